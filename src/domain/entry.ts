import type { Divided } from './division.ts';
import type { Indicator, Text } from './indicator.ts';
import type { Country } from './region.ts';

/** A type with every bilingual text replaced by a string: the catalogue in one language. */
export type Localised<T> = T extends Text
  ? string
  : T extends readonly (infer U)[]
    ? Localised<U>[]
    : T extends object
      ? { [K in keyof T]: Localised<T[K]> }
      : T;

/** What is read beside a figure and not needed to draw it. */
type Noted = 'description' | 'vintage' | 'breaks' | 'blanks' | 'caveats' | 'sources';

/** Texts and sources of an indicator in one language: fetched with the figures, not before. */
export type Notes = Localised<Pick<Indicator, Noted>> & {
  /** SHA-256 of the figure file, hexadecimal, and its size. */
  readonly hash: string;
  readonly bytes: number;
};

/**
 * A catalogue entry as every page lists it: checked, in the language of the page, and with no more
 * than choosing and drawing need. The rest is in its `Notes`.
 */
export type Entry = Localised<Omit<Indicator, Noted>> & {
  readonly id: string;
  /** Changes with the figures and with the notes: it dates their addresses. */
  readonly version: string;
  /** Years at which the series breaks. */
  readonly breaks: readonly number[];
  /** Whether the country has a published rate, or more of a total than its regions together. */
  readonly national: boolean;
  readonly division: Divided;
  /** Whether the figures also tell parts of a region apart: Lima's, in Peru. */
  readonly split: boolean;
};

/** Path of an indicator's figure file below `data/`. */
export function figurePath({ id }: Entry): string {
  return `indicators/${id}.csv`;
}

/** An indicator in one language, parted into what pages list and what they fetch. */
export function partNotes(indicator: Localised<Indicator>) {
  const { description, vintage, breaks, blanks, caveats, sources, ...listed } = indicator;
  const notes = { description, vintage, breaks, blanks, caveats, sources };
  return { listed: { ...listed, breaks: breaks.map((one) => one.year) }, notes };
}

/** How the values of an indicator are shown, the most telling way first. */
export const SHOWS = ['share', 'share-national', 'per-head', 'gdp', 'amount', 'value'] as const;
export type Show = (typeof SHOWS)[number];

/** Whether the indicator has figures by region, so that it can be mapped. */
export function isMappable(entry: Entry): boolean {
  return entry.scope === 'regions';
}

/**
 * The entry that stands beside `entry` in the other country: same concept, same kind.
 * @returns undefined where the other country has none
 */
export function counterpart(entry: Entry, country: Country, catalogue: readonly Entry[]) {
  if (entry.countries.includes(country)) return entry;
  return catalogue.find(
    (other) =>
      other.concept === entry.concept &&
      other.kind === entry.kind &&
      other.countries.includes(country),
  );
}

/** The categories asked for that the entry does not have, as `name:value`. */
export function unknownCategories(
  entry: Entry,
  category: Readonly<Record<string, string>>,
): string[] {
  const complete = completeCategory(entry, category);
  return Object.entries(category)
    .filter(([name, value]) => complete[name] !== value)
    .map(([name, value]) => `${name}:${value}`);
}

/** The categories a view asks for, completed with the entry's initial ones. */
export function completeCategory(
  entry: Entry,
  category: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    entry.dimensions.map((dimension) => {
      const asked = category[dimension.name];
      const known =
        dimension.values.some((value) => value.id === asked) ||
        (asked === 'all' && dimension.additive);
      return [dimension.name, known && asked !== undefined ? asked : dimension.initial];
    }),
  );
}
