/** What the tables of Peru's budget (MEF, Consulta Amigable) have in common: stages, levels, grids. */
import { mustEqual, numberIn } from '../../tables.mjs';
import {
  departmentOf,
  METROPOLIS,
  PHASES,
  phaseOf,
  PROVINCES,
  source,
  sumOf,
  yearOf,
} from './rows.mjs';

export const STAGES = Object.keys(PHASES);

/** Published amounts of a year and stage by level, and `total`. */
export function amountsByLevel(year, stage) {
  const rows = source('budget_by_level').filter(
    (row) => yearOf(row) === year && row.stage === stage,
  );
  if (rows.length === 0) throw new Error(`budget_by_level has nothing of ${year} ${stage}`);
  return new Map(rows.map((row) => [row.level, numberIn(row.value)]));
}

/** The 26 budgets of regional governments: Lima has two, its provinces and its metropolis. */
export function pliegos(year, stage) {
  const rows = source('regional_government_budget').filter(
    (row) => yearOf(row) === year && row.stage === stage,
  );
  mustEqual(`regional budgets ${year} ${stage}`, rows.length, 26);
  return rows;
}

/** The two budgets of the department of Lima: its municipality's in the regional role, its region's. */
const PART_OF_PLIEGO = { 465: METROPOLIS, 463: PROVINCES };

/** Units that a regional budget counts for: its department and, in Lima, its part of it. */
export function unitsOfPliego(row) {
  const part = PART_OF_PLIEGO[row.pliego];
  return part === undefined ? [departmentOf(row)] : [departmentOf(row), part];
}

/** Stops the run unless a remainder lies between nothing and 0.06 % of the whole. */
export function mustBeSmallShare(what, remainder, whole) {
  mustEqual(`${what}, share left out`, remainder / whole, 3e-4, 3e-4);
}

/**
 * Rows of the contract added by unit, year, stage and the category that `codeOf` reads.
 *
 * @param unitsOf the units a row counts for: its department alone, unless said
 */
export function byDepartment(rows, dimension, codeOf, unitsOf = (row) => [departmentOf(row)]) {
  const sums = new Map();
  for (const row of rows) {
    for (const unit of unitsOf(row)) {
      const key = [unit, row.year, codeOf(row), phaseOf(row)].join('|');
      sums.set(key, [...(sums.get(key) ?? []), row]);
    }
  }
  return [...sums].map(([key, group]) => {
    const [region, year, code, phase] = key.split('|');
    return {
      region,
      period: Number(year),
      value: sumOf(group),
      status: 'final',
      [dimension]: code,
      phase,
    };
  });
}

function product(axes) {
  return Object.entries(axes).reduce(
    (keys, [name, values]) =>
      keys.flatMap((key) => values.map((value) => ({ ...key, [name]: value }))),
    [{}],
  );
}

/**
 * One row per combination of the axes (`{ region: […], period: […], … }`); what the source does not
 * list was read as zero, because it lists only categories with an amount, and says so by its status.
 */
export function fillGrid(rows, axes) {
  const nameOf = (row) =>
    Object.keys(axes)
      .map((name) => row[name])
      .join('|');
  const found = new Map(rows.map((row) => [nameOf(row), row]));
  return product(axes).map(
    (key) => found.get(nameOf(key)) ?? { ...key, value: 0, status: 'derived' },
  );
}
