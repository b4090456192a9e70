/** The IMF's ratios of fiscal decentralisation in Chile and Peru: the subnational sector's. */
import { mustEqual, numberIn, readTable } from '../../tables.mjs';

const COUNTRIES = { Chile: 'CL', Peru: 'PE' };

function rowsOf(code) {
  const table = readTable('tools/data/sources/chile/imf_fiscal_decentralization_chl_per.csv');
  return table.filter((row) => row.indicator_code === code);
}

/** The subnational sector's rows; `blankIn` says of country and year whether the cell is unusable. */
function subnational(code, blankIn = () => false) {
  return rowsOf(code)
    .filter((row) => row.sector_code === 'SNG')
    .map((row) => {
      const [region, period] = [COUNTRIES[row.country], numberIn(row.year)];
      return blankIn(region, period)
        ? { region, period, value: null, status: 'missing' }
        : { region, period, value: numberIn(row.value), status: 'final' };
    });
}

/** As `subnational`, for shares of general government: local and state must add up to it. */
function shareOfGovernment(code, blankIn) {
  const rows = rowsOf(code);
  for (const row of rows.filter((one) => one.sector_code === 'SNG')) {
    const parts = rows.filter(
      (one) =>
        one.country === row.country &&
        one.year === row.year &&
        (one.sector_code === 'LG' || one.sector_code === 'SG'),
    );
    const sum = parts.reduce((acc, one) => acc + numberIn(one.value), 0);
    mustEqual(`IMF ${code} ${row.country} ${row.year}`, sum, numberIn(row.value), 1e-12);
  }
  return subnational(code, blankIn);
}

/**
 * Own spending over general government spending. The share of the centre is not written beside it:
 * for Chile the table holds it in one year only, and for Peru the two do not add up to the whole.
 */
export function expenditureDecentralization() {
  return shareOfGovernment('sd');
}

export function revenueDecentralization() {
  return shareOfGovernment('rd');
}

export function taxDecentralization() {
  return shareOfGovernment('taxd');
}

/** In 1996 the table gives Peru's sectors shares far below zero and above one: unusable. */
export function capitalSpendingShare() {
  return shareOfGovernment('cs', (region, year) => region === 'PE' && year === 1996);
}

export function payShare() {
  return shareOfGovernment('comp');
}

export function goodsAndServicesShare() {
  return shareOfGovernment('ugs');
}

/** In 2006 to 2008 the table has no transfer at all to Chile's municipalities: unusable. */
function withoutTransfers(region, year) {
  return region === 'CL' && year >= 2006 && year <= 2008;
}

/** One less own revenue over own spending. */
export function verticalImbalance() {
  return subnational('vfi', withoutTransfers);
}

/** Net transfers over own spending. */
export function transferDependency() {
  const zeros = subnational('transferDep1').filter((row) => row.value === 0);
  mustEqual('years without transfers', zeros.length, 3);
  return subnational('transferDep1', withoutTransfers);
}
