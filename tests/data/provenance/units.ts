/** Units of observation, from the codes that source tables use. */
import { readFileSync } from 'node:fs';
import { cell, rowsOf, type Row } from './tables.ts';

const regions = rowsOf(readFileSync('data/regions.csv', 'utf8'));

function idsOf(country: string): string[] {
  return regions.filter((row) => cell(row, 'country') === country).map((row) => cell(row, 'id'));
}

export const SIXTEEN = idsOf('CL');
export const TWENTY_FIVE = idsOf('PE');
/** Biobío before Ñuble was split off in September 2018. */
export const OLD_BIOBIO = 'CL-BI+CL-NB';
export const FIFTEEN = [...SIXTEEN.filter((id) => !OLD_BIOBIO.includes(id)), OLD_BIOBIO];
/** The department of Lima with Callao, where a source divides them otherwise. */
export const LIMA_AND_CALLAO = 'PE-LIM+PE-CAL';
export const TWENTY_FOUR = [
  ...TWENTY_FIVE.filter((id) => !LIMA_AND_CALLAO.includes(id)),
  LIMA_AND_CALLAO,
];
/** The parts of the department of Lima, where a source tells them apart. */
export const METROPOLIS = 'PE-LMA';
export const PROVINCES = 'PE-LPR';
/** What a source assigns to no region. */
export const NO_REGION = 'CL-ZZ';
export const NO_DEPARTMENT = 'PE-ZZ';

const ids = new Map(
  regions.map((row) => [`${cell(row, 'country')} ${cell(row, 'code')}`, cell(row, 'id')]),
);

/** The national code of a region. */
export function codeOf(id: string): string {
  const row = regions.find((one) => cell(one, 'id') === id);
  if (row === undefined) throw new Error(`no region ${id}`);
  return cell(row, 'code');
}

/** The region of a row by its national code; the ISO code beside it, if any, must say the same. */
function byCode(country: string, row: Row): string {
  const code = cell(row, 'region_code');
  const id = ids.get(`${country} ${code}`);
  const iso = row.cells['iso_3166_2'] ?? id;
  if (id === undefined || iso !== id) throw new Error(`line ${row.line}: region ${code}, ${iso}`);
  return id;
}

/** Chile's sixteen regions of today; code 00 is a source's "no region". */
export function region(row: Row): string {
  return cell(row, 'region_code') === '00' ? NO_REGION : byCode('CL', row);
}

/** A region of Chile, or the country where the row is the country's. */
export function regionOrChile(row: Row): string {
  return cell(row, 'region_code') === 'CL' ? 'CL' : region(row);
}

/** Biobío and Ñuble as one up to the last year in which the source does not tell them apart. */
export function regionJoinedTo(lastYear: number): (row: Row) => string {
  return (row) => {
    const id = region(row);
    return OLD_BIOBIO.includes(id) && Number(cell(row, 'year')) <= lastYear ? OLD_BIOBIO : id;
  };
}

/** Biobío always with Ñuble: the source is older than Ñuble. */
export const oldRegion = regionJoinedTo(Infinity);

/** Units of a year that `regionJoinedTo` gives. */
export function regionsJoinedTo(lastYear: number): (year: number) => readonly string[] {
  return (year) => (year <= lastYear ? FIFTEEN : SIXTEEN);
}

/** Peru's departments and Callao. */
export function department(row: Row): string {
  return byCode('PE', row);
}

/** A department, or the country where the row is the country's. */
export function departmentOrPeru(row: Row): string {
  return cell(row, 'region_code') === 'PE' ? 'PE' : department(row);
}

/** A test of region codes: single departments, not Lima's parts and not sums. */
export function isDepartment(code: string): boolean {
  return /^\d\d$/.test(code);
}

export function isDepartmentOrPeru(code: string): boolean {
  return isDepartment(code) || code === 'PE';
}
