/**
 * Public spending in soles of the year from the MEF's yearly files (see `mef-lines.mjs` for their
 * layout). A file holds no totals: its sums are compared with the published amounts in
 * `budget_by_level.csv`, where that has the year, and with those given on the command line.
 */
import { readTable } from '../../tables.mjs';
import { sumOf } from './decimals.mjs';
import { goalTable } from './mef-goals.mjs';
import { STAGES, sumLines } from './mef-lines.mjs';
import { tablesOf } from './mef-tables.mjs';

const COUNT_OF_LEVELS = 3;
/** Two extractions of one year differ by days: 0.06 % at most in those read so far. */
const BETWEEN_EXTRACTIONS = 1e-3;
/** The opening budget is that of the law and does not move. */
const FIXED = 'PIA';

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
  return [{ year, what, found: sumOf(sums), published, share: BETWEEN_EXTRACTIONS }];
}

/** Whole files are compared by their total, parts of them by the levels they hold. */
function checksOf(levels, years) {
  return years.flatMap((year) => {
    const own = levels.filter((one) => one.year === year);
    return Object.keys(STAGES).flatMap((stage) => {
      const amount = (one) => one.sums[stage].toString();
      if (own.length === COUNT_OF_LEVELS) return checkOf(year, 'total', stage, own.map(amount));
      return own.flatMap((one) => checkOf(year, one.level, stage, [amount(one)]));
    });
  });
}

/** The sum of all lines by year and stage. */
function sumsOf(levels, years) {
  return years.flatMap((year) =>
    Object.keys(STAGES).map((stage) => ({
      indicator: 'pe-spending-level',
      name: stage,
      year,
      value: sumOf(
        levels.filter((one) => one.year === year).map((one) => one.sums[stage].toString()),
      ),
      within: stage === FIXED ? '0' : String(BETWEEN_EXTRACTIONS),
    })),
  );
}

async function read(file, { year, indicators }) {
  const wanted = tablesOf(indicators);
  const keys = [(line) => line.level, ...wanted.map((one) => (line) => one.keyOf(line))];
  const { years, ledgers, notes } = await sumLines(file, year, keys);
  const [levels, ...entries] = ledgers;
  return {
    years,
    tables: wanted.map((one, index) => one.build(entries[index], years)),
    checks: checksOf(levels, years),
    sums: sumsOf(levels, years),
    notes,
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
  by: { meta: goalTable },
};
