import { isCapital, members, type Unit } from '../domain/region.ts';
import type { Panel, Period } from '../domain/panel.ts';
import { rank } from '../domain/panel.ts';
import { capitalise, type Language } from '../i18n/language.ts';
import type { Table } from './chart.ts';
import { formatOf, type PanelView } from './panel-input.ts';

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
function chosenText(panel: Panel): string {
  return panel.entry.dimensions
    .filter((dimension) => panel.category[dimension.name] !== dimension.initial)
    .flatMap((dimension) =>
      dimension.values.filter((value) => value.id === panel.category[dimension.name]),
    )
    .map((value) => value.title)
    .join(', ');
}

/** Title of a figure of one period: what, and when. */
export function panelTitle({ panel, period }: PanelView, language: Language): string {
  const category = categoryText(panel, language);
  return [panel.entry.title, category, language.words.year(period.year)].filter(Boolean).join(', ');
}

/** Unit, price basis, denominator, people and number of units: what a figure is never without. */
export function panelSubtitle(view: PanelView, language: Language): string {
  const { panel, period } = view;
  const { words } = language;
  const parts = [formatOf(view, language).unit];
  if (panel.show === 'share')
    parts.push(words.price(panel.entry.price.basis, panel.entry.price.year ?? null));
  if (panel.show === 'per-head' && period.people)
    parts.push(words.peopleSource(period.people.source, period.people.year));
  parts.push(words.place(panel.entry.place), words.units(period.units.length));
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
      region: members(unit)[0] ?? null,
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

/** A unit's share of the people of all units; null without a population. */
export function shareOfPeople(period: Period, unit: Unit): number | null {
  const people = period.compared;
  if (!people) return null;
  const own = people.of(unit);
  let all = 0;
  for (const one of period.units) all += people.of(one) ?? 0;
  return own === null || all === 0 ? null : own / all;
}

/** The headline and what follows it, computed from the panel. */
export function panelSentences(view: PanelView, language: Language): string[] {
  return view.panel.entry.kind === 'extensive' && view.panel.show !== 'per-head'
    ? concentrationSentences(view, language)
    : disparitySentences(view, language);
}

function concentrationSentences({ panel, period }: PanelView, language: Language): string[] {
  const { words } = language;
  const top = topOfAmounts(period);
  if (!top || !period.total) return [words.nothingToSay(panel.entry.phrase)];
  const people = shareOfPeople(period, top.unit);
  const share = top.amount / period.total;
  const category = chosenText(panel);
  const aside = panel.entry.concept === 'population' ? null : people;
  const headline = words.holds({
    region: capitalise(language.named(top.unit)),
    share: language.percent(share),
    what: panel.entry.phrase,
    category,
    people: aside === null ? null : language.percent(aside),
    peopleSource: period.compared
      ? words.peopleSource(period.compared.source, period.compared.year)
      : '',
    year: period.year,
  });
  const first = panel.periods.find((one) => one.total && one.units.includes(top.unit));
  const before = first?.total ? (first.amounts.get(top.unit) ?? null) : null;
  if (!first || first.year === period.year || before === null || !first.total) return [headline];
  const change = share - before / first.total;
  return [headline, words.shareChanged(first.year, language.points(change), change)];
}

function topOfAmounts(period: Period): { unit: Unit; amount: number } | null {
  let top: { unit: Unit; amount: number } | null = null;
  for (const [unit, amount] of period.amounts)
    if (amount !== null && (!top || amount > top.amount)) top = { unit, amount };
  return top;
}

function disparitySentences(view: PanelView, language: Language): string[] {
  const { words } = language;
  const ranked = rank(view.period);
  const [high, low] = [ranked[0], ranked.at(-1)];
  if (!high || !low) return [words.nothingToSay(view.panel.entry.phrase)];
  const format = formatOf(view, language);
  const capital = ranked.find((one) => isCapital(one.unit));
  const headline = words.ranges({
    phrase:
      view.panel.show === 'per-head'
        ? words.perHead(view.panel.entry.phrase)
        : view.panel.entry.phrase,
    category: chosenText(view.panel),
    high: language.named(high.unit),
    highValue: format.plain(high.value),
    low: language.named(low.unit),
    lowValue: format.plain(low.value),
    ratio: low.value > 0 ? language.times(high.value / low.value) : null,
    year: view.period.year,
  });
  if (!capital) return [headline];
  return [
    headline,
    words.capitalStands(
      capitalise(language.named(capital.unit)),
      format.plain(capital.value),
      capital.rank,
      ranked.length,
      view.period.national === null ? null : format.plain(view.period.national),
    ),
  ];
}
