/**
 * Hill numbers: the effective number of regions. "As if the money were spread equally over D
 * regions."
 *
 * Formula   D_q = (Σ sᵢ^q)^(1/(1−q)) over regions with something; D₁ = e^S, D_∞ = 1/max s
 * Range     1 … n; falls as q rises. D₀ counts regions with something, D₂ = 1/HHI
 * Weights   none; the order q says how little small regions count: 0, 1, 2 or Infinity
 * Edges     one region: 1; a negative q, negative amounts, a total of zero, no data: undefined
 * Example   hill([20, 50, 20, 10], 2) = 2.9412
 * Source    Hill (1973); Jost (2006)
 */
import { type Outcome, because, finite, isUndefined } from './outcome.ts';
import { type Series } from './rows.ts';
import { entropyOf } from './shannon.ts';
import { sharesOf } from './totals.ts';

export function hill(y: Series, q: number): Outcome {
  if (!(q >= 0)) return because('invalid-option');
  const all = sharesOf(y);
  if (isUndefined(all)) return all;
  const shares = all.filter((share) => share > 0);
  if (q === 0) return shares.length;
  if (q === 1) return finite(Math.exp(entropyOf(shares)));
  const largest = Math.max(...shares);
  if (q === Infinity) return finite(1 / largest);
  // Shares relative to the largest: their powers do not vanish, however large q is.
  const sum = shares.reduce((powers, share) => powers + (share / largest) ** q, 0);
  return finite(Math.exp((Math.log(sum) + q * Math.log(largest)) / (1 - q)));
}
