/**
 * Re-tabulates Chile's source tables (`tools/data/sources/chile`) into `data/indicators`, checking
 * totals as it goes: `node tools/data/chile.mjs [folder]`. The same sources give the same bytes.
 */
import { writeIndicator } from '../tables.mjs';
import { firms, sales, sercotecBeneficiaries, wages, workers } from './chile/firms.mjs';
import { anid, innovachile, rdTaxCredit } from './chile/innovation.mjs';
import { oecdGdp, oecdGdpPerHead, oecdPopulation } from './chile/oecd.mjs';
import { census, gdp, gdpPerHead, population, poverty } from './chile/output.mjs';
import { gdpByActivity, gdpCurrent2023 } from './chile/output-detail.mjs';
import {
  expenditureDecentralization,
  ficr,
  fndr2026,
  frpd2026,
  investment2026,
  regionalGovernmentExecuted,
} from './chile/public-spending.mjs';
import { gdpInDollars, inflation, purchasingPowerParity } from './macro/world-bank.mjs';

/** Per indicator, what tabulates it and, if its file has any, the dimensions. */
const INDICATORS = {
  'cl-gdp': gdp,
  'cl-gdp-per-head': gdpPerHead,
  'cl-population': population,
  'cl-census-2024': census,
  'cl-firms': [firms, ['size']],
  'cl-workers': [workers, ['size']],
  'cl-poverty': poverty,
  'cl-innovachile': innovachile,
  'cl-rd-tax-credit': rdTaxCredit,
  'cl-anid': anid,
  'cl-sercotec-beneficiaries': sercotecBeneficiaries,
  'cl-regional-government-executed': regionalGovernmentExecuted,
  'cl-regional-government-investment-2026': investment2026,
  'cl-fndr-2026': fndr2026,
  'cl-frpd-2026': frpd2026,
  'cl-ficr': ficr,
  'cl-oecd-gdp': oecdGdp,
  'cl-oecd-gdp-per-head': oecdGdpPerHead,
  'cl-oecd-population': oecdPopulation,
  'cl-gdp-activity': [gdpByActivity, ['activity']],
  'cl-gdp-current-2023': gdpCurrent2023,
  'cl-sales': [sales, ['size']],
  'cl-wages': [wages, ['size']],
  'imf-expenditure-decentralization': expenditureDecentralization,
  'wb-inflation': inflation,
  'wb-ppp': purchasingPowerParity,
  'wb-gdp': gdpInDollars,
};

const [folder] = process.argv.slice(2);
for (const [id, one] of Object.entries(INDICATORS)) {
  const [tabulate, dimensions] = Array.isArray(one) ? one : [one, []];
  writeIndicator(id, tabulate(), dimensions, folder);
}
