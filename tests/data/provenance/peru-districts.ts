/** Peru: figures by district. */
import { exact, over, plus, times } from './decimals.ts';
import { cell, one } from './tables.ts';
import { department } from './units.ts';
import type { Traces } from './walk.ts';

const PERSONS = 'peru/population_district_2019_2023';

export const PERU_DISTRICTS: Traces = {
  'pe-district-population': [
    {
      from: PERSONS,
      unit: department,
      dims: { place: 'district_code' },
      value: 'population',
      status: 'projected',
    },
  ],
  // The middle of the published interval.
  'pe-district-poverty-2018': [
    {
      from: 'peru/poverty_district_2018',
      year: 2018,
      unit: department,
      dims: { place: 'ubigeo' },
      value: (row) =>
        times(plus(exact(cell(row, 'conf_95_inf')), exact(cell(row, 'conf_95_sup'))), exact('0.5')),
      status: 'derived',
    },
  ],
  'pe-district-hdi': [
    {
      from: 'peru/hdi_district_2003_2019',
      where: { year: ['2003', '2007', '2012', '2017', '2019'] },
      unit: department,
      dims: { place: 'ubigeo' },
      value: 'hdi',
      round: { decimals: 4 },
      status: 'final',
    },
  ],
  'pe-district-municipal-spending-per-head': [
    {
      from: 'peru/municipal_budget_2015_2025',
      where: { year: '2023' },
      unit: department,
      dims: { place: 'district_code' },
      value: (row) =>
        over(
          exact(cell(row, 'devengado')),
          one(PERSONS, { district_code: cell(row, 'district_code'), year: '2023' }, 'population'),
        ),
      round: { decimals: 2 },
      status: 'derived',
    },
  ],
};
