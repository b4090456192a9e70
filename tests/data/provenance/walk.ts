/**
 * The walk: from every row of a figure file back to the source rows or the formula that a trace
 * names. Independent of what writes the files, so that an error there cannot confirm itself.
 */
import { equal, exact, isRounded, kept, shown, total } from './decimals.ts';
import type { Exact, Rounding } from './decimals.ts';
import { cell, rowsOf, select, type Row, type Where } from './tables.ts';

/** One cell of a figure file: unit, year and the category of each dimension. */
export interface Cell {
  readonly unit: string;
  readonly year: number;
  readonly dims: Readonly<Record<string, string>>;
}

/** The traced value of a cell of another indicator, for formulas. */
export type Look = (id: string, unit: string, year: number, dims?: Cell['dims']) => Exact;

type Column = string | ((row: Row) => string);

/** Cells that are rows of a source table. */
export interface FromRows {
  /** The table below `tools/data/sources`, without its ending. */
  readonly from: string;
  readonly formula?: never;
  readonly rest?: never;
  /** Rows that count; all, unless said. */
  readonly where?: Where;
  /** A condition on several columns at once. */
  readonly only?: (row: Row) => boolean;
  readonly unit: (row: Row) => string;
  /** Where the table has no column `year`. */
  readonly year?: number;
  /** Per dimension of the file, a column of the table or what is read in a row. */
  readonly dims?: Readonly<Record<string, Column>>;
  /** The column of the figure, `value` unless said, a formula, or null where the row says "blank". */
  readonly value?: string | ((row: Row, look: Look) => Exact) | null;
  /** One row per cell, unless rows are added up exactly, or repeat each other. */
  readonly rows?: 'add' | 'repeat';
  readonly round?: Rounding;
  readonly status: string | ((row: Row) => string);
}

/** Every combination of units, years and categories. */
export interface Grid {
  readonly units: readonly string[] | ((year: number) => readonly string[]);
  readonly years: readonly number[];
  readonly dims?: Readonly<Record<string, readonly string[]>>;
}

/** Cells that follow from other cells. */
export interface FromFormula {
  readonly from?: never;
  readonly formula: string;
  readonly rest?: never;
  readonly over: Grid | readonly Cell[];
  readonly value: (cell: Cell, look: Look) => Exact;
  /** Exact unless said. */
  readonly round?: Rounding;
  readonly status: string | ((cell: Cell) => string);
}

/** Cells of a grid that no part before gives, because the source has no row for them. */
export interface Rest {
  /** Why there is none, and what that means. */
  readonly from?: never;
  readonly formula?: never;
  readonly rest: string;
  readonly over: Grid | readonly Cell[];
  readonly value: '0' | null;
  readonly status: string | ((cell: Cell) => string);
}

/** Where the rows of a figure file come from; each row from exactly one part. */
export type Trace = readonly (FromRows | FromFormula | Rest)[];
export type Traces = Readonly<Record<string, Trace>>;

interface Expected {
  /** What the file can hold of the value, unless it is to be rounded. */
  readonly value: Exact | null;
  readonly status: string;
  readonly round?: Rounding | undefined;
  /** Table and lines, or the formula. */
  readonly origin: string;
}

const BLANKS = new Set(['missing', 'not-applicable', 'not-published']);

function keyOf({ unit, year, dims }: Cell, columns: readonly string[]): string {
  if (Object.keys(dims).length !== columns.length) throw new Error('not the file’s dimensions');
  return [unit, year, ...columns.map((name) => dims[name] ?? '?')].join(' ');
}

function cellsOf(over: Grid | readonly Cell[]): readonly Cell[] {
  if (!('units' in over)) return over;
  const { units, years, dims = {} } = over;
  const categories = Object.entries(dims).reduce<Record<string, string>[]>(
    (found, [name, ids]) => found.flatMap((one) => ids.map((id) => ({ ...one, [name]: id }))),
    [{}],
  );
  return years.flatMap((year) =>
    (typeof units === 'function' ? units(year) : units).flatMap((unit) =>
      categories.map((category) => ({ unit, year, dims: category })),
    ),
  );
}

function cellOfRow(part: FromRows, row: Row): Cell {
  const dims = Object.entries(part.dims ?? {}).map(([name, column]) => [
    name,
    typeof column === 'string' ? cell(row, column) : column(row),
  ]);
  const year = part.year ?? Number(cell(row, 'year'));
  return { unit: part.unit(row), year, dims: Object.fromEntries(dims) };
}

/** A value as the file holds it, where no rounding is said. */
function held(value: Exact | null, round: Rounding | undefined): Exact | null {
  return value === null || round !== undefined ? value : kept(value);
}

function valueOf(part: FromRows, rows: readonly Row[], look: Look): Exact | null {
  const { value = 'value' } = part;
  if (value === null) return null;
  const terms = rows.map((row) =>
    typeof value === 'string' ? exact(cell(row, value)) : value(row, look),
  );
  const [first] = terms;
  if (part.rows === 'add') return total(terms);
  if (first === undefined || (part.rows !== 'repeat' && terms.length > 1))
    throw new Error(`${terms.length} rows of ${part.from} where one was expected`);
  if (terms.some((term) => !equal(term, first))) throw new Error(`${part.from} contradicts itself`);
  return first;
}

