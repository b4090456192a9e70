/** Chile: municipalities by region and by commune, and other figures by commune. */
import { exact, over, plus, times, total } from './decimals.ts';
import { upTo } from './reading.ts';
import { cell, one, select, years, type Row } from './tables.ts';
import { codeOf, region, SIXTEEN } from './units.ts';
import type { Cell, FromRows, Rest, Trace, Traces } from './walk.ts';

const FINANCE = 'chile/sinim_municipal_finance_by_commune_2019_2023';
const FINANCE_BY_REGION = 'chile/sinim_municipal_finance_by_region_2019_2023';
const COMMUNES = 'chile/communes_reference';
const SERCOTEC = 'chile/sercotec_beneficiaries_2024_by_commune';
/** The Antarctic commune, which has no municipality. */
const ANTARCTIC = '12202';

const place = { place: 'commune_code' };

/** Whether all municipalities of a region reported a measure: as many as it has communes. */
function isWhole(region_code: string, year: string, measure: string): boolean {
  const reported = one(FINANCE_BY_REGION, { region_code, year, measure }, 'municipalities');
  const own = select(COMMUNES, { region_code, commune_code: (code) => code !== ANTARCTIC });
  return Number(reported.numerator / reported.denominator) === own.length;
}

/** A region's municipalities together. */
const together = (measure: string): Trace => [
  {
    from: FINANCE,
    where: { measure },
    unit: region,
    rows: 'add',
    status: (row) =>
      isWhole(cell(row, 'region_code'), cell(row, 'year'), measure) ? 'final' : 'partial',
  },
];

/** Thousand pesos of a commune, in pesos over the same table's persons. */
const perHead = (measure: string): FromRows => ({
  from: FINANCE,
  where: { measure },
  unit: region,
  dims: place,
  value: (row) => {
    const [commune_code, year] = [cell(row, 'commune_code'), cell(row, 'year')];
    const persons = one(FINANCE, { commune_code, year, measure: 'population_ine' });
    return over(times(exact(cell(row, 'value')), exact('1000')), persons);
  },
  round: { decimals: 0 },
  status: 'derived',
});

/** Every commune in each of these years. */
function communesIn(span: readonly number[], isOne: (code: string) => boolean = () => true) {
  const rows = select(COMMUNES, { commune_code: isOne });
  const cellOf = (row: Row, year: number): Cell => ({
    unit: region(row),
    year,
    dims: { place: cell(row, 'commune_code') },
  });
  return span.flatMap((year) => rows.map((row) => cellOf(row, year)));
}

const unreported: readonly Rest[] = [
  {
    rest: 'the Antarctic commune has no municipality',
    over: communesIn(years(2019, 2023), (code) => code === ANTARCTIC),
    value: null,
    status: 'not-applicable',
  },
  {
    rest: 'the municipality did not report',
    over: communesIn(years(2019, 2023)),
    value: null,
    status: 'missing',
  },
];

export const CHILE_MUNICIPAL: Traces = {
  'cl-municipal-income': together('total_income'),
  'cl-municipal-own-income': together('own_permanent_income'),
  'cl-municipal-common-fund': together('fcm_income'),
  'cl-municipal-transfers': together('transfers_income'),
  'cl-municipal-spending': together('total_expenditure'),
  'cl-municipal-fcm-dependency': [
    {
      formula: 'cl-municipal-common-fund / (itself + cl-municipal-own-income)',
      over: { units: SIXTEEN, years: years(2019, 2023) },
      value: ({ unit, year }, look) => {
        const fund = look('cl-municipal-common-fund', unit, year);
        return over(fund, plus(fund, look('cl-municipal-own-income', unit, year)));
      },
      round: 'double',
      status: ({ unit, year }) =>
        isWhole(codeOf(unit), String(year), 'fcm_income') ? 'derived' : 'partial',
    },
  ],
  'cl-commune-municipal-spending-per-head': [perHead('total_expenditure'), ...unreported],
  'cl-commune-own-income-per-head': [perHead('own_permanent_income'), ...unreported],
  'cl-commune-fcm-dependency': [
    {
      from: FINANCE,
      where: { measure: 'fcm_dependency_pct' },
      unit: region,
      dims: place,
      status: 'final',
    },
    ...unreported,
  ],
  'cl-commune-population-2024': [
    {
      from: 'chile/census_2024_population_by_commune',
      unit: region,
      dims: place,
      status: 'final',
    },
  ],
  'cl-commune-population': [
    {
      from: 'chile/population_projection_by_commune_2002_2035',
      unit: region,
      dims: place,
      status: upTo(2017, 'final', 'projected'),
    },
  ],
  'cl-commune-poverty-2022': [
    { from: 'chile/poverty_sae_2022_by_commune', unit: region, dims: place, status: 'final' },
    {
      rest: 'the Antarctic commune has no estimate',
      over: communesIn([2022], (code) => code === ANTARCTIC),
      value: null,
      status: 'not-published',
    },
  ],
  // Records over persons counted; a commune that the list does not name has no record.
  'cl-commune-sercotec-2024': [
    {
      from: 'chile/census_2024_population_by_commune',
      unit: region,
      dims: place,
      value: (row) => {
        const records = select(SERCOTEC, { commune_code: cell(row, 'commune_code') });
        const count = total(records.map((record) => exact(cell(record, 'value'))));
        return over(count, exact(cell(row, 'value')));
      },
      round: { decimals: 6 },
      status: 'derived',
    },
  ],
};
