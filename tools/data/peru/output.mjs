/** Value added by department (INEI, read through IPE) and value added per head. */
import { mustEqual, numberIn } from '../../tables.mjs';
import {
  APART,
  departmentOf,
  groupBy,
  LIMA_AND_CALLAO,
  mustCover,
  only,
  source,
  sumOf,
} from './rows.mjs';
import { population } from './people.mjs';

/** The two parts of Lima with Callao that the source keeps apart. */
const PARTS_OF_LIMA = new Set(['15LM+07', '15LP']);
const UNITS = [...APART, LIMA_AND_CALLAO];

/**
 * The source holds base-10 logarithms of 14 digits, fine enough to give the figures back
 * exactly: the figures are a transcription, not an estimate.
 */
function checkLogarithm(row) {
  if (row.log10_value_read === '') return;
  const found = 10 ** numberIn(row.log10_value_read);
  mustEqual(`GDP ${row.name} ${row.year}`, found, numberIn(row.value), 1e-6);
}

/** INEI's latest three years are preliminary or estimated. */
function statusOf(period) {
  return period >= 2022 ? 'provisional' : 'final';
}

/** Lima with Callao as the sum of its two parts, which must be the row that the table adds. */
function limaAndCallao(rows, period) {
  const value = sumOf(rows.filter((row) => PARTS_OF_LIMA.has(row.region_code)));
  const published = only(
    rows.filter((row) => row.region_code === '15+07'),
    `Lima and Callao ${period}`,
  );
  mustEqual(`Lima and Callao ${period}`, value, numberIn(published.value), 1e-9);
  return { region: LIMA_AND_CALLAO, period, value, status: statusOf(period) };
}

function valueAddedOf(rows, period) {
  const single = rows.filter((row) => /^(\d\d|PE)$/.test(row.region_code));
  return [
    ...single.map((row) => ({
      region: row.region_code === 'PE' ? 'PE' : departmentOf(row),
      period,
      value: numberIn(row.value),
      status: statusOf(period),
    })),
    limaAndCallao(rows, period),
  ];
}

/** Gross value added in million soles of 2007; the national row is GDP, taxes included. */
export function valueAdded() {
  const rows = source('gdp_real_by_region');
  rows.forEach(checkLogarithm);
  const found = [...groupBy(rows, (row) => row.year)].flatMap(([year, group]) =>
    valueAddedOf(group, Number(year)),
  );
  const of = (region, period) =>
    only(
      found.filter((row) => row.region === region && row.period === period),
      `${region} ${period}`,
    ).value;
  mustEqual('national GDP 2023, million soles', Math.round(of('PE', 2023)), 565113);
  mustEqual('national GDP 2024, million soles', Math.round(of('PE', 2024)), 583784);
  return mustCover('value added', found, [...UNITS, 'PE']);
}

/** Persons by unit of the accounts and year. */
function headsByUnit() {
  const heads = new Map();
  for (const row of population()) {
    const unit = APART.includes(row.region) ? row.region : LIMA_AND_CALLAO;
    const key = `${unit}|${row.period}`;
    heads.set(key, (heads.get(key) ?? 0) + row.value);
  }
  return heads;
}

/**
 * Soles of 2007 per person, to the cent, in the years of the population projections. No national
 * row: national GDP counts product taxes and import duties that no department's value added holds.
 */
export function valueAddedPerHead() {
  const heads = headsByUnit();
  const rows = valueAdded()
    .filter((row) => heads.has(`${row.region}|${row.period}`))
    .map((row) => ({
      region: row.region,
      period: row.period,
      value: Math.round((row.value * 1e8) / heads.get(`${row.region}|${row.period}`)) / 100,
      status: 'derived',
    }));
  return mustCover('value added per head', rows, UNITS);
}
