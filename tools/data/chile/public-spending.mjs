/** What the regional governments executed, and their innovation fund. */
import { mustEqual, totalOf } from '../../tables.mjs';
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

/**
 * Execution to December. In 2018 the new government of Ñuble only paid for its installation while
 * Biobío's went on spending in both territories, so the two stay one unit up to that year.
 */
export function regionalGovernmentExecuted() {
  const rows = source('gore_budget_total_2009_2020').filter((row) => row.execution_month === '12');
  const early = rows.filter((row) => yearOf(row) <= 2018);
  const late = rows.filter((row) => yearOf(row) > 2018);
  const spent = [
    ...addUp(early, unitBeforeNuble, (row) => row.executed_kclp),
    ...addUp(late, unitToday, (row) => row.executed_kclp),
  ];
  mustEqual('executed 2018', totalOf(spent.filter((row) => row.period === 2018)), 1208524886);
  mustEqual('executed 2019', totalOf(spent.filter((row) => row.period === 2019)), 1292137933);
  return mustCover('executed', spent, (year) => (year <= 2018 ? FIFTEEN : SIXTEEN));
}

/** Initial provision of the regional innovation fund; the law of 2016 could not be read. */
export function ficr() {
  const rows = eachRow(source('ficr_provision_by_region'), unitBeforeNuble);
  const totals = { 2013: 30956586, 2014: 31662418, 2015: 40614877, 2017: 43422989 };
  for (const [year, total] of Object.entries(totals))
    mustEqual(`FIC-R ${year}`, totalOf(rows.filter((row) => row.period === Number(year))), total);
  return mustCover('FIC-R', rows, () => FIFTEEN);
}
