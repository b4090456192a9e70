import type { Refusal } from '../domain/legitimate.ts';
import type { Show } from '../domain/entry.ts';
import type { Division, Prices, Relative } from '../domain/treatment.ts';
import type { TreatmentWords } from './treatment.es.ts';

const SHOWS: Record<Show, string> = {
  share: 'Share of total',
  'share-national': 'Share of national total',
  'per-head': 'Per person',
  gdp: 'Share of regional GDP',
  amount: 'Amount',
  value: 'Rate',
};

const PRICES: Record<Prices, string> = {
  published: 'As published',
  constant: 'Constant prices',
  ppp: 'International dollars (PPP)',
};

const RELATIVES: Record<Relative, string> = {
  none: 'As it is',
  index: 'National average = 100',
  change: 'Change since a year',
  growth: 'Growth per year',
};

const DIVISIONS: Record<Division, string> = {
  published: 'As published',
  '15': '15: Biobío with Ñuble, every year',
  '16': '16: only years with Ñuble apart',
  '24': '24: Lima with Callao, every year',
  '25': '25: only years with Callao apart',
  '26': '26: Lima Metropolitana apart',
};

const REFUSALS: Record<Refusal, string> = {
  'rate-does-not-add': 'a rate does not add up over regions',
  'amount-is-no-rate': 'an amount is not a rate',
  'no-national': 'the source publishes no value for the country',
  'no-population': 'there is no population that belongs to it',
  'not-money': 'it is not an amount in local currency that allows this conversion',
  'no-reference': 'there is no price index, parity or GDP for its years',
  'part-has-no-price': 'a part of a total has no prices',
  'already-constant': 'it is already at constant prices',
  'one-year': 'there is one year only',
  'nominal-years':
    'nominal amounts of different years are not comparable; choose constant prices first',
  'part-has-no-growth': 'a share or a rate changes in points, not at a rate of growth',
  'one-division': 'the series divides the territory in one way only',
};

export const treatmentEn: TreatmentWords = {
  more: 'More options',
  shows: (show, money) => (show === 'amount' && !money ? 'Count' : SHOWS[show]),
  pricesChoice: 'Prices',
  prices: (prices) => PRICES[prices],
  baseChoice: 'At prices of',
  relativeChoice: 'Compare with',
  relatives: (relative) => RELATIVES[relative],
  sinceChoice: 'Since',
  divisionChoice: 'Units',
  divisions: (division) => DIVISIONS[division],
  option: (field, asked) =>
    ({ show: SHOWS, prices: PRICES, relative: RELATIVES, division: DIVISIONS })[field][
      asked as never
    ] ?? asked,
  refused: (title, option, reason) =>
    `“${title}” is not shown that way (${option.toLowerCase()}): ${REFUSALS[reason]}.`,
  percentOfNational: 'Percentage of the national total, with what is assigned to no region',
  percentOfProduct: (year) => `Percentage of regional GDP, both at ${year} prices`,
  indexUnit: (unit) => `Index, national average = 100 (${unit.toLowerCase()})`,
  changeUnit: (since, unit, points) =>
    points
      ? `Percentage points of change since ${since} (${unit.toLowerCase()})`
      : `Percentage change since ${since} (${unit.toLowerCase()})`,
  growthUnit: (since, unit) => `Average growth per year since ${since} (${unit.toLowerCase()})`,
  indexOf: (phrase) => `the index of ${phrase}, with the national average at 100,`,
  changeOf: (phrase, since) => `the change in ${phrase} since ${since}`,
  growthOf: (phrase, since) => `yearly growth of ${phrase} since ${since}`,
  productOf: (phrase) => `${phrase} as a share of regional GDP`,
  ratioTo: (phrase) => `${phrase} over the national total`,
  deflated: (year, reference) =>
    `At ${year} prices: nominal amounts times the price index of that year over that of each year. Deflator: ${reference}, chained.`,
  converted: (reference) =>
    `In international dollars: divided by the purchasing power parity. Conversion: ${reference}.`,
  product: (year, reference, product) =>
    `Share of regional GDP: the amount is brought to ${year} prices with ${reference} and divided by ${product}, at ${year} prices with its own deflator.`,
  joined: (names, rate) =>
    rate
      ? `${names}: population-weighted mean, to have the same units in every year.`
      : `${names}: sum, to have the same units in every year.`,
  apart: (count, names) => `${count} units, with ${names} apart`,
  undivided: (region) => `${region} as a whole: the map has no boundaries of its parts`,
  split: (names, region) =>
    `${names} in place of ${region}, in the years for which the source gives both; the map shows ${region} as a whole.`,
};
