import { unitCovering, type Panel } from '../domain/panel.ts';

/** The years in which every panel has a value of the region itself, ascending. */
export function yearsInCommon(panels: readonly Panel[], region: string): number[] {
  const [first, ...others] = panels.map((panel) => yearsOf(panel, region));
  return (first ?? []).filter((year) => others.every((years) => years.includes(year)));
}

function yearsOf(panel: Panel, region: string): number[] {
  return panel.periods.flatMap((period) =>
    // A union's value is not the region's own.
    unitCovering(period, region) === region && period.cells.get(region)?.value != null
      ? [period.year]
      : [],
  );
}

/** The region's value of a year in each panel that has one. */
export function valuesOfYear(
  panels: readonly Panel[],
  region: string,
  year: number,
): { readonly panel: Panel; readonly value: number }[] {
  return panels.flatMap((panel) => {
    const period = panel.periods.find((one) => one.year === year);
    const value = period?.cells.get(region)?.value ?? null;
    return value === null ? [] : [{ panel, value }];
  });
}
