/** Public spending in soles of each year (MEF): by level of government, function and department. */
import { mustEqual, numberIn } from '../../tables.mjs';
import { mustBePublished } from '../published-totals.mjs';
import {
  amountsByLevel,
  byDepartment,
  fillGrid,
  mustBeSmallShare,
  pliegos,
  STAGES,
  unitsOfPliego,
} from './budget.mjs';
import {
  departmentOf,
  groupBy,
  LEVELS,
  LIMA_PARTS,
  mustCover,
  only,
  phaseOf,
  PHASES,
  source,
  sumOf,
  TWENTY_FIVE,
  UNASSIGNED,
  wholeYears,
  yearOf,
  yearsOf,
} from './rows.mjs';

/** Years and stages for which no national total was found, hence no regional level either. */
function lacksRegional(year, stage) {
  if (stage === 'PIM') return year <= 2017;
  if (stage === 'PIA') return year !== 2017 && year <= 2021;
  return false;
}

function statusOf(row) {
  return row.method.startsWith('derived') ? 'derived' : 'final';
}

/** The three levels must add up to the published total, to the sol. */
function checkLevels(year, stage) {
  const amounts = amountsByLevel(year, stage);
  if (lacksRegional(year, stage)) return;
  const found = LEVELS.reduce((total, level) => total + amounts.get(level), 0);
  mustEqual(`levels ${year} ${stage}`, found, amounts.get('total'), 1);
}

function levelRow(rows, year, level, stage) {
  const key = { region: 'PE', period: year, level, phase: PHASES[stage] };
  const found = rows.filter(
    (row) => yearOf(row) === year && row.level === level && row.stage === stage,
  );
  if (found.length === 0 && level === 'regional' && lacksRegional(year, stage))
    return { ...key, value: null, status: 'missing' };
  const row = only(found, `${level} ${year} ${stage}`);
  return { ...key, value: numberIn(row.value), status: statusOf(row) };
}

/** National, regional and local governments: whole years by stage, and the year that has opened. */
export function spendingByLevel() {
  const table = wholeYears('budget_by_level', 2016);
  const found = [...groupBy(table, (row) => row.year)].flatMap(([year, rows]) => {
    const stages = STAGES.filter((stage) => rows.some((row) => row.stage === stage));
    return stages.flatMap((stage) => {
      checkLevels(Number(year), stage);
      return LEVELS.map((level) => levelRow(rows, Number(year), level, stage));
    });
  });
  for (const stage of STAGES) {
    const rows = found.filter((row) => row.phase === PHASES[stage]);
    mustBePublished('peru', 'pe-spending-level', rows, { sum: stage });
  }
  return found;
}

/** Bodies that several governments set up together hold what the functions leave out. */
function checkFunctions(year, stage, rows) {
  const amounts = amountsByLevel(year, stage);
  const gap = (level) => amounts.get(level) - sumOf(rows.filter((row) => row.level === level));
  const joint = amounts.get('regional') - sumOf(pliegos(year, stage));
  mustEqual(`functions ${year} ${stage} regional`, gap('regional'), joint, 30);
  const national = year === 2025 && stage === 'devengado' ? 14777 : 0;
  mustEqual(`functions ${year} ${stage} national`, gap('national'), national, 1);
  // What joint bodies of municipalities hold is published nowhere else: below 0.03 % of the level.
  mustBeSmallShare(`functions ${year} ${stage} local`, gap('local'), amounts.get('local'));
}

function functionsOf(rows) {
  return [...new Set(rows.map((row) => row.function))];
}

/** National, regional and local governments by function, from 2024. */
export function spendingByLevelAndFunction() {
  const source24 = wholeYears('budget_by_level_function', 2024);
  for (const [key, rows] of groupBy(source24, (row) => `${row.year}|${row.stage}`)) {
    const [year, stage] = key.split('|');
    checkFunctions(Number(year), stage, rows);
  }
  const rows = source24.map((row) => ({
    region: 'PE',
    period: yearOf(row),
    value: numberIn(row.value),
    status: 'final',
    level: row.level,
    function: row.function_code,
    phase: phaseOf(row),
  }));
  return fillGrid(rows, {
    region: ['PE'],
    period: yearsOf(source24),
    level: LEVELS,
    function: functionsOf(rows),
    phase: Object.values(PHASES),
  });
}

