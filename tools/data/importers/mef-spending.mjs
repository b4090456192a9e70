/**
 * Public spending in soles of the year: Ministerio de Economía y Finanzas (Peru), open data,
 * Presupuesto y ejecución de gasto, one file per year, `AAAA-Gasto.csv`.
 *
 * Layout: commas, one line per month and budget line (gigabytes a year), 63 columns of which those
 * below are read. MONTO_PIA, MONTO_PIM and MONTO_DEVENGADO add up over the lines. NIVEL_GOBIERNO is
 * E national, R regional, M municipal. DEPARTAMENTO_EJECUTORA is where the office that spends is
 * registered; DEPARTAMENTO_META, where the goal lies, enters no indicator yet. The file holds no
 * totals: they are compared with the published amounts in `budget_by_level.csv`, where it has the
 * year, and with those given on the command line. The wide monthly files (`AAAA-Gasto-Mensual`)
 * are another layout and are refused.
 */
import { readTable } from '../../tables.mjs';
import { decimalIn, DecimalSum, sumOf } from './decimals.mjs';
import { mustFit, openTable, positionsOf, tidy } from './reading.mjs';
import { tablesOf } from './mef-tables.mjs';

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
/** Two extractions of one year differ by days: 0.06 % at most in those read so far. */
const BETWEEN_EXTRACTIONS = 1e-3;

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
  };
}

/** Running sums by key and stage, with what the first line of a key said. */
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

/** The published amount of a level, unless that year was read before it ended. */
function publishedLevel(year, level, stage) {
  const row = readTable('tools/data/sources/peru/budget_by_level.csv').find(
    (one) => one.year === year && one.level === level && one.stage === stage,
  );
  return row && !row.note.startsWith('partial') ? row.value : undefined;
}

function checkOf(year, level, stage, sums) {
  const published = publishedLevel(year, level, stage);
  if (published === undefined) return [];
  const what = `${year}, ${level} ${stage}, lines and the published amount`;
  return [{ what, found: sumOf(sums), published, share: BETWEEN_EXTRACTIONS }];
}

/** Whole files are compared by their total, parts of them by the levels they hold. */
function checksOf(levels, years) {
  return years.flatMap((year) => {
    const own = levels.filter((one) => one.year === year);
    const whole = own.length === Object.keys(LEVELS).length;
    return Object.keys(STAGES).flatMap((stage) => {
      const amount = (one) => one.sums[stage].toString();
      if (whole) return checkOf(year, 'total', stage, own.map(amount));
      return own.flatMap((one) => checkOf(year, one.level, stage, [amount(one)]));
    });
  });
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

async function read(file, { year, indicators }) {
  const table = await openTable(file, /^NIVEL_GOBIERNO$/, COLUMNS);
  const at = positionsOf(table, COLUMNS, false);
  const wanted = tablesOf(indicators);
  const ledgers = new Map(wanted.map((one) => [one, ledger()]));
  const levels = ledger();
  const lastMonth = new Map();
  const empty = new Map();
  for await (const record of table.records) {
    mustFit(record, table.header);
    const line = lineOf(record, at);
    if (year !== undefined && line.year !== year) continue;
    const amounts = amountsOf(record, at, empty);
    lastMonth.set(line.year, Math.max(lastMonth.get(line.year) ?? 0, line.month));
    levels.add(`${line.year}|${line.level}`, line, amounts);
    for (const [one, sums] of ledgers) {
      const key = one.keyOf(line);
      if (key !== null) sums.add(`${line.year}|${key}`, line, amounts);
    }
  }
  for (const [one, month] of lastMonth)
    if (month !== LAST_MONTH)
      throw new Error(`${one} ends in month ${month}: only whole years enter the atlas`);

  const years = [...lastMonth.keys()];
  return {
    years,
    tables: wanted.map((one) => one.build(ledgers.get(one).entries(), years)),
    checks: checksOf(levels.entries(), years),
    notes: [...empty].map(
      ([column, count]) => `empty cells of ${column}, read as no amount: ${count}`,
    ),
    sums: years.flatMap((one) =>
      Object.keys(STAGES).map((stage) => ({
        name: stage,
        year: one,
        value: sumOf(
          levels
            .entries()
            .filter((entry) => entry.year === one)
            .map((entry) => entry.sums[stage].toString()),
        ),
      })),
    ),
  };
}

export const mefSpending = {
  id: 'mef-spending',
  country: 'peru',
  layout: 'MEF, open data, AAAA-Gasto.csv (one line per month and budget line)',
  address: 'https://datosabiertos.mef.gob.pe/dataset/comparacion-de-presupuesto-ejecucion-gasto',
  indicators: [
    'pe-executing-units-spending',
    'pe-spending-level',
    'pe-spending-level-function',
    'pe-regional-spending',
    'pe-regional-spending-function',
  ],
  read,
};
