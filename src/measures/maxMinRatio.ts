/**
 * Ratio of the largest to the smallest value. Depends on the number of regions and on a single
 * extreme one: never to be shown alone (see topBottom20).
 *
 * Formula   max x / min x
 * Range     1 … ∞
 * Weights   none
 * Edges     one region, or a smallest value of zero: undefined; negative values, nothing but
 *           zeros, no data: undefined
 * Example   maxMinRatio([20, 50, 20, 10]) = 5
 */
import { type Outcome, because, isUndefined, quotient } from './outcome.ts';
import { type Series } from './rows.ts';
import { totalsOf } from './totals.ts';

export function maxMinRatio(x: Series): Outcome {
  const totals = totalsOf(x);
  if (isUndefined(totals)) return totals;
  const { values } = totals;
  if (values.length < 2) return because('one-region');
  return quotient(Math.max(...values), Math.min(...values));
}
