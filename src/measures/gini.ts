/**
 * Gini coefficient: twice the area between the Lorenz curve and the diagonal.
 *
 * Formula   G = Σᵢ Σⱼ fᵢ fⱼ |xᵢ − xⱼ| / 2μ = 1 − Σ_k (p_k − p_{k−1})(L_k + L_{k−1});
 *           computed as Σ fᵢ (xᵢ − μ)(2Fᵢ − fᵢ − 1) / μ over sorted regions, Fᵢ = Σ_{j≤i} fⱼ,
 *           which is the same and exactly 0 when all values are equal
 * Range     0 … 1 − 1/n unweighted; 0 … 1 − f_k weighted, when region k holds everything
 * Weights   default 1 each; they travel with their values when sorting. With population as
 *           weights and x per head it is the Hoover-Gini of totals against population
 * Edges     one region: 0; zero is data; negative values, a total of zero, no data: undefined
 * Example   gini([20, 50, 20, 10]) = 0.3
 *           gini([4000, 500, 15000, 1500, 7500, 2500], [400, 1000, 600, 1200, 200, 1600]) = 0.5278
 * Source    Gini (1912); Cowell (2011)
 *
 * Normalised Gini: reaches 1 when one region holds everything. The OECD's regional Gini.
 *
 * Formula   G* = G n / (n − 1)
 * Range     0 … 1
 * Weights   none, by definition
 * Edges     as the Gini, and undefined for one region
 * Example   giniNormalised([20, 50, 20, 10]) = 0.4
 * Source    OECD Regions at a Glance (2016), annex C
 */
import { type Outcome, because, finiteFromZero, isUndefined } from './outcome.ts';
import { type Series } from './rows.ts';
import { type Sample, weightedSample } from './sample.ts';

export function gini(x: Series, w?: Series): Outcome {
  const sample = weightedSample(x, w);
  return isUndefined(sample) ? sample : finiteFromZero(giniOf(sample));
}

export function giniNormalised(x: Series): Outcome {
  const sample = weightedSample(x);
  if (isUndefined(sample)) return sample;
  const n = sample.units.length;
  if (n < 2) return because('one-region');
  return finiteFromZero((giniOf(sample) * n) / (n - 1));
}

/** The Gini of a sample whose mean is positive. */
export function giniOf({ units, totalWeight, mean }: Sample): number {
  const sorted = units.toSorted((a, b) => a.value - b.value);
  let below = 0;
  let sum = 0;
  for (const { value, weight } of sorted) {
    const share = weight / totalWeight;
    sum += share * ((value - mean) / mean) * (2 * below + share - 1);
    below += share;
  }
  return sum;
}
