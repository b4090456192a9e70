import type { Entry, Show } from '../domain/entry.ts';
import { isPercentage } from '../domain/legitimate.ts';
import { asPublished, type Treatment } from '../domain/treatment.ts';
import type { Words } from './es.ts';
import { capitalise, type Language } from './language.ts';

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

/** The value as its indicator is published, or in a treatment. */
type How = Show | Treatment;

/**
 * @param how the way of showing, or the whole treatment with the years it used
 * @param largest the largest absolute value of the figure, in base units: it sets the magnitude
 */
export function valueFormat(
  entry: Entry,
  how: How,
  largest: number,
  language: Language,
): ValueFormat {
  const treatment = typeof how === 'string' ? asPublished(how) : how;
  if (treatment.relative !== 'none') return relativeFormat(entry, treatment, language);
  return isPercentage(entry, treatment)
    ? percentFormat(percentUnit(entry, treatment, language.words), language)
    : amountFormat(entry, treatment, largest, language);
}

/** Values set against the national average or an earlier year. */
function relativeFormat(entry: Entry, treatment: Treatment, language: Language): ValueFormat {
  const { words } = language;
  const { relative, since } = treatment;
  const plain = valueFormat(entry, { ...treatment, relative: 'none' }, 1, language).unit;
  const points = isPercentage(entry, treatment);
  if (relative === 'index') {
    const write = (value: number) => language.number(value * 100, 0);
    return uniform(write, words.treatment.indexUnit(plain), (phrase) =>
      words.treatment.indexOf(phrase),
    );
  }
  const write = points ? language.points : language.growth;
  return relative === 'change'
    ? uniform(write, words.treatment.changeUnit(since, plain, points), (phrase) =>
        words.treatment.changeOf(phrase, since),
      )
    : uniform(write, words.treatment.growthUnit(since, plain), (phrase) =>
        words.treatment.growthOf(phrase, since),
      );
}

/** A format that writes a value the same way everywhere. */
function uniform(
  write: (value: number) => string,
  unit: string,
  perHead: (phrase: string) => string,
): ValueFormat {
  return { short: write, tick: write, full: write, plain: write, perHead, unit };
}

function percentUnit(entry: Entry, { show, base }: Treatment, words: Words): string {
  if (show === 'share') return words.percentOf(entry.total ?? entry.phrase);
  if (show === 'share-national') return words.treatment.percentOfNational;
  return show === 'gdp' ? words.treatment.percentOfProduct(base) : words.percentage(entry.phrase);
}

function percentFormat(unit: string, language: Language): ValueFormat {
  const write = (value: number) => language.percent(value);
  return {
    ...uniform(write, unit, language.words.perHead),
    tick: (value) => language.percent(value, 'tick'),
  };
}

/** The currency and price basis that a treatment leads to. */
function pricedAs(entry: Entry, { prices, base }: Treatment) {
  const { basis, year = null } = entry.price;
  if (prices === 'constant')
    return { currency: entry.unit.currency, basis: 'constant', year: base };
  if (prices === 'ppp') return { currency: 'INT' as const, basis, year };
  return { currency: entry.unit.currency, basis, year };
}

function amountFormat(
  entry: Entry,
  treatment: Treatment,
  largest: number,
  language: Language,
): ValueFormat {
  const { words } = language;
  if (entry.unit.quantity === 'index') return indexFormat(language);
  const perHead = treatment.show === 'per-head' || entry.unit.perHead === true;
  if (perHead && entry.unit.quantity !== 'money') return perThousand(entry, language);
  const { currency = null, basis, year } = pricedAs(entry, treatment);
  const divisor = magnitude(largest);
  const noun = words.unit(entry.unit.quantity, currency);
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
    unit: capitalise(words.priced(unit, basis, year)),
  };
}

/** An index has no unit to name beside its number. */
function indexFormat(language: Language): ValueFormat {
  const { words } = language;
  const unit = capitalise(words.unit('index', null));
  return uniform((value) => language.number(value, 3), unit, words.perHead);
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
