/** Public spending by what it buys (MEF's *genérica de gasto*): by level and by department. */
import { mustEqual, numberIn } from '../../tables.mjs';
import {
  amountsByLevel,
  byDepartment,
  fillGrid,
  mustBeSmallShare,
  pliegos,
  unitsOfPliego,
} from './budget.mjs';
import {
  groupBy,
  LEVELS,
  LIMA_PARTS,
  only,
  phaseOf,
  PHASES,
  source,
  sumOf,
  TWENTY_FIVE,
  wholeYears,
  yearOf,
  yearsOf,
} from './rows.mjs';

/** The national level by generic starts here. */
const FIRST = 2022;
/** By department, and for regions and municipalities as a level, generics start here. */
const FIRST_BY_DEPARTMENT = 2024;

function genericsOf(rows) {
  return [...new Set(rows.map((row) => row.generic))];
}

/** The generics of a level must add up to it; joint bodies hold what the lower levels lack. */
function checkLevel(year, level, stage, rows) {
  const whole = amountsByLevel(year, stage).get(level);
  const gap = whole - sumOf(rows);
  const what = `generics ${year} ${level} ${stage}`;
  if (level === 'national') mustEqual(what, gap, 0, 8);
  if (level === 'regional') mustEqual(what, gap, whole - sumOf(pliegos(year, stage)), 10);
  if (level === 'local') mustBeSmallShare(what, gap, whole);
}

/**
 * National, regional and local governments by generic, from 2022. Of 2022 and 2023 only the
 * national level was found: the other two are blank.
 */
export function spendingByLevelAndGeneric() {
  const table = wholeYears('budget_by_level_generic', FIRST);
  for (const [key, rows] of groupBy(table, (row) => `${row.year}|${row.level}|${row.stage}`)) {
    const [year, level, stage] = key.split('|');
    checkLevel(Number(year), level, stage, rows);
  }
  const rows = table.map((row) => ({
    region: 'PE',
    period: yearOf(row),
    value: numberIn(row.value),
    status: 'final',
    level: row.level,
    generic: row.generic_code,
    phase: phaseOf(row),
  }));
  const axes = { region: ['PE'], generic: genericsOf(rows), phase: Object.values(PHASES) };
  const isBlank = (row) => row.level !== 'national' && row.period < FIRST_BY_DEPARTMENT;
  return fillGrid(rows, { ...axes, period: yearsOf(table), level: LEVELS }).map((row) =>
    isBlank(row) ? { ...row, value: null, status: 'missing' } : row,
  );
}

/** One row per unit, generic and stage, 2024 and 2025. */
function byGeneric(table, units, unitsOf) {
  const rows = byDepartment(table, 'generic', (row) => row.generic_code, unitsOf);
  return fillGrid(rows, {
    region: units,
    period: yearsOf(table),
    generic: genericsOf(rows),
    phase: Object.values(PHASES),
  });
}

/** Regional governments by department and generic, Lima's two apart as well; each budget adds up. */
export function regionalSpendingByGeneric() {
  const table = wholeYears('regional_government_budget_by_generic', FIRST_BY_DEPARTMENT);
  for (const [key, rows] of groupBy(table, (row) => `${row.year}|${row.stage}|${row.pliego}`)) {
    const [year, stage, pliego] = key.split('|');
    const whole = only(
      pliegos(Number(year), stage).filter((row) => row.pliego === pliego),
      `budget ${key}`,
    );
    mustEqual(`generics of budget ${key}`, sumOf(rows), numberIn(whole.value), 2);
  }
  return byGeneric(table, [...TWENTY_FIVE, ...LIMA_PARTS], unitsOfPliego);
}

/** Municipalities by department and generic; they add up to what the department's spend. */
export function localSpendingByGeneric() {
  const table = wholeYears('local_government_budget_by_department_generic', FIRST_BY_DEPARTMENT);
  mustAddUpToDepartments('generics', table, 2);
  return byGeneric(table, TWENTY_FIVE);
}

/** Stops the run unless categories add up to the municipalities of each department. */
export function mustAddUpToDepartments(what, table, tolerance) {
  const whole = new Map(
    source('local_government_budget_by_department').map((row) => [
      `${row.region_code}|${row.year}|${row.stage}`,
      numberIn(row.value),
    ]),
  );
  for (const [key, rows] of groupBy(table, (row) => `${row.region_code}|${row.year}|${row.stage}`))
    mustEqual(`${what} of municipalities ${key}`, sumOf(rows), whole.get(key), tolerance);
}
