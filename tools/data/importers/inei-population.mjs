/**
 * Projected population by department: Instituto Nacional de Estadística e Informática (Peru),
 * Estimaciones y proyecciones de población por departamento, a sheet of departments by years, saved
 * as CSV.
 *
 * Layout: titles, a header with `Departamento` and one column per year (with marks such as `2023P/`),
 * the row `Total`, 24 departments and Callao, below Lima its two parts, notes at the foot.
 * Thousands set apart by a space or a comma.
 */
import { countIn, sumOf } from './decimals.mjs';
import { openTable, tidy } from './reading.mjs';
import { regionsByCode, regionsByName } from './regions.mjs';

const YEAR = /^(\d{4})( ?(\d|[PE])\/)*$/;
const TOTAL = /^(total|per[uú])( ?\d\/)*$/i;
/** Parts of the department of Lima, which stands on a row of its own. */
const PARTS = /^(provincia de lima|lima metropolitana|regi[oó]n lima|lima provincias)( ?\d\/)*$/i;
const EXPECTED = ['Departamento', '2022', '2023', '…'];
const SOURCE = 'INEI projection by department, sheet imported';

/** Positions of the years; what is neither name nor year stops the run. */
function yearsOf({ header, line }) {
  const years = header.flatMap((name, position) => {
    const match = YEAR.exec(name);
    return match ? [{ position, year: match[1] }] : [];
  });
  const odd = header.filter((name) => !YEAR.test(name) && !/^(Departamentos?|)$/i.test(name));
  const double = new Set(years.map((one) => one.year)).size < years.length;
  if (odd.length > 0 || double || years.length === 0)
    throw new Error(
      `line ${line}: not the columns of this layout\n` +
        `  expected: ${EXPECTED.join(' | ')}\n  found: ${header.join(' | ')}`,
    );
  return years;
}

/** Notes and titles have no figure in any year. */
function isNote(cells, years) {
  return years.every(({ position }) => (cells[position] ?? '').trim() === '');
}

function isRegion(name, line, regionOf) {
  try {
    return regionOf(name, line) !== undefined;
  } catch {
    return false;
  }
}

/** Figures by department and year, and the total that the sheet gives for each year. */
async function figuresOf(table, years) {
  const name = table.header.findIndex((cell) => /^Departamentos?$/i.test(cell));
  const regionOf = regionsByName('PE');
  const found = [];
  const totals = [];
  for await (const { line, cells } of table.records) {
    const label = tidy(cells[name] ?? '');
    if (isNote(cells, years) && !isRegion(label, line, regionOf)) continue;
    if (PARTS.test(label)) continue;
    const region = TOTAL.test(label) ? null : regionOf(label, line);
    for (const { position, year } of years) {
      const where = `line ${line}, "${table.header[position]}"`;
      const value = countIn(cells[position] ?? '', 'grouped', where);
      if (region) found.push({ region, year, value });
      else totals.push({ year, value });
    }
  }
  return { found, totals };
}

function mustCover(found, year) {
  const seen = new Set(found.filter((one) => one.year === year).map((one) => one.region.code));
  const missing = [...regionsByCode('PE')].filter(([code]) => !seen.has(code));
  if (missing.length > 0) {
    const names = missing.map(([, region]) => region.label).join(', ');
    throw new Error(`${year}: no row for ${names}`);
  }
}

async function read(file, { year }) {
  const table = await openTable(file, /^Departamentos?$/i, EXPECTED);
  const columns = yearsOf(table).filter((one) => year === undefined || one.year === year);
  const years = columns.map((one) => one.year);
  const { found, totals } = await figuresOf(table, columns);
  for (const one of years) mustCover(found, one);
  const sumIn = (one) => sumOf(found.filter((row) => row.year === one).map((row) => row.value));
  const sums = years.map((one) => ({
    indicator: 'pe-population',
    name: 'population',
    year: one,
    value: sumIn(one),
  }));
  return {
    years,
    tables: [
      {
        name: 'population_by_region',
        feeds: ['pe-population'],
        key: ['region_code', 'year'],
        owns: (row) => years.includes(row.year),
        rows: found.map(({ region, ...row }) => ({
          region_code: region.code,
          iso_3166_2: region.id,
          name: region.label,
          ...row,
          unit: 'persons (mid-year)',
          vintage: SOURCE,
        })),
      },
    ],
    checks: totals.map((total) => ({
      year: total.year,
      what: `${total.year}, departments and the published total`,
      found: sumIn(total.year),
      published: total.value,
      sum: sums.find((one) => one.year === total.year),
    })),
    sums,
  };
}

export const ineiPopulation = {
  id: 'inei-population',
  country: 'peru',
  layout: 'INEI, projected population, departments by years, sheet saved as CSV',
  address: 'https://www.inei.gob.pe',
  indicators: ['pe-population'],
  read,
};
