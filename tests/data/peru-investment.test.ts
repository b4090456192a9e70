/** Public investment, roads, transfers from extraction, firms by size and the census of Peru. */
import { describe, expect, it } from 'vitest';
import {
  departments,
  figures,
  LEVELS,
  percent,
  PHASES,
  pick,
  regional,
  source,
  sum,
  sumOf,
  UNASSIGNED,
  valueOf,
  yearsOf,
} from './peru-tables.ts';

const million = (soles: number) => Math.round(soles / 1e6);

describe('public investment by department of the goal', () => {
  const rows = figures('pe-public-investment');

  it('comes in 2019 to 51,175 million (PIM) and 33,232 million executed, 64.9 %', () => {
    const of = (phase: string) => sum(pick(rows, { period: 2019, phase }));
    expect(million(of('pim'))).toBe(51175);
    expect(million(of('devengado'))).toBe(33232);
    expect(percent(of('devengado'), of('pim'))).toBeCloseTo(64.9, 1);
  });

  it('has eleven years, three stages, and what is abroad apart: below half a per cent', () => {
    expect(yearsOf(rows)).toEqual(Array.from({ length: 11 }, (_, i) => 2010 + i));
    for (const period of yearsOf(rows))
      for (const phase of PHASES) {
        expect(pick(rows, { period, phase })).toHaveLength(26);
        const abroad = valueOf(rows, { unit: UNASSIGNED, period, phase });
        expect(percent(abroad, sum(pick(rows, { period, phase })))).toBeLessThan(0.5);
      }
  });

  it('is that of the source, to the sol', () => {
    expect(sum(rows)).toBe(sumOf(source('public_investment_by_department_2010_2020')));
  });
});

describe('public investment in the south by level', () => {
  const rows = figures('pe-public-investment-south');
  const south = ['PE-ARE', 'PE-CUS', 'PE-MDD', 'PE-MOQ', 'PE-PUN', 'PE-TAC'];

  it('adds up to all investment executed in each department within 4 soles', () => {
    const whole = figures('pe-public-investment');
    for (const unit of south)
      for (const period of yearsOf(rows)) {
        const levels = pick(rows, { unit, period });
        expect(new Set(levels.map((row) => row.category.level))).toEqual(new Set(LEVELS));
        expect(levels).toHaveLength(3);
        const total = valueOf(whole, { unit, period, phase: 'devengado' });
        expect(Math.abs(sum(levels) - total), `${unit} ${period}`).toBeLessThanOrEqual(4);
      }
  });

  it('is the sum of twelve months in every row', () => {
    const months = source('public_investment_south_by_level_2010_2020').map(
      (row) => row.months_with_data,
    );
    expect(new Set(months)).toEqual(new Set(['12']));
  });

  it('is blank for the other nineteen departments', () => {
    const blank = new Set(rows.filter((row) => row.value === null).map((row) => row.unit));
    expect([...blank].sort()).toEqual(departments.filter((id) => !south.includes(id)).sort());
  });
});

describe('public investment of 2020 by level', () => {
  const country = figures('pe-public-investment-2020-level');
  const rows = figures('pe-subnational-investment-2020');

  it('is final in the opening budget and part-year in the rest', () => {
    for (const row of [...country, ...rows])
      expect(row.status).toBe(row.category.phase === 'pia' ? 'final' : 'partial');
  });

  it('of regions and municipalities adds up over departments to the level', () => {
    for (const level of ['regional', 'local'])
      for (const phase of PHASES)
        expect(sum(pick(rows, { level, phase }))).toBe(valueOf(country, { level, phase }));
  });

  it('opens with 5 to 6 % less than the table by department has for the same year', () => {
    const byGoal = sum(pick(figures('pe-public-investment'), { period: 2020, phase: 'pia' }));
    const lacking = percent(byGoal - sum(pick(country, { phase: 'pia' })), byGoal);
    expect(lacking).toBeGreaterThan(5);
    expect(lacking).toBeLessThan(6);
  });

  it('is lower executed until November than in the whole year, in all six of the south', () => {
    const whole = pick(figures('pe-public-investment-south'), { period: 2020 });
    for (const row of whole.filter((one) => one.value !== null)) {
      const { level } = row.category;
      if (level === 'national') continue;
      const until = valueOf(rows, { unit: row.unit, level, phase: 'devengado' });
      expect(until).toBeLessThan(row.value ?? 0);
    }
  });

  it('rounds the national level to ten thousand soles', () => {
    for (const row of pick(country, { level: 'national' })) expect((row.value ?? 1) % 1e4).toBe(0);
  });
});

