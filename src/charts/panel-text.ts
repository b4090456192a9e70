import { isPart, type Unit } from '../domain/region.ts';
import type { Panel, Period } from '../domain/panel.ts';
import type { Language } from '../i18n/language.ts';
import type { Table } from './chart.ts';
import { formatOf, pointTarget, type PanelView } from './panel-input.ts';

/** Values chosen for the dimensions of a panel, as text: `Devengado`, `Turismo`. */
export function categoryText(panel: Panel, language: Language): string {
  return panel.entry.dimensions
    .map((dimension) => {
      const id = panel.category[dimension.name];
      const value = dimension.values.find((one) => one.id === id);
      return value?.title ?? `${dimension.title}: ${language.words.all}`;
    })
    .join(', ');
}

/** Only the values that differ from the initial ones: what a sentence has to mention. */
export function chosenText(panel: Panel): string {
  return panel.entry.dimensions
    .filter((dimension) => panel.category[dimension.name] !== dimension.initial)
    .flatMap((dimension) =>
      dimension.values.filter((value) => value.id === panel.category[dimension.name]),
    )
    .map((value) => value.title)
    .join(', ');
}

/** A title with its year, unless it says the year itself. */
export function titleInYear(title: string, year: number): string {
  return title.includes(String(year)) ? title : `${title}, ${year}`;
}

/** Title of a figure of one period: what, and when. */
export function panelTitle({ panel, period }: PanelView, language: Language): string {
  const category = categoryText(panel, language);
  return [panel.entry.title, category, language.words.year(period.year)].filter(Boolean).join(', ');
}

/** Which parts stand in the place of their region, and how many units there are; empty without. */
export function apartText({ period }: PanelView, language: Language): string {
  const parts = period.units.filter(isPart).map(language.name);
  if (parts.length === 0) return '';
  return language.words.treatment.apart(period.units.length, language.list(parts));
}

/** Unit, price basis, denominator, people and number of units: what a figure is never without. */
export function panelSubtitle(view: PanelView, language: Language): string {
  const { panel, period } = view;
  const { words } = language;
  const parts = [formatOf(view, language).unit];
  if (panel.show === 'share' || panel.show === 'share-national')
    parts.push(words.price(panel.entry.price.basis, panel.entry.price.year ?? null));
  if (panel.show === 'per-head' && period.people)
    parts.push(words.peopleSource(period.people.source, period.people.year));
  parts.push(
    words.place(panel.entry.place),
    apartText(view, language) || words.units(period.units.length, panel.entry.countries[0] ?? 'CL'),
  );
  return parts.filter(Boolean).join(' · ');
}

/** Units ranked with value, share or rate, and what the source says of them. */
export function panelTable(view: PanelView, language: Language): Table {
  const { panel, period } = view;
  const { words } = language;
  const format = formatOf(view, language);
  const rows = period.units.map((unit) => {
    const cell = period.cells.get(unit);
    const value = cell?.value ?? null;
    const place = view.ranks.get(unit) ?? null;
    const status = cell?.status ?? 'missing';
    return {
      region: pointTarget(unit),
      cells: [language.name(unit), value, place, status],
      texts: [
        language.name(unit),
        value === null ? '–' : format.short(value),
        place === null ? '–' : String(place),
        words.status(status),
      ],
    };
  });
  rows.sort((a, b) => (Number(a.cells[2]) || 99) - (Number(b.cells[2]) || 99));
  return {
    columns: [
      { title: words.region(panel.entry.countries[0] ?? 'CL'), numeric: false },
      { title: format.unit, numeric: true },
      { title: words.rank, numeric: true },
      { title: words.statusTitle, numeric: false },
    ],
    rows,
  };
}

/** A unit's share of the people of all units that have a value; null without a population. */
export function shareOfPeople(period: Period, unit: Unit): number | null {
  const people = period.compared;
  if (!people) return null;
  const own = people.of(unit);
  let all = 0;
  for (const one of period.units)
    if (period.cells.get(one)?.value != null) all += people.of(one) ?? 0;
  return own === null || all === 0 ? null : own / all;
}
