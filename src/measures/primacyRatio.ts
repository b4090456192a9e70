/**
 * Primacy: how many times the second region the first one is.
 *
 * Formula   y₍₁₎/y₍₂₎, largest first
 * Range     1 … ∞
 * Weights   none
 * Edges     one region, or nothing outside the first: undefined; negative amounts, a total of
 *           zero, no data: undefined
 * Example   primacyRatio([20, 50, 20, 10]) = 2.5
 * Source    Jefferson (1939)
 */
import { type Outcome, because, isUndefined, quotient } from './outcome.ts';
import { type Series } from './rows.ts';
import { totalsOf } from './totals.ts';

export function primacyRatio(y: Series): Outcome {
  const totals = totalsOf(y);
  if (isUndefined(totals)) return totals;
  const [first, second] = totals.values.toSorted((a, b) => b - a);
  if (first === undefined || second === undefined) return because('one-region');
  return quotient(first, second);
}
