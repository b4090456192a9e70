import { describe, expect, it } from 'vitest';
import { shareOverYears, type Instrument } from '../../src/domain/instrument.ts';
import { INSTRUMENTS, figuresOf } from './bundled.ts';
import { figure } from './samples.ts';

const years: Instrument = {
  indicator: 'x',
  from: 2020,
  to: 2021,
  decides: 'national-fund',
  reason: '',
};

describe('the share of a region over an instrument’s years', () => {
  const rows = [
    figure('CL-RM', 2019, 1000),
    figure('CL-RM', 2020, 30),
    figure('CL-BI+CL-NB', 2020, 50),
    figure('CL-RM', 2021, 10),
    figure('CL-BI+CL-NB', 2021, 'missing'),
    figure('CL-NB', 2021, 10),
    figure('CL-ZZ', 2021, 500),
    figure('CL', 2021, 900),
    figure('CL-RM', 2022, 1000),
  ];

  it('sums its years and nothing unassigned, national or blank', () => {
    expect(shareOverYears(rows, years, 'CL-RM')).toBeCloseTo(40 / 100, 12);
  });

  it('counts a union for each of its regions', () => {
    expect(shareOverYears(rows, years, 'CL-NB')).toBeCloseTo(60 / 100, 12);
    expect(shareOverYears(rows, years, 'CL-BI')).toBeCloseTo(50 / 100, 12);
  });

  it('is zero for a region without money, and nothing where nobody has any', () => {
    expect(shareOverYears(rows, years, 'CL-MA')).toBe(0);
    expect(shareOverYears([], years, 'CL-RM')).toBeNull();
    expect(shareOverYears([figure('CL-RM', 2020, 0)], years, 'CL-RM')).toBeNull();
  });
});

describe('the bundled instruments', () => {
  it.each([
    ['cl-rd-tax-credit', '72.9'],
    ['cl-anid', '54.1'],
    ['cl-innovachile', '52.5'],
    ['cl-gdp', '45.5'],
    ['cl-sercotec-beneficiaries', '23.0'],
    ['cl-fndr-2026', '13.7'],
    ['cl-frpd-2026', '13.4'],
    ['cl-regional-government-investment-2026', '11.7'],
    ['cl-ficr', '5.9'],
  ])('%s: the Metropolitana has %s %%', (id, percent) => {
    const instrument = INSTRUMENTS.es.find((one) => one.indicator === id);
    const share = instrument && shareOverYears(figuresOf(id), instrument, 'CL-RM');
    expect(((share ?? 0) * 100).toFixed(1)).toBe(percent);
  });

  it.each(INSTRUMENTS.es)('$indicator, $from to $to: its figures have those years', (one) => {
    const periods = figuresOf(one.indicator).map((row) => row.period);
    expect(periods).toContain(one.from);
    expect(periods).toContain(one.to);
  });

  it.each(INSTRUMENTS.es)('$indicator: has a reason in both languages', ({ indicator, reason }) => {
    const english = INSTRUMENTS.en.find((one) => one.indicator === indicator)?.reason ?? '';
    expect(reason.length).toBeGreaterThan(20);
    expect(english.length).toBeGreaterThan(20);
    expect(english).not.toBe(reason);
  });
});
