import { isBlank, STATUSES, type Indicator, type Status } from './indicator.ts';
import { PLACE } from './place.ts';
import type { Unit } from './region.ts';

/** Columns of a figure file after the fixed ones: its dimensions, and the place where it has any. */
export function columnsOf(entry: {
  readonly scope: Indicator['scope'];
  readonly dimensions: readonly { readonly name: string }[];
}): string[] {
  const names = entry.dimensions.map((one) => one.name);
  return entry.scope === 'places' ? [PLACE, ...names] : names;
}

/** One figure: unit × period (× category) → value, or a blank with its reason. */
export interface Observation {
  readonly unit: Unit;
  readonly period: number;
  readonly value: number | null;
  readonly status: Status;
  /** Value of each dimension by its name; empty where the indicator has none. */
  readonly category: Readonly<Record<string, string>>;
}

/** What is wrong with a figure file, and where: line and column count from 1. */
export class FigureError extends Error {
  constructor(
    readonly file: string,
    readonly line: number,
    readonly column: string,
    readonly expected: string,
    readonly found: string,
  ) {
    super(`${file}:${line} column "${column}": expected ${expected}, found "${found}"`);
    this.name = 'FigureError';
  }
}

const UNIT = /^(CL|PE)(-[A-Z]{2,3}(\+(CL|PE)-[A-Z]{2,3})*)?$/;
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?(e-?\d+)?$/;
const FIXED = ['region', 'period', 'value', 'status'];

/**
 * Reads a figure file of the contract: `region,period,value,status` and one column per dimension.
 *
 * @param file name used in messages
 * @param text the CSV; no cell of the contract holds a comma or a quote, so a line is split on commas
 * @param dimensions names of the dimensions the catalogue declares, in the file's order
 * @returns the observations in the file's order
 * @throws {FigureError} naming file, line, column and what was expected
 */
export function parseObservations(
  file: string,
  text: string,
  dimensions: readonly string[],
): Observation[] {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  const header = [...FIXED, ...dimensions];
  if (lines[0] !== header.join(','))
    throw new FigureError(file, 1, 'header', header.join(','), lines[0] ?? '');
  const seen = new Set<string>();
  return lines.slice(1).map((row, index) => {
    const line = index + 2;
    const cells = row.split(',');
    const fail = (column: string, expected: string, found: string) =>
      new FigureError(file, line, column, expected, found);
    if (cells.length !== header.length)
      throw fail('row', `${header.length} cells`, `${cells.length}`);
    const [unit = '', period = '', value = '', status = '', ...rest] = cells;
    if (!UNIT.test(unit)) throw fail('region', 'an ISO 3166-2 code, or several joined by +', unit);
    if (!/^(19|20)\d\d$/.test(period)) throw fail('period', 'a year', period);
    if (!isStatus(status)) throw fail('status', `one of ${STATUSES.join(', ')}`, status);
    if (isBlank(status) ? value !== '' : !NUMBER.test(value))
      throw fail('value', isBlank(status) ? `no value beside "${status}"` : 'a number', value);
    const empty = rest.findIndex((cell) => cell === '');
    if (empty >= 0) throw fail(dimensions[empty] ?? '', 'a category', '');
    const key = [unit, period, ...rest].join('|');
    if (seen.has(key)) throw fail('region', 'one row per region, period and category', key);
    seen.add(key);
    return {
      unit,
      period: Number(period),
      value: value === '' ? null : Number(value),
      status,
      category: Object.fromEntries(dimensions.map((name, i) => [name, rest[i] ?? ''])),
    };
  });
}

function isStatus(text: string): text is Status {
  return (STATUSES as readonly string[]).includes(text);
}
