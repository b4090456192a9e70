import type { Unit } from '../domain/region.ts';
import { viewPanel, type PanelInput, type PanelView } from './panel-input.ts';

/** A value in its year. */
export interface Point {
  readonly year: number;
  readonly value: number;
}

/** One unit's values in the order of years. */
export interface Line {
  readonly unit: Unit;
  readonly points: readonly Point[];
}

export interface TrendModel extends PanelView {
  readonly lines: readonly Line[];
  readonly national: readonly Point[];
  readonly years: readonly number[];
  readonly breaks: readonly number[];
}

/** Every unit's series, the national one, and the years at which the series breaks. */
export function trendModel(input: PanelInput): TrendModel {
  const view = viewPanel(input);
  const { periods, entry } = view.panel;
  const units = [...new Set(periods.flatMap((period) => period.units))];
  const lines = units.map((unit) => ({
    unit,
    points: periods.flatMap((period) => point(period.year, period.cells.get(unit)?.value)),
  }));
  const years = periods.map((period) => period.year);
  return {
    ...view,
    lines: lines.filter((one) => one.points.length > 0),
    national: periods.flatMap((period) => point(period.year, period.national)),
    years,
    breaks: entry.breaks.filter((year) => years.includes(year)),
  };
}

function point(year: number, value: number | null | undefined): Point[] {
  return value === null || value === undefined ? [] : [{ year, value }];
}
