/**
 * Shannon entropy of the shares, in natural units.
 *
 * Formula   S = −Σ sᵢ ln sᵢ, with 0 ln 0 = 0
 * Range     0 (all in one region) … ln n (equal shares)
 * Weights   none
 * Edges     one region: 0; negative amounts, a total of zero, no data: undefined
 * Example   shannon([20, 50, 20, 10]) = 1.2206
 * Source    Shannon (1948)
 *
 * Evenness: entropy as a proportion of its maximum.
 *
 * Formula   E = S/ln n, n counting regions with nothing too
 * Range     0 … 1
 * Edges     as above, and undefined for one region
 * Example   evenness([20, 50, 20, 10]) = 0.8805
 * Source    Pielou (1966)
 */
import { type Outcome, because, finiteFromZero, isUndefined } from './outcome.ts';
import { type Series } from './rows.ts';
import { sharesOf } from './totals.ts';

export function shannon(y: Series): Outcome {
  const shares = sharesOf(y);
  return isUndefined(shares) ? shares : finiteFromZero(entropyOf(shares));
}

export function evenness(y: Series): Outcome {
  const shares = sharesOf(y);
  if (isUndefined(shares)) return shares;
  if (shares.length < 2) return because('one-region');
  return finiteFromZero(entropyOf(shares) / Math.log(shares.length));
}

export function entropyOf(shares: readonly number[]): number {
  return shares.reduce((sum, share) => (share > 0 ? sum - share * Math.log(share) : sum), 0);
}
