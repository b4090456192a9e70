/** Spending of Peru by what it buys, of municipalities, and of the national government by sector. */
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/domain/observation.ts';
import {
  departments,
  figures,
  heads,
  LEVELS,
  percent,
  PHASES,
  pick,
  regional,
  source,
  stageOf,
  sum,
  sumOf,
  UNASSIGNED,
  valueOf,
  yearsOf,
} from './peru-tables.ts';

const levels = figures('pe-spending-level');
const gapOf = (rows: readonly Observation[], period: number, level: string, phase: string) =>
  valueOf(levels, { period, level, phase }) - sum(pick(rows, { period, level, phase }));
/** What joint bodies of a level may hold, in per cent of it. */
const JOINT = 0.06;

describe('spending by level and by what it buys', () => {
  const rows = figures('pe-spending-level-generic');

  it('adds up to the national level within 8 soles, 2022 to 2025', () => {
    for (const period of [2022, 2023, 2024, 2025])
      for (const phase of PHASES)
        expect(Math.abs(gapOf(rows, period, 'national', phase))).toBeLessThanOrEqual(8);
  });

  it('lacks of the lower levels only what joint bodies hold', () => {
    const joint = figures('pe-regional-spending');
    for (const period of [2024, 2025])
      for (const phase of PHASES) {
        const lacking = gapOf(rows, period, 'regional', phase);
        const apart = valueOf(joint, { unit: UNASSIGNED, period, phase });
        expect(Math.abs(lacking - apart)).toBeLessThanOrEqual(10);
        const local = gapOf(rows, period, 'local', phase);
        const share = percent(local, valueOf(levels, { period, level: 'local', phase }));
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThan(JOINT);
      }
  });

  it('adds up to the opening budgets of every level exactly', () => {
    for (const period of [2024, 2025])
      for (const level of LEVELS) expect(gapOf(rows, period, level, 'pia')).toBe(0);
  });

  it('is blank for regions and municipalities in 2022 and 2023, and nowhere else', () => {
    const blanks = rows.filter((row) => row.value === null);
    expect(blanks).toHaveLength(2 * 2 * 12 * 3);
    for (const row of blanks) {
      expect(row.period).toBeLessThan(2024);
      expect(row.category.level).not.toBe('national');
      expect(row.status).toBe('missing');
    }
  });

  it('keeps a contingency reserve at the national level only', () => {
    const reserve = rows.filter((row) => /^(5|6)-20$/.test(row.category.generic ?? ''));
    expect(sum(pick(reserve, { level: 'national', phase: 'pia' }))).toBeGreaterThan(0);
    for (const level of ['regional', 'local'])
      for (const row of pick(reserve, { level }).filter((one) => one.period >= 2024))
        expect([row.value, row.status]).toEqual([0, 'derived']);
  });
});

describe('regional governments by what they buy', () => {
  const rows = figures('pe-regional-spending-generic');

  it('add up to each department within 3 soles', () => {
    const whole = figures('pe-regional-spending');
    for (const unit of departments)
      for (const period of [2024, 2025])
        for (const phase of PHASES) {
          const found = sum(pick(rows, { unit, period, phase }));
          expect(Math.abs(found - valueOf(whole, { unit, period, phase }))).toBeLessThanOrEqual(3);
        }
  });

  it('add up to the regional level by generic, but for joint bodies', () => {
    const national = pick(figures('pe-spending-level-generic'), { level: 'regional' });
    for (const period of [2024, 2025])
      for (const phase of PHASES) {
        const level = valueOf(levels, { period, level: 'regional', phase });
        for (const row of pick(national, { period, phase })) {
          const { generic } = row.category;
          const parts = sum(regional(pick(rows, { period, phase, generic })));
          const gap = percent((row.value ?? 0) - parts, level);
          expect(gap, `${period} ${phase} ${row.category.generic}`).toBeGreaterThan(-1e-6);
          expect(gap).toBeLessThan(JOINT);
        }
      }
  });
});

