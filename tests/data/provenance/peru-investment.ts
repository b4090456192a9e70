/** Peru: public investment, where it is done and by whom. */
import { worded } from './reading.ts';
import { cell, distinct, years, type Row } from './tables.ts';
import { department, isDepartment, NO_DEPARTMENT, TWENTY_FIVE } from './units.ts';
import type { Traces } from './walk.ts';

const SOUTH = 'peru/public_investment_south_by_level_2010_2020';
const IN_2020 = 'peru/public_investment_2020_by_level_region';

const phase = worded('stage', { PIA: 'pia', PIM: 'pim', devengado: 'devengado' });

/** Cut in November: only the opening budget is that of the whole year. */
function statusIn2020(row: Row): string {
  return cell(row, 'stage') === 'PIA' ? 'final' : 'partial';
}

export const PERU_INVESTMENT: Traces = {
  // Code 98 is abroad.
  'pe-public-investment': [
    {
      from: 'peru/public_investment_by_department_2010_2020',
      unit: (row) => (cell(row, 'region_code') === '98' ? NO_DEPARTMENT : department(row)),
      dims: { phase },
      status: 'final',
    },
  ],
  'pe-public-investment-south': [
    { from: SOUTH, unit: department, dims: { level: 'level' }, status: 'final' },
    {
      rest: 'the table is of six departments of the south',
      over: {
        units: TWENTY_FIVE,
        years: years(2010, 2020),
        dims: { level: distinct(SOUTH, 'level') },
      },
      value: null,
      status: 'missing',
    },
  ],
  'pe-public-investment-2020-level': [
    {
      from: IN_2020,
      unit: () => 'PE',
      dims: { level: 'level', phase },
      rows: 'add',
      status: statusIn2020,
    },
  ],
  'pe-subnational-investment-2020': [
    {
      from: IN_2020,
      where: { level: ['regional', 'local'], region_code: isDepartment },
      unit: department,
      dims: { level: 'level', phase },
      rows: 'add',
      status: statusIn2020,
    },
  ],
};
