/** Income and spending of the municipalities (SINIM), by region and by commune. */
import { mustEqual, numberIn } from '../../tables.mjs';
import { addUp, mustCover, SIXTEEN, source, unitToday, withStatus, yearOf } from './rows.mjs';

/** The commune of the Chilean Antarctic has no municipality: Cabo de Hornos administers it. */
export const WITHOUT_MUNICIPALITY = '12202';

/** All communes of the code list: `code` and `region`. */
export function communes() {
  const list = source('communes_reference').map((row) => ({
    code: row.commune_code,
    region: unitToday(row),
  }));
  mustEqual('communes', list.length, 346);
  return list;
}

const table = () => source('sinim_municipal_finance_by_commune_2019_2023');

function measureOf(rows, name) {
  return rows.filter((row) => row.measure === name);
}

function municipalitiesOf(region) {
  return communes().filter((one) => one.region === region && one.code !== WITHOUT_MUNICIPALITY);
}

/**
 * What the municipalities of a region report together. A year in which one of them does not report
 * is partial. The sums must be those of the table by region.
 */
function regionalSum(measure) {
  const rows = measureOf(table(), measure);
  const reporting = addUp(rows, unitToday, () => '1');
  const counts = new Map(reporting.map((row) => [`${row.region} ${row.period}`, row.value]));
  const sums = addUp(rows, unitToday, (row) => row.value);
  const published = measureOf(source('sinim_municipal_finance_by_region_2019_2023'), measure);
  for (const cell of published) {
    const key = `${unitToday(cell)} ${cell.year}`;
    const own = sums.find((row) => `${row.region} ${row.period}` === key);
    mustEqual(`${measure} ${key}`, own.value, numberIn(cell.value));
    mustEqual(`${measure} ${key}, municipalities`, counts.get(key), numberIn(cell.municipalities));
  }
  const all = (row) => counts.get(`${row.region} ${row.period}`) === size.get(row.region);
  const size = new Map(SIXTEEN.map((region) => [region, municipalitiesOf(region).length]));
  return mustCover(
    measure,
    withStatus(sums, (row) => (all(row) ? 'final' : 'partial')),
    () => SIXTEEN,
  );
}

export function income() {
  return regionalSum('total_income');
}

export function ownIncome() {
  return regionalSum('own_permanent_income');
}

export function commonFund() {
  return regionalSum('fcm_income');
}

export function transfers() {
  return regionalSum('transfers_income');
}

export function spending() {
  const rows = regionalSum('total_expenditure');
  const in2019 = rows.filter((row) => row.period === 2019);
  mustEqual(
    'municipal spending 2019',
    in2019.reduce((sum, row) => sum + row.value, 0),
    5100002195,
  );
  return rows;
}

/** Common fund over common fund and own permanent income, of a region's municipalities together. */
export function commonFundDependency() {
  const own = new Map(ownIncome().map((row) => [`${row.region} ${row.period}`, row.value]));
  return commonFund().map((row) => ({
    region: row.region,
    period: row.period,
    value: row.value / (row.value + own.get(`${row.region} ${row.period}`)),
    status: row.status === 'partial' ? 'partial' : 'derived',
  }));
}

/** One row per commune and year: what `cellOf` makes of its figures, or the reason for a blank. */
function byCommune(cellOf) {
  const cells = new Map();
  for (const row of table()) {
    const key = `${row.commune_code} ${row.year}`;
    cells.set(key, { ...cells.get(key), [row.measure]: numberIn(row.value) });
  }
  const years = [...new Set(table().map(yearOf))];
  return years.flatMap((period) =>
    communes().map(({ code, region }) => {
      const own = cells.get(`${code} ${period}`);
      const blank = code === WITHOUT_MUNICIPALITY ? 'not-applicable' : 'missing';
      const cell = own?.total_income === undefined ? { value: null, status: blank } : cellOf(own);
      return { region, period, place: code, ...cell };
    }),
  );
}

/** Pesos per head, rounded to the peso: thousand pesos over the table's own population. */
function perHead(measure) {
  return byCommune((own) => ({
    value: Math.round((own[measure] * 1000) / own.population_ine),
    status: 'derived',
  }));
}

export function spendingPerHeadByCommune() {
  return perHead('total_expenditure');
}

export function ownIncomePerHeadByCommune() {
  return perHead('own_permanent_income');
}

/** As published, in per cent; it must be the common fund over itself and own permanent income. */
export function commonFundDependencyByCommune() {
  return byCommune((own) => {
    const share = (100 * own.fcm_income) / (own.fcm_income + own.own_permanent_income);
    mustEqual('dependency on the common fund', own.fcm_dependency_pct, share, 0.02);
    return { value: own.fcm_dependency_pct, status: 'final' };
  });
}
