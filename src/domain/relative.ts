import type { Cell, Period } from './panel.ts';
import type { Relative } from './treatment.ts';

/**
 * Sets the values of every period against the national average or an earlier year.
 *
 * @param periods periods with plain values, ascending
 * @param since year that changes are counted from; 0, or a year without figures, takes the first
 *   period from it on
 * @param points whether changes are differences (of shares and rates) and not relative ones
 * @returns `index`: value / national average; `change`: relative change, or the difference for
 *   shares and rates; `growth`: yearly compound rate (v/v₀)^(1/(t − t₀)) − 1. Units without a
 *   value in the first year have none; periods before it, and its own for `growth`, are left out
 */
export function setAgainst(
  periods: readonly Period[],
  relative: Relative,
  since: number,
  points: boolean,
): { readonly periods: readonly Period[]; readonly since: number } {
  if (relative === 'none') return { periods, since: 0 };
  if (relative === 'index') return { periods: periods.flatMap(toIndex), since: 0 };
  const start = periods.find((period) => period.year >= since) ?? periods[0];
  if (!start) return { periods, since };
  const later = periods.filter((period) => period.year > start.year);
  const change = (cell: Cell, before: number | null, years: number): number | null => {
    if (cell.value === null || before === null) return null;
    if (points) return cell.value - before;
    if (before <= 0 || (relative === 'growth' && cell.value < 0)) return null;
    return relative === 'change'
      ? cell.value / before - 1
      : (cell.value / before) ** (1 / years) - 1;
  };
  const changed = later.map((period) =>
    withValues(period, null, (cell, unit) =>
      change(cell, start.cells.get(unit)?.value ?? null, period.year - start.year),
    ),
  );
  return { periods: changed, since: start.year };
}

function toIndex(period: Period): Period[] {
  const { national } = period;
  if (!national) return [];
  return [withValues(period, 1, (cell) => (cell.value === null ? null : cell.value / national))];
}

function withValues(
  period: Period,
  national: number | null,
  value: (cell: Cell, unit: string) => number | null,
): Period {
  const cells = new Map(
    [...period.cells].map(([unit, cell]): [string, Cell] => {
      const next = value(cell, unit);
      const lost = next === null && cell.value !== null;
      return [unit, { value: next, status: lost ? 'missing' : cell.status }];
    }),
  );
  return { ...period, cells, national };
}
