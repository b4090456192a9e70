import type { Observation } from './observation.ts';
import { isRegional, members } from './region.ts';

/** Who decides where an instrument's money goes. */
export const DECIDERS = [
  'tax',
  'national-fund',
  'national-programme',
  'regional-formula',
  'regional',
  'context',
] as const;
export type Decider = (typeof DECIDERS)[number];

/** A row of `data/instruments.csv`: which years of an indicator stand for an instrument. */
export interface Instrument {
  readonly indicator: string;
  readonly from: number;
  readonly to: number;
  readonly decides: Decider;
  /** Why it is classified so, in the language of the page. */
  readonly reason: string;
}

/**
 * Share of one region in the sum of an instrument's years. Amounts of different years are summed as
 * they were published: the figure that shows the share names the years.
 *
 * @param region id of the region, e.g. `CL-RM`
 * @returns share of what is assigned to regions, 0..1; null where nothing is
 */
export function shareOverYears(
  observations: readonly Observation[],
  { from, to }: Instrument,
  region: string,
): number | null {
  let own = 0;
  let all = 0;
  for (const { unit, period, value } of observations) {
    if (period < from || period > to || value === null || !isRegional(unit)) continue;
    all += value;
    if (members(unit).includes(region)) own += value;
  }
  return all > 0 ? own / all : null;
}
