import type { Country, Region, Unit } from '../domain/region.ts';
import { members, partName } from '../domain/region.ts';
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

/** As many as the most exactly published index has. */
const MOST_DECIMALS = 9;

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
  const fixed = Array.from(
    { length: MOST_DECIMALS + 1 },
    (_, digits) =>
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
    name: (unit) => partName(unit) ?? words.union(members(unit).map(nameOf)),
    named: (unit) => {
      const part = partName(unit);
      if (part !== undefined) return part;
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
