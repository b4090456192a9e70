/**
 * Which treatments are legitimate for an indicator, and why the others are not. What is refused is
 * not offered, and said in words where an address asks for it.
 */
import { SHOWS, type Entry, type Show } from './entry.ts';
import {
  DIVISIONS,
  PRICES,
  RELATIVES,
  type Division,
  type Prices,
  type References,
  type Relative,
  type Treatment,
} from './treatment.ts';

/** Why a treatment is refused. */
export const REFUSALS = [
  'rate-does-not-add',
  'amount-is-no-rate',
  'no-national',
  'no-population',
  'not-money',
  'no-reference',
  'part-has-no-price',
  'already-constant',
  'one-year',
  'nominal-years',
  'part-has-no-growth',
  'one-division',
] as const;
export type Refusal = (typeof REFUSALS)[number];

type Judgement<T extends string> = Readonly<Record<T, Refusal | null>>;

/** The options a judgement allows, in their order. */
export function allowed<T extends string>(judgement: Judgement<T>): T[] {
  return (Object.keys(judgement) as T[]).filter((one) => judgement[one] === null);
}

/**
 * Ways of showing: amounts as such, as parts of their total, per head, or of the region's product;
 * a rate only as it is.
 */
export function judgeShows(entry: Entry, references: References | undefined): Judgement<Show> {
  if (entry.kind === 'intensive')
    return judge(SHOWS, (show) => (show === 'value' ? null : 'rate-does-not-add'));
  return judge(SHOWS, (show) => {
    if (show === 'value') return 'amount-is-no-rate';
    if (show === 'share-national') return entry.national ? null : 'no-national';
    if (show === 'per-head')
      return entry.population && entry.concept !== 'population' ? null : 'no-population';
    return show === 'gdp' ? judgeGdp(entry, references) : null;
  });
}

/** The legitimate ways to show an indicator, the most telling first. */
export function legitimateShows(entry: Entry, references?: References): Show[] {
  return allowed(judgeShows(entry, references));
}

/** Only nominal money has a part of the product that both sides' prices can be made equal for. */
function judgeGdp(entry: Entry, references: References | undefined): Refusal | null {
  if (!isLocalMoney(entry) || entry.price.basis !== 'current' || entry.concept === 'gdp')
    return 'not-money';
  if (!references) return 'no-reference';
  const { from, to } = usableYears(entry, 'gdp', 'published', references);
  return from <= to ? null : 'no-reference';
}

export function judgePrices(
  entry: Entry,
  show: Show,
  references: References | undefined,
): Judgement<Prices> {
  return judge(PRICES, (prices) => {
    if (prices === 'published') return null;
    if (!isLocalMoney(entry)) return 'not-money';
    if (isPart(show)) return 'part-has-no-price';
    const { basis, year = 0 } = entry.price;
    const { from, to } = entry.period;
    if (prices === 'constant' && basis !== 'current') return 'already-constant';
    const span = prices === 'constant' ? references?.inflation : references?.ppp;
    if (!span) return 'no-reference';
    const first = basis === 'current' ? from : year;
    const last = basis === 'current' ? to : year;
    return last >= span.from && first <= span.to ? null : 'no-reference';
  });
}

export function judgeRelatives(
  entry: Entry,
  show: Show,
  prices: Prices,
  references: References | undefined,
): Judgement<Relative> {
  const { from, to } = usableYears(entry, show, prices, references);
  return judge(RELATIVES, (relative) => {
    if (relative === 'none') return null;
    if (relative === 'index')
      return show === 'per-head' || (show === 'value' && entry.national) ? null : 'no-national';
    if (from >= to) return 'one-year';
    const part = isPart(show) || entry.unit.quantity === 'ratio';
    if (part) return relative === 'growth' ? 'part-has-no-growth' : null;
    const nominal = entry.unit.quantity === 'money' && entry.price.basis === 'current';
    return nominal && prices !== 'constant' ? 'nominal-years' : null;
  });
}

