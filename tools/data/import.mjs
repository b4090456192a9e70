/**
 * Brings an official file into the data, from its own layout to figures the build reads:
 *
 *     node tools/data/import.mjs <importer> <file> [--year YYYY] [--total [name=]number]…
 *                                [--indicator id]… [--write]
 *
 * Reads the file strictly, compares its sums with the published totals (those in the file and those
 * given with `--total`), tabulates everything on a copy, and prints what would change against
 * `data/indicators`. With `--write` it then extends the source table, the figure files, the
 * catalogue's period and seal, and the tables of `data/README.md`. Any doubt stops it before that.
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { csvParse } from 'd3-dsv';
import { decimalIn } from './importers/decimals.mjs';
import { compareFigures, describeDifferences } from './importers/differences.mjs';
import { IMPORTERS } from './importers/registry.mjs';
import { mergeRows } from './importers/source-table.mjs';
import { stage } from './importers/staging.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const USAGE =
  'node tools/data/import.mjs <importer> <file> [--year YYYY] [--total [name=]number]… ' +
  '[--indicator id]… [--write]';

function usage() {
  const lines = IMPORTERS.flatMap((one) => [
    `  ${one.id}  ${one.layout}`,
    `      from ${one.address}, to ${one.indicators.join(', ')}`,
  ]);
  return [USAGE, '', 'Importers:', ...lines].join('\n');
}

/** The command line as an importer, a file and options; whatever is wrong with it is said. */
function optionsOf(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      year: { type: 'string' },
      total: { type: 'string', multiple: true, default: [] },
      indicator: { type: 'string', multiple: true },
      write: { type: 'boolean', default: false },
    },
  });
  const [id, file, ...more] = positionals;
  const importer = IMPORTERS.find((one) => one.id === id);
  if (!importer || !file || more.length > 0) throw new Error(usage());
  if (!existsSync(file)) throw new Error(`no file ${file}`);
  if (values.year !== undefined && !/^\d{4}$/.test(values.year))
    throw new Error(`--year ${values.year}: four digits were expected`);
  const indicators = values.indicator ?? importer.indicators;
  const unknown = indicators.filter((one) => !importer.indicators.includes(one));
  if (unknown.length > 0)
    throw new Error(`${id} feeds ${importer.indicators.join(', ')}, not ${unknown.join(', ')}`);
  return { importer, file, indicators, year: values.year, totals: values.total, ...values };
}

/** A total from the command line as a check; `name@year=` where the file has several. */
function checkOf(text, sums) {
  const [, name, year, number] = /^(?:([\w-]+)(?:@(\d{4}))?=)?(.+)$/.exec(text) ?? [];
  const found = sums.filter(
    (sum) => (name === undefined || sum.name === name) && (year === undefined || sum.year === year),
  );
  if (found.length !== 1) {
    const names = sums.map((sum) => `${sum.name}@${sum.year}`).join(', ');
    throw new Error(`--total ${text}: which sum? this file has ${names}`);
  }
  const [sum] = found;
  return {
    what: `${sum.year}, ${sum.name} and the total given`,
    found: sum.value,
    published: decimalIn(number, 'plain', `--total ${text}`),
    share: 0,
  };
}

/** Prints every check and stops at the first that fails, with both totals. */
function confirm(checks) {
  for (const { what, found, published, share } of checks) {
    const gap = Math.abs(Number(found) - Number(published));
    if (!(gap <= share * Math.abs(Number(published)))) {
      const allowed = share === 0 ? '' : ` (they may differ by ${100 * share} %)`;
      throw new Error(`${what} do not agree: ${found} and ${published}${allowed}`);
    }
    console.log(`checked ${what}: ${found}, ${published}`);
  }
}

/** Extends the copy's source tables; gives the rows that are not as they were, in words. */
function extend(copy, country, tables) {
  return tables.flatMap((table) => {
    const before = copy.read(country, table.name);
    const { text, same, added, changed, gone } = mergeRows(before, table);
    copy.write(country, table.name, text);
    console.log(
      `source ${country}/${table.name}.csv: ${added.length} rows added, ` +
        `${changed.length} changed, ${gone.length} gone, ${same} as they were`,
    );
    const keyOf = (row) => table.key.map((column) => row[column]).join(' ');
    return describeDifferences(table.name, {
      added: added.map((row) => ({ key: keyOf(row), row })),
      changed: changed.map((one) => ({ key: keyOf(one.after), ...one })),
      gone: gone.map((row) => ({ key: keyOf(row), row })),
    });
  });
}

/** Tabulates the copy; where that stops, the changes in the source tables are all there is to show. */
function tabulate(copy, country, sourceChanges) {
  try {
    copy.run(`${country}.mjs`);
  } catch (error) {
    console.log(sourceChanges.join('\n'));
    throw error;
  }
}

/** Prints the differences per indicator; gives the ids of those that are not as they were. */
function compare(copy, indicators) {
  const changed = [];
  for (const { id, before, after } of copy.figures()) {
    if (before === after && !indicators.includes(id)) continue;
    const differences = compareFigures(before, after);
    console.log(describeDifferences(id, differences).join('\n'));
    if (before !== after) changed.push(id);
  }
  return changed;
}

/** Stops when an indicator has no row of a year that its source table now has. */
function mustShow(copy, indicators, years) {
  const figures = new Map(copy.figures().map(({ id, after }) => [id, csvParse(after)]));
  const hidden = indicators.flatMap((id) =>
    years
      .filter((year) => !figures.get(id).some((row) => row.period === year))
      .map((year) => `${id} ${year}`),
  );
  if (hidden.length > 0)
    throw new Error(
      `nothing was written: the tabulation leaves out ${hidden.join(', ')}\n` +
        '  some functions of tools/data name their years; see CONTRIBUTING.md, “Add a year”, ' +
        'or choose with --indicator or --year',
    );
}

function finish(copy, { country }, tables, changed) {
  copy.follow(changed);
  copy.run('seal.mjs');
  copy.run('dictionary.mjs');
  const paths = copy.keep(country, tables);
  console.log(`written: ${paths.join(', ') || 'nothing, all was as it is'}`);
  if (paths.length === 0) return;
  console.log(
    `left to you: where and when it was read, in tools/data/sources/${country}/SOURCES.md and in ` +
      `data/datapackage.json (vintage, readIn, readOn, caveats) of ${changed.join(', ')}; ` +
      'then npm run check',
  );
}

async function main(args) {
  const { importer, file, indicators, year, totals, write } = optionsOf(args);
  const {
    years,
    tables,
    checks,
    sums,
    notes = [],
  } = await importer.read(file, {
    year,
    indicators,
  });
  if (years.length === 0) throw new Error(`no line of ${year ?? 'any year'} in ${file}`);
  for (const note of notes) console.log(note);
  const all = [...checks, ...totals.map((text) => checkOf(text, sums))];
  confirm(all);
  if (all.length === 0) {
    const given = sums.map((sum) => `${sum.name}@${sum.year}=${sum.value}`).join(' ');
    console.log(`no published total to compare with; the sums are ${given}`);
    if (write) throw new Error('nothing was written: give a published total with --total');
  }
  const copy = stage(ROOT);
  try {
    const sourceChanges = extend(copy, importer.country, tables);
    tabulate(copy, importer.country, sourceChanges);
    const changed = compare(copy, indicators);
    mustShow(copy, indicators, years);
    const names = tables.map((table) => table.name);
    if (write) finish(copy, importer, names, changed);
    else console.log('nothing was written; --write does');
  } finally {
    copy.remove();
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
