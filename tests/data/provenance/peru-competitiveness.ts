/** Peru: what IPE's index gathers from official sources; Lima and Callao are a mean of two parts. */
import { over, plus, times, type Exact } from './decimals.ts';
import { distinct, one, sum } from './tables.ts';
import { departmentOrPeru, isDepartmentOrPeru, LIMA_AND_CALLAO } from './units.ts';
import type { Traces } from './walk.ts';

const INDEX = 'peru/incore_indicators';
const DISTRICTS = 'peru/population_district_2019_2023';
const OUTPUT = 'peru/gdp_real_by_region';

const CITY = '15LM+07';
const PROVINCES = '15LP';

/** Weights of the province of Lima with Callao, and of Lima's other provinces. */
type Weights = (year: number) => readonly [Exact, Exact];

/** Persons; the projections run from 2019 to 2023, other years take the nearest. */
function persons(year: number): readonly [Exact, Exact] {
  const near = String(Math.min(Math.max(year, 2019), 2023));
  const heads = (district_code: (code: string) => boolean) =>
    sum(DISTRICTS, { year: near, district_code }, 'population');
  const isCity = (code: string) => code.startsWith('07') || code.startsWith('1501');
  return [heads(isCity), heads((code) => code.startsWith('15') && !isCity(code))];
}

function valueAdded(year: number): readonly [Exact, Exact] {
  const of = (region_code: string) => one(OUTPUT, { region_code, year: String(year) });
  return [of(CITY), of(PROVINCES)];
}

/** An indicator by its number there; two editions may give a year, and must give it alike. */
function numbered(number: string, weights: Weights | null): Traces[string] {
  const indicator = (text: string) => text.startsWith(`${number} `);
  const grid = {
    units: [LIMA_AND_CALLAO],
    years: distinct(INDEX, 'year', { indicator }).map(Number),
  };
  return [
    {
      from: INDEX,
      where: { indicator, region_code: isDepartmentOrPeru },
      unit: departmentOrPeru,
      rows: 'repeat',
      status: 'final',
    },
    weights === null
      ? {
          rest: 'nothing read weighs the two parts of Lima',
          over: grid,
          value: null,
          status: 'not-published',
        }
      : {
          formula: 'mean of Lima Metropolitana with Callao and Lima Provincias, weighted',
          over: grid,
          value: ({ year }) => {
            const part = (region_code: string) =>
              one(INDEX, { region_code, year: String(year), indicator });
            const [city, provinces] = weights(year);
            const sumOfBoth = plus(times(part(CITY), city), times(part(PROVINCES), provinces));
            return over(sumOfBoth, plus(city, provinces));
          },
          round: { decimals: 4 },
          status: 'derived',
        },
  ];
}

export const PERU_COMPETITIVENESS: Traces = {
  'pe-large-firm-workers': numbered('1.2', persons),
  'pe-exports-share-gdp': numbered('1.4', valueAdded),
  'pe-accounts': numbered('1.5', persons),
  'pe-credit': numbered('1.6', persons),
  'pe-hourly-earnings': numbered('2.1', persons),
  'pe-formality': numbered('2.2', persons),
  'pe-youth-neither': numbered('2.4', persons),
  'pe-educated-workers': numbered('2.5', persons),
  'pe-water': numbered('3.1', persons),
  'pe-electricity-price': numbered('3.5', persons),
  'pe-internet-use': numbered('3.7', persons),
  'pe-regional-government-approval': numbered('6.1', persons),
  'pe-municipal-revenue-per-head': numbered('6.2', persons),
  'pe-small-projects': numbered('6.3', null),
};
