/** Budgets of Chile's regional governments by year, kind, agency and fund, against their sources. */
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/domain/observation.ts';
import {
  CHILE,
  FIFTEEN,
  figures,
  OLD_BIOBIO,
  only,
  pick,
  source,
  sum,
  total,
  yearsOf,
} from './chile-figures.ts';

const chapters = source('gore_budget_total_2009_2020');

describe('the law of the regional governments', () => {
  const law = figures('cl-gore-budget-law');

  it('adds up to the chapters of every year', () => {
    expect(yearsOf(law)).toEqual(Array.from({ length: 12 }, (_, index) => 2009 + index));
    for (const period of yearsOf(law)) {
      const own = chapters.filter((row) => row.year === String(period));
      expect(sum(pick(law, { period }))).toBe(total(own, 'law_initial_kclp'));
    }
  });

  it('is in 2018 the bill’s 1,328.9 less 236.4 thousand million of provisions', () => {
    const found = sum(pick(law, { period: 2018 }));
    expect(found).toBe(1_328_919_547 - 236_398_911);
  });

  it('falls short of what was executed in 2019: 1,161 against 1,292 thousand million', () => {
    const executed = figures('cl-regional-government-executed');
    const of = (rows: readonly Observation[]) => sum(pick(rows, { period: 2019 })) / 1e6;
    expect([of(law).toFixed(0), of(executed).toFixed(0)]).toEqual(['1161', '1292']);
  });

  it('joins Ñuble, installed in 2018 with 0.8 thousand million, to Biobío up to that year', () => {
    const own = chapters.find((row) => row.year === '2018' && row.region_code === '16');
    expect((Number(own?.law_initial_kclp) / 1e6).toFixed(1)).toBe('0.8');
    for (const period of yearsOf(law)) {
      const units = pick(law, { period }).map((row) => row.unit);
      expect(new Set(units)).toEqual(new Set(period <= 2018 ? FIFTEEN : CHILE));
    }
  });
});

describe('spending of the regional governments by kind', () => {
  const rows = figures('cl-gore-spending-subtitle');
  const of = (unit: string, period: number, phase: string) =>
    sum(pick(rows, { unit, period, phase }));

  it('adds up to the law of every chapter, to the thousand', () => {
    const law = figures('cl-gore-budget-law').filter((row) => row.period >= 2012);
    for (const { unit, period, value } of law) expect(of(unit, period, 'law')).toBe(value);
  });

  it('adds up to what every chapter executed, but for two residuals and Biobío of 2017', () => {
    const residuals = new Map([
      ['CL-VS 2014', 112_064],
      ['CL-ML 2014', 84_790],
    ]);
    for (const { unit, period, value } of figures('cl-regional-government-executed')) {
      const cell = `${unit} ${period}`;
      if (cell === `${OLD_BIOBIO} 2017`) continue;
      const gap = of(unit, period, 'executed') - (value ?? 0);
      expect({ cell, gap }).toEqual({ cell, gap: residuals.get(cell) ?? 0 });
    }
  });

  it('marks Biobío in 2017 as partial after the law: its investment ends in September', () => {
    const open = rows.filter((row) => row.status === 'partial');
    expect(new Set(open.map((row) => `${row.unit} ${row.period}`))).toEqual(
      new Set([`${OLD_BIOBIO} 2017`]),
    );
    expect(new Set(open.map((row) => row.category['phase']))).toEqual(
      new Set(['current', 'executed']),
    );
    const executed = only(figures('cl-regional-government-executed'), {
      unit: OLD_BIOBIO,
      period: 2017,
    });
    expect(executed - of(OLD_BIOBIO, 2017, 'executed')).toBe(42_607_843);
  });

  it('has no execution of 2020, which was read as of April', () => {
    const phases = pick(rows, { period: 2020 }).map((row) => row.category['phase']);
    expect(new Set(phases)).toEqual(new Set(['law']));
  });

  it('writes a zero of ours only where the source lists nothing', () => {
    const table = source('gore_budget_by_subtitle_2012_2020');
    const listed = new Set(
      table
        .filter((row) => row.side === 'expenditure')
        .map((row) => `${row.year} ${row.iso_3166_2} ${row.subtitulo}`),
    );
    const zeros = pick(rows, { phase: 'law', subtitle: 'loans', unit: 'CL-AN' }).filter(
      (row) => row.status === 'derived',
    );
    for (const row of zeros) expect(listed.has(`${row.period} CL-AN 32`)).toBe(false);
    expect(rows.filter((row) => row.status === 'derived').every((row) => row.value === 0)).toBe(
      true,
    );
  });
});

