/**
 * Parallel series and their missing values.
 *
 * A series holds one element per region; `null` is a missing value, which is not zero. A region
 * with a missing value in any of the series is dropped from all of them.
 *
 * nUsed([10, null, 30], [1, 1, null]) = 1
 */
import { type Outcome, because, isUndefined } from './outcome.ts';

/** One element per region; `null` is missing. */
export type Series = readonly (number | null)[];

/** A region that has all of its values; `at` is its position in the input. */
export interface Row<S extends readonly Series[]> {
  readonly at: number;
  readonly row: { readonly [K in keyof S]: number };
}

export function completeRows<S extends readonly Series[]>(...series: S): Outcome<Row<S>[]> {
  const n = series[0]?.length ?? 0;
  if (series.some((one) => one.length !== n)) return because('unequal-lengths');
  const rows: Row<S>[] = [];
  for (let at = 0; at < n; at++) {
    const row: number[] = [];
    for (const one of series) {
      const value = one[at] ?? null;
      if (value === null) break;
      if (!Number.isFinite(value)) return because('not-finite', at);
      row.push(value);
    }
    // As long as the series are many: the one cast that gives the callers a tuple of numbers.
    if (row.length === series.length) rows.push({ at, row: row as Row<S>['row'] });
  }
  return rows.length === 0 ? because('no-data') : rows;
}

/** How many regions have all their values. To be shown beside a measure. */
export function nUsed(...series: Series[]): number {
  const rows = completeRows(...series);
  return isUndefined(rows) ? 0 : rows.length;
}

/** A result per region in the order of the input, `missing` where a region was dropped. */
export function inPlace<T>(n: number, results: Iterable<readonly [number, T]>): Outcome<T>[] {
  const placed: Outcome<T>[] = Array.from({ length: n }, () => because('missing'));
  for (const [at, result] of results) placed[at] = result;
  return placed;
}
