/**
 * Need-adjusted gap: how much a region receives above or below what its needs would entitle it to.
 *
 * Formula   entitlementᵢ = Y pᵢ qᵢ/Σ p q;  gapᵢ = yᵢ − entitlementᵢ;  ratioᵢ = yᵢ/entitlementᵢ
 * Range     gaps in the unit of y, adding up to 0; ratio 0 … ∞
 * Weights   population p times need q, a rate: poverty, cost, the inverse of productivity
 * Edges     entitled to nothing: that ratio is undefined; a region without value is `missing` and
 *           not in the totals; a negative amount is data; a total of zero or less, no need at
 *           all, negative population or need, no data: undefined
 * Example   needGap([100, 50, 50], [10, 10, 5], [0.3, 0.1, 0.2]).gap = [-20, 10, 10]
 *           (entitlements 120, 40 and 40)
 */
import { type Outcome, because, finite, isUndefined, quotient } from './outcome.ts';
import { type Series, completeRows, inPlace } from './rows.ts';

export interface NeedGap {
  readonly entitlement: readonly Outcome[];
  readonly gap: readonly Outcome[];
  readonly ratio: readonly Outcome[];
}

export function needGap(alloc: Series, population: Series, need: Series): Outcome<NeedGap> {
  const rows = completeRows(alloc, population, need);
  if (isUndefined(rows)) return rows;
  let total = 0;
  let totalNeed = 0;
  for (const { at, row } of rows) {
    const [amount, people, rate] = row;
    if (people < 0) return because('negative-weight', at);
    if (rate < 0) return because('negative', at);
    total += amount;
    totalNeed += people * rate;
  }
  if (total === 0 || totalNeed === 0) return because('zero-total');
  if (total < 0) return because('non-positive');
  if (!Number.isFinite(total + totalNeed)) return because('not-finite');
  const entitled = rows.map(({ at, row: [amount, people, rate] }) => {
    return { at, amount, due: total * ((people * rate) / totalNeed) };
  });
  const n = alloc.length;
  return {
    entitlement: inPlace(
      n,
      entitled.map(({ at, due }) => [at, finite(due)]),
    ),
    gap: inPlace(
      n,
      entitled.map(({ at, amount, due }) => [at, finite(amount - due)]),
    ),
    ratio: inPlace(
      n,
      entitled.map(({ at, amount, due }) => [at, quotient(amount, due)]),
    ),
  };
}
