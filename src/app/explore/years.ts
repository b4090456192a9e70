import type { Part } from './parts.ts';

/** The years that exist in any of the panels, ascending. */
export function yearsOf(parts: readonly Part[]): number[] {
  const years = parts.flatMap(({ panel }) => panel.periods.map((period) => period.year));
  return [...new Set(years)].sort((a, b) => a - b);
}

/** The year drawn for the year asked: itself, the latest earlier one, or the first. 0 asks for the last. */
export function yearDrawn(years: readonly number[], asked: number): number {
  const wanted = asked || (years.at(-1) ?? 0);
  return years.findLast((year) => year <= wanted) ?? years[0] ?? 0;
}
