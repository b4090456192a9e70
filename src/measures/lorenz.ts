/**
 * Lorenz curve: the poorest p of the population holds L(p) of the resource.
 *
 * Formula   regions sorted by x; p_k = Σ_{i≤k} wᵢ / W, L_k = Σ_{i≤k} wᵢ xᵢ / Σ wᵢ xᵢ
 * Range     from (0, 0) to (1, 1), convex, never above the diagonal
 * Weights   default 1 each (regions on the horizontal axis); population puts people there, and
 *           x must then be per head
 * Edges     zero is data; negative values, a total of zero or no data: undefined; missing values
 *           and weights of zero drop the region
 * Example   lorenz([5, 3, 1, 4, 2]).L = [0, 0.0667, 0.2, 0.4, 0.6667, 1]
 * Source    Lorenz (1905)
 */
import { type Outcome, isUndefined } from './outcome.ts';
import { type Series } from './rows.ts';
import { weightedSample } from './sample.ts';

export interface LorenzCurve {
  /** Cumulative share of the weights, starting at 0. */
  readonly p: readonly number[];
  /** Cumulative share of the resource, starting at 0. */
  readonly L: readonly number[];
  /** Positions in the input, poorest first: segment k of the curve is region `order[k]`. */
  readonly order: readonly number[];
}

export function lorenz(x: Series, w?: Series): Outcome<LorenzCurve> {
  const sample = weightedSample(x, w);
  if (isUndefined(sample)) return sample;
  const sorted = sample.units.toSorted((a, b) => a.value - b.value);
  let people = 0;
  let resource = 0;
  const corners = sorted.map(({ value, weight }) => {
    people += weight;
    resource += weight * value;
    return [people, resource] as const;
  });
  return {
    p: [0, ...corners.map(([p]) => p / people)],
    L: [0, ...corners.map(([, L]) => L / resource)],
    order: sorted.map(({ at }) => at),
  };
}
