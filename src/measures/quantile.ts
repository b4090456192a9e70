/**
 * Quantile of type 7: linear interpolation between order statistics, the default of R, NumPy and
 * d3-array.
 *
 * Formula   h = (n − 1) p;  Q = x₍⌊h⌋₎ + (h − ⌊h⌋)(x₍⌈h⌉₎ − x₍⌊h⌋₎), counting from 0
 * Edges     no values: undefined; one value: that value
 * Example   quantile([40, 10, 30, 20], 0.9) = 37
 * Source    Hyndman & Fan (1996)
 */
import { type Outcome, because, finite } from './outcome.ts';

export function quantile(values: readonly number[], p: number): Outcome {
  const sorted = values.toSorted((a, b) => a - b);
  const h = (sorted.length - 1) * p;
  const below = sorted[Math.floor(h)];
  const above = sorted[Math.ceil(h)];
  if (below === undefined || above === undefined) return because('no-data');
  return finite(below + (h - Math.floor(h)) * (above - below));
}
