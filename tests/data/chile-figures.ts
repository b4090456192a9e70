/** Reading Chile's bundled figures and source tables, and adding them up. */
import { readFileSync } from 'node:fs';
import { csvParse, type DSVRowArray } from 'd3-dsv';
import { readPackage } from '../../build/catalogue.ts';
import { columnsOf, parseObservations, type Observation } from '../../src/domain/observation.ts';
import { isRegional } from '../../src/domain/region.ts';

export const OLD_BIOBIO = 'CL-BI+CL-NB';
export const UNASSIGNED = 'CL-ZZ';

const { resources } = readPackage('data');
/** Catalogue entries by id. */
export const ENTRIES = new Map(resources.map((one) => [one.name, one.concentra]));
/** ISO codes of the sixteen regions, north to south. */
export const CHILE = csvParse(readFileSync('data/regions.csv', 'utf8'))
  .filter((row) => row.country === 'CL')
  .map((row) => row.id ?? '');
export const FIFTEEN = [...CHILE.filter((id) => !['CL-BI', 'CL-NB'].includes(id)), OLD_BIOBIO];

/** Figures of an indicator, with its dimensions and places. */
export function figures(id: string): Observation[] {
  const entry = ENTRIES.get(id);
  if (!entry) throw new Error(`no indicator ${id}`);
  const file = `data/indicators/${id}.csv`;
  return parseObservations(file, readFileSync(file, 'utf8'), columnsOf(entry));
}

/** Rows of one of Chile's source tables, as text. */
export function source(name: string): DSVRowArray {
  return csvParse(readFileSync(`tools/data/sources/chile/${name}.csv`, 'utf8'));
}

/** The rows of a category, of a unit, of a year. */
export function pick(
  rows: readonly Observation[],
  where: { unit?: string; period?: number; [dimension: string]: string | number | undefined },
): Observation[] {
  const { unit, period, ...category } = where;
  return rows.filter(
    (row) =>
      (unit === undefined || row.unit === unit) &&
      (period === undefined || row.period === period) &&
      Object.entries(category).every(([name, value]) => row.category[name] === value),
  );
}

/** The one value of a category, unit and year. */
export function only(rows: readonly Observation[], where: Parameters<typeof pick>[1]): number {
  const found = pick(rows, where);
  const value = found[0]?.value;
  if (found.length !== 1 || typeof value !== 'number')
    throw new Error(`${found.length} rows for ${JSON.stringify(where)}`);
  return value;
}

export function regional(rows: readonly Observation[]): Observation[] {
  return rows.filter((row) => isRegional(row.unit));
}

export function sum(rows: readonly Observation[]): number {
  return rows.reduce((acc, row) => acc + (row.value ?? 0), 0);
}

/** Sum of a column of source rows. */
export function total(rows: readonly Record<string, string>[], column = 'value'): number {
  return rows.reduce((acc, row) => acc + Number(row[column]), 0);
}

export function yearsOf(rows: readonly Observation[]): number[] {
  return [...new Set(rows.map((row) => row.period))];
}

/** The Metropolitana's share, in per cent, of the regional amounts among the rows. */
export function capitalShareOf(rows: readonly Observation[]): number {
  const units = regional(rows);
  return (100 * sum(units.filter((row) => row.unit === 'CL-RM'))) / sum(units);
}
