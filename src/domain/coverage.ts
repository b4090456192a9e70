/** How much of what an indicator should hold it holds, year by year. */
import { PLACE } from './place.ts';
import { isPart, members } from './region.ts';
import type { Observation } from './observation.ts';

/** The figures of one indicator counted by year. */
export interface Coverage {
  /** How many units a complete year has: regions, countries or places. */
  readonly expected: number;
  /** Units with a value by year; years of the file without any are 0. */
  readonly have: Readonly<Record<string, number>>;
  /** Years that the source has not finished, as where quarters are absent. */
  readonly unfinished: readonly number[];
}

/**
 * Counts the units that have a value in each year of an indicator. A unit counts once, whatever its
 * categories, and so does each region of a union; a blank does not count, and zero does;
 * parts of a region never count for it.
 *
 * @param expected the codes a complete year would hold
 */
export function countCoverage(
  observations: readonly Observation[],
  expected: ReadonlySet<string>,
): Coverage {
  const seen = new Map<number, Set<string>>();
  const unfinished = new Set<number>();
  for (const { unit, period, value, status, category } of observations) {
    const units = seen.get(period) ?? new Set();
    seen.set(period, units);
    if (status === 'partial') unfinished.add(period);
    if (value === null || isPart(unit)) continue;
    const place = category[PLACE];
    for (const id of place === undefined ? members(unit) : [place])
      if (expected.has(id)) units.add(id);
  }
  const years = [...seen].sort(([a], [b]) => a - b);
  return {
    expected: expected.size,
    have: Object.fromEntries(years.map(([year, units]) => [year, units.size])),
    unfinished: [...unfinished].sort((a, b) => a - b),
  };
}

export const COMPLETENESS = ['complete', 'partial', 'none'] as const;
export type Completeness = (typeof COMPLETENESS)[number];

export interface CoveredYear {
  readonly year: number;
  readonly have: number;
  readonly completeness: Completeness;
}

/** Every year from the first to the last of an indicator, those between without figures as well. */
export function coveredYears({ expected, have, unfinished }: Coverage): CoveredYear[] {
  const years = Object.keys(have).map(Number);
  const first = Math.min(...years);
  return Array.from({ length: years.length > 0 ? Math.max(...years) - first + 1 : 0 }, (_, i) => {
    const year = first + i;
    const count = have[year] ?? 0;
    const short = count < expected || unfinished.includes(year);
    const completeness = count === 0 ? 'none' : short ? 'partial' : 'complete';
    return { year, have: count, completeness };
  });
}

/** Years that follow on each other, as spans: 2009, 2011–2013. */
export function spans(years: readonly number[]): { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const year of years) {
    const last = found.at(-1);
    if (last && year === last.to + 1) last.to = year;
    else found.push({ from: year, to: year });
  }
  return found;
}

/** Whether the indicator has any figure for a year. */
export function coversYear(coverage: Coverage, year: number): boolean {
  return (coverage.have[year] ?? 0) > 0;
}
