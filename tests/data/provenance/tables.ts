/** Reading tables as text, by this walk's own means: nothing of `tools` takes part. */
import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { exact, total, type Exact } from './decimals.ts';

/** A row of a table: its cells by column, and the line it stands on. */
export interface Row {
  readonly cells: Readonly<Record<string, string | undefined>>;
  readonly line: number;
}

/** Per column, the text a cell must have, one of several, or a test that it must pass. */
export type Where = Readonly<
  Record<string, string | readonly string[] | ((cell: string) => boolean)>
>;

export const SOURCES = 'tools/data/sources';

/** Rows of a CSV text. No cell of these tables holds a line break, so that rows are lines. */
export function rowsOf(text: string): Row[] {
  return csvParse(text).map((cells, index) => ({ cells, line: index + 2 }));
}

const read = new Map<string, Row[]>();
const indices = new Map<string, Map<string, Row[]>>();

/** Rows of a source table, `chile/ficr_provision_by_region` for instance; each is read once. */
export function table(name: string): readonly Row[] {
  const rows = read.get(name) ?? rowsOf(readFileSync(`${SOURCES}/${name}.csv`, 'utf8'));
  read.set(name, rows);
  return rows;
}

/** Source tables that were asked for so far. */
export function tablesRead(): string[] {
  return [...read.keys()];
}

/** A cell; a column that the table lacks throws, so that no misspelt one counts as empty. */
export function cell(row: Row, column: string): string {
  const text = row.cells[column];
  if (text === undefined) throw new Error(`no column ${column}`);
  return text;
}

function indexOf(name: string, column: string): Map<string, Row[]> {
  const key = `${name}|${column}`;
  let found = indices.get(key);
  if (found === undefined) {
    found = new Map();
    for (const row of table(name)) {
      const value = cell(row, column);
      const same = found.get(value);
      if (same === undefined) found.set(value, [row]);
      else same.push(row);
    }
    indices.set(key, found);
  }
  return found;
}

function agrees(text: string, wanted: Where[string]): boolean {
  if (typeof wanted === 'string') return text === wanted;
  return typeof wanted === 'function' ? wanted(text) : wanted.includes(text);
}

/** Rows of a source table that agree with every condition. */
export function select(name: string, where: Where = {}): readonly Row[] {
  const conditions = Object.entries(where);
  const [first] = conditions;
  const rows =
    first !== undefined && typeof first[1] === 'string'
      ? (indexOf(name, first[0]).get(first[1]) ?? [])
      : table(name);
  return rows.filter((row) =>
    conditions.every(([column, wanted]) => agrees(cell(row, column), wanted)),
  );
}

/** The number of the one row that agrees; none, or several that differ, throw. */
export function one(name: string, where: Where, column = 'value'): Exact {
  const texts = [...new Set(select(name, where).map((row) => cell(row, column)))];
  const [text] = texts;
  if (text === undefined || texts.length > 1)
    throw new Error(`${texts.length} values in ${name} for ${JSON.stringify(where)}`);
  return exact(text);
}

/** The exact sum over rows that agree; without rows it throws. */
export function sum(name: string, where: Where, column = 'value'): Exact {
  const rows = select(name, where);
  if (rows.length === 0) throw new Error(`no row in ${name} for ${JSON.stringify(where)}`);
  return total(rows.map((row) => exact(cell(row, column))));
}

/** Different texts of a column among rows that agree. */
export function distinct(name: string, column: string, where: Where = {}): string[] {
  return [...new Set(select(name, where).map((row) => cell(row, column)))];
}

/** Years, both included, as numbers. */
export function years(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

/** A test of cells of years, both included. */
export function between(first: number, last: number): (text: string) => boolean {
  return (text) => Number(text) >= first && Number(text) <= last;
}
