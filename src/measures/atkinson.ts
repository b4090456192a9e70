/**
 * Atkinson index: the share of the total that could be given up without loss of welfare if the
 * rest were shared out equally.
 *
 * Formula   A = 1 − [Σ fᵢ (xᵢ/μ)^(1−ε)]^(1/(1−ε));  ε = 1: A = 1 − exp(Σ fᵢ ln(xᵢ/μ)) = 1 − e^(−L)
 * Range     0 … 1; ε = 0 gives 0, a larger ε more aversion to inequality (0.5, 1 and 2 are usual)
 * Weights   default 1 each
 * Edges     a zero gives 1 for ε ≥ 1; a negative ε, negative values, a total of zero, no data:
 *           undefined; one region: 0
 * Example   atkinson([10, 20, 30, 40, 50], undefined, 1) = 0.1316
 * Source    Atkinson (1970)
 */
import { type Outcome, because, finiteFromZero, isUndefined } from './outcome.ts';
import { type Series } from './rows.ts';
import { weightedSample } from './sample.ts';
import { theilLOf } from './theil.ts';

export function atkinson(x: Series, w?: Series, epsilon = 0.5): Outcome {
  if (!(epsilon >= 0 && epsilon < Infinity)) return because('invalid-option');
  const sample = weightedSample(x, w);
  if (isUndefined(sample)) return sample;
  const { units, totalWeight, mean } = sample;
  if (epsilon >= 1 && units.some(({ value }) => value === 0)) return 1;
  if (epsilon === 1) return finiteFromZero(1 - Math.exp(-theilLOf(sample)));
  const power = 1 - epsilon;
  let sum = 1;
  for (const { value, weight } of units) {
    sum += (weight / totalWeight) * ((value / mean) ** power - 1);
  }
  return finiteFromZero(1 - sum ** (1 / power));
}
