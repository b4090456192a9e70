import { isBlank } from '../domain/indicator.ts';
import { members } from '../domain/region.ts';
import type { Language } from '../i18n/language.ts';
import { valueFormat, type ValueFormat } from '../i18n/value-format.ts';
import type { RegionTexts } from '../i18n/pages/region.es.ts';
import type { Table } from './chart.ts';
import { categoryText } from './panel-text.ts';
import { viewPanel } from './panel-input.ts';
import type { Standing } from './standing.ts';

/** A standing in words, part by part. */
export interface StandingText {
  /** `9,3 %`, or why there is none. */
  readonly value: string;
  /** Year of the value, with what its status obliges to say. */
  readonly year: string;
  /** What the value counts: `Porcentaje del total (…)`. */
  readonly unit: string;
  readonly rank: string;
  /** The reference with its name: `País: 10,2 %`. */
  readonly reference: string;
  readonly gap: string;
  /** Shares of total and people, where these are shown. */
  readonly detail: string;
  /** What the unit is, where it is not the region alone, and a later year without figure. */
  readonly remarks: readonly string[];
  /** The sparkline and the strip in words. */
  readonly change: string;
  readonly spread: string;
}

/** Writes the values of a standing: one format for row, strip and table. */
export function writerOf(standing: Standing, language: Language): (value: number) => string {
  if (standing.way === 'fair') return (value) => language.number(value, 0);
  return formatOfStanding(standing, language).short;
}

/** The format of a standing's values: one magnitude for all years and units. */
export function formatOfStanding({ panel, period }: Standing, language: Language): ValueFormat {
  const { largest } = viewPanel({ panel, year: period.year });
  return valueFormat(panel.entry, panel.show, largest, language);
}

/** How far the value lies from its reference: points for shares and rates, per cent for others. */
export function gapText(standing: Standing, language: Language): string {
  const { value, reference, panel, way } = standing;
  if (value === null || reference === null) return '';
  const ratio = way === 'share' || (way === 'value' && panel.entry.unit.quantity === 'ratio');
  if (ratio) return language.points(value - reference.value);
  return reference.value > 0 ? language.growth(value / reference.value - 1) : '';
}

/** Everything a row says of a standing. */
export function sayStanding(
  standing: Standing,
  language: Language,
  texts: RegionTexts,
): StandingText {
  const { words } = language;
  const { value, status, period, unit, region, rank, all, reference, panel } = standing;
  const write = writerOf(standing, language);
  const state = isBlank(status) || status === 'final' || status === 'derived' ? '' : status;
  const union = unit !== undefined && members(unit).length > 1;
  return {
    value: value === null ? words.blank(isBlank(status) ? status : 'missing') : write(value),
    year: state ? `${period.year}, ${words.status(state).toLowerCase()}` : String(period.year),
    unit: [unitText(standing, language, texts), categoryText(panel, language)]
      .filter(Boolean)
      .join(' · '),
    rank: rank === null ? '' : words.rankOf(rank, all.length),
    reference: reference ? texts.reference(reference.kind, write(reference.value)) : '',
    gap: gapText(standing, language),
    detail: detailText(standing, language, texts),
    remarks: [
      ...(union ? [texts.asUnion(language.name(unit))] : []),
      ...(standing.later
        ? [texts.laterBlank(standing.later.year, words.blank(standing.later.status))]
        : []),
    ],
    change: changeText(standing, language),
    spread: spreadText(standing, language, texts, language.name(unit ?? region)),
  };
}

function unitText(standing: Standing, language: Language, texts: RegionTexts): string {
  return standing.way === 'fair' ? texts.fairUnit : formatOfStanding(standing, language).unit;
}

function detailText({ shares, panel, way }: Standing, language: Language, texts: RegionTexts) {
  if (!shares || panel.entry.concept === 'population') return '';
  const people = language.percent(shares.people);
  return way === 'fair'
    ? texts.fairDetail(language.percent(shares.own), people)
    : language.words.ofPeople(people);
}

function changeText({ series, ...standing }: Standing, language: Language): string {
  const [first, last] = [series[0], series.at(-1)];
  if (!first || !last) return '';
  const write = writerOf({ series, ...standing }, language);
  const names = [...new Set(series.map((one) => language.name(one.unit)))].join(', ');
  return language.words.wentFrom(
    names,
    write(first.value),
    first.year,
    write(last.value),
    last.year,
  );
}

function spreadText(
  standing: Standing,
  language: Language,
  texts: RegionTexts,
  name: string,
): string {
  const { all, value } = standing;
  const write = writerOf(standing, language);
  const [high, low] = [all[0], all.at(-1)];
  if (!high || !low) return '';
  return texts.spread({
    count: all.length,
    low: `${language.name(low.unit)} ${write(low.value)}`,
    high: `${language.name(high.unit)} ${write(high.value)}`,
    own: value === null ? '' : `${name} ${write(value)}`,
  });
}

/** The rows of a section as one table: what a reader copies. */
export function standingsTable(
  standings: readonly { readonly title: string; readonly standing: Standing | null }[],
  language: Language,
  texts: RegionTexts,
): Table {
  const { words } = language;
  return {
    columns: [
      { title: words.indicatorChoice, numeric: false },
      { title: texts.columns.unit, numeric: false },
      { title: words.yearTitle, numeric: false },
      { title: texts.columns.value, numeric: true },
      { title: words.rank, numeric: true },
      { title: texts.columns.reference, numeric: false },
      { title: texts.columns.gap, numeric: false },
      { title: texts.columns.first, numeric: false },
      { title: texts.columns.range, numeric: false },
    ],
    rows: standings.map(({ title, standing }) => {
      if (!standing) {
        const blank = words.blank('missing');
        const texted = [title, '–', '–', blank, '–', '–', '–', '–', '–'];
        return { region: null, cells: [title, ...texted.slice(1).map(() => null)], texts: texted };
      }
      const said = sayStanding(standing, language, texts);
      const write = writerOf(standing, language);
      const first = standing.series[0];
      const [high, low] = [standing.all[0], standing.all.at(-1)];
      const begin = first ? `${first.year}: ${write(first.value)}` : '–';
      const range =
        high && low
          ? `${language.name(low.unit)} ${write(low.value)} – ${language.name(high.unit)} ${write(high.value)}`
          : '–';
      const rest = [said.reference || '–', said.gap || '–', begin, range];
      return {
        region: null,
        cells: [title, said.unit, said.year, standing.value, standing.rank, ...rest],
        texts: [
          title,
          said.unit,
          said.year,
          said.value,
          standing.rank === null ? '–' : `${standing.rank} / ${standing.all.length}`,
          ...rest,
        ],
      };
    }),
  };
}
