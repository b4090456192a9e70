/**
 * Theil T: how far each region's slice is from its weight, added up. More sensitive at the top.
 *
 * Formula   T = Σ sᵢ ln(sᵢ/fᵢ) = Σ fᵢ (xᵢ/μ) ln(xᵢ/μ), the generalised entropy GE(1)
 * Range     0 … ln n unweighted; 0 … −ln f_min weighted
 * Weights   default 1 each (the OECD's choice); population makes each person count once
 * Edges     0 ln 0 = 0 and the zero counts in n; one region or all equal: 0; negative values, a
 *           total of zero, no data: undefined
 * Example   theilT([0, 0, 0, 10, 10, 10]) = 0.6931
 *           theilT([10, 10, 10, 20, 50]) = 0.2502
 * Source    Theil (1967)
 *
 * Theil L, or mean logarithmic deviation: the mirror image, more sensitive at the bottom.
 *
 * Formula   L = Σ fᵢ ln(fᵢ/sᵢ) = −Σ fᵢ ln(xᵢ/μ), the generalised entropy GE(0)
 * Range     0 … ∞
 * Edges     as Theil T, but a single zero makes it infinite, hence undefined
 * Example   theilL([10, 10, 10, 20, 50]) = 0.2326
 * Source    Theil (1967); Shorrocks (1980)
 */
import { type Outcome, because, finiteFromZero, isUndefined } from './outcome.ts';
import { type Series } from './rows.ts';
import { type Sample, weightedSample } from './sample.ts';

export function theilT(x: Series, w?: Series): Outcome {
  const sample = weightedSample(x, w);
  return isUndefined(sample) ? sample : finiteFromZero(theilTOf(sample));
}

export function theilL(x: Series, w?: Series): Outcome {
  const sample = weightedSample(x, w);
  if (isUndefined(sample)) return sample;
  const zero = sample.units.find(({ value }) => value === 0);
  if (zero) return because('non-positive', zero.at);
  return finiteFromZero(theilLOf(sample));
}

/** Theil T of a sample whose mean is positive. */
export function theilTOf({ units, totalWeight, mean }: Sample): number {
  let sum = 0;
  for (const { value, weight } of units) {
    const ratio = value / mean;
    if (ratio > 0) sum += (weight / totalWeight) * ratio * Math.log(ratio);
  }
  return sum;
}

/** Theil L of a sample whose values are all positive. */
export function theilLOf({ units, totalWeight, mean }: Sample): number {
  let sum = 0;
  for (const { value, weight } of units) sum -= (weight / totalWeight) * Math.log(value / mean);
  return sum;
}
