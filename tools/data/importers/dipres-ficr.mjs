/**
 * Regional innovation fund (FIC-R) in the budget law: Dirección de Presupuestos (Chile), Ley de
 * Presupuestos, lines of the whole law as CSV (“nivel nacional”).
 *
 * Layout: semicolons, Latin-1; Partida to Asignación as codes, name of the line, thousand pesos,
 * thousand dollars. A line without Asignación is the total of its Ítem. The regional governments are
 * chapters 61 to 76 of Partida 05, numbered after the region (61 Tarapacá, 76 Ñuble); each has one
 * line “Provisión FIC” or “Fondos FIC (Sin Distribuir)”. The file does not say its year.
 */
import { basename } from 'node:path';
import { decimalIn, sumOf } from './decimals.mjs';
import { mustFit, openTable, positionsOf, tidy } from './reading.mjs';
import { regionsByCode } from './regions.mjs';

const CODES = ['Partida', 'Capítulo', 'Programa', 'Subtítulo', 'Item', 'Asignación'];
const NAME = 'Denominación';
const PESOS = 'Monto Pesos';
const COLUMNS = [...CODES, NAME, PESOS, 'Monto Dólar'];
const GOVERNMENTS = '05';
const FIRST_CHAPTER = 61;
const FIC = /^(Provisión|Fondos) FIC \(Sin Distribuir\)$/i;
const UNIT = 'thousand CLP, nominal; initial budget law';

function yearOf(file, year) {
  const named = /(?<!\d)(20\d\d)(?!\d)/.exec(basename(file))?.[1];
  const one = year ?? named;
  if (one === undefined) throw new Error('the law does not say its year: give --year');
  if (year !== undefined && named !== undefined && year !== named)
    throw new Error(`--year ${year}, but the file is called ${basename(file)}`);
  return one;
}

/** Lines of the regional governments: their codes, name and thousand pesos. */
async function linesOf(table) {
  const at = positionsOf(table, COLUMNS, true);
  const found = [];
  for await (const record of table.records) {
    mustFit(record, table.header);
    const codes = CODES.map((name) => tidy(record.cells[at[name]]));
    const chapter = Number(codes[1]);
    if (codes[0] !== GOVERNMENTS || !(chapter >= FIRST_CHAPTER)) continue;
    found.push({
      line: record.line,
      chapter,
      item: codes.slice(0, 5).join('.'),
      isTotal: codes[5] === '',
      name: tidy(record.cells[at[NAME]]),
      value: decimalIn(record.cells[at[PESOS]], 'dotted', `line ${record.line}, "${PESOS}"`),
    });
  }
  return found;
}

/** The lines of an item must add up to the item's own line. */
function checkOf(lines, item, year) {
  const own = lines.filter((one) => one.item === item);
  const totals = own.filter((one) => one.isTotal);
  if (totals.length !== 1) throw new Error(`item ${item}: ${totals.length} lines with its total`);
  return {
    year,
    what: `item ${item}, its lines and the published total`,
    found: sumOf(own.filter((one) => !one.isTotal).map((one) => one.value)),
    published: totals[0].value,
  };
}

async function read(file, options) {
  const year = yearOf(file, options.year);
  const lines = await linesOf(await openTable(file, /^Denominación$/, COLUMNS));
  const fund = lines.filter((one) => FIC.test(one.name));
  if (fund.length === 0)
    throw new Error(`no line “Provisión FIC (Sin Distribuir)” in partida ${GOVERNMENTS}`);
  const regions = regionsByCode('CL');
  const rows = fund.map((one) => {
    const code = String(one.chapter - FIRST_CHAPTER + 1).padStart(2, '0');
    const region = regions.get(code);
    if (!region) throw new Error(`line ${one.line}: chapter ${one.chapter} is no region's`);
    return {
      region_code: code,
      iso_3166_2: region.id,
      region: region.label,
      year,
      value: one.value,
      unit: UNIT,
      label: one.name,
    };
  });
  return {
    years: [year],
    tables: [
      {
        name: 'ficr_provision_by_region',
        feeds: ['cl-ficr'],
        key: ['region_code', 'year'],
        owns: (row) => row.year === year,
        rows,
      },
    ],
    checks: [...new Set(fund.map((one) => one.item))].map((item) => checkOf(lines, item, year)),
    sums: [{ indicator: 'cl-ficr', name: 'fic', year, value: sumOf(rows.map((row) => row.value)) }],
  };
}

export const dipresFicr = {
  id: 'dipres-ficr',
  country: 'chile',
  layout: 'DIPRES, Ley de Presupuestos, lines of the law as CSV; --year, as the file has none',
  address: 'https://www.dipres.gob.cl',
  indicators: ['cl-ficr'],
  read,
};
