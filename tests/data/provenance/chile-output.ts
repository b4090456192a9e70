/** Chile: output, persons, poverty. */
import { exact, over, times } from './decimals.ts';
import { upTo, worded } from './reading.ts';
import { between, cell, years } from './tables.ts';
import { FIFTEEN, NO_REGION, oldRegion, region, regionJoinedTo, SIXTEEN } from './units.ts';
import type { Traces } from './walk.ts';

const QUARTERS = 'chile/gdp_regional_chained_quarterly';
const ACTIVITIES = 'chile/gdp_regional_by_activity_2013_2023';
const OECD = 'chile/oecd_gdp_population_by_region_2008_2020';
const NOT_REGIONS: Readonly<Record<string, string>> = { CL: 'CL', EXT: NO_REGION };

/** The OECD's rows of one measure; its Biobío holds Ñuble. */
const oecd = (measure: string): Traces[string] => [
  { from: OECD, where: { measure }, unit: oldRegion, status: 'final' },
];

export const CHILE_OUTPUT: Traces = {
  // Four quarters as read, each times the factor that gives it back the zeros that it had lost.
  'cl-gdp': [
    {
      from: QUARTERS,
      where: { year: between(2013, 2025), region_code: (code) => code !== 'SUB' },
      unit: (row) => NOT_REGIONS[cell(row, 'region_code')] ?? region(row),
      value: (row) =>
        times(exact(cell(row, 'value_as_scraped')), exact(cell(row, 'repair_factor'))),
      rows: 'add',
      status: 'final',
    },
  ],
  'cl-gdp-per-head': [
    {
      formula: 'cl-gdp in pesos / cl-population',
      over: { units: SIXTEEN, years: years(2013, 2025) },
      value: ({ unit, year }, look) =>
        over(times(look('cl-gdp', unit, year), exact('1e9')), look('cl-population', unit, year)),
      round: { decimals: 0 },
      status: 'derived',
    },
  ],
  'cl-population': [
    {
      from: 'chile/population_projection_by_region_2002_2035',
      unit: region,
      status: upTo(2017, 'final', 'projected'),
    },
  ],
  'cl-census-2024': [
    { from: 'chile/census_2024_population_by_region', unit: region, status: 'final' },
  ],
  // 2013 is under the old methodology.
  'cl-poverty': [
    {
      from: 'chile/casen_poverty_by_region_2009_2022',
      where: { measure: 'poverty_rate', year: ['2009', '2011', '2015', '2017', '2022'] },
      unit: regionJoinedTo(2016),
      status: 'derived',
    },
  ],
  'cl-oecd-gdp': oecd('gdp'),
  'cl-oecd-gdp-per-head': oecd('gdp_pc'),
  'cl-oecd-population': oecd('pop'),
  'cl-gdp-activity': [
    {
      from: ACTIVITIES,
      unit: region,
      dims: {
        activity: worded('activity', {
          'PIB total': 'total',
          'Producción de bienes': 'goods',
          Minería: 'mining',
          'Industria manufacturera': 'manufacturing',
          'Resto de bienes': 'other-goods',
          Comercio: 'trade',
          Servicios: 'services',
        }),
      },
      status: 'final',
    },
    {
      rest: 'mining is published for ten regions only',
      over: { units: SIXTEEN, years: years(2013, 2023), dims: { activity: ['mining'] } },
      value: null,
      status: 'not-published',
    },
  ],
  'cl-gdp-current-2023': [
    { from: 'chile/gdp_regional_current_prices_2023', unit: region, status: 'provisional' },
  ],
  'cl-corfo-committees-2017': [
    { from: 'chile/corfo_transfers_to_regional_committees_2017', unit: oldRegion, status: 'final' },
    {
      rest: 'the law names three committees: elsewhere there is none to pay',
      over: { units: FIFTEEN, years: [2017] },
      value: null,
      status: 'not-applicable',
    },
  ],
  'cl-sercotec-beneficiaries': [
    {
      from: 'chile/sercotec_beneficiaries_2024_by_region',
      unit: region,
      rows: 'add',
      status: 'final',
    },
  ],
};