describe('roads', () => {
  const rows = figures('pe-roads');
  const table = source('roads_by_network_2014_2024');
  const published = (period: number, name: string) =>
    Number(
      table.find(
        (row) => row.region_code === 'PE' && row.year === String(period) && row.network === name,
      )?.value,
    );

  it('of the departments add up to the country in every year, network and surface', () => {
    for (const row of rows.filter((one) => one.unit === 'PE')) {
      const where = { period: row.period, ...row.category };
      expect(sum(regional(pick(rows, where)))).toBeCloseTo(row.value ?? Number.NaN, 2);
    }
  });

  it('add up by surface to each published network, and by network to the published total', () => {
    const names = { Nacional: 'national', Departamental: 'regional', Vecinal: 'local' };
    for (const period of yearsOf(rows)) {
      const country = pick(rows, { unit: 'PE', period });
      expect(sum(country)).toBeCloseTo(published(period, 'Longitud Total'), 1);
      for (const [name, network] of Object.entries(names))
        expect(sum(pick(country, { network }))).toBeCloseTo(published(period, `${name} Total`), 1);
    }
  });

  it('jump where the catalogue says: in all from 2014, departmental from 2016', () => {
    const of = (period: number, where: Record<string, string> = {}) =>
      sum(pick(rows, { unit: 'PE', period, ...where }));
    expect(percent(of(2015) - of(2014), of(2014))).toBeGreaterThan(4);
    const regionalNetwork = { network: 'regional' };
    const before = of(2016, regionalNetwork);
    expect(percent(of(2017, regionalNetwork) - before, before)).toBeGreaterThan(8);
  });
});

describe('transfers from extraction', () => {
  const rows = figures('pe-extractive-transfers-2023');
  const table = source('extractive_transfers_2023');
  const totalOf = (code?: string) =>
    sumOf(
      table.filter(
        (row) => row.transfer === 'total' && (code === undefined || row.iso_3166_2 === code),
      ),
    );

  it('come to 12,049 million in the 18 departments, blank in the other seven', () => {
    expect(totalOf()).toBe(12049);
    const blank = new Set(rows.filter((row) => row.value === null).map((row) => row.unit));
    expect([...blank]).toEqual([
      'PE-AMA',
      'PE-CAL',
      'PE-HUV',
      'PE-HUC',
      'PE-LAM',
      'PE-MDD',
      'PE-SAM',
    ]);
  });

  it('add up to each department within the rounded million', () => {
    for (const unit of departments) {
      const own = pick(rows, { unit });
      if (own.some((row) => row.value === null)) continue;
      expect(Math.abs(sum(own) - totalOf(unit)), `in ${unit}`).toBeLessThanOrEqual(1);
    }
  });

  it('lack about 1 %: the report calls the three largest, 6,571 million, 54 % of all', () => {
    const largest = ['PE-CUS', 'PE-ANC', 'PE-ARE'].reduce((total, id) => total + totalOf(id), 0);
    expect(Math.abs(largest - 6571)).toBeLessThanOrEqual(1);
    const all = 6571 / 0.54;
    expect(percent(all - totalOf(), all)).toBeCloseTo(1, 0);
  });
});

describe('firms by size', () => {
  const rows = figures('pe-firms-size');

  it('but for the large add up to the published number of each year', () => {
    for (const row of source('firms_national_by_size_2012_2017').filter(
      (one) => one.size === 'total MIPYME',
    )) {
      const period = Number(row.year);
      const parts = ['micro', 'small', 'medium'].map((size) => valueOf(rows, { period, size }));
      expect(parts.reduce((total, one) => total + one, 0)).toBe(Number(row.value));
    }
  });

  it('that are large are given for 2017 only', () => {
    const large = pick(rows, { size: 'large' });
    expect(large.filter((row) => row.value !== null).map((row) => row.period)).toEqual([2017]);
    expect(large).toHaveLength(6);
  });
});

describe('the census of 2017', () => {
  it('counted 29,381,884 persons, fewer than the projection of 2019 in all', () => {
    const rows = figures('pe-population-census-2017');
    expect(sum(rows)).toBe(29381884);
    expect(sum(rows)).toBeLessThan(sum(regional(pick(figures('pe-population'), { period: 2019 }))));
  });
});
