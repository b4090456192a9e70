import type { Period } from '../domain/panel.ts';
import type { Unit } from '../domain/region.ts';
import {
  gini,
  hill,
  isUndefined,
  maxMinRatio,
  topkShare,
  type Outcome,
} from '../measures/index.ts';
import { type PanelView } from './panel-input.ts';

/** The four numbers beside every map of regions. */
export interface KeyMeasures {
  /** Share of the largest unit, and of the three largest; null for rates, which do not add up. */
  readonly top: { readonly unit: Unit; readonly one: Outcome; readonly three: Outcome } | null;
  /** 1/HHI: as if the total were spread equally over so many units; null for rates. */
  readonly effective: Outcome | null;
  /** Population-weighted Gini of the per-head values or of the rate; null without people. */
  readonly gini: Outcome | null;
  /** Highest over lowest per-head value or rate; null without people. */
  readonly ratio: { readonly value: Outcome; readonly high: Unit; readonly low: Unit } | null;
}

/**
 * @param view a period of a panel; its amounts are used whatever way of showing is chosen, so that
 *   the measures do not change with the picture
 */
export function keyMeasures({ panel, period }: PanelView): KeyMeasures {
  const extensive = panel.entry.kind === 'extensive';
  const perHead = intensities(period, extensive);
  const values = perHead.map((one) => one.value);
  const ends = extremes(perHead);
  const amounts = period.units.map((unit) => period.amounts.get(unit) ?? null);
  const largest = amounts.reduce<number>((m, v, i) => ((v ?? -1) > (amounts[m] ?? -1) ? i : m), 0);
  const topUnit = period.units[largest];
  return {
    top:
      extensive && topUnit
        ? { unit: topUnit, one: topkShare(amounts, 1), three: topkShare(amounts, 3) }
        : null,
    effective: extensive ? hill(amounts, 2) : null,
    gini: perHead.length > 0 ? gini(values, weights(period, perHead)) : null,
    ratio: ends ? { value: maxMinRatio(values), high: ends.high, low: ends.low } : null,
  };
}

interface Intensity {
  readonly unit: Unit;
  readonly value: number;
}

/** Per-head values of amounts, or the rate itself; units without people or value are left out. */
function intensities(period: Period, extensive: boolean): Intensity[] {
  return period.units.flatMap((unit) => {
    const people = period.people?.of(unit) ?? null;
    const amount = period.amounts.get(unit) ?? null;
    const rate = period.plain.get(unit) ?? null;
    if (!extensive) return rate === null ? [] : [{ unit, value: rate }];
    return amount === null || !people ? [] : [{ unit, value: amount / people }];
  });
}

/** Population of each unit; equal weights where there is no population near the year. */
function weights(period: Period, rows: readonly Intensity[]): (number | null)[] | undefined {
  return period.people ? rows.map((row) => period.people?.of(row.unit) ?? null) : undefined;
}

function extremes(rows: readonly Intensity[]): { high: Unit; low: Unit } | null {
  const sorted = [...rows].sort((a, b) => b.value - a.value);
  const [high, low] = [sorted[0], sorted.at(-1)];
  return high && low ? { high: high.unit, low: low.unit } : null;
}

/** An outcome as text, or the word for its absence. */
export function writeOutcome(
  outcome: Outcome,
  write: (value: number) => string,
  absent: (reason: string) => string,
): string {
  return isUndefined(outcome) ? absent(outcome.undefined) : write(outcome);
}
