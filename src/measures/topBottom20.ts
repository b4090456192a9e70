/**
 * The OECD's 20/20 ratio: what the fifth of the people in the richest regions have, as a multiple
 * of what the fifth in the poorest regions have. Robust to the number of regions.
 *
 * Formula   regions sorted by value per head are taken until `share` of the population is
 *           reached, the marginal region pro rata; ratio of the two means
 * Range     1 … ∞; `share` within 0 … 1, 0.2 by default
 * Weights   population, by definition
 * Edges     one region: undefined; nothing at the bottom: only the ratio is undefined; negative
 *           values, a total of zero, no data: undefined
 * Example   topBottom20([10, 20, 40], [10, 60, 30], 0.2) = { top: 40, bottom: 15, ratio: 2.6667 }
 * Source    OECD Regional Outlook (2023)
 */
import { type Outcome, because, isUndefined, quotient } from './outcome.ts';
import { type Series } from './rows.ts';
import { type Unit, weightedSample } from './sample.ts';

export interface TopBottom {
  /** Mean of the richest share of the population. */
  readonly top: number;
  /** Mean of the poorest share of the population. */
  readonly bottom: number;
  readonly ratio: Outcome;
}

export function topBottom20(yPerHead: Series, population: Series, share = 0.2): Outcome<TopBottom> {
  if (!(share > 0 && share <= 1)) return because('invalid-option');
  const sample = weightedSample(yPerHead, population);
  if (isUndefined(sample)) return sample;
  if (sample.units.length < 2) return because('one-region');
  const poorestFirst = sample.units.toSorted((a, b) => a.value - b.value);
  const people = share * sample.totalWeight;
  const bottom = meanOfFirst(poorestFirst, people);
  const top = meanOfFirst(poorestFirst.toReversed(), people);
  if (!Number.isFinite(top + bottom)) return because('not-finite');
  return { top, bottom, ratio: quotient(top, bottom) };
}

function meanOfFirst(units: readonly Unit[], people: number): number {
  let left = people;
  let mean = 0;
  for (const { value, weight } of units) {
    if (left <= 0) break;
    const taken = Math.min(weight, left);
    mean += (taken / people) * value;
    left -= taken;
  }
  return mean;
}
