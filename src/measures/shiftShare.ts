/**
 * Shift-share: how much of a region's change comes from the nation, its sectors and itself.
 *
 * Formula   Δ = Σⱼ eⱼ G [national] + Σⱼ eⱼ (gⱼ − G) [industry mix] + Σⱼ (e′ⱼ − eⱼ(1 + gⱼ))
 *           [regional]; G the growth of the nation, gⱼ of sector j in it; exact
 * Range     any, in the unit of e
 * Weights   none
 * Edges     a sector absent from the region at the start is a legitimate zero, since nothing is
 *           divided by it; one that exists in the region but not in the nation, a nation of zero
 *           at the start, no data: undefined; a missing value drops the sector
 * Example   shiftShare([90, 20], [100, 40], [400, 100], [440, 160]).regional = 9
 *           (total change 30 = national 22 + industry mix −1 + regional 9)
 * Source    Dunn (1960)
 */
import { type Outcome, because, isUndefined } from './outcome.ts';
import { type Series, completeRows } from './rows.ts';

export interface ShiftShare {
  readonly totalChange: number;
  readonly national: number;
  readonly industryMix: number;
  readonly regional: number;
}

/** Region and nation by sector: r0, n0 at the start, r1, n1 at the end. */
export function shiftShare(r0: Series, r1: Series, n0: Series, n1: Series): Outcome<ShiftShare> {
  const rows = completeRows(r0, r1, n0, n1);
  if (isUndefined(rows)) return rows;
  let nationStart = 0;
  let nationEnd = 0;
  for (const { row } of rows) {
    nationStart += row[2];
    nationEnd += row[3];
  }
  if (nationStart === 0) return because('zero-total');
  const growth = (nationEnd - nationStart) / nationStart;
  let totalChange = 0;
  let national = 0;
  let industryMix = 0;
  let regional = 0;
  for (const { at, row } of rows) {
    const [start, end, sectorStart, sectorEnd] = row;
    totalChange += end - start;
    if (start === 0) {
      regional += end;
      continue;
    }
    if (sectorStart === 0) return because('zero-denominator', at);
    const sectorGrowth = (sectorEnd - sectorStart) / sectorStart;
    national += start * growth;
    industryMix += start * (sectorGrowth - growth);
    regional += end - start - start * sectorGrowth;
  }
  if (!Number.isFinite(totalChange + national + industryMix + regional)) {
    return because('not-finite');
  }
  return { totalChange, national, industryMix, regional };
}
