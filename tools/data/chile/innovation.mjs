/** Innovation subsidies and the R&D tax credit (InnovaChile), research grants (ANID). */
import { mustEqual, numberIn, totalOf } from '../../tables.mjs';
import {
  addUp,
  eachRow,
  FIFTEEN,
  mustCover,
  OLD_BIOBIO,
  SIXTEEN,
  source,
  UNASSIGNED,
  unitBeforeNuble,
  unitToday,
  withStatus,
  withZeros,
  yearOf,
  yearsFrom,
} from './rows.mjs';

/**
 * Up to this year projects in what is now Ñuble stand under Biobío: the region was created in
 * September 2018 and the portfolio names it regularly from 2019 only.
 */
const LAST_YEAR_UNDER_BIOBIO = 2018;
/** The portfolio was extracted on 4 October 2021. */
const LAST_YEAR = 2021;

function portfolioUnit(row) {
  return yearOf(row) > LAST_YEAR_UNDER_BIOBIO ? unitToday(row) : unitBeforeNuble(row);
}

function portfolioUnits(year) {
  return year > LAST_YEAR_UNDER_BIOBIO ? SIXTEEN : FIFTEEN;
}

function amountsOf(intervention, column, firstYear, unitsOf) {
  const rows = source('innovachile_projects_by_region_2009_2021').filter(
    (row) => row.intervention === intervention,
  );
  const years = yearsFrom(firstYear, LAST_YEAR);
  mustEqual(`first year of ${intervention}`, Math.min(...rows.map(yearOf)), firstYear);
  const sums = withZeros(
    addUp(rows, portfolioUnit, (row) => row[column]),
    years,
    unitsOf,
  );
  return withStatus(mustCover(intervention, sums, unitsOf), (row) =>
    row.period === LAST_YEAR ? 'partial' : 'final',
  );
}

/** Subsidies approved; the three projects without region keep a row of their own. */
export function innovachile() {
  return amountsOf('Subsidio', 'approved_corfo_clp', 2009, (year) => [
    ...portfolioUnits(year),
    UNASSIGNED,
  ]);
}

/** Amounts certified for the R&D tax credit. The portfolio lists none before 2012. */
export function rdTaxCredit() {
  return amountsOf('Ley', 'law_rd_certified_clp', 2012, portfolioUnits);
}

const SOUTH = ['CL-AR', 'CL-LR', 'CL-LL'];

/** The four southern regions of the 2025 extract; up to 2018 Biobío stands with Ñuble. */
function southernUnits(year) {
  return [...SOUTH, year > LAST_YEAR_UNDER_BIOBIO ? 'CL-BI' : OLD_BIOBIO];
}

const SOUTHERN = {
  subsidy: ['Subsidio', 'approved_corfo_clp', yearsFrom(2009, 2025)],
  'tax-credit': ['Ley', 'law_rd_certified_clp', yearsFrom(2012, 2024)],
};

/**
 * Subsidies and tax credit of four southern regions, from a later extract; of the other regions it
 * says nothing. The extract is of 2025, a year that it therefore does not close.
 */
export function innovachileSouth() {
  const table = source('innovachile_projects_4_southern_regions_2009_2025');
  const rows = Object.entries(SOUTHERN).flatMap(([instrument, [intervention, column, years]]) => {
    const sums = withZeros(
      addUp(
        table.filter((row) => row.intervention === intervention),
        portfolioUnit,
        (row) => row[column],
      ),
      years,
      southernUnits,
    );
    const elsewhere = years.flatMap((period) =>
      portfolioUnits(period)
        .filter((region) => !southernUnits(period).includes(region))
        .map((region) => ({ region, period, value: null, status: 'not-published' })),
    );
    const dated = withStatus(sums, (row) => (row.period === 2025 ? 'partial' : 'final'));
    return [...dated, ...elsewhere].map((row) => ({ ...row, instrument }));
  });
  return mustCover('southern portfolio', rows, portfolioUnits, ['instrument']);
}

/** What CORFO's law of 2017 gave to the three regional committees; no other law read has such lines. */
export function corfoCommittees2017() {
  const rows = eachRow(source('corfo_transfers_to_regional_committees_2017'), unitBeforeNuble);
  mustEqual('committees 2017', totalOf(rows), 15793510);
  const without = FIFTEEN.filter((region) => !rows.some((row) => row.region === region));
  const blanks = without.map((region) => ({
    region,
    period: 2017,
    value: null,
    status: 'not-applicable',
  }));
  return mustCover('committees', [...rows, ...blanks], () => FIFTEEN);
}

function withoutAmount(rows) {
  return rows.every((row) => numberIn(row.projects) === numberIn(row.projects_without_clp_amount));
}

/**
 * Research grants by year of award. Where no project of a unit has an amount in pesos, the amount
 * is unknown and not zero: that is the case of the projects without region.
 */
export function anid() {
  const rows = source('anid_awarded_projects_by_region_2023_2024');
  const count = (column) => rows.reduce((total, row) => total + numberIn(row[column]), 0);
  mustEqual('ANID projects', count('projects'), 3768);
  mustEqual('ANID projects without amount', count('projects_without_clp_amount'), 94);
  const sums = addUp(rows, unitToday, (row) => row.amount_kclp);
  const cells = sums.map(({ region, period, value }) => {
    const own = rows.filter((row) => unitToday(row) === region && yearOf(row) === period);
    if (withoutAmount(own)) return { region, period, value: null, status: 'missing' };
    return { region, period, value, status: period === 2024 ? 'partial' : 'final' };
  });
  return mustCover('ANID', cells, () => [...SIXTEEN, UNASSIGNED]);
}
