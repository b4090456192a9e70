/**
 * The lines of Peru's yearly spending files: Ministerio de Economía y Finanzas, open data,
 * Presupuesto y ejecución de gasto, `AAAA-Gasto.csv`.
 *
 * Layout: commas, one line per month and budget line (gigabytes a year), 63 columns of which those
 * below are read. MONTO_PIA, MONTO_PIM and MONTO_DEVENGADO add up over the lines. NIVEL_GOBIERNO is
 * E national, R regional, M municipal. DEPARTAMENTO_EJECUTORA is where the office that spends is
 * registered, DEPARTAMENTO_META where the goal lies. The wide monthly files (`AAAA-Gasto-Mensual`)
 * are another layout and are refused.
 */
import { decimalIn, DecimalSum } from './decimals.mjs';
import { mustFit, openTable, positionsOf, tidy } from './reading.mjs';

/** Column of the amount by stage of the budget, in soles. */
export const STAGES = { PIA: 'MONTO_PIA', PIM: 'MONTO_PIM', devengado: 'MONTO_DEVENGADO' };
const LEVELS = { E: 'national', R: 'regional', M: 'local' };
const CODES = [
  'ANO_EJE',
  'MES_EJE',
  'NIVEL_GOBIERNO',
  'PLIEGO',
  'PLIEGO_NOMBRE',
  'DEPARTAMENTO_EJECUTORA_NOMBRE',
  'FUNCION',
  'FUNCION_NOMBRE',
  'DEPARTAMENTO_META_NOMBRE',
];
const COLUMNS = [...CODES, ...Object.values(STAGES)];
const LAST_MONTH = 12;

function levelIn(code, line) {
  const level = LEVELS[code];
  if (level) return level;
  const known = Object.entries(LEVELS).map(([one, name]) => `${one} ${name}`);
  throw new Error(`line ${line}, "NIVEL_GOBIERNO": "${code}" is none of ${known.join(', ')}`);
}

/** What identifies a line, with its number for messages. */
function lineOf({ line, cells }, at) {
  const text = (name) => tidy(cells[at[name]]);
  return {
    line,
    year: text('ANO_EJE'),
    month: Number(text('MES_EJE')),
    level: levelIn(text('NIVEL_GOBIERNO'), line),
    pliego: text('PLIEGO'),
    pliegoName: text('PLIEGO_NOMBRE'),
    department: text('DEPARTAMENTO_EJECUTORA_NOMBRE'),
    function: text('FUNCION'),
    functionName: text('FUNCION_NOMBRE'),
    goal: text('DEPARTAMENTO_META_NOMBRE'),
  };
}

/** Amounts of a line by stage; an empty cell is counted and adds nothing. */
function amountsOf({ line, cells }, at, empty) {
  return Object.entries(STAGES).flatMap(([stage, column]) => {
    const cell = cells[at[column]];
    if (cell.trim() !== '') return [[stage, decimalIn(cell, 'plain', `line ${line}, "${column}"`)]];
    empty.set(column, (empty.get(column) ?? 0) + 1);
    return [];
  });
}

/** What a line must say where it is sorted by it. */
export function filled(line, field, column) {
  if (line[field] === '') throw new Error(`line ${line.line}, "${column}": empty`);
  return line[field];
}

/**
 * Running sums by key: `add(key, line, amounts)`, and `entries()`, each what the first line of a key
 * said with `sums`, an exact sum per stage.
 */
function ledger() {
  const entries = new Map();
  return {
    add(key, first, amounts) {
      let entry = entries.get(key);
      if (!entry) {
        const sums = Object.keys(STAGES).map((stage) => [stage, new DecimalSum()]);
        entry = { ...first, sums: Object.fromEntries(sums) };
        entries.set(key, entry);
      }
      for (const [stage, amount] of amounts) entry.sums[stage].add(amount);
    },
    entries: () => [...entries.values()],
  };
}

/**
 * Reads a file once and adds up its lines.
 *
 * @param {string} file path of the CSV
 * @param {string | undefined} year the one year wanted, or all
 * @param {((line: object) => string | null)[]} keys by what to add up; null leaves a line out
 * @returns `years` as text, `ledgers`, the entries per key function, and `notes` for the reader
 * @throws naming the line, or the month in which a year ends before December
 */
export async function sumLines(file, year, keys) {
  const table = await openTable(file, /^NIVEL_GOBIERNO$/, COLUMNS);
  const at = positionsOf(table, COLUMNS, false);
  const ledgers = keys.map(() => ledger());
  const lastMonth = new Map();
  const empty = new Map();
  for await (const record of table.records) {
    mustFit(record, table.header);
    const line = lineOf(record, at);
    if (year !== undefined && line.year !== year) continue;
    const amounts = amountsOf(record, at, empty);
    lastMonth.set(line.year, Math.max(lastMonth.get(line.year) ?? 0, line.month));
    keys.forEach((keyOf, index) => {
      const key = keyOf(line);
      if (key !== null) ledgers[index].add(`${line.year}|${key}`, line, amounts);
    });
  }
  for (const [one, month] of lastMonth)
    if (month !== LAST_MONTH)
      throw new Error(`${one} ends in month ${month}: only whole years enter the atlas`);
  const notes = [...empty].map(
    ([column, count]) => `empty cells of ${column}, read as no amount: ${count}`,
  );
  return { years: [...lastMonth.keys()], ledgers: ledgers.map((one) => one.entries()), notes };
}
