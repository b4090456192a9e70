/**
 * Ratio of the ninth to the first decile: the range without its two ends.
 *
 * Formula   Q(0.9)/Q(0.1), quantiles of type 7
 * Range     1 … ∞
 * Weights   none
 * Edges     one region, or a first decile of zero: undefined; negative values, nothing but
 *           zeros, no data: undefined
 * Example   p90p10([10, 20, 30, 40]) = 2.8462
 *           (37/13)
 * Source    Hyndman & Fan (1996) for the quantiles
 */
import { type Outcome, because, isUndefined, quotient } from './outcome.ts';
import { quantile } from './quantile.ts';
import { type Series } from './rows.ts';
import { totalsOf } from './totals.ts';

export function p90p10(x: Series): Outcome {
  const totals = totalsOf(x);
  if (isUndefined(totals)) return totals;
  if (totals.values.length < 2) return because('one-region');
  const high = quantile(totals.values, 0.9);
  const low = quantile(totals.values, 0.1);
  if (isUndefined(high)) return high;
  return isUndefined(low) ? low : quotient(high, low);
}
