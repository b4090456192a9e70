/** The World Bank's prices, parities and GDP of both countries: ingredients of conversions. */
import { mustEqual, numberIn, readTable } from '../../tables.mjs';

const COUNTRIES = { CHL: 'CL', PER: 'PE' };

/** One series of the World Development Indicators, a row per country and year without a gap. */
function series(code, last) {
  const table = readTable('tools/data/sources/macro/world_bank_chl_per_2000_2024.csv');
  const rows = table
    .filter((row) => row.indicator === code)
    .map((row) => ({
      region: COUNTRIES[row.iso3],
      period: numberIn(row.year),
      value: numberIn(row.value),
      status: 'final',
    }));
  for (const country of Object.values(COUNTRIES)) {
    const years = rows.filter((row) => row.region === country).map((row) => row.period);
    mustEqual(`${code} ${country}, years`, new Set(years).size, last - 2000 + 1);
    mustEqual(`${code} ${country}, first year`, Math.min(...years), 2000);
    mustEqual(`${code} ${country}, last year`, Math.max(...years), last);
  }
  return rows;
}

/** Consumer prices, per cent over the year before. */
export function inflation() {
  return series('FP.CPI.TOTL.ZG', 2024);
}

/** Local currency per international dollar. */
export function purchasingPowerParity() {
  return series('PA.NUS.PPP', 2024);
}

/** GDP in current US dollars. */
export function gdpInDollars() {
  return series('NY.GDP.MKTP.CD', 2023);
}
