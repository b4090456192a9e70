/**
 * Amounts that add up: at least zero each, and more than zero together.
 *
 * sharesOf([20, 50, 20, 10]) = [0.2, 0.5, 0.2, 0.1]
 */
import { type Outcome, because, isUndefined } from './outcome.ts';
import { type Series, completeRows } from './rows.ts';

export interface Totals {
  readonly values: readonly number[];
  readonly total: number;
}

export function totalsOf(y: Series): Outcome<Totals> {
  const rows = completeRows(y);
  if (isUndefined(rows)) return rows;
  const values: number[] = [];
  let total = 0;
  for (const { at, row } of rows) {
    const [value] = row;
    if (value < 0) return because('negative', at);
    values.push(value);
    total += value;
  }
  if (!Number.isFinite(total)) return because('not-finite');
  return total > 0 ? { values, total } : because('zero-total');
}

/** Shares of the total over the regions that have a value. */
export function sharesOf(y: Series): Outcome<number[]> {
  const totals = totalsOf(y);
  if (isUndefined(totals)) return totals;
  return totals.values.map((value) => value / totals.total);
}
