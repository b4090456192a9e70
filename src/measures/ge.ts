/**
 * Generalised entropy GE(α): one family for the Theil indices and the squared coefficient of
 * variation. The larger α, the more it looks at the top.
 *
 * Formula   GE(α) = [Σ fᵢ (xᵢ/μ)^α − 1] / (α(α − 1)); GE(0) = Theil L, GE(1) = Theil T,
 *           GE(2) = CV²/2
 * Range     0 … (n^(α−1) − 1)/(α(α − 1)) unweighted for α > 0 other than 1; unbounded for α ≤ 0
 * Weights   default 1 each
 * Edges     a zero makes it infinite for α ≤ 0, hence undefined; otherwise as Theil T
 * Example   ge([10, 20, 30], undefined, 2) = 0.0833
 * Source    Shorrocks (1980); Cowell (2011)
 */
import { type Outcome, because, finiteFromZero, isUndefined } from './outcome.ts';
import { type Series } from './rows.ts';
import { weightedSample } from './sample.ts';
import { theilL, theilT } from './theil.ts';

export function ge(x: Series, w: Series | undefined, alpha: number): Outcome {
  if (!Number.isFinite(alpha)) return because('invalid-option');
  if (alpha === 0) return theilL(x, w);
  if (alpha === 1) return theilT(x, w);
  const sample = weightedSample(x, w);
  if (isUndefined(sample)) return sample;
  const { units, totalWeight, mean } = sample;
  let sum = 0;
  for (const { at, value, weight } of units) {
    if (value === 0 && alpha < 0) return because('non-positive', at);
    sum += (weight / totalWeight) * ((value / mean) ** alpha - 1);
  }
  return finiteFromZero(sum / (alpha * (alpha - 1)));
}
