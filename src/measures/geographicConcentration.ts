/**
 * Geographic concentration index of the OECD: how tightly something is crowded into little land.
 *
 * Formula   GC = ½ Σ |sᵢ − aᵢ|, aᵢ the share of the area; adjusted = GC/(1 − min aᵢ)
 * Range     raw 0 … 1 − min aᵢ; adjusted 0 … 1
 * Weights   none
 * Edges     one region: raw 0, adjusted undefined; otherwise as the Hoover index, which it is
 * Example   geographicConcentration([50, 30, 20], [10, 30, 60]) = { raw: 0.4, adjusted: 0.4444 }
 * Source    Spiezia (2002)
 */
import { hoover } from './hoover.ts';
import { type Outcome, isUndefined, quotient } from './outcome.ts';
import { type Series, completeRows } from './rows.ts';

export interface GeographicConcentration {
  readonly raw: number;
  readonly adjusted: Outcome;
}

export function geographicConcentration(y: Series, area: Series): Outcome<GeographicConcentration> {
  const raw = hoover(y, area);
  if (isUndefined(raw)) return raw;
  const rows = completeRows(y, area);
  if (isUndefined(rows)) return rows;
  const areas = rows.map(({ row }) => row[1]);
  const total = areas.reduce((sum, one) => sum + one, 0);
  return { raw, adjusted: quotient(raw, 1 - Math.min(...areas) / total) };
}
