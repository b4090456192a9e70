/**
 * Spearman rank correlation: did the league table of regions change?
 *
 * Formula   the Pearson correlation of the ranks; ties share the middle of their ranks
 * Range     −1 (reversed) … 1 (same order)
 * Weights   none
 * Edges     fewer than 3 regions, a constant series, no data: undefined
 * Example   spearman([12, 2, 1, 12, 2], [1, 4, 7, 1, 0]) = -0.5407
 * Source    Spearman (1904)
 */
import { type Outcome, because, finite, isUndefined } from './outcome.ts';
import { type Series, completeRows } from './rows.ts';

export function spearman(x: Series, y: Series): Outcome {
  const rows = completeRows(x, y);
  if (isUndefined(rows)) return rows;
  if (rows.length < 3) return because('too-few');
  const a = midRanks(rows.map(({ row }) => row[0]));
  const b = midRanks(rows.map(({ row }) => row[1]));
  const middle = (rows.length + 1) / 2;
  let together = 0;
  let squaresA = 0;
  let squaresB = 0;
  for (const [i, rankA] of a.entries()) {
    const deviationA = rankA - middle;
    const deviationB = (b[i] ?? middle) - middle;
    together += deviationA * deviationB;
    squaresA += deviationA ** 2;
    squaresB += deviationB ** 2;
  }
  if (squaresA === 0 || squaresB === 0) return because('zero-variance');
  return finite(together / Math.sqrt(squaresA * squaresB));
}

/** Ranks from 1, smallest first; equal values share the mean of the ranks that they take up. */
function midRanks(values: readonly number[]): number[] {
  return values.map((value) => {
    let below = 0;
    let equal = 0;
    for (const other of values) {
      if (other < value) below++;
      else if (other === value) equal++;
    }
    return below + (equal + 1) / 2;
  });
}
