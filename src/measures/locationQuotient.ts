/**
 * Location quotient: how many times its national weight a sector has in a region.
 *
 * Formula   LQᵢⱼ = (eᵢⱼ/eᵢ.)/(e.ⱼ/e..)
 * Range     0 … ∞; 1 = the national weight
 * Weights   none; the nation is the sum of the regions given
 * Edges     a sector absent from a region: 0; an empty region, or a sector absent everywhere:
 *           those cells undefined; a region with a missing cell is `missing` throughout and not in
 *           the nation; negative cells, a total of zero, ragged rows, no data: undefined
 * Example   locationQuotient([[20, 80], [10, 10]]) = [[0.8, 1.0667], [2, 0.6667]]
 * Source    Florence (1939)
 */
import { type Matrix, completeMatrix } from './matrix.ts';
import { type Outcome, because, isUndefined, quotient } from './outcome.ts';

export function locationQuotient(mat: Matrix): Outcome<Outcome[][]> {
  const complete = completeMatrix(mat);
  if (isUndefined(complete)) return complete;
  const { rows, sectorTotals, total } = complete;
  const quotients = mat.map((row) => row.map((): Outcome => because('missing')));
  for (const { at, cells, total: rowTotal } of rows) {
    quotients[at] = sectorTotals.map((sectorTotal, j) =>
      rowTotal === 0
        ? because('zero-denominator')
        : quotient((cells[j] ?? 0) / rowTotal, sectorTotal / total),
    );
  }
  return quotients;
}
