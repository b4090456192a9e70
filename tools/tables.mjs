/**
 * What the two countries' data scripts share: reading the source tables, writing figure files of
 * the contract (`data/indicators/<id>.csv`), and checks that stop the run.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { csvParse } from 'd3-dsv';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const BLANKS = new Set(['missing', 'not-applicable', 'not-published']);

/** Rows of a CSV as text cells; the path is relative to the root of the checkout. */
export function readTable(path) {
  return csvParse(readFileSync(join(ROOT, path), 'utf8'));
}

const regions = readTable('data/regions.csv');
const idByCode = new Map(regions.map((row) => [`${row.country}${row.code}`, row.id]));
const placeOfRegion = new Map(regions.map((row, index) => [row.id, index]));

/** ISO 3166-2 code of a region from its national code (`isoOf('CL', '13')` is `CL-RM`). */
export function isoOf(country, code) {
  const id = idByCode.get(`${country}${code}`);
  if (id === undefined) throw new Error(`no region ${code} in ${country}`);
  return id;
}

/** ISO codes of a country's regions in their customary order. */
export function regionsOf(country) {
  return regions.filter((row) => row.country === country).map((row) => row.id);
}

/** Parts of a region that some sources tell apart, by the region; `src/domain/region.ts` has them. */
const WHOLES = { 'PE-LMA': 'PE-LIM', 'PE-LPR': 'PE-LIM' };

/**
 * Order of rows within a year: regions, a union at its first member, parts behind their region, then
 * national, then ZZ.
 */
function placeOf(unit) {
  const place = placeOfRegion.get(WHOLES[unit] ?? unit.split('+')[0]);
  if (place !== undefined) return place;
  const country = regions.length + (unit.startsWith('PE') ? 2 : 0);
  if (unit.length === 2) return country;
  if (unit.endsWith('-ZZ')) return country + 1;
  throw new Error(`unknown unit ${unit}`);
}

/** The shortest decimal that reads back as the same number, without an exponent. */
export function plain(value) {
  const text = String(value);
  const [mantissa, exponent] = text.split('e');
  if (exponent === undefined) return text;
  const [whole, fraction = ''] = mantissa.replace('-', '').split('.');
  const sign = value < 0 ? '-' : '';
  const shift = Number(exponent);
  if (shift > 0) return `${sign}${whole}${fraction.padEnd(shift, '0')}`;
  return `${sign}0.${'0'.repeat(-shift - 1)}${whole}${fraction}`;
}

function cellOf(row, id) {
  const blank = BLANKS.has(row.status);
  if (blank !== (row.value === null))
    throw new Error(`${id}: ${row.region} ${row.period} is ${row.status} with ${row.value}`);
  if (blank) return '';
  if (!Number.isFinite(row.value))
    throw new Error(`${id}: ${row.region} ${row.period} not a number`);
  return plain(row.value);
}

function compareText(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function inOrder(dimensions) {
  return (a, b) =>
    a.period - b.period ||
    placeOf(a.region) - placeOf(b.region) ||
    compareText(a.region, b.region) ||
    dimensions.map((name) => compareText(a[name], b[name])).find((sign) => sign !== 0) ||
    0;
}

function mustBeUnique(id, rows, dimensions) {
  const seen = new Set();
  for (const row of rows) {
    const key = [row.region, row.period, ...dimensions.map((name) => row[name])].join('|');
    if (seen.has(key)) throw new Error(`${id}: two rows for ${key}`);
    seen.add(key);
  }
}

/** The bytes of a figure file: one line per row, sorted by year, unit and category. */
export function formatIndicator(id, rows, dimensions = []) {
  const header = ['region', 'period', 'value', 'status', ...dimensions].join(',');
  const lines = rows
    .toSorted(inOrder(dimensions))
    .map((row) =>
      [
        row.region,
        row.period,
        cellOf(row, id),
        row.status,
        ...dimensions.map((name) => row[name]),
      ].join(','),
    );
  mustBeUnique(id, rows, dimensions);
  return `${[header, ...lines].join('\n')}\n`;
}

/**
 * Writes `data/indicators/<id>.csv`.
 *
 * @param rows objects with `region`, `period`, `value` (a number, or null beside a blank status),
 *   `status`, and one property per dimension
 */
export function writeIndicator(id, rows, dimensions = [], folder = join(ROOT, 'data/indicators')) {
  const text = formatIndicator(id, rows, dimensions);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${id}.csv`), text);
  const years = rows.map((row) => row.period);
  console.log(`${id}: ${rows.length} rows, ${Math.min(...years)}–${Math.max(...years)}`);
}

/** A filled cell as a number; an empty one stops the run, so that no blank turns into zero. */
export function numberIn(text) {
  if (text === undefined || text.trim() === '' || !Number.isFinite(Number(text)))
    throw new Error(`a number was expected, found "${text}"`);
  return Number(text);
}

/**
 * Sum of decimal texts, exact before the last rounding to a number: floating point would leave
 * digits that are in no source (0.1 + 0.2).
 */
export function sumDecimals(texts) {
  const terms = texts.map((text) => plain(numberIn(text)));
  const places = Math.max(0, ...terms.map((term) => (term.split('.')[1] ?? '').length));
  const total = terms.reduce((acc, term) => {
    const [whole, fraction = ''] = term.split('.');
    return acc + BigInt(whole + fraction.padEnd(places, '0'));
  }, 0n);
  const digits = String(total < 0n ? -total : total).padStart(places + 1, '0');
  const cut = digits.length - places;
  return Number(`${total < 0n ? '-' : ''}${digits.slice(0, cut)}.${digits.slice(cut)}0`);
}

/** Sum of the values of rows, exact as `sumDecimals`. */
export function totalOf(rows) {
  return sumDecimals(rows.map((row) => String(row.value)));
}

/** Stops the run when two figures that must agree differ by more than the tolerance. */
export function mustEqual(what, found, expected, tolerance = 0) {
  if (!(Math.abs(found - expected) <= tolerance))
    throw new Error(`${what}: found ${found}, expected ${expected} (± ${tolerance})`);
}
