/** Reading Peru's source tables and bringing their rows to units and phases of the contract. */
import { isoOf, numberIn, readTable, regionsOf, sumDecimals } from '../../tables.mjs';

/** The 24 departments and Callao, by UBIGEO. */
export const TWENTY_FIVE = regionsOf('PE');
/** Those that every source keeps apart: all but Lima and Callao. */
export const APART = TWENTY_FIVE.filter((id) => !['PE-LIM', 'PE-CAL'].includes(id));
/** Department of Lima with Callao: regional accounts do not tell the port from its city. */
export const LIMA_AND_CALLAO = 'PE-LIM+PE-CAL';
/** The department of Lima, and its parts where a source tells them apart. */
export const LIMA = 'PE-LIM';
export const METROPOLIS = 'PE-LMA';
export const PROVINCES = 'PE-LPR';
export const LIMA_PARTS = [METROPOLIS, PROVINCES];
/** What the source assigns to no department. */
export const UNASSIGNED = 'PE-ZZ';

export const LEVELS = ['national', 'regional', 'local'];
/** The source's stages of the budget and the categories they become. */
export const PHASES = { PIA: 'pia', PIM: 'pim', devengado: 'devengado' };

const tables = new Map();

/** Rows of a source table; each file is read once. */
export function source(name) {
  if (!tables.has(name)) tables.set(name, readTable(`tools/data/sources/peru/${name}.csv`));
  return tables.get(name);
}

export function departmentOf(row) {
  return isoOf('PE', row.region_code);
}

export function yearOf(row) {
  return numberIn(row.year);
}

export function phaseOf(row) {
  const phase = PHASES[row.stage];
  if (phase === undefined) throw new Error(`unknown stage "${row.stage}"`);
  return phase;
}

/**
 * Rows of a source table from a year on, less the years that `part_years.csv` says were read before
 * they were whole; of those, the stages that the file lets enter. To let a year in, take out its row.
 */
export function wholeYears(name, first) {
  const parts = source('part_years').filter((row) => row.table === name);
  const stagesIn = new Map(parts.map((row) => [yearOf(row), row.enters.split(' ')]));
  return source(name).filter(
    (row) => yearOf(row) >= first && (stagesIn.get(yearOf(row))?.includes(row.stage) ?? true),
  );
}

/** The years of rows, each once, in their order. */
export function yearsOf(rows) {
  return [...new Set(rows.map(yearOf))];
}

/** Exact sum of the source's own texts. */
export function sumOf(rows) {
  return sumDecimals(rows.map((row) => row.value));
}

/** The one row that answers the question; none or several stop the run. */
export function only(rows, what) {
  if (rows.length !== 1) throw new Error(`${what}: ${rows.length} rows instead of one`);
  return rows[0];
}

/** Groups rows by a text key, in the order in which the keys appear. */
export function groupBy(rows, keyOf) {
  const groups = new Map();
  for (const row of rows) {
    const key = keyOf(row);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(row);
  }
  return groups;
}

/** Stops the run unless every year of the rows has exactly these units. */
export function mustCover(what, rows, units) {
  for (const [year, group] of groupBy(rows, (row) => String(row.period))) {
    const found = new Set(group.map((row) => row.region));
    const odd = [
      ...units.filter((unit) => !found.has(unit)),
      ...[...found].filter((unit) => !units.includes(unit)),
    ];
    if (odd.length > 0)
      throw new Error(`${what} ${year}: not the expected units, ${odd.join(' ')}`);
  }
  return rows;
}
