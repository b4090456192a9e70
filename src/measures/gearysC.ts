/**
 * Geary's C: how different are neighbours, compared with any two regions?
 *
 * Formula   C = (n − 1) Σᵢ Σⱼ wᵢⱼ (xᵢ − xⱼ)²/(2 S₀ Σ (xᵢ − x̄)²)
 * Range     0 … about 2; 1 without autocorrelation, below 1 when neighbours are alike
 * Weights   contiguity, row-standardised ('W', the default) or binary ('B')
 * Edges     as moransI
 * Example   gearysC([1, 2, 3, 4], [[1], [0, 2], [1, 3], [2]], 'W') = 0.3
 * Source    Geary (1954)
 */
import { type Outcome, because, finite, isUndefined } from './outcome.ts';
import { type Series } from './rows.ts';
import { type Neighbours, type WeightStyle, spatialSample } from './spatialSample.ts';

export function gearysC(x: Series, neighbours: Neighbours, style: WeightStyle = 'W'): Outcome {
  const sample = spatialSample(x, neighbours, style);
  if (isUndefined(sample)) return sample;
  const { regions, squares, totalWeight } = sample;
  if (totalWeight === 0) return because('no-neighbours');
  let differences = 0;
  for (const { z, links } of regions) {
    for (const { to, weight } of links) differences += weight * (z - to.z) ** 2;
  }
  return finite(((regions.length - 1) * differences) / (2 * totalWeight * squares));
}