describe('municipalities', () => {
  const rows = figures('pe-local-spending');
  const whole = (period: number, phase: string) => sum(regional(pick(rows, { period, phase })));

  it('add up to the local level exactly from 2016 to 2021', () => {
    for (const period of [2016, 2017, 2018, 2019, 2020, 2021])
      for (const phase of PHASES) {
        expect(whole(period, phase)).toBe(valueOf(levels, { period, level: 'local', phase }));
        expect(pick(rows, { unit: UNASSIGNED, period, phase })).toEqual([]);
      }
  });

  it('add up with joint bodies to the local level from 2022, to the sol', () => {
    for (const period of [2022, 2023, 2024, 2025])
      for (const phase of PHASES) {
        const level = valueOf(levels, { period, level: 'local', phase });
        const joint = valueOf(rows, { unit: UNASSIGNED, period, phase });
        expect(valueOf(rows, { unit: 'PE', period, phase })).toBe(level);
        expect(whole(period, phase) + joint).toBe(level);
        expect(percent(joint, level)).toBeLessThan(JOINT);
      }
  });

  it('leave nothing of the opening budget to joint bodies', () => {
    const joint = pick(rows, { unit: UNASSIGNED, phase: 'pia' });
    expect(joint.map((row) => row.value)).toEqual([0, 0, 0, 0]);
  });

  it('are incomplete in 2015, of which no national level is given, and final after', () => {
    expect(yearsOf(rows)).toEqual([
      2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025,
    ]);
    for (const row of regional(rows))
      expect(row.status).toBe(row.period === 2015 ? 'partial' : 'final');
    expect(pick(rows, { unit: 'PE', period: 2015 })).toEqual([]);
    expect(pick(rows, { unit: UNASSIGNED, period: 2015 })).toEqual([]);
  });

  it('read one by one agree in 2023: exactly at first, within 0.16 % executed', () => {
    const municipal = source('municipal_budget_2015_2025');
    for (const [index, unit] of departments.entries()) {
      const code = String(index + 1).padStart(2, '0');
      const own = municipal.filter((row) => row.region_code === code);
      const of = (phase: string) => valueOf(rows, { unit, period: 2023, phase });
      expect(sumOf(own, 'PIA')).toBe(of('pia'));
      expect(Math.abs(percent(sumOf(own, 'PIM') - of('pim'), of('pim')))).toBeLessThan(0.05);
      const executed = percent(sumOf(own, 'devengado') - of('devengado'), of('devengado'));
      expect(Math.abs(executed)).toBeLessThan(0.16);
    }
  });

  it.each([
    ['pe-local-spending-function', 4],
    ['pe-local-spending-generic', 2],
  ])('by category (%s) add up to each department within %i soles', (id, tolerance) => {
    const parts = figures(id);
    for (const unit of departments)
      for (const period of [2024, 2025])
        for (const phase of PHASES) {
          const gap =
            sum(pick(parts, { unit, period, phase })) - valueOf(rows, { unit, period, phase });
          expect(Math.abs(gap), `${unit} ${period} ${phase}`).toBeLessThanOrEqual(tolerance);
        }
  });

  it('by function add up to the functions of the local level, but for joint bodies', () => {
    const parts = figures('pe-local-spending-function');
    const national = pick(figures('pe-spending-level-function'), { level: 'local' });
    for (const row of national.filter((one) => one.value !== 0)) {
      const { function: code, phase } = row.category;
      const gap =
        (row.value ?? 0) - sum(pick(parts, { period: row.period, function: code, phase }));
      expect(Math.abs(gap), `${row.period} ${code} ${phase}`).toBeLessThanOrEqual(20);
    }
  });
});

