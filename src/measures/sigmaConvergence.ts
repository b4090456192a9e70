/**
 * Sigma convergence: dispersion of the logarithms, year by year. Falling = regions draw closer.
 *
 * Formula   σ_t = sd(ln xᵢₜ), dividing by n − ddof
 * Range     0 … ∞
 * Weights   none; each region counts once
 * Edges     a region missing in one year is dropped from all, for the series must compare the
 *           same regions; a value of zero or less: that year undefined; one region: 0, or
 *           undefined with ddof 1; series of different lengths, no data: undefined
 * Example   sigmaConvergence([[1, 4], [2, 4], [3, 3]]) = [0.6931, 0.3466, 0]
 * Source    Barro & Sala-i-Martin (1992); Sala-i-Martin (1996)
 */
import { type Outcome, because, finite, isUndefined } from './outcome.ts';
import { type Series, completeRows } from './rows.ts';

/** One series per year. */
export function sigmaConvergence(years: readonly Series[], ddof = 0): Outcome<Outcome[]> {
  if (!(ddof >= 0)) return because('invalid-option');
  const rows = completeRows(...years);
  if (isUndefined(rows)) return rows;
  return years.map((_, year) => {
    const logs: number[] = [];
    for (const { at, row } of rows) {
      const value = row[year] ?? 0;
      if (value <= 0) return because('non-positive', at);
      logs.push(Math.log(value));
    }
    const n = logs.length;
    if (n <= ddof) return because('too-few');
    const rough = logs.reduce((sum, log) => sum + log, 0) / n;
    const mean = rough + logs.reduce((sum, log) => sum + (log - rough), 0) / n;
    const squares = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0);
    return finite(Math.sqrt(squares / (n - ddof)));
  });
}
