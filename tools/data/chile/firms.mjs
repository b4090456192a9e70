/** Firms and their employees (tax authority), beneficiaries of the small-firm service. */
import { mustEqual, totalOf } from '../../tables.mjs';
import { addUp, mustCover, SIXTEEN, source, UNASSIGNED, unitToday, withStatus } from './rows.mjs';

const UNITS = [...SIXTEEN, UNASSIGNED];

/**
 * A count of the tax authority, all sizes of firm together. Counts of firms and of employees are
 * never suppressed (only sales and wages are), so the totals are whole. The publisher calls every
 * figure preliminary.
 */
function countOfFirms(measure) {
  const rows = source('sii_firms_by_region_size_2005_2024').filter(
    (row) => row.measure === measure,
  );
  const suppressed = rows.filter((row) => row.suppressed !== 'False').length;
  mustEqual(`suppressed cells of ${measure}`, suppressed, 0);
  const totals = addUp(rows, unitToday, (row) => row.value);
  return withStatus(
    mustCover(measure, totals, () => UNITS),
    () => 'provisional',
  );
}

export function firms() {
  const rows = countOfFirms('firms');
  const in2024 = rows.filter((row) => row.period === 2024);
  mustEqual('firms 2024', totalOf(in2024), 1582805);
  return rows;
}

export function workers() {
  return countOfFirms('dependent_workers');
}

/** Records of beneficiaries, of the national office and of the regional ones. */
export function sercotecBeneficiaries() {
  const rows = addUp(
    source('sercotec_beneficiaries_2024_by_region'),
    unitToday,
    (row) => row.value,
  );
  mustEqual('SERCOTEC records', totalOf(rows), 91258);
  mustEqual(
    'SERCOTEC records without commune',
    totalOf(rows.filter((row) => row.region === UNASSIGNED)),
    6293,
  );
  return mustCover('SERCOTEC', rows, () => UNITS);
}
