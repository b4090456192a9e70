/**
 * Re-tabulates Peru's source tables (`tools/data/sources/peru`) into `data/indicators`, checking
 * totals as it goes: `node tools/data/peru.mjs [folder]`. The same sources give the same bytes.
 */
import { writeIndicator } from '../tables.mjs';
import { valueAdded, valueAddedPerHead } from './peru/output.mjs';
import { population, poverty } from './peru/people.mjs';
import {
  executingUnitsSpending,
  executingUnitsSpendingByLevel,
  regionalSpending,
  regionalSpendingByFunction,
  spendingByLevel,
  spendingByLevelAndFunction,
} from './peru/public-spending.mjs';

/** Per indicator, what tabulates it and the dimensions of its file. */
const INDICATORS = {
  'pe-value-added': [valueAdded, []],
  'pe-value-added-per-head': [valueAddedPerHead, []],
  'pe-population': [population, []],
  'pe-poverty': [poverty, []],
  'pe-spending-level': [spendingByLevel, ['level', 'phase']],
  'pe-spending-level-function': [spendingByLevelAndFunction, ['level', 'function', 'phase']],
  'pe-regional-spending': [regionalSpending, ['phase']],
  'pe-regional-spending-function': [regionalSpendingByFunction, ['function', 'phase']],
  'pe-executing-units-spending': [executingUnitsSpending, []],
  'pe-executing-units-spending-level': [executingUnitsSpendingByLevel, ['level', 'phase']],
};

const [folder] = process.argv.slice(2);
for (const [id, [tabulate, dimensions]] of Object.entries(INDICATORS))
  writeIndicator(id, tabulate(), dimensions, folder);
