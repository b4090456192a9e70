/**
 * Hoover index (Robin Hood, Schutz, Pietra, dissimilarity): the share of the total that would have
 * to change region to be proportional to the reference.
 *
 * Formula   H = ½ Σ |yᵢ/Y − rᵢ/R|
 * Range     0 … 1 − min(rᵢ/R); never above the Gini of y/r weighted by r
 * Weights   the reference: population, area, firms, need; default equal parts
 * Edges     a reference of zero is data, since that region is due nothing; negative amounts or
 *           references, a total of zero on either side, no data: undefined; one region: 0
 * Example   hoover([0, 10, 10, 30, 50], [10, 15, 20, 25, 30]) = 0.25
 * Source    Hoover (1936)
 */
import { type Outcome, because, finiteFromZero, isUndefined } from './outcome.ts';
import { type Series, completeRows } from './rows.ts';

export function hoover(y: Series, ref?: Series): Outcome {
  const rows = completeRows(y, ref ?? y.map(() => 1));
  if (isUndefined(rows)) return rows;
  let total = 0;
  let reference = 0;
  for (const { at, row } of rows) {
    const [amount, due] = row;
    if (amount < 0) return because('negative', at);
    if (due < 0) return because('negative-weight', at);
    total += amount;
    reference += due;
  }
  if (total === 0 || reference === 0) return because('zero-total');
  if (!Number.isFinite(total + reference)) return because('not-finite');
  let moved = 0;
  for (const { row } of rows) {
    const [amount, due] = row;
    moved += Math.abs(amount / total - due / reference);
  }
  return finiteFromZero(moved / 2);
}
