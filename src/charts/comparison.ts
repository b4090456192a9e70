import type { Panel } from '../domain/panel.ts';
import { isPercentage } from '../domain/legitimate.ts';
import { isCapital, members, type Unit } from '../domain/region.ts';
import type { Language } from '../i18n/language.ts';
import { formatOf, viewPanel } from './panel-input.ts';
import { shareOfPeople } from './panel-text.ts';

export interface ComparisonRow {
  /** The pinned region, and the unit that is or covers it, or a part of it. */
  readonly region: string;
  readonly unit: Unit;
  /** `capital` or the number of the pin's colour. */
  readonly colour: string;
  readonly name: string;
  readonly value: string;
  readonly place: string;
  /** Share of people, beside a share of a total. */
  readonly people: string;
  readonly change: string;
}

/**
 * Pinned regions of one panel in words: value, rank, and change since the series' first year. Where
 * a region is split, each of its parts has a row.
 */
export function comparison(
  panel: Panel,
  year: number,
  pinned: readonly string[],
  language: Language,
): ComparisonRow[] {
  const view = viewPanel({ panel, year });
  const format = formatOf(view, language);
  const { words } = language;
  const units = (region: string) =>
    view.period.units.filter((unit) => members(unit).includes(region));
  const rowOf = (region: string, unit: Unit, index: number): ComparisonRow => {
    const cell = view.period.cells.get(unit);
    const value = cell?.value ?? null;
    const first = panel.periods.find((period) => period.cells.get(unit)?.value != null);
    const before = first?.cells.get(unit)?.value ?? null;
    const place = view.ranks.get(unit);
    const people = panel.show === 'share' ? shareOfPeople(view.period, unit) : null;
    return {
      region,
      unit,
      colour: isCapital(unit) ? 'capital' : String(index),
      name: language.name(unit),
      value: value === null ? words.blank(cell?.status ?? 'missing') : format.full(value),
      place: place === undefined ? '' : words.rankOf(place, view.ranks.size),
      people: people === null ? '' : words.ofPeople(language.percent(people)),
      change:
        value === null ||
        before === null ||
        !first ||
        first.year === view.period.year ||
        !comparable(panel)
          ? ''
          : words.since(first.year, changeOf(panel, value, before, language)),
    };
  };
  return pinned.flatMap((region, index) => units(region).map((unit) => rowOf(region, unit, index)));
}

/** Percentage points for shares and rates, per cent for amounts. */
function changeOf(panel: Panel, value: number, before: number, language: Language): string {
  if (isPercentage(panel.entry, panel.treatment)) return language.points(value - before);
  return before > 0 ? language.growth(value / before - 1) : '–';
}

/** A change of a change is not told. */
function comparable({ treatment }: Panel): boolean {
  return treatment.relative === 'none';
}
