import { describe, expect, it } from 'vitest';
import type { Entry, Show } from '../../src/domain/entry.ts';
import type { Observation } from '../../src/domain/observation.ts';
import { makePanel, periodOf, rank, unitCovering, type Period } from '../../src/domain/panel.ts';
import { CATALOGUES, panelOf, INGREDIENTS } from './bundled.ts';
import { figure, LEVEL, PHASE, sampleEntry } from './samples.ts';

const PEOPLE = {
  'cl-population': [
    figure('CL-RM', 2020, 8),
    figure('CL-BI', 2020, 3),
    figure('CL-NB', 2020, 1),
    figure('CL-MA', 2020, 2),
  ],
};

function periodsOf(
  rows: readonly Observation[],
  show: Show = 'amount',
  changes: Partial<Entry> = {},
  category: Record<string, string> = {},
  populations: Record<string, readonly Observation[]> = PEOPLE,
) {
  return makePanel(sampleEntry(changes), rows, category, show, populations).periods;
}

/** The only period of a panel; fails where there are more or fewer. */
function only(...panel: Parameters<typeof periodsOf>): Period {
  const periods = periodsOf(...panel);
  const [first] = periods;
  if (!first || periods.length > 1) throw new Error(`${periods.length} periods`);
  return first;
}

const valueOf = (period: Period, unit: string) => period.cells.get(unit)?.value;

const ROWS = [
  figure('CL-RM', 2020, 60),
  figure('CL-BI+CL-NB', 2020, 30),
  figure('CL-MA', 2020, 10),
  figure('CL-ZZ', 2020, 25),
  figure('CL', 2020, 125),
];

describe('a panel of amounts', () => {
  it('keeps regions and unions as units, not the country nor what is unassigned', () => {
    expect(only(ROWS).units).toEqual(['CL-RM', 'CL-BI+CL-NB', 'CL-MA']);
  });

  it('turns values into base units', () => {
    const period = only(ROWS, 'amount', {
      unit: { quantity: 'money', currency: 'CLP', multiplier: 1e9 },
    });
    expect(valueOf(period, 'CL-RM')).toBe(60e9);
    expect(period.unassigned).toBe(25e9);
    expect(period.total).toBe(100e9);
  });

  it('leaves what is unassigned out of the total', () => {
    const period = only(ROWS);
    expect([period.total, period.unassigned]).toEqual([100, 25]);
  });

  it('has no national value: the sum of amounts is the total', () => {
    expect(only(ROWS, 'amount').national).toBeNull();
    expect(only(ROWS, 'share').national).toBeNull();
  });

  it('keeps a blank with its reason, and zero as a number', () => {
    const rows = [figure('CL-RM', 2020, 0), figure('CL-MA', 2020, 'not-published')];
    const period = only(rows);
    expect(period.cells.get('CL-RM')).toEqual({ value: 0, status: 'final' });
    expect(period.cells.get('CL-MA')).toEqual({ value: null, status: 'not-published' });
    expect(period.total).toBe(0);
  });

  it('puts the periods in order whatever the order of the file', () => {
    const rows = [2022, 2019, 2021].map((year) => figure('CL-RM', year, 1));
    expect(periodsOf(rows).map((one) => one.year)).toEqual([2019, 2021, 2022]);
  });

  it('has no period for a year with a national value only', () => {
    const rows = [figure('CL-RM', 2020, 1), figure('CL', 2021, 1)];
    expect(periodsOf(rows).map((one) => one.year)).toEqual([2020]);
  });
});

describe('a panel of shares', () => {
  it('divides by what is assigned to regions', () => {
    const period = only(ROWS, 'share');
    expect(valueOf(period, 'CL-RM')).toBeCloseTo(0.6, 12);
    expect(valueOf(period, 'CL-BI+CL-NB')).toBeCloseTo(0.3, 12);
  });

  it('is blank, not zero or infinite, where the total is zero', () => {
    const period = only([figure('CL-RM', 2020, 0), figure('CL-MA', 2020, 0)], 'share');
    expect(period.cells.get('CL-RM')).toEqual({ value: null, status: 'missing' });
  });

  it.each(CATALOGUES.es.filter((one) => one.kind === 'extensive' && one.scope === 'regions'))(
    '$id: the shares of every period sum to 1',
    ({ id }) => {
      const { periods } = panelOf(id, 'es', 'share');
      expect(periods.length).toBeGreaterThan(0);
      for (const period of periods) {
        const sum = [...period.cells.values()].reduce((all, cell) => all + (cell.value ?? 0), 0);
        expect(sum).toBeCloseTo(1, 9);
      }
    },
  );
});

