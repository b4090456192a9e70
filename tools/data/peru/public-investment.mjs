/** Public investment (MEF, projects only) in soles of each year: where its goal is, and by level. */
import { mustEqual, numberIn } from '../../tables.mjs';
import { STAGES } from './budget.mjs';
import {
  departmentOf,
  groupBy,
  LEVELS,
  mustCover,
  phaseOf,
  PHASES,
  source,
  sumOf,
  TWENTY_FIVE,
  UNASSIGNED,
  yearOf,
} from './rows.mjs';

const ABROAD = '98';
/** Cut in November 2020: only the opening budget is that of the whole year. */
const statusOfStage = (stage) => (stage === 'PIA' ? 'final' : 'partial');

/** Projects by department of the goal, all levels of government, 2010 to 2020. */
export function publicInvestment() {
  const table = source('public_investment_by_department_2010_2020');
  const total = (year, stage) =>
    sumOf(table.filter((row) => yearOf(row) === year && row.stage === stage));
  mustEqual('investment 2019 PIM, million', Math.round(total(2019, 'PIM') / 1e6), 51175);
  mustEqual('investment 2019 executed, million', Math.round(total(2019, 'devengado') / 1e6), 33232);
  const rows = table.map((row) => ({
    region: row.region_code === ABROAD ? UNASSIGNED : departmentOf(row),
    period: yearOf(row),
    value: numberIn(row.value),
    status: 'final',
    phase: phaseOf(row),
  }));
  return mustCover('public investment', rows, [...TWENTY_FIVE, UNASSIGNED]);
}

/** The levels of a department of the south must add up to all its executed projects. */
function checkSouth(table) {
  const whole = new Map(
    publicInvestment()
      .filter((row) => row.phase === 'devengado')
      .map((row) => [`${row.region}|${row.period}`, row.value]),
  );
  for (const [key, rows] of groupBy(table, (row) => `${departmentOf(row)}|${row.year}`))
    mustEqual(`investment by level ${key}`, sumOf(rows), whole.get(key), 4);
}

/** Executed projects of six southern departments by level, 2010 to 2020; the others are blank. */
export function publicInvestmentSouth() {
  const table = source('public_investment_south_by_level_2010_2020');
  checkSouth(table);
  const found = table.map((row) => ({
    region: departmentOf(row),
    period: yearOf(row),
    value: numberIn(row.value),
    status: 'final',
    level: row.level,
  }));
  const south = new Set(found.map((row) => row.region));
  mustEqual('departments of the south', south.size, 6);
  const blanks = [...new Set(found.map((row) => row.period))].flatMap((period) =>
    TWENTY_FIVE.filter((region) => !south.has(region)).flatMap((region) =>
      LEVELS.map((level) => ({ region, period, value: null, status: 'missing', level })),
    ),
  );
  return mustCover('investment in the south', [...found, ...blanks], TWENTY_FIVE);
}

/** Projects of 2020 by level of government for the country; the national level is rounded. */
export function publicInvestment2020ByLevel() {
  const table = source('public_investment_2020_by_level_region');
  return LEVELS.flatMap((level) =>
    STAGES.map((stage) => ({
      region: 'PE',
      period: 2020,
      value: sumOf(table.filter((row) => row.level === level && row.stage === stage)),
      status: statusOfStage(stage),
      level,
      phase: PHASES[stage],
    })),
  );
}

/** Projects of 2020 of regional governments and municipalities by department. */
export function subnationalInvestment2020() {
  const table = source('public_investment_2020_by_level_region').filter(
    (row) => row.level !== 'national',
  );
  const keyOf = (row) => [departmentOf(row), row.level, row.stage].join('|');
  const rows = [...groupBy(table, keyOf)].map(([key, group]) => {
    const [region, level, stage] = key.split('|');
    const value = sumOf(group);
    return {
      region,
      period: 2020,
      value,
      status: statusOfStage(stage),
      level,
      phase: PHASES[stage],
    };
  });
  mustEqual('investment 2020, rows', rows.length, 25 * 2 * STAGES.length);
  return mustCover('subnational investment 2020', rows, TWENTY_FIVE);
}
