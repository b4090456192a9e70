/** Regional GDP (Banco Central de Chile), population and GDP per head, poverty. */
import { isoOf, mustEqual, numberIn, totalOf } from '../../tables.mjs';
import { mustBePublished } from '../published-totals.mjs';
import {
  addUp,
  eachRow,
  FIFTEEN,
  mustCover,
  SIXTEEN,
  source,
  UNASSIGNED,
  unitBeforeNuble,
  unitToday,
  yearOf,
} from './rows.mjs';

/** Rows of the Central Bank that are no region: national GDP, extra-regional output, sub-total. */
const GDP_UNITS = { CL: 'CL', EXT: UNASSIGNED };

function gdpUnit(row) {
  return GDP_UNITS[row.region_code] ?? isoOf('CL', row.region_code);
}

function quarterOf(row) {
  return `${row.year}Q${row.quarter}`;
}

/** The read copy, which had lost zeros, ends in this quarter; so many of its cells were repaired. */
const READ_COPY = { last: '2026Q1', repaired: 63 };

/**
 * Checks the repair of the read copy: no cell beyond those counted then, because an import of a later
 * vintage brings whole figures and can only replace them.
 */
function checkRepairs(rows) {
  const repaired = rows.filter((row) => row.repair_factor !== '1');
  const late = repaired.filter((row) => quarterOf(row) > READ_COPY.last);
  mustEqual(`quarters repaired after ${READ_COPY.last}`, late.length, 0);
  if (repaired.length > READ_COPY.repaired)
    throw new Error(`repaired quarters: ${repaired.length}, more than ${READ_COPY.repaired}`);
}

/** Stops the run unless every quarter is there from the first of 2013 to the last. */
function checkSequence(quarters) {
  for (let index = 0; index < quarters.size; index += 1) {
    const expected = `${2013 + Math.floor(index / 4)}Q${(index % 4) + 1}`;
    if (!quarters.has(expected)) throw new Error(`quarters: ${expected} is missing`);
  }
}

/**
 * Checks the quarters: every figure is what was read times its factor, because the read copy had lost
 * zeros after the thousands dot, and in each quarter the regions add up to the published sub-total
 * within the little that chained volumes allow.
 */
function checkQuarters(rows) {
  for (const row of rows)
    mustEqual(
      `GDP ${row.region} ${row.year}Q${row.quarter} repaired`,
      numberIn(row.value),
      numberIn(row.value_as_scraped) * numberIn(row.repair_factor),
    );
  checkRepairs(rows);
  const quarters = new Set(rows.map(quarterOf));
  checkSequence(quarters);
  for (const quarter of quarters) {
    const cells = rows.filter((row) => quarterOf(row) === quarter);
    const regional = cells.filter((row) => row.iso_3166_2 !== '');
    const published = cells.find((row) => row.region_code === 'SUB');
    const ratio = totalOf(regional) / numberIn(published.value);
    mustEqual(`GDP ${quarter}, regions over sub-total`, ratio, 1.002, 0.004);
  }
}

/** Annual GDP: the sum of four quarters; the year under way is left out. */
export function gdp() {
  const cells = source('gdp_regional_chained_quarterly');
  checkQuarters(cells);
  const quarters = [...new Set(cells.map(quarterOf))];
  const isWhole = (year) => quarters.filter((one) => one.startsWith(year)).length === 4;
  const whole = new Set(quarters.map((one) => one.slice(0, 4)).filter(isWhole));
  const complete = cells.filter((row) => whole.has(row.year) && row.region_code !== 'SUB');
  const units = [...SIXTEEN, ...Object.values(GDP_UNITS)];
  const rows = addUp(complete, gdpUnit, (row) => row.value);
  const country = rows.filter((row) => row.region === 'CL');
  mustBePublished('chile', 'cl-gdp', country, { sum: 'gdp' });
  return mustCover('GDP', rows, () => units);
}

/** INE's series rests on the 2017 census: estimates up to that year, projections after it. */
export function population() {
  const rows = eachRow(source('population_projection_by_region_2002_2035'), unitToday, (year) =>
    year > 2017 ? 'projected' : 'final',
  );
  const in2025 = rows.filter((row) => row.period === 2025);
  mustEqual('population 2025', totalOf(in2025), 20206953);
  return mustCover('population', rows, () => SIXTEEN);
}

export function census() {
  const rows = eachRow(source('census_2024_population_by_region'), unitToday);
  mustEqual('census 2024', totalOf(rows), 18480432);
  return mustCover('census', rows, () => SIXTEEN);
}

/**
 * GDP per head in whole pesos: output was published in whole billions per quarter, so that a peso
 * is already finer than the source. No national row: national GDP holds what belongs to no region.
 */
export function gdpPerHead() {
  const heads = new Map(population().map((row) => [`${row.region}|${row.period}`, row.value]));
  return gdp()
    .filter((row) => SIXTEEN.includes(row.region))
    .map((row) => ({
      region: row.region,
      period: row.period,
      value: Math.round((row.value * 1e9) / heads.get(`${row.region}|${row.period}`)),
      status: 'derived',
    }));
}

/**
 * Income poverty, as computed from the survey's microdata. 2013 never enters: the table read holds
 * it under the old methodology.
 */
export function poverty() {
  const rows = source('casen_poverty_by_region_2009_2022').filter(
    (row) => row.measure === 'poverty_rate' && row.year !== '2013',
  );
  const shares = rows.flatMap((row) =>
    eachRow([row], yearOf(row) < 2017 ? unitBeforeNuble : unitToday, () => 'derived'),
  );
  return mustCover('poverty', shares, (year) => (year < 2017 ? FIFTEEN : SIXTEEN));
}
