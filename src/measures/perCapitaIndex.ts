/**
 * Per-capita index: what each region gets per head, the nation being 100.
 *
 * Formula   Iᵢ = 100 (yᵢ/pᵢ)/(Y/P)
 * Range     0 … ∞; to be coloured on a logarithmic scale, 50 and 200 equally far from 100
 * Weights   population: the mean of the index weighted by it is 100
 * Edges     a region without value is `missing` and not in the nation; one without population is
 *           undefined and not in the nation either; a negative amount is data and may be shown;
 *           a national total of zero or less, a negative population, no data: undefined
 * Example   perCapitaIndex([100, 50, 50], [10, 10, 5]) = [125, 62.5, 125]
 */
import { type Outcome, because, finite, isUndefined } from './outcome.ts';
import { type Series, completeRows, inPlace } from './rows.ts';

export function perCapitaIndex(alloc: Series, population: Series): Outcome<Outcome[]> {
  const rows = completeRows(alloc, population);
  if (isUndefined(rows)) return rows;
  let total = 0;
  let people = 0;
  for (const { at, row } of rows) {
    const [amount, inhabitants] = row;
    if (inhabitants < 0) return because('negative-weight', at);
    if (inhabitants > 0) total += amount;
    people += inhabitants;
  }
  if (people === 0 || total === 0) return because('zero-total');
  if (total < 0) return because('non-positive');
  if (!Number.isFinite(total + people)) return because('not-finite');
  const national = total / people;
  return inPlace(
    alloc.length,
    rows.map(({ at, row: [amount, inhabitants] }) => [
      at,
      inhabitants === 0
        ? because('zero-denominator')
        : finite((100 * (amount / inhabitants)) / national),
    ]),
  );
}
