/** Population (INEI, read through MINAM) and monetary poverty (INEI, read through CEPLAN). */
import { mustEqual, numberIn } from '../../tables.mjs';
import { mustBePublished } from '../published-totals.mjs';
import {
  departmentOf,
  LIMA,
  LIMA_PARTS,
  METROPOLIS,
  mustCover,
  only,
  PROVINCES,
  source,
  TWENTY_FIVE,
  yearOf,
} from './rows.mjs';

/** Persons by department. The 2017 census stays out: it counts persons found, not all residents. */
export function population() {
  const rows = source('population_by_region')
    .filter((row) => yearOf(row) >= 2019)
    .map((row) => ({
      region: departmentOf(row),
      period: yearOf(row),
      value: numberIn(row.value),
      status: 'projected',
    }));
  mustBePublished('peru', 'pe-population', rows, { sum: 'population', everyYear: true });
  return mustCover('population', rows, TWENTY_FIVE);
}

/** Persons of the department of Lima in a year: in the province of Lima, and in the other nine. */
function headsOfLima() {
  const districts = source('population_district_2019_2023').filter(
    (row) => row.region_code === '15',
  );
  const heads = new Map();
  for (const row of districts) {
    const apart = heads.get(yearOf(row)) ?? { metropolitan: 0, provinces: 0 };
    const part = row.district_code.startsWith('1501') ? 'metropolitan' : 'provinces';
    apart[part] += numberIn(row.population);
    heads.set(yearOf(row), apart);
  }
  return heads;
}

/** Persons by department, and of Lima's two parts, which must add up to it. */
export function populationByUnit() {
  const departments = population();
  const heads = headsOfLima();
  const parts = departments
    .filter((row) => row.region === LIMA && heads.has(row.period))
    .flatMap(({ period, value, status }) => {
      const { metropolitan, provinces } = heads.get(period);
      mustEqual(`parts of Lima ${period}`, metropolitan + provinces, value);
      return [
        { region: METROPOLIS, period, value: metropolitan, status },
        { region: PROVINCES, period, value: provinces, status },
      ];
    });
  return [...departments, ...parts];
}

/**
 * In these years the table read has the two Limas under each other's name. The weighted mean of
 * Lima Metropolitana and Callao must be INEI's 28.7 % in 2023, and in 2022 INEI lists Lima
 * Metropolitana between Amazonas and San Martín, Lima Provincias between Tacna and Ucayali: both
 * hold only with the names exchanged. In 2021 nothing read tells which is which.
 */
const EXCHANGED = new Set([2022, 2023]);
const UNTOLD = new Set([2021]);

/** Poverty of the two Limas in a year, under their right names. */
function ratesOfLima(rows, period) {
  const rate = (code) =>
    numberIn(
      only(
        rows.filter((row) => yearOf(row) === period && row.region_code === code),
        `poverty ${code} ${period}`,
      ).value,
    );
  const [first, second] = [rate('15LM'), rate('15LP')];
  return EXCHANGED.has(period)
    ? { metropolitan: second, provinces: first }
    : { metropolitan: first, provinces: second };
}

function weightedMean(a, headsOfA, b, headsOfB) {
  return (a * headsOfA + b * headsOfB) / (headsOfA + headsOfB);
}

function toOneDecimal(value) {
  return Math.round(value * 10) / 10;
}

/** Stops the run unless the published facts above hold with the names as exchanged. */
function checkNamesOfLima(rows, heads) {
  const of = (code, year) =>
    numberIn(
      only(
        rows.filter((row) => row.region_code === code && yearOf(row) === year),
        `poverty ${code} ${year}`,
      ).value,
    );
  const callao = population().find((row) => row.region === 'PE-CAL' && row.period === 2023);
  const metropolitan = ratesOfLima(rows, 2023).metropolitan;
  const city = weightedMean(
    metropolitan,
    heads.get(2023).metropolitan,
    of('07', 2023),
    callao.value,
  );
  mustEqual('poverty 2023, Lima Metropolitana and Callao', toOneDecimal(city), 28.7);
  const in2022 = ratesOfLima(rows, 2022);
  const order = [
    of('01', 2022),
    in2022.metropolitan,
    of('22', 2022),
    of('23', 2022),
    in2022.provinces,
    of('25', 2022),
  ];
  if (order.some((rate, index) => index > 0 && rate >= order[index - 1]))
    throw new Error(`poverty 2022: not in INEI's order, ${order.join(' ')}`);
}

/**
 * Poverty of the department of Lima: mean of its two parts, weighted by persons, to the decimal of
 * the source; blank where there are no weights or no way to tell the parts apart.
 */
function povertyOfLima(rows, heads, period) {
  const blank = (status) => ({ region: LIMA, period, value: null, status });
  const weights = heads.get(period);
  if (weights === undefined) return blank('not-published');
  if (UNTOLD.has(period)) return blank('missing');
  const { metropolitan, provinces } = ratesOfLima(rows, period);
  const mean = weightedMean(metropolitan, weights.metropolitan, provinces, weights.provinces);
  return { region: LIMA, period, value: toOneDecimal(mean), status: 'derived' };
}

/** Poverty of Lima's two parts; blank where nothing tells which is which. */
function povertyOfParts(rows, period) {
  if (UNTOLD.has(period))
    return LIMA_PARTS.map((region) => ({ region, period, value: null, status: 'missing' }));
  const { metropolitan, provinces } = ratesOfLima(rows, period);
  return [
    { region: METROPOLIS, period, value: metropolitan, status: 'final' },
    { region: PROVINCES, period, value: provinces, status: 'final' },
  ];
}

/** A row of the table; Lambayeque 2020 reads 0.002 at the source and was blanked there. */
function povertyOf(row) {
  const region = row.region_code === 'PE' ? 'PE' : departmentOf(row);
  const blank = row.value === '';
  if (blank && !(region === 'PE-LAM' && row.year === '2020'))
    throw new Error(`poverty: unexpected blank, ${region} ${row.year}`);
  return {
    region,
    period: yearOf(row),
    value: blank ? null : numberIn(row.value),
    status: blank ? 'missing' : 'final',
  };
}

/** Percent of persons in monetary poverty; the second series of 2020, mere midpoints, is out. */
export function poverty() {
  const rows = source('poverty_by_region').filter((row) => !row.note.startsWith('cross-check'));
  const heads = headsOfLima();
  checkNamesOfLima(rows, heads);
  const single = rows.filter((row) => /^(\d\d|PE)$/.test(row.region_code)).map(povertyOf);
  const years = [...new Set(single.map((row) => row.period))];
  const lima = years.flatMap((period) => [
    povertyOfLima(rows, heads, period),
    ...povertyOfParts(rows, period),
  ]);
  return mustCover('poverty', [...single, ...lima], [...TWENTY_FIVE, ...LIMA_PARTS, 'PE']);
}