/** A year and stage: departments, Lima's parts, the published level, and what joint bodies hold of it. */
function regionalSpendingOf(year, stage) {
  const phase = PHASES[stage];
  const all = pliegos(year, stage);
  const counted = all.flatMap((row) =>
    unitsOfPliego(row).map((region) => ({ region, value: row.value })),
  );
  const units = [...groupBy(counted, (row) => row.region)].map(([region, rows]) => ({
    region,
    period: year,
    value: sumOf(rows),
    status: 'final',
    phase,
  }));
  const level = amountsByLevel(year, stage).get('regional');
  const joint = level - sumOf(all);
  mustBeSmallShare(`joint bodies ${year} ${stage}`, joint, level);
  return [
    ...units,
    { region: 'PE', period: year, value: level, status: 'final', phase },
    { region: UNASSIGNED, period: year, value: joint, status: 'derived', phase },
  ];
}

/** Regional governments by department, Lima's two apart as well, from 2022. */
export function regionalSpending() {
  const rows = yearsOf(wholeYears('regional_government_budget', 2022)).flatMap((year) =>
    STAGES.flatMap((stage) => regionalSpendingOf(year, stage)),
  );
  return mustCover('regional governments', rows, [...TWENTY_FIVE, ...LIMA_PARTS, 'PE', UNASSIGNED]);
}

/** The functions of each of the 26 budgets must add up to it, within rounding. */
function checkRegionalFunctions(rows) {
  for (const [key, group] of groupBy(rows, (row) => `${row.year}|${row.stage}|${row.pliego}`)) {
    const [year, stage, pliego] = key.split('|');
    const whole = only(
      pliegos(Number(year), stage).filter((row) => row.pliego === pliego),
      `budget ${key}`,
    );
    mustEqual(`functions of budget ${key}`, sumOf(group), numberIn(whole.value), 5);
  }
}

/** Regional governments by department and function, Lima's two apart as well, from 2024. */
export function regionalSpendingByFunction() {
  const source24 = wholeYears('regional_government_budget_by_function', 2024);
  checkRegionalFunctions(source24);
  const rows = byDepartment(source24, 'function', (row) => row.function_code, unitsOfPliego);
  return fillGrid(rows, {
    region: [...TWENTY_FIVE, ...LIMA_PARTS],
    period: yearsOf(source24),
    function: functionsOf(rows),
    phase: Object.values(PHASES),
  });
}

/** Executed spending of the public offices registered in each department, from 2012. */
export function executingUnitsSpending() {
  const preferred = source('public_spending_by_executing_department').filter(
    (row) => row.preferred === 'yes' && row.stage === 'devengado',
  );
  for (const [year, rows] of groupBy(preferred, (row) => row.year)) {
    const total = amountsByLevel(Number(year), 'devengado').get('total');
    // The two extractions differ by days: 0.06 % of the total in 2025, 0.003 % before.
    const tolerance = Number(year) === 2025 ? 7e-4 : 1e-4;
    mustEqual(`executing units ${year}`, sumOf(rows) / total, 1, tolerance);
  }
  const rows = preferred.map((row) => ({
    region: departmentOf(row),
    period: yearOf(row),
    value: numberIn(row.value),
    status: 'final',
  }));
  return mustCover('executing units', rows, TWENTY_FIVE);
}

/** The three levels of a department must add up to what all its offices hold. */
function checkDepartmentLevels(rows) {
  const published = source('public_spending_by_executing_department').filter(
    (row) => row.year === '2025',
  );
  for (const [key, group] of groupBy(rows, (row) => `${row.region_code}|${row.stage}`)) {
    const total = only(
      published.filter((row) => `${row.region_code}|${row.stage}` === key),
      `executing units ${key}`,
    );
    mustEqual(`levels of ${key}`, sumOf(group), numberIn(total.value), 0.011);
  }
}

/** Offices registered in each department by the level of government they belong to, 2025. */
export function executingUnitsSpendingByLevel() {
  const source25 = source('public_spending_by_executing_department_level_2025').filter(
    (row) => row.level !== 'total',
  );
  checkDepartmentLevels(source25);
  const rows = source25.map((row) => ({
    region: departmentOf(row),
    period: yearOf(row),
    value: numberIn(row.value),
    status: statusOf(row),
    level: row.level,
    phase: phaseOf(row),
  }));
  return mustCover('executing units by level', rows, TWENTY_FIVE);
}
