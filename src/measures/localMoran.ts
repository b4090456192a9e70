/**
 * Local Moran: which regions are like, or unlike, their neighbours?
 *
 * Formula   Iᵢ = zᵢ Σⱼ wᵢⱼ zⱼ/m₂, with m₂ = Σ z²/n (`byN`, as in spdep) or Σ z²/(n − 1)
 *           (`byNMinus1`, as in PySAL esda); the quadrant is the same
 * Range     any; with 'W' the mean of `byN` is Moran's I, islands aside
 * Weights   contiguity, row-standardised ('W', the default) or binary ('B')
 * Edges     high means strictly above the mean, for the region (first letter) and for its
 *           neighbours (second); a region without neighbours has Iᵢ = 0 and no quadrant; a missing
 *           region is `missing`; otherwise as moransI
 * Example   localMoran([1, 2, 3, 4], [[1], [0, 2], [1, 3], [2]]).byN = [0.6, 0.2, 0.2, 0.6]
 *           (quadrants LL, LL, HH, HH)
 * Source    Anselin (1995)
 */
import { type Outcome, because, finite, isUndefined } from './outcome.ts';
import { type Series, inPlace } from './rows.ts';
import { type Neighbours, type WeightStyle, spatialLag, spatialSample } from './spatialSample.ts';

/** High or low, and among high or low neighbours. */
export type Quadrant = 'HH' | 'LL' | 'HL' | 'LH';

export interface LocalMoran {
  readonly byN: readonly Outcome[];
  readonly byNMinus1: readonly Outcome[];
  readonly quadrant: readonly Outcome<Quadrant>[];
}

export function localMoran(
  x: Series,
  neighbours: Neighbours,
  style: WeightStyle = 'W',
): Outcome<LocalMoran> {
  const sample = spatialSample(x, neighbours, style);
  if (isUndefined(sample)) return sample;
  const { regions, squares, totalWeight } = sample;
  if (totalWeight === 0) return because('no-neighbours');
  const n = regions.length;
  const products = regions.map((region) => {
    const lag = spatialLag(region);
    const island = region.links.length === 0;
    const quadrant: Outcome<Quadrant> = island
      ? because('no-neighbours')
      : `${region.z > 0 ? 'H' : 'L'}${lag > 0 ? 'H' : 'L'}`;
    return { at: region.at, product: (region.z * lag) / squares, quadrant };
  });
  return {
    byN: inPlace(
      x.length,
      products.map(({ at, product }) => [at, finite(n * product)]),
    ),
    byNMinus1: inPlace(
      x.length,
      products.map(({ at, product }) => [at, finite((n - 1) * product)]),
    ),
    quadrant: inPlace(
      x.length,
      products.map(({ at, quadrant }) => [at, quadrant]),
    ),
  };
}
