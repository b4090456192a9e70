/** One import from the command line to the changed files; `tools/data/import.mjs` describes it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { optionsOf } from './command-line.mjs';
import { compareFigures, describeDifferences } from './differences.mjs';
import { mergeRows } from './source-table.mjs';
import { sourceFile, stage } from './staging.mjs';
import { confirm, tableOfTotals, totalsOf } from './totals.mjs';

/** The table of years that were read before they were whole, less those that are whole now. */
function tableOfPartYears(root, country, tables, years) {
  if (!existsSync(join(root, sourceFile(country, 'part_years')))) return [];
  const names = new Set(tables.map((table) => table.name));
  return [
    {
      name: 'part_years',
      figure: 'enters',
      key: ['table', 'year'],
      owns: (row) => names.has(row.table) && years.includes(row.year),
      rows: [],
    },
  ];
}

/** How a source table is before and after, with the count of its rows and what changes, in words. */
function mergeInto(root, country, table) {
  const path = sourceFile(country, table.name);
  const before = readFileSync(join(root, path), 'utf8');
  const { text, same, added, changed, gone } = mergeRows(before, table);
  const entry = (row) => ({
    key: table.key.map((column) => row[column]).join(' '),
    row: { value: row[table.figure ?? 'value'] },
  });
  const changes = changed.map((one) => ({
    key: entry(one.after).key,
    before: entry(one.before).row,
    after: entry(one.after).row,
  }));
  const differences = { added: added.map(entry), changed: changes, gone: gone.map(entry) };
  const isUntouched = added.length + changed.length + gone.length + same === 0;
  const count =
    `source ${country}/${table.name}.csv: ${added.length} rows added, ` +
    `${changed.length} changed, ${gone.length} gone, ${same} as they were`;
  const words = describeDifferences(table.name, differences);
  return { path, before, text, words, count: isUntouched ? '' : count };
}

/** Years that a country's source tables have. */
function yearsIn(root, country, tables) {
  const texts = tables.map((table) =>
    readFileSync(join(root, sourceFile(country, table.name)), 'utf8'),
  );
  return new Set(texts.flatMap((text) => csvParse(text).map((row) => row.year)));
}

/** Stops before writing where a new year, or the whole file, has no published total beside it. */
function mustBeChecked({ years, sums }, had, checks, { write, say }) {
  const checked = new Set(checks.map((one) => one.year));
  const without = years.filter(
    (year) => !checked.has(year) && (!had.has(year) || checks.length === 0),
  );
  if (without.length === 0) return;
  const found = sums.filter((sum) => without.includes(sum.year));
  const given = found.map((sum) => `${sum.name}@${sum.year}=${sum.value}`).join(' ');
  say(`no published total to compare with; the sums are ${given}`);
  if (write)
    throw new Error(
      `nothing was written: give a published total of ${without.join(', ')} with --total`,
    );
}

/** Tabulates the copy; where that stops, the changes in the source tables are all there is to show. */
function tabulate(copy, country, merged, say) {
  try {
    copy.run(`${country}.mjs`);
  } catch (error) {
    say(merged.flatMap((one) => one.words).join('\n'));
    throw error;
  }
}

/** Says the differences per indicator; gives the ids of those that are not as they were. */
function compare(figures, indicators, say) {
  const changed = [];
  for (const { id, before, after } of figures) {
    if (before === after && !indicators.includes(id)) continue;
    say(describeDifferences(id, compareFigures(before, after)).join('\n'));
    if (before !== after) changed.push(id);
  }
  return changed;
}

/** Stops when an indicator has no row of a year that its source table now has. */
function mustShow(figures, indicators, years) {
  const rows = new Map(figures.map(({ id, after }) => [id, csvParse(after)]));
  const hidden = indicators.flatMap((id) =>
    years
      .filter((year) => !rows.get(id).some((row) => row.period === year))
      .map((year) => `${id} ${year}`),
  );
  if (hidden.length > 0)
    throw new Error(
      `nothing was written: the tabulation leaves out ${hidden.join(', ')}\n` +
        '  see data/README.md, “Adding a year”, or choose with --indicator or --year',
    );
}

function finish(copy, { country }, paths, changed, say) {
  copy.follow(changed);
  for (const script of ['seal.mjs', 'seal-sources.mjs', 'dictionary.mjs']) copy.run(script);
  const written = copy.keep(paths);
  say(`written: ${written.join(', ')}`);
  say(
    `left to you: where and when it was read, in tools/data/sources/${country}/SOURCES.md and in ` +
      `data/datapackage.json (vintage, readIn, readOn, caveats) of ${changed.join(', ')}; ` +
      'then node tools/data/seal-sources.mjs and npm run check',
  );
}

/** Tries the changed source tables on a copy, and keeps all of it or, without `write`, nothing. */
function bringIn(root, importer, merged, { indicators, shown, write, say }) {
  const copy = stage(root);
  try {
    for (const { path, text } of merged) copy.write(path, text);
    tabulate(copy, importer.country, merged, say);
    const figures = copy.figures();
    const changed = compare(figures, indicators, say);
    mustShow(figures, indicators, shown);
    const paths = merged.map((one) => one.path);
    if (write) finish(copy, importer, paths, changed, say);
    else say('nothing was written; --write does');
  } finally {
    copy.remove();
  }
}

/**
 * Imports an official file.
 *
 * @param {string[]} args the command line after the script's name
 * @param {{ root: string, say: (text: string) => void, hint: (text: string) => void }} where the
 *   checkout, who hears results, and who hears what must not stand among them
 * @throws saying what stopped it; nothing was written then
 */
export async function importFile(args, { root, say, hint }) {
  const { importer, file, indicators, year, total, source = '', by, write } = optionsOf(args);
  if (by !== undefined) {
    const { lines, notes } = await importer.by[by](file, year);
    for (const note of notes) hint(note);
    return say(lines.join('\n'));
  }
  const read = await importer.read(file, { year, indicators });
  const { years, shown = years, tables, notes = [] } = read;
  if (years.length === 0) throw new Error(`no line of ${year ?? 'any year'} in ${file}`);
  for (const note of notes) say(note);
  const { country } = importer;
  const kept = csvParse(readFileSync(join(root, sourceFile(country, 'published_totals')), 'utf8'));
  const totals = totalsOf(read, total, kept, { stated: importer.layout, given: source });
  const rows = totals.rows.filter((row) => indicators.includes(row.indicator));
  const partYears = tableOfPartYears(root, country, tables, years);
  const all = [...tables, tableOfTotals(rows), ...partYears].map((one) =>
    mergeInto(root, country, one),
  );
  const checks = [...read.checks, ...totals.checks];
  confirm(checks, say);
  mustBeChecked(read, yearsIn(root, country, tables), checks, { write, say });
  for (const { count } of all) if (count !== '') say(count);
  const merged = all.filter((one) => one.text !== one.before);
  if (merged.length === 0) return say('nothing to write: all source tables are as they were');
  return bringIn(root, importer, merged, { indicators, shown, write, say });
}
