/** Reading Chile's source tables and bringing their rows to units of the contract. */
import { isoOf, numberIn, readTable, regionsOf, sumDecimals } from '../../tables.mjs';

/** Biobío as it was before Ñuble was split off on 6 September 2018. */
export const OLD_BIOBIO = 'CL-BI+CL-NB';
/** What the source assigns to no region. */
export const UNASSIGNED = 'CL-ZZ';
export const SIXTEEN = regionsOf('CL');
export const FIFTEEN = [...SIXTEEN.filter((id) => !['CL-BI', 'CL-NB'].includes(id)), OLD_BIOBIO];

export function source(name) {
  return readTable(`tools/data/sources/chile/${name}.csv`);
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

/** Adds up rows of the same unit and year. `unitOf` and `textOf` read a row's unit and figure. */
export function addUp(rows, unitOf, textOf) {
  const cells = new Map();
  for (const row of rows) {
    const key = `${unitOf(row)}|${yearOf(row)}`;
    cells.set(key, [...(cells.get(key) ?? []), textOf(row)]);
  }
  return [...cells].map(([key, texts]) => {
    const [region, year] = key.split('|');
    return { region, period: Number(year), value: sumDecimals(texts), status: 'final' };
  });
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
  return rows.map((row) => ({
    region: row.region,
    period: row.period,
    value: row.value,
    status: statusOf(row),
  }));
}

/**
 * Adds a true zero for every unit of `unitsOf(year)` that a complete list of projects does not
 * name in a year: no project there is a fact, not a gap.
 */
export function withZeros(rows, years, unitsOf) {
  const named = new Set(rows.map((row) => `${row.region}|${row.period}`));
  const zeros = years.flatMap((period) =>
    unitsOf(period)
      .filter((region) => !named.has(`${region}|${period}`))
      .map((region) => ({ region, period, value: 0, status: 'final' })),
  );
  return [...rows, ...zeros];
}

/** Whole years from one to another, both included. */
export function yearsFrom(first, last) {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Stops the run unless every year of the rows has exactly these units. */
export function mustCover(what, rows, unitsOf) {
  for (const period of new Set(rows.map((row) => row.period))) {
    const found = rows.filter((row) => row.period === period).map((row) => row.region);
    const expected = unitsOf(period);
    const odd = [
      ...found.filter((unit) => !expected.includes(unit)),
      ...expected.filter((unit) => !found.includes(unit)),
    ];
    if (odd.length > 0)
      throw new Error(`${what} ${period}: not the expected units, ${odd.join(' ')}`);
  }
  return rows;
}
