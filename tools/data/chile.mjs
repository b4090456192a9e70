/**
 * Re-tabulates Chile's source tables (`tools/data/sources/chile`) into `data/indicators`, checking
 * totals as it goes: `node tools/data/chile.mjs [folder]`. The same sources give the same bytes.
 */
import { writeIndicator } from '../tables.mjs';
import { firms, sales, sercotecBeneficiaries, wages, workers } from './chile/firms.mjs';
import {
  anid,
  corfoCommittees2017,
  innovachile,
  innovachileSouth,
  rdTaxCredit,
} from './chile/innovation.mjs';
import {
  censusByCommune,
  populationByCommune,
  povertyByCommune,
  sercotecByCommune,
} from './chile/communes.mjs';
import {
  institutionsBudget,
  institutionsNetSpending,
  productiveShare,
} from './chile/institutions.mjs';
import {
  informalEmployed,
  informalSectorRate,
  labourForce,
  medianLabourIncome,
  participationRate,
} from './chile/labour.mjs';
import { spendingByLevel } from './chile/levels.mjs';
import {
  commonFund,
  commonFundDependency,
  commonFundDependencyByCommune,
  income,
  ownIncome,
  ownIncomePerHeadByCommune,
  spending,
  spendingPerHeadByCommune,
  transfers,
} from './chile/municipal.mjs';
import { oecdGdp, oecdGdpPerHead, oecdPopulation } from './chile/oecd.mjs';
import { census, gdp, gdpPerHead, population, poverty } from './chile/output.mjs';
import { gdpByActivity, gdpCurrent2023 } from './chile/output-detail.mjs';
import { ficr, regionalGovernmentExecuted } from './chile/public-spending.mjs';
import {
  fndr2026,
  frpd2026,
  funds2026,
  investment2026,
  operation2026,
} from './chile/regional-budget-2026.mjs';
import { budgetLaw, spendingBySubtitle } from './chile/regional-budgets.mjs';
import { transfersByAgency } from './chile/regional-transfers.mjs';
import {
  capitalSpendingShare,
  expenditureDecentralization,
  goodsAndServicesShare,
  payShare,
  revenueDecentralization,
  taxDecentralization,
  transferDependency,
  verticalImbalance,
} from './macro/imf.mjs';
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
  'cl-gore-budget-law': budgetLaw,
  'cl-gore-spending-subtitle': [spendingBySubtitle, ['subtitle', 'phase']],
  'cl-gore-transfers-agency': [transfersByAgency, ['agency']],
  'cl-gore-2026-fund': [funds2026, ['fund']],
  'cl-gore-2026-operation': operation2026,
  'cl-innovachile-south': [innovachileSouth, ['instrument']],
  'cl-corfo-committees-2017': corfoCommittees2017,
  'cl-labour-force': labourForce,
  'cl-participation-rate': participationRate,
  'cl-informal-employed': informalEmployed,
  'cl-informality-rate': informalSectorRate,
  'cl-median-labour-income': medianLabourIncome,
  'cl-municipal-income': income,
  'cl-municipal-own-income': ownIncome,
  'cl-municipal-common-fund': commonFund,
  'cl-municipal-transfers': transfers,
  'cl-municipal-spending': spending,
  'cl-municipal-fcm-dependency': commonFundDependency,
  'cl-commune-population-2024': [censusByCommune, ['place']],
  'cl-commune-population': [populationByCommune, ['place']],
  'cl-commune-poverty-2022': [povertyByCommune, ['place']],
  'cl-commune-municipal-spending-per-head': [spendingPerHeadByCommune, ['place']],
  'cl-commune-own-income-per-head': [ownIncomePerHeadByCommune, ['place']],
  'cl-commune-fcm-dependency': [commonFundDependencyByCommune, ['place']],
  'cl-commune-sercotec-2024': [sercotecByCommune, ['place']],
  'cl-institutions-budget': [institutionsBudget, ['institution', 'phase']],
  'cl-institutions-net-spending': [institutionsNetSpending, ['institution']],
  'cl-productive-share': [productiveShare, ['definition']],
  'cl-spending-level': [spendingByLevel, ['level', 'phase']],
  'imf-expenditure-decentralization': expenditureDecentralization,
  'imf-revenue-decentralization': revenueDecentralization,
  'imf-tax-decentralization': taxDecentralization,
  'imf-vertical-imbalance': verticalImbalance,
  'imf-transfer-dependency': transferDependency,
  'imf-capital-spending-share': capitalSpendingShare,
  'imf-pay-share': payShare,
  'imf-goods-and-services-share': goodsAndServicesShare,
  'wb-inflation': inflation,
  'wb-ppp': purchasingPowerParity,
  'wb-gdp': gdpInDollars,
};

const [folder] = process.argv.slice(2);
for (const [id, one] of Object.entries(INDICATORS)) {
  const [tabulate, dimensions] = Array.isArray(one) ? one : [one, []];
  writeIndicator(id, tabulate(), dimensions, folder);
}
