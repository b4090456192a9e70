import type { Entry, Show } from '../domain/entry.ts';
import type { Country, Region, Unit } from '../domain/region.ts';
import { members } from '../domain/region.ts';
import type { Words } from './es.ts';

/** The languages of the interface, the one of the root first. */
export const LANGUAGES = ['es', 'en'] as const;
export type LanguageCode = (typeof LANGUAGES)[number];

/** A region with the name it has inside a sentence: `la Metropolitana`. */
export interface NamedRegion extends Region {
  readonly sentenceName: string;
}

/** Everything that turns models into text: words, names of regions, numbers by Intl. */
export interface Language {
  readonly code: LanguageCode;
  readonly words: Words;
  /** Short name for labels: `Biobío`, `Lima con Callao`. */
  readonly name: (unit: Unit) => string;
  /** Name inside a sentence, with its article: `la Metropolitana`. */
  readonly named: (unit: Unit) => string;
  readonly region: (id: string) => NamedRegion | undefined;
  /** Number with at most so many decimals (3 significant digits without). */
  readonly number: (value: number, decimals?: number) => string;
  /** Ratio as a percentage with one decimal; `tick` leaves a zero decimal out. */
  readonly percent: (ratio: number, tick?: 'tick') => string;
  /** Difference of two ratios in percentage points, with its sign. */
  readonly points: (difference: number) => string;
  /** A ratio of two values: one decimal, none from a hundred on. */
  readonly times: (ratio: number) => string;
  /** Relative change with its sign, in per cent. */
  readonly growth: (ratio: number) => string;
  readonly list: (items: readonly string[]) => string;
}

const LOCALES: Record<LanguageCode, Record<Country, string>> = {
  es: { CL: 'es-CL', PE: 'es-PE' },
  en: { CL: 'en', PE: 'en' },
};

/**
 * @param country decides the number format in Spanish: decimal comma in Chile, point in Peru
 */
export function makeLanguage(
  code: LanguageCode,
  words: Words,
  regions: readonly NamedRegion[],
  country: Country,
): Language {
  const locale = LOCALES[code][country];
  const byId = new Map(regions.map((region) => [region.id, region]));
  const plain = new Intl.NumberFormat(locale, {
    maximumSignificantDigits: 3,
    useGrouping: 'always',
  });
  const fixed = [0, 1, 2, 3].map(
    (digits) =>
      new Intl.NumberFormat(locale, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
        useGrouping: 'always',
      }),
  );
  const percent = new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const tickPercent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
  const minus = (text: string) => text.replace('-', '−');
  const signed = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const growth = new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' });
  const nameOf = (id: string) => byId.get(id)?.name ?? words.country(id);
  return {
    code,
    words,
    region: (id) => byId.get(id),
    name: (unit) => words.union(members(unit).map(nameOf)),
    named: (unit) => {
      const names = members(unit).map((id) => byId.get(id)?.sentenceName ?? words.country(id));
      return words.union(names);
    },
    number: (value, decimals) =>
      decimals === undefined ? plain.format(value) : (fixed[decimals] ?? plain).format(value),
    percent: (ratio, tick) => (tick ? tickPercent : percent).format(ratio),
    points: (difference) => words.points(minus(signed.format(difference * 100))),
    times: (ratio) => (fixed[ratio < 100 ? 1 : 0] ?? plain).format(ratio),
    growth: (ratio) => minus(growth.format(ratio)),
    list: (items) => conjunction.format(items),
  };
}

/** A sentence's first letter in upper case; articles start many of ours. */
export function capitalise(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase() + sentence.slice(1);
}

/** How the values of one figure are written: one magnitude for all, named once in the subtitle. */
export interface ValueFormat {
  /** The number alone: `88,5`. */
  readonly short: (value: number) => string;
  /** The number alone on axes and legends, without idle zeros: `5 %`. */
  readonly tick: (value: number) => string;
  /** The number with its unit, for sentences: `88,5 billones de pesos`. */
  readonly full: (value: number) => string;
  /** As `full`, where the sentence itself says `por habitante`. */
  readonly plain: (value: number) => string;
  /** A noun phrase per head: `el gasto por habitante`, `las empresas por cada 1.000 habitantes`. */
  readonly perHead: (phrase: string) => string;
  /** The unit, for subtitles: `Billones de pesos encadenados (referencia 2018)`. */
  readonly unit: string;
}

/**
 * @param largest the largest absolute value of the figure, in base units: it sets the magnitude
 */
export function valueFormat(
  entry: Entry,
  show: Show,
  largest: number,
  language: Language,
): ValueFormat {
  const { words } = language;
  if (show === 'share')
    return {
      short: (value) => language.percent(value),
      tick: (value) => language.percent(value, 'tick'),
      full: (value) => language.percent(value),
      plain: (value) => language.percent(value),
      perHead: words.perHead,
      unit: words.percentOf(entry.total ?? entry.phrase),
    };
  if (entry.unit.quantity === 'ratio')
    return {
      short: (value) => language.percent(value),
      tick: (value) => language.percent(value, 'tick'),
      full: (value) => language.percent(value),
      plain: (value) => language.percent(value),
      perHead: words.perHead,
      unit: words.percentage(entry.phrase),
    };
  const perHead = show === 'per-head' || entry.unit.perHead === true;
  if (perHead && entry.unit.quantity !== 'money') return perThousand(entry, language);
  const divisor = magnitude(largest);
  const noun = words.unit(entry.unit.quantity, entry.unit.currency ?? null);
  const scaled = words.magnitude(divisor, noun);
  const unit = perHead ? words.perHead(scaled) : scaled;
  const short = (value: number) => {
    const small = Math.abs(value / divisor) < 1000;
    return language.number(value / divisor, small ? undefined : 0);
  };
  return {
    short,
    tick: short,
    full: (value) => `${short(value)} ${unit}`,
    plain: (value) => `${short(value)} ${scaled}`,
    perHead: words.perHead,
    unit: capitalise(words.priced(unit, entry.price.basis, entry.price.year ?? null)),
  };
}

/** Counts per head are fractions nobody can picture: they are told per thousand people. */
function perThousand(entry: Entry, language: Language): ValueFormat {
  const { words } = language;
  const noun = words.unit(entry.unit.quantity, null);
  const short = (value: number) => language.number(value * 1000, value < 0.1 ? 1 : 0);
  return {
    short,
    tick: short,
    full: (value) => `${short(value)} ${words.perThousand(noun)}`,
    plain: short,
    perHead: words.perThousand,
    unit: capitalise(words.perThousand(noun)),
  };
}

/** The power of ten that leaves the largest value with at least two digits before the point. */
function magnitude(largest: number): 1 | 1e6 | 1e9 | 1e12 {
  if (largest >= 1e13) return 1e12;
  if (largest >= 1e10) return 1e9;
  return largest >= 1e7 ? 1e6 : 1;
}
