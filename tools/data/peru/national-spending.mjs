/** Spending of the national government (MEF): by sector, by productive programme, by goal. */
import { mustEqual, numberIn } from '../../tables.mjs';
import { amountsByLevel } from './budget.mjs';
import { population } from './people.mjs';
import { PROGRAMMES } from './programmes.mjs';
import {
  departmentOf,
  groupBy,
  mustCover,
  phaseOf,
  source,
  sumOf,
  TWENTY_FIVE,
  wholeYears,
  yearOf,
} from './rows.mjs';

/** Sums over executing units, which the table by sector does not reach. */
function sectorsFromUnits() {
  const units = source('national_government_budget_by_executing_unit');
  const keyOf = (row) => [row.year, row.sector.slice(0, 2), row.stage].join('|');
  return [...groupBy(units, keyOf)].map(([key, rows]) => {
    const [year, sector_code, stage] = key.split('|');
    return { year, sector_code, stage, value: String(sumOf(rows)) };
  });
}

/** National government by sector, 2016 to 2025; sectors add up to the level within 4 soles. */
export function nationalSpendingBySector() {
  const read = wholeYears('national_government_budget_by_sector', 2022);
  const table = [...sectorsFromUnits(), ...read];
  for (const [key, rows] of groupBy(table, (row) => `${row.year}|${row.stage}`)) {
    const [year, stage] = key.split('|');
    const level = amountsByLevel(Number(year), stage).get('national');
    mustEqual(`sectors ${key}, count`, rows.length, 30);
    mustEqual(`sectors ${key}`, sumOf(rows), level, Number(year) < 2022 ? 0 : 4);
  }
  return table.map((row) => ({
    region: 'PE',
    period: yearOf(row),
    value: numberIn(row.value),
    status: 'final',
    sector: row.sector_code,
    phase: phaseOf(row),
  }));
}

/** Until 2021, where units are bundled, a programme must be the sum of its units. */
function checkProgrammes(table) {
  const nameOf = (row) => [row.year, row.productive_programme, row.stage].join('|');
  const units = groupBy(
    source('national_government_budget_by_executing_unit').filter(
      (row) => row.productive_programme !== '',
    ),
    nameOf,
  );
  for (const row of table.filter((one) => yearOf(one) <= 2021))
    mustEqual(`units of ${nameOf(row)}`, sumOf(units.get(nameOf(row))), numberIn(row.value));
}

/**
 * National programmes of productive support, 2016 to 2024. A programme has no rows in years in
 * which it had no budget. 2025 stays out: only its opening budget was read.
 */
export function productiveProgrammes() {
  const table = wholeYears('national_productive_programmes', 2016);
  checkProgrammes(table);
  mustEqual('programmes', new Set(table.map((row) => row.productive_programme)).size, 24);
  return table.map((row) => ({
    region: 'PE',
    period: yearOf(row),
    value: numberIn(row.value),
    status: 'final',
    programme: PROGRAMMES[row.productive_programme],
    phase: phaseOf(row),
  }));
}

/**
 * Soles per inhabitant that the national government had for goals in a department, PIM of 2022.
 * Amounts of three digits; ten departments. Per head, because shares of ten would mislead.
 */
export function nationalSpendingByGoal() {
  const table = source('national_gov_pim_by_meta_department_2022_partial');
  mustEqual('departments by goal', table.length, 10);
  const heads = new Map(
    population()
      .filter((row) => row.period === 2022)
      .map((row) => [row.region, row.value]),
  );
  const found = new Map(table.map((row) => [departmentOf(row), row]));
  const rows = TWENTY_FIVE.map((region) => {
    const row = found.get(region);
    if (row === undefined) return { region, period: 2022, value: null, status: 'missing' };
    const value = Number((numberIn(row.value) / heads.get(region)).toPrecision(3));
    return { region, period: yearOf(row), value, status: 'derived' };
  });
  return mustCover('national spending by goal', rows, TWENTY_FIVE);
}
