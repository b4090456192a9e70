/** Bundled figures and source tables of Peru, and the sums that its tests take of them. */
import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { readPackage } from '../../build/catalogue.ts';
import { columnsOf, parseObservations, type Observation } from '../../src/domain/observation.ts';
import { isRegional } from '../../src/domain/region.ts';

const SOURCES = 'tools/data/sources/peru';
export const LIMA_AND_CALLAO = 'PE-LIM+PE-CAL';
export const UNASSIGNED = 'PE-ZZ';
export const METROPOLIS = 'PE-LMA';
export const PROVINCES = 'PE-LPR';
export const LEVELS = ['national', 'regional', 'local'];
export const PHASES = ['pia', 'pim', 'devengado'];

/** The 24 departments and Callao, by UBIGEO. */
export const departments = csvParse(readFileSync('data/regions.csv', 'utf8'))
  .filter((row) => row.country === 'PE')
  .map((row) => row.id ?? '');

const resources = readPackage('data').resources;

/** What the catalogue says of an indicator. */
export function entry(id: string) {
  const resource = resources.find((one) => one.name === id);
  if (!resource) throw new Error(`no ${id}`);
  return resource.concentra;
}

export function figures(id: string): Observation[] {
  const file = `data/indicators/${id}.csv`;
  return parseObservations(file, readFileSync(file, 'utf8'), columnsOf(entry(id)));
}

/** Rows of a bundled source table. */
export function source(name: string) {
  return csvParse(readFileSync(`${SOURCES}/${name}.csv`, 'utf8'));
}

/** Sum of a column of source rows. */
export function sumOf(rows: readonly Record<string, string | undefined>[], column = 'value') {
  return rows.reduce((total, row) => total + Number(row[column]), 0);
}

/** A unit, a year, and values of dimensions by their names. */
interface Where {
  readonly unit?: string | undefined;
  readonly period?: number;
  readonly [dimension: string]: string | number | undefined;
}

/** The rows that agree with every part of `where`. */
export function pick(rows: readonly Observation[], where: Where): Observation[] {
  const { unit, period, ...category } = where;
  return rows.filter(
    (row) =>
      (unit === undefined || row.unit === unit) &&
      (period === undefined || row.period === period) &&
      Object.entries(category).every(([name, id]) => row.category[name] === id),
  );
}

export function sum(rows: readonly Observation[]): number {
  return rows.reduce((total, row) => total + (row.value ?? 0), 0);
}

export function valueOf(rows: readonly Observation[], where: Where): number {
  const found = pick(rows, where);
  const value = found[0]?.value;
  if (found.length !== 1 || value === undefined || value === null)
    throw new Error(`${found.length} rows for ${JSON.stringify(where)}`);
  return value;
}

export function regional(rows: readonly Observation[]): Observation[] {
  return rows.filter((row) => isRegional(row.unit));
}

export function percent(part: number, whole: number): number {
  return (100 * part) / whole;
}

export function yearsOf(rows: readonly Observation[]): number[] {
  return [...new Set(rows.map((row) => row.period))];
}

export function statusesOf(rows: readonly Observation[]): string[] {
  return [...new Set(rows.map((row) => row.status))].sort();
}

/** Total of a year and stage as the ministry publishes it. */
export function publishedTotal(year: number, stage: string): number {
  const row = source('budget_by_level').find(
    (one) => one.year === String(year) && one.level === 'total' && one.stage === stage,
  );
  if (row === undefined) throw new Error(`no total for ${year} ${stage}`);
  return Number(row.value);
}

export function stageOf(phase: string): string {
  return phase === 'devengado' ? phase : phase.toUpperCase();
}

/** Persons of a year by department. */
export function heads(year: number): Map<string, number> {
  return new Map(
    regional(pick(figures('pe-population'), { period: year })).map((row) => [
      row.unit,
      row.value ?? 0,
    ]),
  );
}
