/** The two parts into which some sources divide Lima with Callao, and what they weigh. */
import { numberIn } from '../../tables.mjs';
import { only, source, yearOf } from './rows.mjs';

const FIRST = 2019;
const LAST = 2023;

/**
 * Persons of a year in the province of Lima with Callao, and in the other provinces of Lima. Years
 * without projections take those of the nearest year: the parts' weights barely move.
 */
export function limaAndCallaoParts(period) {
  const year = Math.min(Math.max(period, FIRST), LAST);
  const parts = { metropolis: 0, provinces: 0 };
  for (const row of source('population_district_2019_2023')) {
    if (yearOf(row) !== year || !['07', '15'].includes(row.region_code)) continue;
    const inMetropolis = row.region_code === '07' || row.district_code.startsWith('1501');
    parts[inMetropolis ? 'metropolis' : 'provinces'] += numberIn(row.population);
  }
  return parts;
}

/** Value added of both parts in a year, million soles of 2007. */
export function valueAddedOfParts(period) {
  const of = (code) =>
    numberIn(
      only(
        source('gdp_real_by_region').filter(
          (row) => row.region_code === code && yearOf(row) === period,
        ),
        `value added ${code} ${period}`,
      ).value,
    );
  return { metropolis: of('15LM+07'), provinces: of('15LP') };
}
