/** Human development, households, and the official figures that INCORE gathers, by department. */
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/domain/observation.ts';
import {
  departments,
  figures,
  LIMA_AND_CALLAO,
  pick,
  regional,
  source,
  valueOf,
  yearsOf,
} from './peru-tables.ts';

const YEARS = [2003, 2007, 2010, 2011, 2012, 2015, 2017, 2018, 2019];

/** Persons of 2019 to 2023 in the units of INCORE. */
function people(period: number): Map<string, number> {
  const found = new Map<string, number>();
  for (const row of regional(pick(figures('pe-population'), { period }))) {
    const unit = ['PE-LIM', 'PE-CAL'].includes(row.unit) ? LIMA_AND_CALLAO : row.unit;
    found.set(unit, (found.get(unit) ?? 0) + (row.value ?? 0));
  }
  return found;
}

/** Mean of regions weighted by persons. */
function weighted(rows: readonly Observation[], weights: ReadonlyMap<string, number>): number {
  const of = (row: Observation) => weights.get(row.unit) ?? Number.NaN;
  const total = rows.reduce((all, row) => all + of(row), 0);
  return rows.reduce((all, row) => all + (row.value ?? Number.NaN) * of(row), 0) / total;
}

describe('human development', () => {
  const ids = {
    'pe-hdi': 'hdi',
    'pe-life-expectancy': 'life_expectancy',
    'pe-schooling': 'years_schooling_25y',
    'pe-secondary-education': 'secondary_completed_18y_pct',
    'pe-hdi-income': 'income_pc_monthly',
  };

  it.each(Object.entries(ids))('%s is the column %s, rounded, in nine years', (id, column) => {
    const rows = figures(id);
    expect(yearsOf(rows)).toEqual(YEARS);
    const digits = id === 'pe-hdi' ? 4 : 2;
    for (const row of source('hdi_department_2003_2019')) {
      const found = valueOf(rows, { unit: row.iso_3166_2, period: Number(row.year) });
      expect(Math.abs(found - Number(row[column]))).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-9);
    }
    for (const row of source('hdi_country_2003_2019')) {
      const found = valueOf(rows, { unit: 'PE', period: Number(row.year) });
      expect(Math.abs(found - Number(row[column]))).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-9);
    }
  });

  it('is in 2019 for Amazonas the 0.41773584 read in a second repository', () => {
    const row = source('hdi_department_2003_2019').find(
      (one) => one.iso_3166_2 === 'PE-AMA' && one.year === '2019',
    );
    expect(Number(row?.hdi)).toBeCloseTo(0.41773584, 8);
    expect(valueOf(figures('pe-hdi'), { unit: 'PE-AMA', period: 2019 })).toBe(0.4177);
  });

  it('has from 2010 an income of the country that is the mean of the departments', () => {
    const rows = figures('pe-hdi-income');
    for (const period of YEARS.filter((year) => year >= 2010)) {
      const weights = new Map(
        source('hdi_department_2003_2019')
          .filter((row) => row.year === String(period))
          .map((row) => [row.iso_3166_2 ?? '', Number(row.population)]),
      );
      const mean = weighted(regional(pick(rows, { period })), weights);
      expect(mean).toBeCloseTo(valueOf(rows, { unit: 'PE', period }), 1);
    }
  });

  it('has an income more than half higher in 2010 than in 2007, as the break says', () => {
    const of = (period: number) => valueOf(figures('pe-hdi-income'), { unit: 'PE', period });
    expect(of(2010) / of(2007)).toBeGreaterThan(1.5);
  });

  it('loses life expectancy in several departments in 2019, as the break says', () => {
    const rows = figures('pe-life-expectancy');
    const losing = departments.filter(
      (unit) => valueOf(rows, { unit, period: 2019 }) < valueOf(rows, { unit, period: 2018 }) - 1,
    );
    expect(losing.length).toBeGreaterThanOrEqual(5);
  });
});

describe('households', () => {
  it.each([
    ['pe-household-income', 'income_pc_monthly'],
    ['pe-household-spending', 'spending_pc_monthly'],
  ])('%s is the column %s in 2020, 2022 and 2024', (id, column) => {
    const rows = figures(id);
    expect(yearsOf(rows)).toEqual([2020, 2022, 2024]);
    for (const row of source('household_income_spending_pc'))
      expect(valueOf(rows, { unit: row.iso_3166_2, period: Number(row.year) })).toBe(
        Number(row[column]),
      );
  });

  it('spend less than their income in every department', () => {
    const income = figures('pe-household-income');
    for (const { unit, period, value } of figures('pe-household-spending'))
      expect(value ?? Number.NaN).toBeLessThan(valueOf(income, { unit, period }));
  });
});

