/** Figures by district: how uneven each department is inside. */
import { mustEqual, numberIn, readTable, sumDecimals } from '../../tables.mjs';
import { population } from './people.mjs';
import { departmentOf, groupBy, source, sumOf, yearOf } from './rows.mjs';

const placeCodes = new Set(readTable('data/places.csv').map((row) => row.code));

/** Stops the run at a district that the list of places lacks: no older code is expected. */
function mustBePlaces(what, rows) {
  const unknown = rows.filter((row) => !placeCodes.has(row.place)).map((row) => row.place);
  if (unknown.length > 0) throw new Error(`${what}: not in data/places.csv, ${unknown.join(' ')}`);
  return rows;
}

function headsOf(year) {
  return source('population_district_2019_2023').filter((row) => yearOf(row) === year);
}

/** Persons of every district, 2019 to 2023; they add up to the projections of the departments. */
export function districtPopulation() {
  const table = source('population_district_2019_2023');
  const departments = new Map(
    population().map((row) => [`${row.region}|${row.period}`, row.value]),
  );
  for (const [key, rows] of groupBy(table, (row) => `${departmentOf(row)}|${row.year}`))
    mustEqual(
      `districts of ${key}`,
      sumDecimals(rows.map((row) => row.population)),
      departments.get(key),
    );
  return mustBePlaces(
    'district population',
    table.map((row) => ({
      region: departmentOf(row),
      period: yearOf(row),
      value: numberIn(row.population),
      status: 'projected',
      place: row.district_code,
    })),
  );
}

/** INEI's projections of 2020 that the poverty map carries must be those of the other table. */
function checkHeadsOfMap(table) {
  const heads = new Map(headsOf(2020).map((row) => [row.district_code, row.population]));
  for (const row of table)
    mustEqual(
      `persons of ${row.ubigeo} in 2020`,
      numberIn(row.pob_2020),
      numberIn(heads.get(row.ubigeo)),
    );
}

/** Monetary poverty of 2018 in per cent: the middle of the 95 % interval that INEI publishes. */
export function districtPoverty() {
  const table = source('poverty_district_2018');
  mustEqual('districts of the poverty map', table.length, 1874);
  checkHeadsOfMap(table);
  return mustBePlaces(
    'district poverty',
    table.map((row) => {
      const middle = sumDecimals([row.conf_95_inf, row.conf_95_sup]) / 2;
      mustEqual(`middle of ${row.ubigeo}`, middle, numberIn(row.pobreza_monetaria), 1e-9);
      return {
        region: departmentOf(row),
        period: 2018,
        value: numberIn(row.pobreza_monetaria),
        status: 'derived',
        place: row.ubigeo,
      };
    }),
  );
}

/** Years of the index by district that are bundled: all would exceed the size of a figure file. */
const INDEX_YEARS = new Set([2003, 2007, 2012, 2017, 2019]);

/** UNDP's Human Development Index by district, four decimals. */
export function districtHumanDevelopment() {
  const rows = source('hdi_district_2003_2019').filter((row) => INDEX_YEARS.has(yearOf(row)));
  return mustBePlaces(
    'district HDI',
    rows.map((row) => ({
      region: departmentOf(row),
      period: yearOf(row),
      value: Number(numberIn(row.hdi).toFixed(4)),
      status: 'final',
      place: row.ubigeo,
    })),
  );
}

/** Municipalities of a department must add up to the ministry's own sum, read elsewhere. */
function checkMunicipalities(table) {
  const whole = new Map(
    source('local_government_budget_by_department')
      .filter((row) => row.year === '2023')
      .map((row) => [`${row.region_code}|${row.stage}`, numberIn(row.value)]),
  );
  for (const [code, rows] of groupBy(table, (row) => row.region_code))
    for (const [stage, tolerance] of [
      ['PIA', 0],
      ['PIM', 5e-4],
      ['devengado', 16e-4],
    ]) {
      const sum = sumOf(rows.map((row) => ({ value: row[stage] })));
      mustEqual(
        `municipalities ${code} ${stage}`,
        sum / whole.get(`${code}|${stage}`),
        1,
        tolerance,
      );
    }
}

/** Soles that each municipality executed in 2023 per inhabitant of its district, to the cent. */
export function districtMunicipalSpending() {
  const table = source('municipal_budget_2015_2025');
  mustEqual('municipalities', table.length, 1891);
  checkMunicipalities(table);
  const heads = new Map(headsOf(2023).map((row) => [row.district_code, numberIn(row.population)]));
  return mustBePlaces(
    'municipal spending',
    table.map((row) => ({
      region: departmentOf(row),
      period: 2023,
      value: Math.round((numberIn(row.devengado) * 100) / heads.get(row.district_code)) / 100,
      status: 'derived',
      place: row.district_code,
    })),
  );
}
