import type { Incomparable } from '../../domain/comparable.ts';
import type { RegionTexts } from './region.es.ts';

const countryName = (country: string) => (country === 'PE' ? 'Peru' : 'Chile');
const regions = (country: string) => (country === 'PE' ? 'departments' : 'regions');

const INCOMPARABLE: Record<Incomparable, string> = {
  'no-counterpart': 'no counterpart',
  unit: 'another unit',
  currency: 'another currency',
  way: 'cannot be shown so',
};

const REFERENCES = {
  published: 'Country',
  'per-head': 'Country',
  weighted: 'Mean by population',
  mean: 'Simple mean',
  equal: 'Equal shares',
  fair: 'In proportion',
  people: 'Population',
} as const;

export const en: RegionTexts = {
  title: 'One region',
  lead: 'Where a region stands on every indicator, what it receives from each instrument and which others resemble it.',
  choose: 'Region or department',
  compareWith: 'Compare with',
  noOther: 'None',
  sections: 'Sections of the page',
  ignoredRegions: (names) => `At most two regions are compared here; left out: ${names}.`,
  howToRead:
    'Rank 1 is the highest value. Each indicator is shown in its latest whole year; each strip has one dot per region. The small line shows how it changed, on a scale of its own; years in which the region was published together with another are dotted.',
  twoCountries:
    'Between countries only shares of a total, rates and indices of the same concept are compared: where it says “no counterpart”, the other country does not have the indicator; amounts in different currencies are not compared.',
  howToReadTitle: 'How to read the rows',
  others: (country) => (country === 'PE' ? 'the other departments' : 'the other regions'),
  stands: (s) =>
    `${s.what}: ${s.value}, ${s.rank}${s.reference ? `; ${s.reference}` : ''} (${s.year}).`,
  opensExplore: (title) => `${title}: see on the map`,
  columns: {
    title: 'Indicator',
    value: 'Value',
    unit: 'What it counts',
    reference: 'Reference',
    gap: 'Gap',
    change: 'How it changed',
    strip: 'All regions',
    first: 'First year',
    range: 'Lowest and highest',
  },
  reference: (kind, value) => `${REFERENCES[kind]}: ${value}`,
  referenceNotes: (country) =>
    `References: “Country” is the published national value or the total divided by the population; “Mean by population” weights the values there are by inhabitants; “Simple mean” counts each unit once; “Equal shares” is what each would have if all had the same; “In proportion” is 100: what is due to the population. Units: ${regions(country)} of ${countryName(country)}.`,
  fairUnit: 'Index per person, all with data = 100',
  fairDetail: (share, people) => `${share} of the total with ${people} of the population`,
  asUnion: (name) => `Figure of ${name}, undivided`,
  laterBlank: (year, state) => `${year}: ${state}`,
  spread: (s) => `${s.count} values, from ${s.low} to ${s.high}${s.own ? `; ${s.own}` : ''}.`,
  besideValue: (name, value, rank) => `${name}: ${value}${rank ? `, ${rank}` : ''}`,
  incomparable: (name, why) => `${name}: ${INCOMPARABLE[why]}`,
  openTable: 'See this section as a table',
  verticalTitle: 'Who spends in the region',
  noLevels: (country) =>
    country === 'PE'
      ? 'There are no figures by department and level of government.'
      : 'The figures of Chile in this atlas do not allow the spending in a region to be divided among levels of government: they do not say what the central government spends in each.',
  twoLevels: (year) =>
    `What can be compared, per person and in ${year}: what the regional government spends and what the municipalities of the region spend. It is not a division: transfers between the two may be counted twice.`,
  noCommonYear:
    'Nor is there one year with the spending of both the regional government and the municipalities, so they are not set side by side.',
  instrumentsTitle: 'What it receives from each instrument',
  instrumentsLead: (region) =>
    `The part of ${region} in what is assigned to regions, beside its part of the population. Amounts are nominal, and the years named are added up.`,
  noInstruments: (country) => `This atlas has no list of instruments of ${countryName(country)}.`,
  agencyTitle: 'Regional development agency',
  agencySince: (name, year) => `${name}, created in ${year}.`,
  agencySource: (source) => `Source: ${source}`,
  noAgency: (region, others) =>
    `The list of this atlas names no agency in ${region}. It names those of ${others}.`,
  noAgencies: (country) => `No list of regional agencies is bundled for ${countryName(country)}.`,
  insideTitle: 'Inside the region',
  insideLead: (country) =>
    `How much its ${country === 'PE' ? 'districts' : 'communes'} differ: each stroke is one, the tallest the median; below, the middle half of the country as a box. They are not mapped because this atlas does not have their boundaries.`,
  noPlaces: (places, country) =>
    `This atlas does not yet have figures by ${places} of ${countryName(country)}.`,
  similarTitle: 'Which regions resemble it',
  similarRule: (s) =>
    `The rule: the ${s.count} ${regions(s.country)} of ${countryName(s.country)} nearest in these variables: ${s.variables}. Each is measured in standard deviations and counts the same; the distance is Euclidean. Entered as logarithms: ${s.logarithms}.`,
  similarResult: (region, names) => {
    const list = [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean);
    return `${region} most resembles ${list.join(' and ')}.`;
  },
  similarUndefined: (region, variables) =>
    `Which regions resemble ${region} cannot be said: it lacks, on its own, ${variables}.`,
  distance: 'Distance',
  beside: (name) => `Compare with ${name}`,
  variable: (title, year) => `${title}, ${year}`,
};
