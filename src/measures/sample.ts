/**
 * The sample that an inequality measure looks at: values of at least zero, each with a weight.
 *
 * Weights default to 1 (each region counts once); with population as weights each person counts
 * once, at the mean of the region. A weight of zero drops the region; a negative value or weight,
 * or nothing but zeros, leaves inequality undefined.
 *
 * The mean is taken in two passes, so that it is exact when all values are equal: every index
 * built on it is then exactly 0 and not 1e−17.
 */
import { type Outcome, because, isUndefined } from './outcome.ts';
import { type Series, completeRows } from './rows.ts';

export interface Unit {
  /** Position in the input. */
  readonly at: number;
  readonly value: number;
  readonly weight: number;
}

export interface Sample {
  readonly units: readonly Unit[];
  readonly totalWeight: number;
  /** The weighted mean. */
  readonly mean: number;
}

export function sampleOf(units: readonly Unit[]): Sample {
  let totalWeight = 0;
  let total = 0;
  for (const { value, weight } of units) {
    totalWeight += weight;
    total += weight * value;
  }
  const rough = total / totalWeight;
  let residual = 0;
  for (const { value, weight } of units) residual += weight * (value - rough);
  return { units, totalWeight, mean: rough + residual / totalWeight };
}

export function weightedSample(x: Series, w?: Series): Outcome<Sample> {
  const rows = completeRows(x, w ?? x.map(() => 1));
  if (isUndefined(rows)) return rows;
  const units: Unit[] = [];
  for (const { at, row } of rows) {
    const [value, weight] = row;
    if (weight < 0) return because('negative-weight', at);
    if (weight === 0) continue;
    if (value < 0) return because('negative', at);
    units.push({ at, value, weight });
  }
  if (units.length === 0) return because('no-data');
  const sample = sampleOf(units);
  if (!Number.isFinite(sample.mean + sample.totalWeight)) return because('not-finite');
  return sample.mean > 0 ? sample : because('zero-total');
}
