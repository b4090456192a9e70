/** Firms and their employees (tax authority), beneficiaries of the small-firm service. */
import { mustEqual, totalOf } from '../../tables.mjs';
import { mustBePublished } from '../published-totals.mjs';
import {
  addUp,
  mustCover,
  SIXTEEN,
  source,
  UNASSIGNED,
  unitToday,
  withStatus,
  yearOf,
} from './rows.mjs';

const UNITS = [...SIXTEEN, UNASSIGNED];

/** Size of firm by its yearly sales: the classes of Law 20,416. */
const SIZES = {
  Micro: 'micro',
  Pequeña: 'small',
  Mediana: 'medium',
  Grande: 'large',
  'Sin Ventas/Sin Información': 'no-sales',
};

/** Rows of a measure of the tax authority, by size of firm. */
function cellsOf(measure) {
  return source('sii_firms_by_region_size_2005_2024').filter((row) => row.measure === measure);
}

function sizeOf(row) {
  return { size: SIZES[row.size_class] };
}

/**
 * A count of the tax authority by size of firm. Counts of firms and of employees are never
 * suppressed, so the totals are whole. The publisher calls every figure preliminary. Firms of
 * unknown region have no row for the sizes that do not occur among them.
 */
function countOfFirms(measure) {
  const rows = cellsOf(measure);
  mustEqual(`suppressed cells of ${measure}`, withheld(rows).length, 0);
  const counts = addUp(rows, unitToday, (row) => row.value, sizeOf);
  mustCover(
    measure,
    counts.filter((row) => row.region !== UNASSIGNED),
    () => SIXTEEN,
    ['size'],
  );
  return withStatus(counts, () => 'provisional');
}

/** The withheld cells were counted when the table was read, to this year; later ones have their own. */
const LAST_YEAR_COUNTED = 2024;

function withheld(rows) {
  return rows.filter((row) => row.suppressed !== 'False');
}

/**
 * Sales or wages in UF by size of firm. The tax authority withholds the cells of ten filers or
 * fewer: they are blank, and so is any sum over sizes that would need them.
 */
function amountOfFirms(measure) {
  const rows = cellsOf(measure);
  const counted = withheld(rows).filter((row) => yearOf(row) <= LAST_YEAR_COUNTED);
  mustEqual(`suppressed cells of ${measure} to ${LAST_YEAR_COUNTED}`, counted.length, 70);
  const blanks = withheld(rows).map((row) => ({
    region: unitToday(row),
    period: yearOf(row),
    value: null,
    status: 'not-published',
    ...sizeOf(row),
  }));
  const shown = rows.filter((row) => row.suppressed === 'False');
  const amounts = withStatus(
    addUp(shown, unitToday, (row) => row.value, sizeOf),
    () => 'provisional',
  );
  const all = [...amounts, ...blanks];
  mustCover(
    measure,
    all.filter((row) => row.region !== UNASSIGNED),
    () => SIXTEEN,
    ['size'],
  );
  return all;
}

export function firms() {
  const rows = countOfFirms('firms');
  mustBePublished('chile', 'cl-firms', rows, { sum: 'firms' });
  return rows;
}

export function workers() {
  const rows = countOfFirms('dependent_workers');
  mustBePublished('chile', 'cl-workers', rows, { sum: 'dependent_workers' });
  return rows;
}

export function sales() {
  return amountOfFirms('sales_uf');
}

export function wages() {
  return amountOfFirms('net_wages_uf');
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
