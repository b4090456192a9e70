/** Labour force, participation, informality and income of work (INE: ENE and ESI surveys). */
import { mustEqual, numberIn, totalOf } from '../../tables.mjs';
import { mustCover, SIXTEEN, source, unitToday, yearOf } from './rows.mjs';

const UNITS = [...SIXTEEN, 'CL'];
/** Moving quarters of a whole year; with fewer the mean is of part of the year. */
const QUARTERS = 12;

function unitOf(row) {
  return row.region_code === 'CL' ? 'CL' : unitToday(row);
}

/** Yearly mean of a measure's moving quarters, of the regions and the country. */
function yearlyMean(measure) {
  const rows = source('labour_market_by_region_annual_mean')
    .filter((row) => row.measure === measure)
    .map((row) => ({
      region: unitOf(row),
      period: yearOf(row),
      value: numberIn(row.value),
      status: numberIn(row.moving_quarters) < QUARTERS ? 'partial' : 'final',
    }));
  return mustCover(measure, rows, () => UNITS);
}

/** A count in thousand persons: the regions must add up to the country but for rounding. */
function headcount(measure) {
  const rows = yearlyMean(measure);
  for (const country of rows.filter((row) => row.region === 'CL')) {
    const regions = rows.filter((row) => row.period === country.period && row !== country);
    mustEqual(`${measure} ${country.period}`, totalOf(regions), country.value, 1e-8);
  }
  return rows;
}

export function labourForce() {
  return headcount('labour_force');
}

export function informalEmployed() {
  return headcount('informal_employed');
}

export function participationRate() {
  return yearlyMean('participation_rate');
}

export function informalSectorRate() {
  return yearlyMean('informal_sector_rate');
}

/** Median monthly income of work in pesos of 2022, on the projections that rest on the 2017 census. */
export function medianLabourIncome() {
  const rows = source('median_labour_income_by_region_2010_2022')
    .filter((row) => row.basis === 'P2017')
    .map((row) => ({
      region: unitOf(row),
      period: yearOf(row),
      value: numberIn(row.value),
      status: 'final',
    }));
  const published = rows.find((row) => row.region === 'CL' && row.period === 2022);
  // INE published 502,604 nominal pesos for 2022: the real series is at the prices of that year.
  mustEqual('median income 2022', published.value, 502604, 1);
  return mustCover('median income', rows, () => UNITS);
}
