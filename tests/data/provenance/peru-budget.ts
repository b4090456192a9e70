/** Peru: the budget by level of government, by department, and by what it is for and buys. */
import { minus } from './decimals.ts';
import { worded } from './reading.ts';
import { between, cell, distinct, one, sum, years, type Where } from './tables.ts';
import { department, METROPOLIS, NO_DEPARTMENT, PROVINCES, TWENTY_FIVE } from './units.ts';
import type { FromFormula, FromRows, Rest, Traces } from './walk.ts';

const BY_LEVEL = 'peru/budget_by_level';
const REGIONAL = 'peru/regional_government_budget';
const LOCAL = 'peru/local_government_budget_by_department';
const LEVELS = ['national', 'regional', 'local'];
const PHASES = ['pia', 'pim', 'devengado'];

const phase = worded('stage', { PIA: 'pia', PIM: 'pim', devengado: 'devengado' });
const peru = () => 'PE';
/** 2024 and 2025, the whole years by function and, below the nation, by generic. */
const LATE = { year: between(2024, 2025) };
const NOT_LISTED = 'a table lists only categories with an amount';

/** The published amount of a level, over all bodies of it. */
function published(level: string, first: number): Traces[string][number] {
  const where = { level, year: between(first, 2025) };
  return { from: BY_LEVEL, where, unit: peru, dims: { phase }, status: 'final' };
}

/** What the level has and no department: bodies that several governments set up together. */
function joint(level: string, departments: string): FromFormula {
  return {
    formula: `${level} level less its departments`,
    over: { units: [NO_DEPARTMENT], years: years(2022, 2025), dims: { phase: PHASES } },
    value: ({ year, dims }) => {
      const stage = (name: string) => name.toLowerCase() === dims['phase'];
      const where = { year: String(year), stage };
      return minus(one(BY_LEVEL, { ...where, level }), sum(departments, where));
    },
    status: 'derived',
  };
}

/** Zeros of a grid of 2024 and 2025: categories of the table that a unit does not list. */
function unlisted(
  table: string,
  dimension: string,
  column: string,
  units: readonly string[],
  more: Readonly<Record<string, readonly string[]>> = {},
): Rest {
  const categories = { [dimension]: distinct(table, column, LATE), phase: PHASES, ...more };
  const over = { units, years: [2024, 2025], dims: categories };
  return { rest: NOT_LISTED, over, value: '0', status: 'derived' };
}

/** Departments of 2024 and 2025 by a category; Lima has two regional budgets, which are added. */
function byCategory(table: string, dimension: string, column: string): Traces[string] {
  return [
    {
      from: table,
      where: LATE,
      unit: department,
      dims: { [dimension]: column, phase },
      rows: 'add',
      status: 'final',
    },
    unlisted(table, dimension, column, TWENTY_FIVE),
  ];
}

/** The budget of each part of Lima: of its municipality's regional role, and of its region. */
const PLIEGOS = { [METROPOLIS]: '465', [PROVINCES]: '463' };

/** Lima's two regional budgets, each by itself. */
function apart(
  from: string,
  where: Where,
  dims: Readonly<Record<string, string>> = {},
): FromRows[] {
  return Object.entries(PLIEGOS).map(([unit, pliego]) => ({
    from,
    where: { ...where, pliego },
    unit: () => unit,
    dims: { ...dims, phase },
    status: 'final',
  }));
}

/** Regional governments by a category, Lima's two budgets added and apart. */
function regionalByCategory(table: string, dimension: string, column: string): Traces[string] {
  return [
    ...byCategory(table, dimension, column),
    ...apart(table, LATE, { [dimension]: column }),
    unlisted(table, dimension, column, Object.keys(PLIEGOS)),
  ];
}

const BY_FUNCTION = 'peru/budget_by_level_function';
const BY_GENERIC = 'peru/budget_by_level_generic';

export const PERU_BUDGET: Traces = {
  'pe-spending-level': [
    {
      from: BY_LEVEL,
      where: { level: LEVELS, year: between(2016, 2026) },
      // 2026 was read in July: only its opening budget is complete.
      only: (row) => cell(row, 'year') !== '2026' || cell(row, 'stage') === 'PIA',
      unit: peru,
      dims: { level: 'level', phase },
      status: (row) => (cell(row, 'method').startsWith('derived') ? 'derived' : 'final'),
    },
    {
      rest: 'no national total was found, of which the regional level would be what remains',
      over: { units: ['PE'], years: [2016, 2017], dims: { level: ['regional'], phase: ['pim'] } },
      value: null,
      status: 'missing',
    },
    {
      rest: 'the same of the opening budget',
      over: {
        units: ['PE'],
        years: [2016, ...years(2018, 2021)],
        dims: { level: ['regional'], phase: ['pia'] },
      },
      value: null,
      status: 'missing',
    },
  ],
  'pe-spending-level-function': [
    {
      from: BY_FUNCTION,
      where: LATE,
      unit: peru,
      dims: { level: 'level', function: 'function_code', phase },
      status: 'final',
    },
    unlisted(BY_FUNCTION, 'function', 'function_code', ['PE'], { level: LEVELS }),
  ],
  'pe-spending-level-generic': [
    {
      from: BY_GENERIC,
      where: { year: between(2022, 2025) },
      unit: peru,
      dims: { level: 'level', generic: 'generic_code', phase },
      status: 'final',
    },
    {
      rest: 'of 2022 and 2023 only the national level was found',
      over: {
        units: ['PE'],
        years: [2022, 2023],
        dims: {
          level: ['regional', 'local'],
          generic: distinct(BY_GENERIC, 'generic_code'),
          phase: PHASES,
        },
      },
      value: null,
      status: 'missing',
    },
    unlisted(BY_GENERIC, 'generic', 'generic_code', ['PE'], { level: LEVELS }),
  ],
  'pe-regional-spending': [
    {
      from: REGIONAL,
      where: { year: between(2022, 2025) },
      unit: department,
      dims: { phase },
      rows: 'add',
      status: 'final',
    },
    ...apart(REGIONAL, { year: between(2022, 2025) }),
    published('regional', 2022),
    joint('regional', REGIONAL),
  ],
  'pe-regional-spending-function': regionalByCategory(
    `${REGIONAL}_by_function`,
    'function',
    'function_code',
  ),
  'pe-regional-spending-generic': regionalByCategory(
    `${REGIONAL}_by_generic`,
    'generic',
    'generic_code',
  ),
  // Of 2015 the table lacks some twenty municipalities.
  'pe-local-spending': [
    {
      from: LOCAL,
      where: { year: between(2015, 2025) },
      unit: department,
      dims: { phase },
      status: (row) => (cell(row, 'year') === '2015' ? 'partial' : 'final'),
    },
    published('local', 2016),
    joint('local', LOCAL),
  ],
  'pe-local-spending-function': byCategory(`${LOCAL}_function`, 'function', 'function_code'),
  'pe-local-spending-generic': byCategory(`${LOCAL}_generic`, 'generic', 'generic_code'),
  'pe-executing-units-spending': [
    {
      from: 'peru/public_spending_by_executing_department',
      where: { preferred: 'yes', stage: 'devengado' },
      unit: department,
      status: 'final',
    },
  ],
  'pe-executing-units-spending-level': [
    {
      from: 'peru/public_spending_by_executing_department_level_2025',
      where: { level: LEVELS },
      unit: department,
      dims: { level: 'level', phase },
      status: (row) => (cell(row, 'method').startsWith('derived') ? 'derived' : 'final'),
    },
  ],
};