function expectRows(part: FromRows, columns: readonly string[], look: Look) {
  const groups = new Map<string, Row[]>();
  for (const row of select(part.from, part.where).filter(part.only ?? (() => true))) {
    const key = keyOf(cellOfRow(part, row), columns);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups].map(([key, rows]): [string, Expected] => {
    const origin = `${part.from}.csv:${rows.map((row) => row.line).join(',')}`;
    const statuses = new Set(
      rows.map((row) => (typeof part.status === 'string' ? part.status : part.status(row))),
    );
    if (statuses.size !== 1) throw new Error(`${origin}: ${[...statuses].join(' and ')}`);
    const [status = ''] = statuses;
    return [
      key,
      { value: held(valueOf(part, rows, look), part.round), status, round: part.round, origin },
    ];
  });
}

function expectCell(part: FromFormula | Rest, at: Cell, look: Look): Expected {
  const status = typeof part.status === 'string' ? part.status : part.status(at);
  if (part.formula !== undefined) {
    const { value, round, formula } = part;
    return { value: held(value(at, look), round), status, round, origin: formula };
  }
  const value = part.value === null ? null : exact(part.value);
  return { value, status, origin: part.rest };
}

/** All cells that a trace gives; a cell that two parts give throws. */
function expectedOf(trace: Trace, columns: readonly string[], look: Look): Map<string, Expected> {
  const found = new Map<string, Expected>();
  for (const part of trace) {
    const cells =
      part.from !== undefined
        ? expectRows(part, columns, look)
        : cellsOf(part.over)
            .map((at) => ({ at, key: keyOf(at, columns) }))
            .filter(({ key }) => !(part.rest !== undefined && found.has(key)))
            .map(({ at, key }): [string, Expected] => [key, expectCell(part, at, look)]);
    if (cells.length === 0) throw new Error('a part of the trace gives nothing');
    for (const [key, expected] of cells) {
      if (found.has(key)) throw new Error(`${key}: twice, the second from ${expected.origin}`);
      found.set(key, expected);
    }
  }
  return found;
}

/** What is wrong with a row, or null. */
function fault(row: Row, expected: Expected): string | null {
  const text = cell(row, 'value');
  const status = cell(row, 'status');
  const { value, round, origin } = expected;
  if (status !== expected.status) return `${status} instead of ${expected.status} (${origin})`;
  if ((value === null) !== BLANKS.has(status)) return `${status} with ${text} (${origin})`;
  if (value === null) return text === '' ? null : `${text} instead of a blank (${origin})`;
  if (text === '') return `blank instead of ${shown(value)} (${origin})`;
  const found = exact(text);
  const right = round === undefined ? equal(found, value) : isRounded(found, value, round);
  return right ? null : `${text} instead of ${shown(value)} (${origin})`;
}

/** The key of a file's row. */
function keyOfRow(row: Row, columns: readonly string[]): string {
  return [cell(row, 'region'), cell(row, 'period'), ...columns.map((name) => cell(row, name))].join(
    ' ',
  );
}

/** What a walk found: rows that were visited, and complaints with file and line. */
export interface Walked {
  readonly visited: number;
  readonly complaints: readonly string[];
}

/**
 * Makes the walk over figure files by these traces.
 *
 * @param columnsOf dimensions of an indicator in the order of its file
 * @returns a function of an indicator's id and the text of its file. A trace that does not fit its
 *   source throws.
 */
export function walkBy(traces: Traces, columnsOf: (id: string) => readonly string[]) {
  const known = new Map<string, Map<string, Expected>>();

  function expectations(id: string): Map<string, Expected> {
    const trace = traces[id];
    if (trace === undefined) throw new Error(`${id} has no trace`);
    const expected = known.get(id) ?? expectedOf(trace, columnsOf(id), look);
    known.set(id, expected);
    return expected;
  }

  function look(id: string, unit: string, year: number, dims: Cell['dims'] = {}): Exact {
    const value = expectations(id).get(keyOf({ unit, year, dims }, columnsOf(id)))?.value;
    if (value === undefined || value === null) throw new Error(`no ${id} of ${unit} in ${year}`);
    return value;
  }

  return function walk(id: string, text: string): Walked {
    const file = `data/indicators/${id}.csv`;
    const columns = columnsOf(id);
    const header = ['region', 'period', 'value', 'status', ...columns].join(',');
    if (!text.startsWith(`${header}\n`))
      return { visited: 0, complaints: [`${file}:1 another header than ${header}`] };
    const left = new Map(expectations(id));
    const rows = rowsOf(text);
    const complaints = rows.flatMap((row) => {
      const key = keyOfRow(row, columns);
      const expected = left.get(key);
      left.delete(key);
      const wrong = expected === undefined ? 'leads to no source' : fault(row, expected);
      return wrong === null ? [] : [`${file}:${row.line} ${key}: ${wrong}`];
    });
    const lost = [...left].map(([key, { origin }]) => `${file} lacks ${key} (${origin})`);
    return { visited: rows.length, complaints: [...complaints, ...lost] };
  };
}
