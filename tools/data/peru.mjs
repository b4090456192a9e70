/**
 * Re-tabulates Peru's source tables (`tools/data/sources/peru`) into `data/indicators`, checking
 * totals as it goes: `node tools/data/peru.mjs [folder]`. The same sources give the same bytes.
 */
import { writeIndicator } from '../tables.mjs';
import {
  accountHolders,
  borrowers,
  educatedWorkers,
  electricityPrice,
  exportsShare,
  formalEmployment,
  hourlyEarnings,
  internetUse,
  largeFirmWorkers,
  municipalRevenue,
  regionalGovernmentApproval,
  smallProjects,
  waterAccess,
  youthNeither,
} from './peru/competitiveness.mjs';
import {
  householdIncome,
  householdIncomeOfIndex,
  householdSpending,
  humanDevelopment,
  lifeExpectancy,
  schooling,
  secondaryEducation,
} from './peru/development.mjs';
import {
  districtHumanDevelopment,
  districtMunicipalSpending,
  districtPopulation,
  districtPoverty,
} from './peru/districts.mjs';
import {
  localSpendingByGeneric,
  regionalSpendingByGeneric,
  spendingByLevelAndGeneric,
} from './peru/generic-spending.mjs';
import { localSpending, localSpendingByFunction } from './peru/local-spending.mjs';
import {
  nationalSpendingByGoal,
  nationalSpendingBySector,
  productiveProgrammes,
} from './peru/national-spending.mjs';
import { valueAdded, valueAddedPerHead } from './peru/output.mjs';
import { populationByUnit, poverty } from './peru/people.mjs';
import {
  publicInvestment,
  publicInvestment2020ByLevel,
  publicInvestmentSouth,
  subnationalInvestment2020,
} from './peru/public-investment.mjs';
import {
  executingUnitsSpending,
  executingUnitsSpendingByLevel,
  regionalSpending,
  regionalSpendingByFunction,
  spendingByLevel,
  spendingByLevelAndFunction,
} from './peru/public-spending.mjs';
import { census2017, extractiveTransfers, firmsBySize, roads } from './peru/territory.mjs';

/** Per indicator, what tabulates it and the dimensions of its file. */
const INDICATORS = {
  'pe-value-added': [valueAdded, []],
  'pe-value-added-per-head': [valueAddedPerHead, []],
  'pe-population': [populationByUnit, []],
  'pe-poverty': [poverty, []],
  'pe-spending-level': [spendingByLevel, ['level', 'phase']],
  'pe-spending-level-function': [spendingByLevelAndFunction, ['level', 'function', 'phase']],
  'pe-regional-spending': [regionalSpending, ['phase']],
  'pe-regional-spending-function': [regionalSpendingByFunction, ['function', 'phase']],
  'pe-executing-units-spending': [executingUnitsSpending, []],
  'pe-executing-units-spending-level': [executingUnitsSpendingByLevel, ['level', 'phase']],
  'pe-spending-level-generic': [spendingByLevelAndGeneric, ['level', 'generic', 'phase']],
  'pe-regional-spending-generic': [regionalSpendingByGeneric, ['generic', 'phase']],
  'pe-local-spending': [localSpending, ['phase']],
  'pe-local-spending-function': [localSpendingByFunction, ['function', 'phase']],
  'pe-local-spending-generic': [localSpendingByGeneric, ['generic', 'phase']],
  'pe-national-spending-sector': [nationalSpendingBySector, ['sector', 'phase']],
  'pe-productive-programmes': [productiveProgrammes, ['programme', 'phase']],
  'pe-national-spending-meta-2022': [nationalSpendingByGoal, []],
  'pe-public-investment': [publicInvestment, ['phase']],
  'pe-public-investment-south': [publicInvestmentSouth, ['level']],
  'pe-public-investment-2020-level': [publicInvestment2020ByLevel, ['level', 'phase']],
  'pe-subnational-investment-2020': [subnationalInvestment2020, ['level', 'phase']],
  'pe-extractive-transfers-2023': [extractiveTransfers, ['transfer']],
  'pe-roads': [roads, ['network', 'surface']],
  'pe-firms-size': [firmsBySize, ['size']],
  'pe-population-census-2017': [census2017, []],
  'pe-hdi': [humanDevelopment, []],
  'pe-life-expectancy': [lifeExpectancy, []],
  'pe-schooling': [schooling, []],
  'pe-secondary-education': [secondaryEducation, []],
  'pe-hdi-income': [householdIncomeOfIndex, []],
  'pe-household-income': [householdIncome, []],
  'pe-household-spending': [householdSpending, []],
  'pe-exports-share-gdp': [exportsShare, []],
  'pe-large-firm-workers': [largeFirmWorkers, []],
  'pe-formality': [formalEmployment, []],
  'pe-hourly-earnings': [hourlyEarnings, []],
  'pe-educated-workers': [educatedWorkers, []],
  'pe-youth-neither': [youthNeither, []],
  'pe-credit': [borrowers, []],
  'pe-accounts': [accountHolders, []],
  'pe-water': [waterAccess, []],
  'pe-electricity-price': [electricityPrice, []],
  'pe-internet-use': [internetUse, []],
  'pe-municipal-revenue-per-head': [municipalRevenue, []],
  'pe-small-projects': [smallProjects, []],
  'pe-regional-government-approval': [regionalGovernmentApproval, []],
  'pe-district-population': [districtPopulation, ['place']],
  'pe-district-poverty-2018': [districtPoverty, ['place']],
  'pe-district-hdi': [districtHumanDevelopment, ['place']],
  'pe-district-municipal-spending-per-head': [districtMunicipalSpending, ['place']],
};

const [folder] = process.argv.slice(2);
for (const [id, [tabulate, dimensions]] of Object.entries(INDICATORS))
  writeIndicator(id, tabulate(), dimensions, folder);