describe('transfers of the regional governments by agency', () => {
  const rows = figures('cl-gore-transfers-agency');
  const lines = source('gore_transfer_lines_2009_2017');
  const of = (period: number, agency: string) => sum(pick(rows, { period, agency }));
  const SUMS = new Set(['strict', 'wide']);

  it('are 2,308 lines, all of them classed: the classes add up to the lines', () => {
    expect(lines.length).toBe(2308);
    for (const period of yearsOf(rows)) {
      const classes = pick(rows, { period }).filter(
        (row) => !SUMS.has(row.category['agency'] ?? ''),
      );
      expect(sum(classes)).toBe(total(lines.filter((row) => row.year === String(period))));
    }
  });

  it('have a strict sum without, and a wide sum with, other executors of productive lines', () => {
    for (const period of yearsOf(rows)) {
      const all = total(lines.filter((row) => row.year === String(period)));
      const rest = of(period, 'not-productive');
      expect(of(period, 'wide')).toBe(all - rest);
      expect(of(period, 'strict')).toBe(all - rest - of(period, 'other-productive'));
    }
  });

  it('are 21.0 to 97.5 thousand million strictly, without 2016', () => {
    expect(yearsOf(rows)).toEqual([2009, 2010, 2011, 2012, 2013, 2014, 2015, 2017]);
    expect([of(2009, 'strict'), of(2017, 'strict')]).toEqual([20_962_136, 97_454_030]);
    expect([of(2009, 'wide'), of(2017, 'wide')]).toEqual([25_061_276, 106_822_132]);
  });

  it('hold the innovation fund as the indicator of that fund has it', () => {
    for (const { unit, period, value } of figures('cl-ficr'))
      expect(only(rows, { unit, period, agency: 'fic' })).toBe(value);
  });
});

describe('the law of 2026', () => {
  const funds = figures('cl-gore-2026-fund');

  it('has twelve funds that add up to the table’s total in every region', () => {
    const totals = source('gore_investment_2026_by_fund').filter((row) =>
      row.fund?.startsWith('TOTAL'),
    );
    expect(new Set(funds.map((row) => row.category['fund'])).size).toBe(12);
    for (const row of totals)
      expect(sum(pick(funds, { unit: row.iso_3166_2 ?? '' }))).toBe(Number(row.value));
  });

  it('has an FNDR and an FRPD as their own indicators', () => {
    for (const [id, fund] of [
      ['cl-fndr-2026', 'fndr'],
      ['cl-frpd-2026', 'frpd'],
    ] as const)
      for (const { unit, value } of figures(id)) expect(only(funds, { unit, fund })).toBe(value);
  });

  it('has running costs and investment that add up to 1,819,428,560 of programmes', () => {
    const programmes = total(
      source('gore_budget_2026_operation_investment').filter((row) =>
        row.concept?.startsWith('Total'),
      ),
    );
    expect(programmes).toBe(1_819_428_560);
    // Magallanes' own fund stands in the programme, outside both lines; Antofagasta differs by 10.
    expect(sum(figures('cl-gore-2026-operation')) + sum(funds)).toBe(programmes);
  });
});

describe('CORFO in the regions', () => {
  it('gave three committees 15.8 thousand million in 2017', () => {
    const rows = figures('cl-corfo-committees-2017');
    const given = rows.filter((row) => row.value !== null);
    expect(given.map((row) => [row.unit, row.value])).toEqual([
      ['CL-AN', 3_832_605],
      [OLD_BIOBIO, 7_983_174],
      ['CL-LR', 3_977_731],
    ]);
    expect(rows.filter((row) => row.value === null).map((row) => row.status)).toEqual(
      Array.from({ length: 12 }, () => 'not-applicable'),
    );
  });

  it('has in the south, against the extract of 2021, a mean ratio of 0.96', () => {
    const later = pick(figures('cl-innovachile-south'), { instrument: 'subsidy' });
    const ratios = figures('cl-innovachile').flatMap(({ unit, period, value }) => {
      const own = pick(later, { unit, period })[0]?.value;
      return own && value ? [own / value] : [];
    });
    expect(ratios.length).toBe(4 * 13);
    expect(ratios.reduce((acc, one) => acc + one, 0) / ratios.length).toBeCloseTo(0.96, 2);
  });

  it('adds up in the south to the extract of 2025', () => {
    const rows = figures('cl-innovachile-south');
    const table = source('innovachile_projects_4_southern_regions_2009_2025');
    expect(sum(pick(rows, { instrument: 'subsidy' }))).toBeCloseTo(
      total(table, 'approved_corfo_clp'),
      0,
    );
    expect(sum(pick(rows, { instrument: 'tax-credit' }))).toBeCloseTo(
      total(table, 'law_rd_certified_clp'),
      0,
    );
  });

  it('leaves every other region blank, and 2025 open', () => {
    const rows = figures('cl-innovachile-south');
    const units = new Set(rows.filter((row) => row.value !== null).map((row) => row.unit));
    expect(units).toEqual(new Set(['CL-AR', 'CL-LR', 'CL-LL', 'CL-BI', OLD_BIOBIO]));
    for (const row of rows.filter((one) => one.value !== null))
      expect(row.status).toBe(row.period === 2025 ? 'partial' : 'final');
  });
});
