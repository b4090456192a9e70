/** Spending by level of government: three accounts that overlap and are never summed. */
import { mustEqual, numberIn, totalOf } from '../../tables.mjs';
import { spending } from './municipal.mjs';
import { regionalGovernmentExecuted } from './public-spending.mjs';
import { budgetLaw } from './regional-budgets.mjs';
import { source, yearOf, yearsFrom } from './rows.mjs';

const YEARS = yearsFrom(2009, 2023);
const NATIONAL = /^Central government budget law, total/;
/** How the table names the two other levels, by stage. */
const ALSO_IN_TABLE = [
  [/executed to December/, 'regional', 'executed'],
  [/\(GORE\), initial law/, 'regional', 'law'],
  [/^Municipalities/, 'local', 'executed'],
];

/** Sum of the units of each year. */
function yearly(rows) {
  const years = [...new Set(rows.map((row) => row.period))];
  return new Map(years.map((year) => [year, totalOf(rows.filter((row) => row.period === year))]));
}

/**
 * Law of the whole central budget (2012-2020), law and execution of the regional governments (part
 * of that budget), accrued spending of the municipalities (paid in part from it), thousand pesos.
 */
export function spendingByLevel() {
  const table = source('spending_by_level_of_government');
  const national = table.filter((row) => NATIONAL.test(row.level));
  const series = {
    'national law': new Map(national.map((row) => [yearOf(row), numberIn(row.value)])),
    'regional law': yearly(budgetLaw()),
    'regional executed': yearly(regionalGovernmentExecuted()),
    'local executed': yearly(spending()),
  };
  for (const [pattern, level, phase] of ALSO_IN_TABLE)
    for (const row of table.filter((one) => pattern.test(one.level)))
      mustEqual(
        `${row.level} ${row.year}`,
        series[`${level} ${phase}`].get(yearOf(row)),
        numberIn(row.value),
      );
  return ['national', 'regional', 'local'].flatMap((level) =>
    ['law', 'executed'].flatMap((phase) =>
      YEARS.map((period) => {
        const value = series[`${level} ${phase}`]?.get(period) ?? null;
        const status = value === null ? 'missing' : 'final';
        return { region: 'CL', period, value, status, level, phase };
      }),
    ),
  );
}
