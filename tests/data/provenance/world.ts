/** Both countries: the IMF's decentralisation, the World Bank's prices, parities and GDP. */
import { worded } from './reading.ts';
import { cell, type Row } from './tables.ts';
import type { FromRows, Trace, Traces } from './walk.ts';

const worldBank = (indicator: string): Trace => [
  {
    from: 'macro/world_bank_chl_per_2000_2024',
    where: { indicator },
    unit: worded('iso3', { CHL: 'CL', PER: 'PE' }),
    status: 'final',
  },
];

/** The subnational sector's rows of an indicator, all of them or those that a rule is about. */
function imf(indicator_code: string, only: (row: Row) => boolean = () => true): FromRows {
  return {
    from: 'chile/imf_fiscal_decentralization_chl_per',
    where: { indicator_code, sector_code: 'SNG' },
    only,
    unit: worded('country', { Chile: 'CL', Peru: 'PE' }),
    status: 'final',
  };
}

/** An indicator without the rows that a rule calls unusable, which stay blank. */
function imfBut(indicator_code: string, isUnusable: (row: Row) => boolean): Trace {
  return [
    imf(indicator_code, (row) => !isUnusable(row)),
    { ...imf(indicator_code, isUnusable), value: null, status: 'missing' },
  ];
}

const isIn = (row: Row, country: string, years: readonly string[]) =>
  cell(row, 'country') === country && years.includes(cell(row, 'year'));

/** The table has no transfer at all to Chile's municipalities in these years. */
const withoutTransfers = (row: Row) => isIn(row, 'Chile', ['2006', '2007', '2008']);

export const WORLD: Traces = {
  'imf-expenditure-decentralization': [imf('sd')],
  'imf-revenue-decentralization': [imf('rd')],
  'imf-tax-decentralization': [imf('taxd')],
  // In 1996 the table gives Peru's sectors shares far below zero and above one.
  'imf-capital-spending-share': imfBut('cs', (row) => isIn(row, 'Peru', ['1996'])),
  'imf-pay-share': [imf('comp')],
  'imf-goods-and-services-share': [imf('ugs')],
  'imf-vertical-imbalance': imfBut('vfi', withoutTransfers),
  'imf-transfer-dependency': imfBut('transferDep1', withoutTransfers),
  'wb-inflation': worldBank('FP.CPI.TOTL.ZG'),
  'wb-ppp': worldBank('PA.NUS.PPP'),
  'wb-gdp': worldBank('NY.GDP.MKTP.CD'),
};
