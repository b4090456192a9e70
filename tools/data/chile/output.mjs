/** Regional GDP (Banco Central de Chile), population and GDP per head, poverty. */
import { isoOf, mustEqual, numberIn, totalOf } from '../../tables.mjs';
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

/**
 * Checks the repair of the read copy, which had lost zeros after the thousands dot: every figure is
 * what was read times its factor, and in each quarter the regions add up to the published sub-total
 * within the little that chained volumes allow.
 */
function checkQuarters(rows) {
  for (const row of rows)
    mustEqual(
      `GDP ${row.region} ${row.year}Q${row.quarter} repaired`,
      numberIn(row.value),
      numberIn(row.value_as_scraped) * numberIn(row.repair_factor),
    );
  mustEqual('repaired quarters', rows.filter((row) => row.repair_factor !== '1').length, 63);
  const quarterOf = (row) => `${row.year}Q${row.quarter}`;
  const quarters = new Set(rows.map(quarterOf));
  mustEqual('quarters', quarters.size, 53);
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
  const rows = source('gdp_regional_chained_quarterly');
  checkQuarters(rows);
  const quartersOf = (year) =>
    new Set(rows.filter((row) => yearOf(row) === year).map((row) => row.quarter)).size;
  const complete = rows.filter((row) => quartersOf(yearOf(row)) === 4 && row.region_code !== 'SUB');
  const units = [...SIXTEEN, ...Object.values(GDP_UNITS)];
  return mustCover(
    'GDP',
    addUp(complete, gdpUnit, (row) => row.value),
    () => units,
  );
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