describe('a panel per head', () => {
  it('divides each amount by the people of its unit, a union by all of them', () => {
    const period = only(ROWS, 'per-head');
    expect(valueOf(period, 'CL-RM')).toBeCloseTo(60 / 8, 12);
    expect(valueOf(period, 'CL-BI+CL-NB')).toBeCloseTo(30 / 4, 12);
  });

  it('compares with the amount of all regions over their people', () => {
    expect(only(ROWS, 'per-head').national).toBeCloseTo(100 / 14, 12);
  });

  it('counts only units with both an amount and people in the national value', () => {
    const rows = [
      figure('CL-RM', 2020, 60),
      figure('CL-MA', 2020, 'missing'),
      figure('CL-AP', 2020, 50),
    ];
    const period = only(rows, 'per-head');
    expect(period.national).toBeCloseTo(60 / 8, 12);
    expect(period.cells.get('CL-AP')).toEqual({ value: null, status: 'missing' });
  });

  it('drops the years without people near enough', () => {
    const rows = [2019, 2020, 2022, 2023].map((year) => figure('CL-RM', year, 8));
    expect(periodsOf(rows, 'per-head').map((one) => one.year)).toEqual([2020, 2022]);
    expect(periodsOf(rows, 'amount')).toHaveLength(4);
  });

  it.each(['cl-gdp', 'pe-value-added', 'cl-innovachile', 'pe-regional-spending'])(
    '%s: every value is the amount over the people of the unit',
    (id) => {
      const panel = panelOf(id, 'es', 'per-head');
      expect(panel.periods.length).toBeGreaterThan(0);
      for (const period of panel.periods)
        for (const unit of period.units) {
          const people = period.people?.of(unit) ?? Number.NaN;
          const amount = period.amounts.get(unit) ?? Number.NaN;
          expect(valueOf(period, unit)).toBeCloseTo(amount / people, 6);
        }
    },
  );
});

describe('a panel of rates', () => {
  const RATE: Partial<Entry> = {
    kind: 'intensive',
    unit: { quantity: 'ratio', multiplier: 0.01 },
    total: undefined,
  };

  it('takes the national value the source publishes and has no total', () => {
    const rows = [figure('CL-RM', 2020, 9), figure('CL-MA', 2020, 5), figure('CL', 2020, 10.8)];
    const period = only(rows, 'value', RATE);
    expect(period.national).toBeCloseTo(0.108, 12);
    expect(period.total).toBeNull();
    expect(period.amounts.size).toBe(0);
    expect(valueOf(period, 'CL-RM')).toBeCloseTo(0.09, 12);
  });

  it('has no national value where none is published', () => {
    expect(only([figure('CL-RM', 2020, 9)], 'value', RATE).national).toBeNull();
  });
});

describe('a panel of an indicator with dimensions', () => {
  const rows = [
    figure('CL-RM', 2020, 10, { level: 'regional', phase: 'pia' }),
    figure('CL-RM', 2020, 20, { level: 'local', phase: 'pia' }),
    figure('CL-RM', 2020, 7, { level: 'regional', phase: 'devengado' }),
    figure('CL-MA', 2020, 5, { level: 'regional', phase: 'pia' }),
    figure('CL-MA', 2020, 'missing', { level: 'local', phase: 'pia' }),
    figure('CL-BI', 2020, 'missing', { level: 'regional', phase: 'pia' }),
    figure('CL-BI', 2020, 6, { level: 'local', phase: 'pia' }),
  ];
  const dimensions = [LEVEL, PHASE];

  it('takes the rows of the category', () => {
    const period = only(rows, 'amount', { dimensions }, { level: 'local', phase: 'pia' });
    expect(valueOf(period, 'CL-RM')).toBe(20);
    expect(period.cells.get('CL-MA')).toEqual({ value: null, status: 'missing' });
  });

  it('sums an additive dimension within a phase, never across phases', () => {
    const period = only(rows, 'amount', { dimensions }, { level: 'all', phase: 'pia' });
    expect(valueOf(period, 'CL-RM')).toBe(30);
  });

  it('leaves a sum with a blank in it blank, whichever comes first', () => {
    const period = only(rows, 'amount', { dimensions }, { level: 'all', phase: 'pia' });
    expect(period.cells.get('CL-MA')).toEqual({ value: null, status: 'missing' });
    expect(period.cells.get('CL-BI')).toEqual({ value: null, status: 'missing' });
    expect(period.total).toBe(30);
  });

  it('keeps the reason of the blank in a sum', () => {
    const unpublished = [
      figure('CL-RM', 2020, 5, { level: 'regional', phase: 'pia' }),
      figure('CL-RM', 2020, 'not-published', { level: 'local', phase: 'pia' }),
    ];
    const period = only(unpublished, 'amount', { dimensions }, { level: 'all', phase: 'pia' });
    expect(period.cells.get('CL-RM')).toEqual({ value: null, status: 'not-published' });
  });
});

