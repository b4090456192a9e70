/** Chile: INE's surveys of employment and income. */
import { cell } from './tables.ts';
import { regionOrChile } from './units.ts';
import type { Trace, Traces } from './walk.ts';

/** Means of twelve moving quarters; with fewer, of part of the year. */
const yearly = (measure: string): Trace => [
  {
    from: 'chile/labour_market_by_region_annual_mean',
    where: { measure },
    unit: regionOrChile,
    status: (row) => (Number(cell(row, 'moving_quarters')) < 12 ? 'partial' : 'final'),
  },
];

export const CHILE_LABOUR: Traces = {
  'cl-labour-force': yearly('labour_force'),
  'cl-participation-rate': yearly('participation_rate'),
  'cl-informal-employed': yearly('informal_employed'),
  'cl-informality-rate': yearly('informal_sector_rate'),
  'cl-median-labour-income': [
    {
      from: 'chile/median_labour_income_by_region_2010_2022',
      where: { basis: 'P2017' },
      unit: regionOrChile,
      status: 'final',
    },
  ],
};
