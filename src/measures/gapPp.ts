/**
 * Gap to the national value, in percentage points: for rates, where a ratio would mislead.
 *
 * Formula   gapᵢ = xᵢ − x_national
 * Range     any, in the unit of x
 * Weights   none; the national value is given, since a mean of rates is not the national rate
 * Edges     a region without value is `missing`; without the national value or without any
 *           region: undefined
 * Example   gapPp([12.5, 8, 30.25], 14) = [-1.5, -6, 16.25]
 */
import { type Outcome, because, finite, isUndefined } from './outcome.ts';
import { type Series, completeRows, inPlace } from './rows.ts';

export function gapPp(x: Series, national: number | null): Outcome<Outcome[]> {
  const rows = completeRows(x);
  if (isUndefined(rows)) return rows;
  if (national === null) return because('missing');
  return inPlace(
    x.length,
    rows.map(({ at, row: [value] }) => [at, finite(value - national)]),
  );
}