describe('the people that shares are set beside', () => {
  const populations = {
    'cl-population': [2022, 2023, 2024].map((year) => figure('CL-RM', year, year)),
    'cl-census-2024': [figure('CL-RM', 2024, 7)],
    'pe-population': [figure('PE-LIM', 2024, 10)],
  };

  it.each([
    [2022, 'cl-population', 2022],
    [2023, 'cl-population', 2023],
    [2024, 'cl-census-2024', 2024],
    [2026, 'cl-census-2024', 2024],
  ])('in Chile, %i: %s of %i', (year, source, of) => {
    const period = only([figure('CL-RM', year, 1)], 'share', {}, {}, populations);
    expect([period.compared?.source, period.compared?.year]).toEqual([source, of]);
  });

  it('stay the projection for what is per head', () => {
    const period = only([figure('CL-RM', 2024, 4048)], 'per-head', {}, {}, populations);
    expect(period.people?.source).toBe('cl-population');
    expect(valueOf(period, 'CL-RM')).toBe(2);
  });

  it('in Peru: the projection', () => {
    const entry: Partial<Entry> = { countries: ['PE'], population: 'pe-population' };
    const period = only([figure('PE-LIM', 2025, 1)], 'share', entry, {}, populations);
    expect(period.compared?.source).toBe('pe-population');
  });
});

describe('finding one’s way in a panel', () => {
  const panel = makePanel(
    sampleEntry(),
    [2011, 2015, 2017].map((year) => figure('CL-BI+CL-NB', year, year)),
    {},
    'amount',
    {},
  );

  it.each([
    [2015, 2015],
    [2016, 2015],
    [2030, 2017],
    [2000, 2011],
  ])('the period of %i is %i', (year, expected) => {
    expect(periodOf(panel, year)?.year).toBe(expected);
  });

  it('the unit that covers a region is the union it belonged to', () => {
    const [period] = panel.periods;
    expect(period && unitCovering(period, 'CL-NB')).toBe('CL-BI+CL-NB');
    expect(period && unitCovering(period, 'CL-RM')).toBeUndefined();
  });

  it('ranks from the highest, equal values sharing a place, blanks without one', () => {
    const rows = [
      figure('CL-RM', 2020, 5),
      figure('CL-MA', 2020, 9),
      figure('CL-BI', 2020, 'missing'),
      figure('CL-AP', 2020, 5),
      figure('CL-NB', 2020, 0),
    ];
    const order = rank(only(rows)).map((one) => [one.unit, one.rank]);
    expect(order).toEqual([
      ['CL-MA', 1],
      ['CL-RM', 2],
      ['CL-AP', 2],
      ['CL-NB', 4],
    ]);
  });
});

describe('numbers that were published', () => {
  const last = (id: string, year: number, show: Show) => {
    const period = panelOf(id, 'es', show).periods.find((one) => one.year === year);
    if (!period) throw new Error(`${id} has no ${year}`);
    return period;
  };

  it('the Metropolitana has 45.5 % of the regional product of 2025', () => {
    expect(valueOf(last('cl-gdp', 2025, 'share'), 'CL-RM')?.toFixed(3)).toBe('0.455');
  });

  it('and 40.0 % of the people counted in 2024', () => {
    expect(valueOf(last('cl-census-2024', 2024, 'share'), 'CL-RM')?.toFixed(3)).toBe('0.400');
  });

  it('and 43.7 % of the firms and 59.7 % of the workers of 2024', () => {
    expect(valueOf(last('cl-firms', 2024, 'share'), 'CL-RM')?.toFixed(3)).toBe('0.437');
    expect(valueOf(last('cl-workers', 2024, 'share'), 'CL-RM')?.toFixed(3)).toBe('0.597');
  });

  it('the census counted 18,480,432 people', () => {
    expect(last('cl-census-2024', 2024, 'amount').total).toBe(18_480_432);
  });

  it('some 48 % of Peru’s value added is made in Lima with Callao', () => {
    const period = last('pe-value-added', 2024, 'share');
    const units = period.units.filter((unit) => /PE-(LIM|CAL)/.test(unit));
    const share = units.reduce((sum, unit) => sum + (valueOf(period, unit) ?? 0), 0);
    expect(share).toBeCloseTo(0.48, 2);
  });

  it('InnovaChile’s Biobío of 2013 is Biobío with Ñuble, and so are its people', () => {
    const period = last('cl-innovachile', 2013, 'per-head');
    expect(unitCovering(period, 'CL-NB')).toBe('CL-BI+CL-NB');
    const people = INGREDIENTS['cl-population']
      ?.filter((row) => row.period === 2013 && /CL-(BI|NB)$/.test(row.unit))
      .reduce((sum, row) => sum + (row.value ?? 0), 0);
    expect(people).toBeGreaterThan(1e6);
    expect(period.people?.of('CL-BI+CL-NB')).toBe(people);
  });
});
