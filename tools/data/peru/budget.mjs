/** What the tables of Peru's budget (MEF, Consulta Amigable) have in common: stages, levels, grids. */
import { mustEqual, numberIn } from '../../tables.mjs';
import { departmentOf, PHASES, phaseOf, source, sumOf, yearOf } from './rows.mjs';

export const STAGES = Object.keys(PHASES);

/** Published amounts of a year and stage by level, and `total`. */
export function amountsByLevel(year, stage) {
  const rows = source('budget_by_level').filter(
    (row) => yearOf(row) === year && row.stage === stage,
  );
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

/** Stops the run unless a remainder lies between nothing and 0.06 % of the whole. */
export function mustBeSmallShare(what, remainder, whole) {
  mustEqual(`${what}, share left out`, remainder / whole, 3e-4, 3e-4);
}

/** Rows of the contract added by department, year, stage and the category that `codeOf` reads. */
export function byDepartment(rows, dimension, codeOf) {
  const sums = new Map();
  for (const row of rows) {
    const key = [departmentOf(row), row.year, codeOf(row), phaseOf(row)].join('|');
    sums.set(key, [...(sums.get(key) ?? []), row]);
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
