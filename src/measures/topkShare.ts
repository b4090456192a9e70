/**
 * Share of the k largest regions (concentration ratio C_k).
 *
 * Formula   C_k = (y₍₁₎ + … + y₍ₖ₎)/Y, largest first
 * Range     k/n … 1
 * Weights   none. The total is that of the regions given: say in the subtitle which one that is
 * Edges     k > n: 1; k negative or not whole, negative amounts, a total of zero, no data:
 *           undefined
 * Example   topkShare([20, 50, 20, 10], 3) = 0.9
 * Source    Bain (1951)
 */
import { type Outcome, because, finite, isUndefined } from './outcome.ts';
import { type Series } from './rows.ts';
import { totalsOf } from './totals.ts';

export function topkShare(y: Series, k: number): Outcome {
  if (!Number.isInteger(k) || k < 0) return because('invalid-option');
  const totals = totalsOf(y);
  if (isUndefined(totals)) return totals;
  const { values, total } = totals;
  if (k >= values.length) return 1;
  const top = values.toSorted((a, b) => b - a).slice(0, k);
  return finite(top.reduce((sum, value) => sum + value, 0) / total);
}
