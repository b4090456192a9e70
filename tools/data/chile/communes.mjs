/** Population, poverty and SERCOTEC's beneficiaries by commune. */
import { mustEqual, numberIn, totalOf } from '../../tables.mjs';
import { communes } from './municipal.mjs';
import { source, unitToday, yearOf } from './rows.mjs';

function rowOf(row, status) {
  return {
    region: unitToday(row),
    period: yearOf(row),
    value: numberIn(row.value),
    status,
    place: row.commune_code,
  };
}

/** Persons counted; the communes of a region must add up to the region's own count. */
export function censusByCommune() {
  const rows = source('census_2024_population_by_commune').map((row) => rowOf(row, 'final'));
  mustEqual('communes counted', rows.length, 346);
  for (const row of source('census_2024_population_by_region'))
    mustEqual(
      `census of ${row.region}`,
      totalOf(rows.filter((one) => one.region === unitToday(row))),
      numberIn(row.value),
    );
  return rows;
}

/** Projected persons in five of the 34 years; in each they must add up to the regions' series. */
export function populationByCommune() {
  const rows = source('population_projection_by_commune_2002_2035').map((row) =>
    rowOf(row, yearOf(row) > 2017 ? 'projected' : 'final'),
  );
  const years = new Set(rows.map((row) => row.period));
  for (const row of source('population_projection_by_region_2002_2035')) {
    if (!years.has(yearOf(row))) continue;
    const own = rows.filter((one) => one.region === unitToday(row) && one.period === yearOf(row));
    mustEqual(`population of ${row.region} ${row.year}`, totalOf(own), numberIn(row.value));
  }
  return rows;
}

/** Multidimensional poverty as estimated for 345 communes; the Antarctic commune has none. */
export function povertyByCommune() {
  const rows = source('poverty_sae_2022_by_commune').map((row) => {
    const within = numberIn(row.ci_low) <= numberIn(row.value);
    if (!within || numberIn(row.value) > numberIn(row.ci_high))
      throw new Error(`poverty of ${row.commune} lies outside its interval`);
    return rowOf(row, 'final');
  });
  mustEqual('communes with poverty', rows.length, 345);
  const named = new Set(rows.map((row) => row.place));
  const blanks = communes()
    .filter((one) => !named.has(one.code))
    .map(({ code, region }) => ({
      region,
      period: 2022,
      value: null,
      status: 'not-published',
      place: code,
    }));
  return [...rows, ...blanks];
}

/** Digits after the point of records per person: a thousandth of a record per thousand people. */
const MILLIONTHS = 1e6;

/**
 * Records per person counted in the 2024 census. The list of records is whole: a commune that it
 * does not name has none.
 */
export function sercotecByCommune() {
  const records = source('sercotec_beneficiaries_2024_by_commune');
  mustEqual(
    'SERCOTEC records with commune',
    records.reduce((sum, row) => sum + numberIn(row.value), 0),
    91258 - 6293,
  );
  return censusByCommune().map((one) => {
    const own = records.filter((row) => row.commune_code === one.place);
    const count = own.reduce((sum, row) => sum + numberIn(row.value), 0);
    return {
      ...one,
      value: Math.round((count / one.value) * MILLIONTHS) / MILLIONTHS,
      status: 'derived',
    };
  });
}
