/** Innovation subsidies and the R&D tax credit (InnovaChile), research grants (ANID). */
import { mustEqual, numberIn } from '../../tables.mjs';
import {
  addUp,
  FIFTEEN,
  mustCover,
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
