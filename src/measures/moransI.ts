/**
 * Moran's I: do regions with high values lie next to each other?
 *
 * Formula   I = (n/S₀) Σᵢ Σⱼ wᵢⱼ zᵢ zⱼ/Σ zᵢ², z the deviations from the mean;
 *           E(I) = −1/(n − 1). With S₁ = ½ Σ Σ (wᵢⱼ + wⱼᵢ)², S₂ = Σ (wᵢ. + w.ᵢ)², k the kurtosis:
 *           under normality
 *             V = (n² S₁ − n S₂ + 3 S₀²)/((n² − 1) S₀²) − E²
 *           under randomisation
 *             V = [n((n² − 3n + 3) S₁ − n S₂ + 3 S₀²) − k((n² − n) S₁ − 2n S₂ + 6 S₀²)]
 *                 / ((n − 1)(n − 2)(n − 3) S₀²) − E²
 * Range     about −1 … 1, E(I) without autocorrelation
 * Weights   contiguity, row-standardised ('W', the default) or binary ('B')
 * Edges     a region without neighbours stays in n and adds 0; negative values are data; fewer
 *           than 3 regions, a constant variable, no neighbours at all, no data: undefined; with
 *           3 regions the variance under randomisation is undefined
 * Example   moransI([1, 2, 3, 4], [[1], [0, 2], [1, 3], [2]], 'W').I = 0.4
 * Source    Moran (1950); Cliff & Ord (1981)
 *
 * With 16 or 25 regions power is low, and in a country that is a chain everything smooth looks
 * autocorrelated: no p-value without saying so.
 */
import { type Outcome, because, finite, isUndefined } from './outcome.ts';
import { type Series } from './rows.ts';
import {
  type Neighbours,
  type SpatialSample,
  type WeightStyle,
  spatialLag,
  spatialSample,
} from './spatialSample.ts';

export interface MoransI {
  readonly I: number;
  /** The expectation without autocorrelation. */
  readonly E: number;
  readonly varNormality: Outcome;
  readonly varRandomisation: Outcome;
  readonly zNormality: Outcome;
  readonly zRandomisation: Outcome;
}

export function moransI(
  x: Series,
  neighbours: Neighbours,
  style: WeightStyle = 'W',
): Outcome<MoransI> {
  const sample = spatialSample(x, neighbours, style);
  if (isUndefined(sample)) return sample;
  const { regions, squares, totalWeight: s0 } = sample;
  if (s0 === 0) return because('no-neighbours');
  const n = regions.length;
  const products = regions.reduce((sum, region) => sum + region.z * spatialLag(region), 0);
  const I = (n / s0) * (products / squares);
  const E = -1 / (n - 1);

  const { s1, s2 } = weightMoments(sample);
  const varNormality = finite(
    (n ** 2 * s1 - n * s2 + 3 * s0 ** 2) / ((n ** 2 - 1) * s0 ** 2) - E ** 2,
  );
  const kurtosis = (n * regions.reduce((sum, { z }) => sum + z ** 4, 0)) / squares ** 2;
  const varRandomisation =
    n < 4
      ? because('too-few')
      : finite(
          (n * ((n ** 2 - 3 * n + 3) * s1 - n * s2 + 3 * s0 ** 2) -
            kurtosis * ((n ** 2 - n) * s1 - 2 * n * s2 + 6 * s0 ** 2)) /
            ((n - 1) * (n - 2) * (n - 3) * s0 ** 2) -
            E ** 2,
        );
  return {
    I,
    E,
    varNormality,
    varRandomisation,
    zNormality: standardised(I - E, varNormality),
    zRandomisation: standardised(I - E, varRandomisation),
  };
}

function standardised(distance: number, variance: Outcome): Outcome {
  if (isUndefined(variance)) return variance;
  return variance > 0 ? finite(distance / Math.sqrt(variance)) : because('zero-variance');
}

/** S₁ and S₂. Neighbourhood need not be mutual. */
function weightMoments({ regions }: SpatialSample): { s1: number; s2: number } {
  const margins = new Map(regions.map((region) => [region, 0]));
  let s1 = 0;
  for (const region of regions) {
    for (const { to, weight } of region.links) {
      const back = to.links.find((link) => link.to === region)?.weight ?? 0;
      s1 += weight * (weight + back);
      margins.set(region, (margins.get(region) ?? 0) + weight);
      margins.set(to, (margins.get(to) ?? 0) + weight);
    }
  }
  const s2 = [...margins.values()].reduce((sum, margin) => sum + margin ** 2, 0);
  return { s1, s2 };
}
