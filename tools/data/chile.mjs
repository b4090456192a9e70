/**
 * Re-tabulates Chile's source tables (`tools/data/sources/chile`) into `data/indicators`, checking
 * totals as it goes: `node tools/data/chile.mjs [folder]`. The same sources give the same bytes.
 */
import { writeIndicator } from '../tables.mjs';
import { firms, sercotecBeneficiaries, workers } from './chile/firms.mjs';
import { anid, innovachile, rdTaxCredit } from './chile/innovation.mjs';
import { census, gdp, gdpPerHead, population, poverty } from './chile/output.mjs';
import {
  expenditureDecentralization,
  ficr,
  fndr2026,
  frpd2026,
  investment2026,
  regionalGovernmentExecuted,
} from './chile/public-spending.mjs';

const INDICATORS = {
  'cl-gdp': gdp,
  'cl-gdp-per-head': gdpPerHead,
  'cl-population': population,
  'cl-census-2024': census,
  'cl-firms': firms,
  'cl-workers': workers,
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
  'imf-expenditure-decentralization': expenditureDecentralization,
};

const [folder] = process.argv.slice(2);
for (const [id, rows] of Object.entries(INDICATORS)) writeIndicator(id, rows(), [], folder);
