/** Spending of municipalities in soles of each year (MEF), added by department. */
import { mustEqual, numberIn } from '../../tables.mjs';
import { amountsByLevel, byDepartment, fillGrid, mustBeSmallShare, STAGES } from './budget.mjs';
import { mustAddUpToDepartments } from './generic-spending.mjs';
import {
  departmentOf,
  mustCover,
  PHASES,
  sumOf,
  TWENTY_FIVE,
  UNASSIGNED,
  wholeYears,
  yearOf,
  yearsOf,
} from './rows.mjs';

/** Of this year the scrape lacks some twenty municipalities, and no national level was read. */
const INCOMPLETE = 2015;
/** From here on the national level holds joint bodies, which belong to no department. */
const FIRST_WITH_JOINT = 2022;

/** The country and, where the level was read apart, what joint bodies of municipalities hold. */
function wholeOf(year, stage, rows) {
  if (year === INCOMPLETE) return [];
  const phase = PHASES[stage];
  const level = amountsByLevel(year, stage).get('local');
  const joint = level - sumOf(rows);
  const country = { region: 'PE', period: year, value: level, status: 'final', phase };
  if (year < FIRST_WITH_JOINT) {
    mustEqual(`municipalities ${year} ${stage}`, joint, 0);
    return [country];
  }
  mustBeSmallShare(`joint municipal bodies ${year} ${stage}`, joint, level);
  return [country, { region: UNASSIGNED, period: year, value: joint, status: 'derived', phase }];
}

function localSpendingOf(table, year, stage) {
  const rows = table.filter((row) => yearOf(row) === year && row.stage === stage);
  const departments = rows.map((row) => ({
    region: departmentOf(row),
    period: year,
    value: numberIn(row.value),
    status: year === INCOMPLETE ? 'partial' : 'final',
    phase: PHASES[stage],
  }));
  mustCover(`municipalities ${year} ${stage}`, departments, TWENTY_FIVE);
  return [...departments, ...wholeOf(year, stage, rows)];
}

/** Municipalities by department, from 2015. */
export function localSpending() {
  const table = wholeYears('local_government_budget_by_department', INCOMPLETE);
  return yearsOf(table).flatMap((year) =>
    STAGES.flatMap((stage) => localSpendingOf(table, year, stage)),
  );
}

/** Municipalities by department and function, from 2024. */
export function localSpendingByFunction() {
  const table = wholeYears('local_government_budget_by_department_function', 2024);
  mustAddUpToDepartments('functions', table, 4);
  const rows = byDepartment(table, 'function', (row) => row.function_code);
  return fillGrid(rows, {
    region: TWENTY_FIVE,
    period: yearsOf(table),
    function: [...new Set(rows.map((row) => row.function))],
    phase: Object.values(PHASES),
  });
}
