/**
 * Rewrites the tables of `data/README.md` that stand between markers, from the catalogue and the
 * figure files: `node tools/data/dictionary.mjs [folder]`. Run it after any change to either.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { csvParse } from 'd3-dsv';

const OWN = join(dirname(fileURLToPath(import.meta.url)), '../../data');

const PLACES = {
  hq: 'head office or executing unit',
  execution: 'where it is carried out',
  beneficiary: 'where the beneficiary is',
  residence: 'where people live',
  production: 'where it is produced',
  government: 'government that spends',
  location: 'where it is located',
};

const MULTIPLIERS = {
  0.01: 'hundredths of ',
  1: '',
  1e3: 'thousand ',
  1e6: 'million ',
  1e9: 'billion (10⁹) ',
};

/** The words of a code; a code without words stops the run. */
function wordsOf(words, code) {
  if (words[code] === undefined) throw new Error(`no words for "${code}"`);
  return words[code];
}

/** `2009, 2011–2013`: the years as runs, so that a gap shows. */
function runsOf(years) {
  const runs = [];
  for (const year of years.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && year === run.at(-1) + 1) run.push(year);
    else runs.push([year]);
  }
  return runs.map((run) => (run.length > 1 ? `${run[0]}–${run.at(-1)}` : run[0])).join(', ');
}

function priceOf({ basis, year }) {
  if (basis === 'chained') return `, chained volume, reference ${year}`;
  if (basis === 'constant') return `, prices of ${year}`;
  return basis === 'current' ? ' of each year' : '';
}

/** What one unit of the column `value` stands for. */
function unitOf({ unit, price }) {
  if (unit.quantity === 'ratio') return unit.multiplier === 0.01 ? 'per cent' : 'ratio, 0 to 1';
  if (unit.quantity === 'rate') return 'local currency per international dollar';
  const scale = wordsOf(MULTIPLIERS, unit.multiplier);
  const head = unit.perHead ? ' per person' : '';
  return `${scale}${unit.currency ?? unit.quantity}${head}${priceOf(price)}`;
}

/** How many rows have each status, the most frequent first. */
function statusesOf(rows) {
  const counts = new Map();
  for (const { status } of rows) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([status, count]) => `${count} ${status}`)
    .join(', ');
}

function line(cells) {
  return `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|') || '–').join(' | ')} |`;
}

function table(heads, rows) {
  return [line(heads), `|${heads.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

function indicatorRow(folder, { name, path, licenses, concentra }) {
  const rows = csvParse(readFileSync(join(folder, path), 'utf8'));
  const years = [...new Set(rows.map((row) => Number(row.period)))];
  return [
    `\`${name}\``,
    `${concentra.title.en} · ${concentra.title.es}`,
    runsOf(years),
    statusesOf(rows),
    concentra.kind,
    unitOf(concentra),
    wordsOf(PLACES, concentra.place),
    concentra.questions.join(' '),
    concentra.dimensions.map((one) => `\`${one.name}\``).join(', '),
    licenses.map((one) => one.name).join(', '),
  ];
}

function indicatorTable(folder, resources) {
  const heads = ['Id', 'Indicator', 'Years', 'Rows by status', 'Kind', 'Unit of `value`'];
  return table(
    [...heads, 'Counted by', 'Questions', 'Dimensions', 'Licence'],
    resources.map((resource) => indicatorRow(folder, resource)),
  );
}

/**
 * Every value that a dimension takes in the files that treat it alike; * marks the functions counted
 * as productive.
 */
function dimensionTable(resources) {
  const dimensions = new Map();
  for (const { name, additive, initial, values } of resources.flatMap(
    (one) => one.concentra.dimensions,
  )) {
    const key = [name, additive, initial].join(' ');
    const known = dimensions.get(key) ?? { name, additive, initial, values: new Map() };
    for (const { id, title, group } of values)
      known.values.set(id, `\`${id}\` ${title.en}${group === 'productive' ? ' \\*' : ''}`);
    dimensions.set(key, known);
  }
  const rows = [...dimensions.values()].map(({ name, additive, initial, values }) => [
    `\`${name}\``,
    additive ? 'yes' : 'never',
    `\`${initial}\``,
    [...values.values()].join(', '),
  ]);
  return table(['Dimension', 'May be summed', 'Shown first', 'Values'], rows);
}

/** The text with what stands between `<!-- name:start -->` and `<!-- name:end -->` replaced. */
function replaceBetween(text, name, content) {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [before, middle] = text.split(start);
  const after = middle?.split(end)[1];
  if (after === undefined) throw new Error(`no markers "${name}" in data/README.md`);
  return `${before}${start}\n\n${content}\n\n${end}${after}`;
}

const [folder = OWN] = process.argv.slice(2);
const file = join(folder, 'README.md');
const { resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
const before = readFileSync(file, 'utf8');
const withIndicators = replaceBetween(before, 'indicators', indicatorTable(folder, resources));
const after = replaceBetween(withIndicators, 'dimensions', dimensionTable(resources));
if (after !== before) writeFileSync(file, after);
console.log(`${resources.length} indicators, ${after === before ? 'current' : 'rewritten'}`);
