/**
 * Beta convergence: did regions that started behind grow faster?
 *
 * Formula   least squares of ln(y₁/y₀)/T = α + β ln y₀ + e over regions, T in years;
 *           speed λ = −ln(1 + βT)/T;  half-life = ln 2/λ;  standard errors with n − 2
 * Range     β < 0: convergence. Speed is a rate per year
 * Weights   none; each region counts once
 * Edges     fewer than 3 regions, a value of zero or less, no variance at the start or in growth,
 *           no data: undefined; 1 + βT ≤ 0: speed and half-life undefined; divergence: half-life
 *           undefined; a perfect fit: t undefined
 * Example   betaConvergence([1, 2, 4, 8], [2, 3, 6, 9], 10).beta = -0.0249
 *           (speed 0.0286 a year, half-life 24.2 years)
 * Source    Barro & Sala-i-Martin (1992); Sala-i-Martin (1996)
 *
 * Regression to the mean and the price of a mineral dominate with few regions: show the scatter.
 */
import { type Outcome, because, finite, isUndefined, quotient } from './outcome.ts';
import { type Series, completeRows } from './rows.ts';

export interface BetaConvergence {
  readonly alpha: number;
  readonly beta: number;
  readonly seAlpha: number;
  readonly seBeta: number;
  readonly tBeta: Outcome;
  readonly r2: number;
  readonly speed: Outcome;
  readonly halfLife: Outcome;
}

export function betaConvergence(y0: Series, y1: Series, years: number): Outcome<BetaConvergence> {
  if (!(years > 0 && years < Infinity)) return because('invalid-option');
  const rows = completeRows(y0, y1);
  if (isUndefined(rows)) return rows;
  const starts: number[] = [];
  const growths: number[] = [];
  for (const { at, row } of rows) {
    const [start, end] = row;
    if (start <= 0 || end <= 0) return because('non-positive', at);
    starts.push(Math.log(start));
    growths.push(Math.log(end / start) / years);
  }
  const n = rows.length;
  if (n < 3) return because('too-few');

  const x = deviationsOf(starts);
  const y = deviationsOf(growths);
  if (x.constant || y.constant) return because('zero-variance');
  const beta = sumOfProducts(x.deviations, y.deviations) / x.squares;
  const alpha = y.mean - beta * x.mean;
  const residuals = y.deviations.map((deviation, i) => deviation - beta * (x.deviations[i] ?? 0));
  const unexplained = sumOfProducts(residuals, residuals);
  const variance = unexplained / (n - 2);
  const seBeta = Math.sqrt(variance / x.squares);
  const seAlpha = Math.sqrt(variance * (1 / n + x.mean ** 2 / x.squares));
  const r2 = 1 - unexplained / y.squares;
  if (!Number.isFinite(alpha + beta + seAlpha + seBeta + r2)) return because('not-finite');

  const remaining = 1 + beta * years;
  const speed = remaining > 0 ? finite(-Math.log(remaining) / years) : because('non-positive');
  return {
    alpha,
    beta,
    seAlpha,
    seBeta,
    tBeta: quotient(beta, seBeta),
    r2,
    speed,
    halfLife: halfLifeOf(speed),
  };
}

function halfLifeOf(speed: Outcome): Outcome {
  if (isUndefined(speed)) return speed;
  return speed > 0 ? finite(Math.LN2 / speed) : because('no-convergence');
}

function deviationsOf(values: readonly number[]) {
  const n = values.length;
  const rough = values.reduce((sum, value) => sum + value, 0) / n;
  const mean = rough + values.reduce((sum, value) => sum + (value - rough), 0) / n;
  const deviations = values.map((value) => value - mean);
  const squares = sumOfProducts(deviations, deviations);
  // All regions growing alike leaves rounding behind, which must not pass for variance.
  const rounding = 1e-14 * Math.max(...values.map(Math.abs));
  return { mean, deviations, squares, constant: squares <= n * rounding ** 2 };
}

function sumOfProducts(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}
