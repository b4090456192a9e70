/** What a reader asks of the catalogue, kept in the address of the page on data. */
import { coversYear, type Coverage } from './coverage.ts';
import type { Entry } from './entry.ts';
import { makeCodec, oneOf, textLike, YEAR_FIELD, type Fields } from './fields.ts';
import type { Government, Question, Topic } from './indicator.ts';
import { COUNTRIES, type Country } from './region.ts';

const QUESTIONS = ['V', 'C', 'D', 'N'] as const satisfies readonly Question[];
export const GOVERNMENTS = [
  'national',
  'regional',
  'local',
] as const satisfies readonly Government[];

export interface CatalogueFilter {
  /** Words that texts, caveats or sources of an indicator must contain. */
  readonly q: string;
  readonly country: Country | 'any';
  /** Empty for any. */
  readonly topic: string;
  readonly question: Question | 'any';
  /** Level of government that the indicator is about. */
  readonly level: Government | 'any';
  /** A year that must have figures; 0 for any. */
  readonly year: number;
  /** The indicator that is open; empty for none. */
  readonly indicator: string;
}

const FIELDS: Fields<CatalogueFilter> = {
  q: textLike(/^[^\p{Cc}]{0,80}$/u),
  country: oneOf([...COUNTRIES, 'any'], 'any'),
  topic: textLike(/^[a-z-]{1,40}$/),
  question: oneOf([...QUESTIONS, 'any'], 'any'),
  level: oneOf([...GOVERNMENTS, 'any'], 'any'),
  year: YEAR_FIELD,
  indicator: textLike(/^[a-z0-9-]{1,60}$/),
};

export const CATALOGUE_CODEC = makeCodec(FIELDS);

/** The filter that leaves every indicator in. */
export const NO_FILTER: Omit<CatalogueFilter, 'indicator'> = {
  q: '',
  country: 'any',
  topic: '',
  question: 'any',
  level: 'any',
  year: 0,
};

/** Whether an entry is of the country, topic, question, level and year asked for; words apart. */
export function passes(
  entry: Entry,
  filter: CatalogueFilter,
  coverage: Coverage | undefined,
): boolean {
  const { country, topic, question, level, year } = filter;
  return (
    (country === 'any' || entry.countries.includes(country)) &&
    (topic === '' || entry.topic === topic) &&
    (question === 'any' || entry.questions.includes(question)) &&
    (level === 'any' || (entry.government ?? []).includes(level)) &&
    (year === 0 || (coverage ? coversYear(coverage, year) : isInPeriod(entry, year)))
  );
}

function isInPeriod({ period }: Entry, year: number): boolean {
  return period.from <= year && year <= period.to;
}

/** The topics of a catalogue in its order. */
export function topicsOf(catalogue: readonly Entry[]): Topic[] {
  return [...new Set(catalogue.map((entry) => entry.topic))];
}
