/**
 * Kendall's tau-b: pairs of regions in the same order minus pairs that changed order, corrected
 * for ties.
 *
 * Formula   τ_b = (C − D)/√((C + D + T_x)(C + D + T_y)), T_x the pairs tied in x alone
 * Range     −1 … 1
 * Weights   none
 * Edges     fewer than 3 regions, a constant series, no data: undefined
 * Example   kendallTauB([12, 2, 1, 12, 2], [1, 4, 7, 1, 0]) = -0.4714
 * Source    Kendall (1945)
 */
import { type Outcome, because, finite, isUndefined } from './outcome.ts';
import { type Series, completeRows } from './rows.ts';

export function kendallTauB(x: Series, y: Series): Outcome {
  const rows = completeRows(x, y);
  if (isUndefined(rows)) return rows;
  if (rows.length < 3) return because('too-few');
  let balance = 0;
  let orderedInX = 0;
  let orderedInY = 0;
  // Every pair is met twice, once from each side, which leaves the ratio as it is.
  for (const { row: one } of rows) {
    for (const { row: other } of rows) {
      const signX = Math.sign(one[0] - other[0]);
      const signY = Math.sign(one[1] - other[1]);
      balance += signX * signY;
      orderedInX += Math.abs(signX);
      orderedInY += Math.abs(signY);
    }
  }
  if (orderedInX === 0 || orderedInY === 0) return because('zero-variance');
  return finite(balance / Math.sqrt(orderedInX * orderedInY));
}
