import type { besideEs } from './beside.es.ts';

export const besideEn: typeof besideEs = {
  published: 'Published',
  ours: 'This atlas',
  difference: 'Difference',
  what: 'What',
  none: '–',
  percent: (number) => `${number}%`,
  percentPoints: (number) => `${number} pp`,
  bounds: {
    'more-than': (value) => `more than ${value}`,
    'at-least': (value) => `at least ${value}`,
    'less-than': (value) => `less than ${value}`,
  },
  units: {
    index: 'Index',
    percent: 'Per cent',
    times: 'Times',
    year: 'Year',
    dollars: 'Dollars of equal purchasing power per person',
    soles: 'Soles',
    'million-soles': 'Millions of soles',
    'thousand-pesos': 'Thousands of pesos',
  },
  circa: (year) => `about ${year}`,
  undated: 'no year',
  ofYear: (year) => `(${year})`,
  kept: 'holds',
  kinds: {
    vintage: 'by the version of the data',
    definition: 'by what is measured',
    period: 'by the year or period',
    stage: 'by the stage of the budget',
    rounding: 'by rounding',
    source: 'by a slip of the publication',
  },
  seriesTitle: 'What was published upon our series',
  pairsTitle: 'What was published and ours',
  agree: (agreeing, compared) =>
    `Of ${compared} published ${compared === 1 ? 'value' : 'values'}, ${agreeing} ${
      agreeing === 1 ? 'agrees' : 'agree'
    }.`,
  toDecimal: (decimals) => `They agree to decimal ${decimals}, the last one printed.`,
};
