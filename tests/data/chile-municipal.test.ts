/** Municipal finance by region and commune, against SINIM's figures. */
import { describe, expect, it } from 'vitest';
import { figures, only, pick, source, sum, total, yearsOf } from './chile-figures.ts';

const byCommune = source('sinim_municipal_finance_by_commune_2019_2023');
const byRegion = source('sinim_municipal_finance_by_region_2019_2023');
const YEARS = [2019, 2020, 2021, 2022, 2023];
const MEASURES = [
  { id: 'cl-municipal-income', measure: 'total_income' },
  { id: 'cl-municipal-own-income', measure: 'own_permanent_income' },
  { id: 'cl-municipal-common-fund', measure: 'fcm_income' },
  { id: 'cl-municipal-transfers', measure: 'transfers_income' },
  { id: 'cl-municipal-spending', measure: 'total_expenditure' },
] as const;
/** Municipalities that report each year, of 345. */
const REPORTING = new Map([
  [2019, 343],
  [2020, 341],
  [2021, 340],
  [2022, 344],
  [2023, 343],
]);

const cells = new Map(
  byCommune.map((row) => [`${row.commune_code} ${row.year} ${row.measure}`, Number(row.value)]),
);

/** Figure of a commune in the source table. */
function cell(commune: string, year: number, measure: string): number {
  return cells.get(`${commune} ${year} ${measure}`) ?? Number.NaN;
}

describe.each(MEASURES)('$id', ({ id, measure }) => {
  const rows = figures(id);

  it('is what the table by region says, which is what its communes add up to', () => {
    const published = byRegion.filter((row) => row.measure === measure);
    expect(published.length).toBe(16 * 5);
    for (const row of published) {
      const { iso_3166_2: unit = '', year = '' } = row;
      expect(only(rows, { unit, period: Number(year) })).toBe(Number(row.value));
      const communes = byCommune.filter(
        (one) =>
          one.region_code === row.region_code && one.year === year && one.measure === measure,
      );
      expect(total(communes)).toBe(Number(row.value));
    }
  });

  it('is partial where a municipality of the region does not report', () => {
    for (const period of YEARS) {
      const reporting = byRegion
        .filter((row) => row.measure === measure && row.year === String(period))
        .map((row) => Number(row.municipalities));
      expect(reporting.reduce((acc, one) => acc + one, 0)).toBe(REPORTING.get(period));
      const open = pick(rows, { period }).filter((row) => row.status === 'partial').length;
      expect(open).toBeGreaterThan(0);
      expect(open).toBeLessThanOrEqual(345 - (REPORTING.get(period) ?? 0));
    }
  });
});

describe('the municipalities', () => {
  it('spent 5,100 thousand million pesos in 2019', () => {
    expect(sum(pick(figures('cl-municipal-spending'), { period: 2019 }))).toBe(5_100_002_195);
  });

  it('depend on the common fund as their sums say', () => {
    const rows = figures('cl-municipal-fcm-dependency');
    for (const { unit, period, value } of rows) {
      const fund = only(figures('cl-municipal-common-fund'), { unit, period });
      const own = only(figures('cl-municipal-own-income'), { unit, period });
      expect(value).toBeCloseTo(fund / (fund + own), 12);
    }
  });
});

describe('the communes’ municipal figures', () => {
  const spending = figures('cl-commune-municipal-spending-per-head');
  const own = figures('cl-commune-own-income-per-head');
  const dependency = figures('cl-commune-fcm-dependency');

  it('are pesos per head of the table’s own population', () => {
    for (const [rows, measure] of [
      [spending, 'total_expenditure'],
      [own, 'own_permanent_income'],
    ] as const)
      for (const row of rows.filter((one) => one.value !== null)) {
        const commune = row.category['place'] ?? '';
        const people = cell(commune, row.period, 'population_ine');
        const exact = (cell(commune, row.period, measure) * 1000) / people;
        expect(Math.abs((row.value ?? 0) - exact)).toBeLessThanOrEqual(0.5);
        expect(row.status).toBe('derived');
      }
  });

  it('have the dependency as published: the fund over fund and own income, in per cent', () => {
    for (const { period, value, category } of dependency.filter((one) => one.value !== null)) {
      const commune = category['place'] ?? '';
      expect(value).toBe(cell(commune, period, 'fcm_dependency_pct'));
      const fund = cell(commune, period, 'fcm_income');
      const both = fund + cell(commune, period, 'own_permanent_income');
      expect(Math.abs((value ?? 0) - (100 * fund) / both)).toBeLessThan(0.02);
    }
  });

  it('are blank where no one reports, and do not apply to the Antarctic commune', () => {
    for (const rows of [spending, own, dependency])
      for (const period of yearsOf(rows)) {
        const blank = pick(rows, { period }).filter((row) => row.value === null);
        expect(blank.length).toBe(346 - (REPORTING.get(period) ?? 0));
        const antarctic = blank.filter((row) => row.status === 'not-applicable');
        expect(antarctic.map((row) => row.category['place'])).toEqual(['12202']);
      }
  });
});
