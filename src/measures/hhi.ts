/**
 * Herfindahl-Hirschman index: the chance that two units of money drawn at random lie in the same
 * region.
 *
 * Formula   H = Σ sᵢ² = (1 + CV²)/n
 * Range     1/n … 1 (never on the scale to 10 000 here)
 * Weights   none
 * Edges     one region: 1; zero is data; negative amounts, a total of zero, no data: undefined
 * Example   hhi([20, 50, 20, 10]) = 0.34
 * Source    Hirschman (1945); Herfindahl (1950)
 *
 * Normalised: the part above the minimum that n regions allow.
 *
 * Formula   H* = (H − 1/n)/(1 − 1/n) = CV²/(n − 1)
 * Range     0 … 1
 * Edges     as above, and undefined for one region
 * Example   hhiNormalised([20, 50, 20, 10]) = 0.12
 */
import { cv } from './cv.ts';
import { type Outcome, because, finite, finiteFromZero, isUndefined } from './outcome.ts';
import { type Series } from './rows.ts';
import { sharesOf } from './totals.ts';

export function hhi(y: Series): Outcome {
  const shares = sharesOf(y);
  if (isUndefined(shares)) return shares;
  return finite(shares.reduce((sum, share) => sum + share * share, 0));
}

export function hhiNormalised(y: Series): Outcome {
  const shares = sharesOf(y);
  if (isUndefined(shares)) return shares;
  const n = shares.length;
  if (n < 2) return because('one-region');
  const variation = cv(shares);
  return isUndefined(variation) ? variation : finiteFromZero(variation ** 2 / (n - 1));
}
