/**
 * Regions as a graph of neighbours, for the measures of spatial autocorrelation.
 *
 * Style 'B' gives every neighbour the weight 1; 'W' shares a weight of 1 among a region's
 * neighbours (row-standardised). A region without neighbours stays in n with no links. A missing
 * region leaves the graph, and so do the links to it. Lists hold a neighbour once and never the
 * region itself.
 *
 * Deviations from the mean are scaled so that the largest is 1, which none of the measures sees.
 */
import { type Outcome, because, isUndefined } from './outcome.ts';
import { type Series, completeRows } from './rows.ts';

/** Positions of each region's neighbours. */
export type Neighbours = readonly (readonly number[])[];

export type WeightStyle = 'W' | 'B';

export interface SpatialRegion {
  /** Position in the input. */
  readonly at: number;
  /** Deviation from the mean, up to scale. */
  readonly z: number;
  readonly links: readonly Link[];
}

export interface Link {
  readonly to: SpatialRegion;
  readonly weight: number;
}

export interface SpatialSample {
  readonly regions: readonly SpatialRegion[];
  /** Σ z². */
  readonly squares: number;
  /** S₀, the sum of all weights. */
  readonly totalWeight: number;
}

export function spatialSample(
  x: Series,
  neighbours: Neighbours,
  style: WeightStyle,
): Outcome<SpatialSample> {
  const rows = completeRows(x);
  if (isUndefined(rows)) return rows;
  if (neighbours.length !== x.length) return because('unequal-lengths');
  const n = rows.length;
  const rough = rows.reduce((sum, { row }) => sum + row[0], 0) / n;
  const mean = rough + rows.reduce((sum, { row }) => sum + (row[0] - rough), 0) / n;
  const largest = Math.max(...rows.map(({ row }) => Math.abs(row[0] - mean)));
  if (!Number.isFinite(largest)) return because('not-finite');
  // Equal values that were computed differ by rounding, which must not pass for variance.
  const rounding = 1e-14 * Math.max(...rows.map(({ row }) => Math.abs(row[0])));
  if (largest <= rounding) return because('zero-variance');
  if (n < 3) return because('too-few');

  const regions = new Map(
    rows.map(({ at, row }) => [at, { at, z: (row[0] - mean) / largest, links: [] as Link[] }]),
  );
  let totalWeight = 0;
  for (const region of regions.values()) {
    const present: SpatialRegion[] = [];
    for (const position of neighbours[region.at] ?? []) {
      if (!(position in x)) return because('unknown-region', region.at);
      const to = regions.get(position);
      if (to) present.push(to);
    }
    const weight = style === 'W' ? 1 / present.length : 1;
    for (const to of present) {
      region.links.push({ to, weight });
      totalWeight += weight;
    }
  }
  return {
    regions: [...regions.values()],
    squares: [...regions.values()].reduce((sum, { z }) => sum + z * z, 0),
    totalWeight,
  };
}

/** The weighted sum of the neighbours' deviations. */
export function spatialLag({ links }: SpatialRegion): number {
  return links.reduce((sum, { to, weight }) => sum + weight * to.z, 0);
}