/** Indicator, its number in INCORE, and how far the country may lie from the mean of regions. */
const INCORE = [
  ['pe-large-firm-workers', '1.2', 1],
  ['pe-accounts', '1.5', 1],
  ['pe-hourly-earnings', '2.1', 1],
  ['pe-formality', '2.2', 1.5],
  ['pe-youth-neither', '2.4', 1],
  ['pe-educated-workers', '2.5', 1],
  ['pe-water', '3.1', 1],
  ['pe-internet-use', '3.7', 1],
  ['pe-municipal-revenue-per-head', '6.2', 6],
] as const;
const OTHERS = [
  ['pe-exports-share-gdp', '1.4'],
  ['pe-credit', '1.6'],
  ['pe-electricity-price', '3.5'],
  ['pe-regional-government-approval', '6.1'],
  ['pe-small-projects', '6.3'],
] as const;

function tableOf(code: string) {
  return source('incore_indicators').filter((row) => (row.indicator ?? '').startsWith(`${code} `));
}

describe('what INCORE gathers', () => {
  it.each([...INCORE.map(([id, code]) => [id, code] as const), ...OTHERS])(
    '%s is indicator %s to the digit, in 23 departments and the country',
    (id, code) => {
      const rows = figures(id);
      const table = tableOf(code);
      const own = table.filter((row) => /^(\d\d|PE)$/.test(row.region_code ?? ''));
      expect(own.length).toBeGreaterThanOrEqual(24 * yearsOf(rows).length);
      for (const row of own) {
        const index = Number(row.region_code) - 1;
        const unit = row.region_code === 'PE' ? 'PE' : departments[index];
        expect(valueOf(rows, { unit, period: Number(row.year) })).toBe(Number(row.value));
      }
    },
  );

  it.each([...INCORE.map(([id, code]) => [id, code] as const), ...OTHERS.slice(0, 4)])(
    '%s of Lima with Callao lies between its two parts (%s), near the larger',
    (id, code) => {
      for (const row of pick(figures(id), { unit: LIMA_AND_CALLAO })) {
        const part = (region: string) =>
          Number(
            tableOf(code).find(
              (one) => one.region_code === region && one.year === String(row.period),
            )?.value,
          );
        const [city, provinces] = [part('15LM+07'), part('15LP')];
        expect(row.status).toBe('derived');
        const away = Math.abs((row.value ?? Number.NaN) - city);
        expect(away).toBeLessThanOrEqual(0.1 * Math.abs(provinces - city) + 1e-4);
      }
    },
  );

  it.each(INCORE)(
    '%s (%s) of the country is within %f of the mean of regions by persons',
    (id, _, tolerance) => {
      for (const period of [2019, 2023]) {
        const rows = pick(figures(id), { period });
        const gap = weighted(regional(rows), people(period)) - valueOf(rows, { unit: 'PE' });
        expect(Math.abs(gap)).toBeLessThan(tolerance);
      }
    },
  );

  it('has more borrowers in the mean of the regions than in the country, as a caveat says', () => {
    for (const period of [2019, 2023]) {
      const rows = pick(figures('pe-credit'), { period });
      const gap = weighted(regional(rows), people(period)) - valueOf(rows, { unit: 'PE' });
      expect(gap).toBeGreaterThan(2);
    }
  });

  it('gives the share of small projects of Lima with Callao in no year', () => {
    const rows = pick(figures('pe-small-projects'), { unit: LIMA_AND_CALLAO });
    expect(rows).toHaveLength(10);
    for (const row of rows) expect([row.value, row.status]).toEqual([null, 'not-published']);
  });

  it('repeats the electricity price of 2023 in two editions, which enters once', () => {
    const editions = tableOf('3.5').filter((row) => row.year === '2023');
    expect(new Set(editions.map((row) => row.edition)).size).toBe(2);
    expect(pick(figures('pe-electricity-price'), { period: 2023 })).toHaveLength(25);
    expect(yearsOf(figures('pe-electricity-price')).at(-1)).toBe(2023);
  });

  it('has exports above the whole output of a department', () => {
    const values = regional(figures('pe-exports-share-gdp')).map((row) => row.value ?? 0);
    expect(Math.max(...values)).toBeGreaterThan(100);
  });
});