/** Years of an indicator for which what the treatment needs exists as well. */
function usableYears(
  { period, countries: [country = 'CL'] }: Entry,
  show: Show,
  prices: Prices,
  references: References | undefined,
) {
  if (!references || (prices !== 'constant' && show !== 'gdp')) return period;
  const { inflation, gdp } = references;
  const product = show === 'gdp' ? gdp[country] : inflation;
  return {
    from: Math.max(period.from, inflation.from, product.from),
    to: Math.min(period.to, inflation.to, product.to),
  };
}

/**
 * Constant geographies: all years on the fewer units, only the years that have all of them, or on
 * more where the source tells parts of a region apart.
 */
export function judgeDivisions(entry: Entry): Judgement<Division> {
  const [fewer, all] = entry.countries[0] === 'PE' ? ['24', '25'] : ['15', '16'];
  return judge(DIVISIONS, (division) => {
    if (division === 'published') return null;
    if (division === fewer) return entry.division === 'united' ? 'one-division' : null;
    if (division === '26') return entry.split ? null : 'one-division';
    return division === all && entry.division === 'mixed' ? null : 'one-division';
  });
}

/** What is asked for and cannot be had, with the reason. */
export interface Refused {
  readonly field: 'show' | 'prices' | 'relative' | 'division';
  readonly asked: string;
  readonly reason: Refusal;
}

/** Treatment as an address asks for it: `auto` for the first legitimate way to show. */
export type AskedTreatment = Omit<Treatment, 'show'> & { readonly show: Show | 'auto' };

/**
 * The legitimate treatment nearest to the one asked for, and what was refused on the way. Parts of
 * the product are told in the prices of the product, and in Peru on 24 units, because value added
 * is published for Lima and Callao together.
 */
export function settle(
  entry: Entry,
  asked: AskedTreatment,
  references: References | undefined,
): { readonly treatment: Treatment; readonly refused: readonly Refused[] } {
  const refused: Refused[] = [];
  const choose = <T extends string>(
    field: Refused['field'],
    wanted: T | 'auto',
    judgement: Judgement<T>,
    fallback: T,
  ): T => {
    if (wanted === 'auto') return fallback;
    const reason = judgement[wanted];
    if (reason === null) return wanted;
    refused.push({ field, asked: wanted, reason });
    return fallback;
  };
  const shows = judgeShows(entry, references);
  const show = choose('show', asked.show, shows, allowed(shows)[0] ?? 'value');
  const priced = judgePrices(entry, show, references);
  const prices = choose('prices', asked.prices, priced, 'published');
  const relatives = judgeRelatives(entry, show, prices, references);
  const relative = choose('relative', asked.relative, relatives, 'none');
  const divisions = judgeDivisions(entry);
  const division = choose('division', asked.division, divisions, 'published');
  const [country = 'CL'] = entry.countries;
  const gdp = show === 'gdp' ? references?.gdp[country] : undefined;
  const united = gdp && country === 'PE' && divisions['24'] === null;
  return {
    treatment: {
      show,
      prices,
      base: gdp ? gdp.priceYear : prices === 'constant' ? asked.base : 0,
      relative,
      since: relative === 'change' || relative === 'growth' ? asked.since : 0,
      division: united ? '24' : division,
    },
    refused,
  };
}

/** Shares of a total or of the product: ratios of two amounts of one year. */
export function isPart(show: Show): boolean {
  return show === 'share' || show === 'share-national' || show === 'gdp';
}

/** Whether values are written as percentages. */
export function isPercentage(entry: Entry, treatment: Treatment): boolean {
  return isPart(treatment.show) || entry.unit.quantity === 'ratio';
}

function isLocalMoney({ unit }: Entry): boolean {
  return unit.quantity === 'money' && (unit.currency === 'CLP' || unit.currency === 'PEN');
}

function judge<T extends string>(options: readonly T[], by: (option: T) => Refusal | null) {
  return Object.fromEntries(options.map((one) => [one, by(one)])) as Record<T, Refusal | null>;
}
