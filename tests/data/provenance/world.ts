/** Both countries: the IMF's decentralisation, the World Bank's prices, parities and GDP. */
import { worded } from './reading.ts';
import type { Traces } from './walk.ts';

const worldBank = (indicator: string): Traces[string] => [
  {
    from: 'macro/world_bank_chl_per_2000_2024',
    where: { indicator },
    unit: worded('iso3', { CHL: 'CL', PER: 'PE' }),
    status: 'final',
  },
];

export const WORLD: Traces = {
  'imf-expenditure-decentralization': [
    {
      from: 'chile/imf_fiscal_decentralization_chl_per',
      where: { indicator_code: 'sd', sector_code: 'SNG' },
      unit: worded('country', { Chile: 'CL', Peru: 'PE' }),
      status: 'final',
    },
  ],
  'wb-inflation': worldBank('FP.CPI.TOTL.ZG'),
  'wb-ppp': worldBank('PA.NUS.PPP'),
  'wb-gdp': worldBank('NY.GDP.MKTP.CD'),
};
