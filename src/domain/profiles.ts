import { unitCovering, type Panel, type Period } from './panel.ts';
import type { Profile } from './similar.ts';

/** A variable of a profile: a panel, and whether its logarithm is taken. */
export interface Variable {
  readonly panel: Panel;
  readonly log: boolean;
}

export interface Profiles {
  readonly profiles: readonly Profile[];
  /** The year of each variable; null where it has no figures. */
  readonly years: readonly (number | null)[];
}

/**
 * The values of some variables for every region, each in its latest whole year. A value published
 * for a union is not the region's own: it counts as unknown, as does the logarithm of zero or less.
 *
 * @param until years after it are left aside, projections among them
 */
export function profilesOf(
  variables: readonly Variable[],
  regions: readonly string[],
  until: number,
): Profiles {
  const periods = variables.map(({ panel }) => latestWhole(panel, until));
  const profiles = regions.map((region) => ({
    region,
    values: variables.map(({ log }, i) => {
      const period = periods[i];
      const value = period ? ownValue(period, region) : null;
      if (value === null || !log) return value;
      return value > 0 ? Math.log(value) : null;
    }),
  }));
  return { profiles, years: periods.map((period) => period?.year ?? null) };
}

function latestWhole(panel: Panel, until: number): Period | undefined {
  return panel.periods.findLast((period) => {
    const cells = [...period.cells.values()];
    return (
      period.year <= until &&
      cells.some((cell) => cell.value !== null) &&
      cells.every((cell) => cell.status !== 'partial')
    );
  });
}

function ownValue(period: Period, region: string): number | null {
  const unit = unitCovering(period, region);
  return unit === region ? (period.cells.get(unit)?.value ?? null) : null;
}
