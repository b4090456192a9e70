/** What the regional governments executed, and their innovation fund. */
import { mustEqual, totalOf } from '../../tables.mjs';
import { mustBePublished } from '../published-totals.mjs';
import {
  addUp,
  eachRow,
  FIFTEEN,
  mustCover,
  SIXTEEN,
  source,
  unitBeforeNuble,
  unitToday,
  yearOf,
} from './rows.mjs';

/** The last year in which Biobío and Ñuble are one unit of the regional budgets. */
const LAST_YEAR_TOGETHER = 2018;

/**
 * Execution to December. In 2018 the new government of Ñuble only paid for its installation while
 * Biobío's went on spending in both territories, so the two stay one unit up to that year.
 */
export function regionalGovernmentExecuted() {
  const rows = source('gore_budget_total_2009_2020').filter((row) => row.execution_month === '12');
  const early = rows.filter((row) => yearOf(row) <= LAST_YEAR_TOGETHER);
  const late = rows.filter((row) => yearOf(row) > LAST_YEAR_TOGETHER);
  const spent = [
    ...addUp(early, unitBeforeNuble, (row) => row.executed_kclp),
    ...addUp(late, unitToday, (row) => row.executed_kclp),
  ];
  mustEqual('executed 2018', totalOf(spent.filter((row) => row.period === 2018)), 1208524886);
  mustEqual('executed 2019', totalOf(spent.filter((row) => row.period === 2019)), 1292137933);
  return mustCover('executed', spent, (year) => (year <= LAST_YEAR_TOGETHER ? FIFTEEN : SIXTEEN));
}

/**
 * Initial provision of the regional innovation fund; the law of 2016 could not be read. Ñuble has a
 * budget of its own from the law of 2019 on.
 */
export function ficr() {
  const rows = source('ficr_provision_by_region').flatMap((row) =>
    eachRow([row], yearOf(row) <= LAST_YEAR_TOGETHER ? unitBeforeNuble : unitToday),
  );
  mustBePublished('chile', 'cl-ficr', rows, { sum: 'fic' });
  return mustCover('FIC-R', rows, (year) => (year <= LAST_YEAR_TOGETHER ? FIFTEEN : SIXTEEN));
}
