/**
 * Krugman specialisation index: how different a region's mix of sectors is from the others'.
 *
 * Formula   Kᵢ = Σⱼ |eᵢⱼ/eᵢ. − refⱼ|, ref = the sectors' shares in the nation ('national') or in
 *           the other regions together ('rest')
 * Range     0 … 2; only 'rest' reaches 2. K/2 is the share that would have to change sector
 * Weights   none
 * Edges     an empty region, and with 'rest' the only one that is not empty: that element
 *           undefined; a region with a missing cell is `missing`; otherwise as locationQuotient
 * Example   krugmanSpecialisation([[10, 30], [20, 20]]) = [0.25, 0.25]
 *           krugmanSpecialisation([[10, 30], [20, 20]], 'rest') = [0.5, 0.5]
 * Source    Krugman (1991)
 */
import { type Matrix, completeMatrix } from './matrix.ts';
import { type Outcome, because, finite, isUndefined } from './outcome.ts';
import { inPlace } from './rows.ts';

export function krugmanSpecialisation(
  mat: Matrix,
  reference: 'national' | 'rest' = 'national',
): Outcome<Outcome[]> {
  const complete = completeMatrix(mat);
  if (isUndefined(complete)) return complete;
  const { rows, sectorTotals, total } = complete;
  return inPlace(
    mat.length,
    rows.map(({ at, cells, total: rowTotal }) => {
      const referenceTotal = reference === 'rest' ? total - rowTotal : total;
      if (rowTotal === 0 || referenceTotal === 0) return [at, because('zero-denominator')];
      let sum = 0;
      for (const [j, sectorTotal] of sectorTotals.entries()) {
        const cell = cells[j] ?? 0;
        const sector = reference === 'rest' ? sectorTotal - cell : sectorTotal;
        sum += Math.abs(cell / rowTotal - sector / referenceTotal);
      }
      return [at, finite(sum)];
    }),
  );
}