describe('the national government by sector', () => {
  const rows = figures('pe-national-spending-sector');

  it('has thirty sectors in every year and stage', () => {
    for (const period of yearsOf(rows))
      for (const phase of PHASES) expect(pick(rows, { period, phase })).toHaveLength(30);
  });

  it('adds up to the national level: exactly until 2021, within 4 soles after', () => {
    for (const period of yearsOf(rows))
      for (const phase of PHASES) {
        const level = valueOf(levels, { period, level: 'national', phase });
        const gap = Math.abs(sum(pick(rows, { period, phase })) - level);
        expect(gap, `${period} ${phase}`).toBeLessThanOrEqual(period < 2022 ? 0 : 4);
      }
  });

  it('is of the sectors that the source names, with the names that changed', () => {
    const names = (from: number, to: number, code: string) =>
      source('national_government_budget_by_executing_unit')
        .filter((row) => Number(row.year) >= from && Number(row.year) <= to)
        .filter((row) => (row.sector ?? '').startsWith(code))
        .map((row) => row.sector);
    expect(new Set(names(2016, 2018, '21'))).toEqual(
      new Set(['21: CONSEJO NACIONAL DE LA MAGISTRATURA']),
    );
    expect(new Set(names(2019, 2021, '21'))).toEqual(new Set(['21: JUNTA NACIONAL DE JUSTICIA']));
    expect(new Set(names(2016, 2020, '13'))).toEqual(new Set(['13: AGRICULTURA']));
    expect(new Set(names(2021, 2021, '13'))).toEqual(new Set(['13: AGRARIO Y DE RIEGO']));
  });
});

describe('national programmes of productive support', () => {
  const rows = figures('pe-productive-programmes');

  it('are 24 bodies, 2016 to 2024, all three stages wherever there is one', () => {
    expect(new Set(rows.map((row) => row.category.programme)).size).toBe(24);
    expect(yearsOf(rows)).toEqual([2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]);
    expect(rows).toHaveLength(638 - 20);
    expect(rows.length % PHASES.length).toBe(0);
  });

  it('are until 2021 the sums of the executing units that bear their label', () => {
    const units = source('national_government_budget_by_executing_unit');
    for (const period of [2016, 2017, 2018, 2019, 2020, 2021])
      for (const phase of PHASES) {
        const labelled = units.filter(
          (row) =>
            row.year === String(period) &&
            row.stage === stageOf(phase) &&
            row.productive_programme !== '',
        );
        expect(sum(pick(rows, { period, phase }))).toBe(sumOf(labelled));
      }
  });

  it('see FONDECYT end in 2022 and PROCIENCIA begin in it', () => {
    expect(yearsOf(pick(rows, { programme: 'fondecyt' })).at(-1)).toBe(2022);
    expect(yearsOf(pick(rows, { programme: 'prociencia' }))).toEqual([2022, 2023, 2024]);
    expect(yearsOf(pick(rows, { programme: 'pnipa' }))[0]).toBe(2017);
  });

  it('execute less than 4 % of what the national government executes', () => {
    for (const period of yearsOf(rows)) {
      const national = valueOf(levels, { period, level: 'national', phase: 'devengado' });
      expect(percent(sum(pick(rows, { period, phase: 'devengado' })), national)).toBeLessThan(4);
    }
  });
});

describe('the national budget by goal', () => {
  const rows = figures('pe-national-spending-meta-2022');

  it('is known for ten departments and blank for the rest', () => {
    const known = rows.filter((row) => row.value !== null).map((row) => row.unit);
    expect(known).toEqual(departments.slice(0, 10));
    expect(rows.filter((row) => row.status === 'missing')).toHaveLength(15);
  });

  it('is the printed amount over the population of 2022, to three digits', () => {
    const people = heads(2022);
    for (const row of source('national_gov_pim_by_meta_department_2022_partial')) {
      const unit = row.iso_3166_2 ?? '';
      const exact = Number(row.value) / (people.get(unit) ?? Number.NaN);
      expect(valueOf(rows, { unit })).toBe(Number(exact.toPrecision(3)));
    }
  });

  it('of the ten is a small part of the national budget, hence no share of it', () => {
    const ten = sumOf(source('national_gov_pim_by_meta_department_2022_partial'));
    const whole = valueOf(levels, { period: 2022, level: 'national', phase: 'pim' });
    expect(percent(ten, whole)).toBeLessThan(20);
  });
});
