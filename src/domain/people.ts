import type { Observation } from './observation.ts';
import { isPart, members, type Unit } from './region.ts';

/** Population of units, with the year it belongs to: what turns amounts per head and weights them. */
export interface People {
  /**
   * Persons living in a unit, or null where unknown. A union that has no count of its own is the
   * sum of its regions; a part of a region is unknown unless it has one.
   */
  readonly of: (unit: Unit) => number | null;
  /** The year the counts belong to. */
  readonly year: number;
  /** Id of the population indicator. */
  readonly source: string;
}

/** How many years a population may be carried forward before per-head figures are refused. */
const CARRIED_AT_MOST = 2;

/**
 * The population to set beside figures of a year: the same year where it exists, otherwise the
 * latest earlier one, carried forward at most two years. A census therefore serves its own year and
 * the two that follow.
 *
 * @param source id of the population indicator
 * @param observations its figures
 * @returns null where no population is near enough
 */
export function peopleIn(
  source: string,
  observations: readonly Observation[],
  year: number,
): People | null {
  const years = [...new Set(observations.map((one) => one.period))];
  const nearest = Math.max(...years.filter((one) => one <= year));
  if (!Number.isFinite(nearest) || year - nearest > CARRIED_AT_MOST) return null;
  const counts = new Map<Unit, number>();
  for (const one of observations)
    if (one.period === nearest && one.value !== null) counts.set(one.unit, one.value);
  return {
    source,
    year: nearest,
    of(unit) {
      const own = counts.get(unit);
      if (own !== undefined || isPart(unit)) return own ?? null;
      let sum = 0;
      for (const id of members(unit)) {
        const count = counts.get(id);
        if (count === undefined) return null;
        sum += count;
      }
      return sum;
    },
  };
}
