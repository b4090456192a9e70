/**
 * Coefficient of variation: how far from the mean regions typically are, as a proportion of it.
 *
 * Formula   CV = sd(x)/μ,  sd² = Σ fᵢ (xᵢ − μ)² · n/(n − ddof), μ the (weighted) mean
 * Range     0 … √(n − 1) unweighted, ddof 0; 0 … √(1/f_min − 1) weighted
 * Weights   default 1 each. The correction by ddof counts regions, so that the unit in which
 *           weights are expressed does not matter
 * Edges     ddof 0 is the population sd, the default; one region: 0, or undefined with ddof 1;
 *           negative values, a total of zero, no data: undefined
 * Example   cv([10, 20, 30]) = 0.4082
 *           cv([10, 20, 30], undefined, 1) = 0.5
 * Source    Pearson (1896)
 *
 * Williamson index: the coefficient of variation weighted by population, so that small regions
 * far from the mean do not dominate. Both the mean and the deviations are weighted.
 *
 * Formula   V_w = √(Σ fᵢ (xᵢ − μ)²)/μ, μ = Σ fᵢ xᵢ
 * Range     0 … √(1/f_min − 1)
 * Weights   population, by definition
 * Edges     as the coefficient of variation
 * Example   williamson([10, 20, 40], [50, 30, 20]) = 0.5978
 * Source    Williamson (1965)
 */
import { type Outcome, because, finiteFromZero, isUndefined } from './outcome.ts';
import { type Series } from './rows.ts';
import { weightedSample } from './sample.ts';

export function cv(x: Series, w?: Series, ddof = 0): Outcome {
  if (!(ddof >= 0)) return because('invalid-option');
  const sample = weightedSample(x, w);
  if (isUndefined(sample)) return sample;
  const { units, totalWeight, mean } = sample;
  const n = units.length;
  if (n <= ddof) return because('too-few');
  let sum = 0;
  for (const { value, weight } of units) {
    sum += (weight / totalWeight) * ((value - mean) / mean) ** 2;
  }
  return finiteFromZero(Math.sqrt((sum * n) / (n - ddof)));
}

export function williamson(x: Series, w: Series): Outcome {
  return cv(x, w);
}
