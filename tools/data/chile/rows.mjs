/** Reading Chile's source tables and bringing their rows to units of the contract. */
import { isoOf, numberIn, readTable, regionsOf, sumDecimals } from '../../tables.mjs';

/** Biobío as it was before Ñuble was split off on 6 September 2018. */
export const OLD_BIOBIO = 'CL-BI+CL-NB';
/** What the source assigns to no region. */
export const UNASSIGNED = 'CL-ZZ';
export const SIXTEEN = regionsOf('CL');
export const FIFTEEN = [...SIXTEEN.filter((id) => !['CL-BI', 'CL-NB'].includes(id)), OLD_BIOBIO];

const tables = new Map();

/** Rows of a source table; each file is read once. */
export function source(name) {
  if (!tables.has(name)) tables.set(name, readTable(`tools/data/sources/chile/${name}.csv`));
  return tables.get(name);
}

/** Unit of a row on today's sixteen regions; code 00 is the sources' "no region". */
export function unitToday(row) {
  return row.region_code === '00' ? UNASSIGNED : isoOf('CL', row.region_code);
}

/** Unit of a row on the fifteen regions before Ñuble. */
export function unitBeforeNuble(row) {
  const unit = unitToday(row);
  return unit === 'CL-BI' || unit === 'CL-NB' ? OLD_BIOBIO : unit;
}

export function yearOf(row) {
  return numberIn(row.year);
}

/**
 * Adds up rows of the same unit, year and category. `unitOf` and `textOf` read a row's unit and
 * figure, `categoryOf` the value of each dimension by its name.
 */
export function addUp(rows, unitOf, textOf, categoryOf = () => ({})) {
  const cells = new Map();
  for (const row of rows) {
    const cell = { region: unitOf(row), period: yearOf(row), ...categoryOf(row) };
    const key = JSON.stringify(cell);
    const { texts } = cells.get(key) ?? cells.set(key, { cell, texts: [] }).get(key);
    texts.push(textOf(row));
  }
  return [...cells.values()].map(({ cell, texts }) => ({
    ...cell,
    value: sumDecimals(texts),
    status: 'final',
  }));
}

/** One observation per source row, with the status of its year. */
export function eachRow(rows, unitOf, statusOf = () => 'final') {
  return rows.map((row) => ({
    region: unitOf(row),
    period: yearOf(row),
    value: numberIn(row.value),
    status: statusOf(yearOf(row)),
  }));
}

/** The same figures under the status that `statusOf` gives each row. */
export function withStatus(rows, statusOf) {
  return rows.map((row) => ({ ...row, status: statusOf(row) }));
}

function keyOf(row, dimensions) {
  return [row.region, row.period, ...dimensions.map((name) => row[name])].join('|');
}

/**
 * Adds a true zero for every unit of `unitsOf(year)` and every category that a complete list does
 * not name in a year: nothing listed there is a fact, not a gap.
 *
 * @param categories the values of the dimensions, one object each
 * @param status of the zeros
 */
export function withZeros(rows, years, unitsOf, categories = [{}], status = 'final') {
  const dimensions = Object.keys(categories[0]);
  const named = new Set(rows.map((row) => keyOf(row, dimensions)));
  const zeros = years.flatMap((period) =>
    unitsOf(period).flatMap((region) =>
      categories
        .map((category) => ({ region, period, value: 0, status, ...category }))
        .filter((row) => !named.has(keyOf(row, dimensions))),
    ),
  );
  return [...rows, ...zeros];
}

/** Whole years from one to another, both included. */
export function yearsFrom(first, last) {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Stops the run unless every year of the rows, and in it every category, has exactly these units. */
export function mustCover(what, rows, unitsOf, dimensions = []) {
  const groups = new Map();
  for (const row of rows) {
    const key = [row.period, ...dimensions.map((name) => row[name])].join(' ');
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(row);
  }
  for (const [key, group] of groups) {
    const found = group.map((row) => row.region);
    const expected = unitsOf(group[0].period);
    const odd = [
      ...found.filter((unit) => !expected.includes(unit)),
      ...expected.filter((unit) => !found.includes(unit)),
    ];
    if (odd.length > 0) throw new Error(`${what} ${key}: not the expected units, ${odd.join(' ')}`);
  }
  return rows;
}
