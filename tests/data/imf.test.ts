/** The IMF's ratios of fiscal decentralisation in both countries, against their table. */
import { describe, expect, it } from 'vitest';
import { figures, only, source } from './chile-figures.ts';

const table = source('imf_fiscal_decentralization_chl_per');
const SERIES = [
  { id: 'imf-expenditure-decentralization', code: 'sd', shares: true, from: [2000, 1995] },
  { id: 'imf-revenue-decentralization', code: 'rd', shares: true, from: [1974, 1995] },
  { id: 'imf-tax-decentralization', code: 'taxd', shares: true, from: [1974, 1995] },
  { id: 'imf-capital-spending-share', code: 'cs', shares: true, from: [1974, 1995] },
  { id: 'imf-pay-share', code: 'comp', shares: true, from: [1992, 1995] },
  { id: 'imf-goods-and-services-share', code: 'ugs', shares: true, from: [1974, 1995] },
  { id: 'imf-vertical-imbalance', code: 'vfi', shares: false, from: [2000, 1995] },
  { id: 'imf-transfer-dependency', code: 'transferDep1', shares: false, from: [2000, 1995] },
] as const;
const BLANK: Readonly<Record<string, string[]>> = {
  'imf-capital-spending-share': ['PE 1996'],
  'imf-vertical-imbalance': ['CL 2006', 'CL 2007', 'CL 2008'],
  'imf-transfer-dependency': ['CL 2006', 'CL 2007', 'CL 2008'],
};

/** Values of one sector by country and year. */
function sector(code: string, id: string): Map<string, number> {
  const rows = table.filter((row) => row.indicator_code === code && row.sector_code === id);
  return new Map(
    rows.map((row) => [`${row.country === 'Chile' ? 'CL' : 'PE'} ${row.year}`, Number(row.value)]),
  );
}

describe.each(SERIES)('$id', ({ id, code, from }) => {
  const rows = figures(id);
  const published = sector(code, 'SNG');

  it('is the subnational sector as published, unusable cells apart', () => {
    expect(rows.length).toBe(published.size);
    const blank = rows.filter((row) => row.value === null);
    expect(blank.map((row) => `${row.unit} ${row.period}`)).toEqual(BLANK[id] ?? []);
    for (const { unit, period, value } of rows.filter((row) => row.value !== null))
      expect(value).toBe(published.get(`${unit} ${period}`));
  });

  it('begins and ends as the catalogue says', () => {
    for (const [index, unit] of ['CL', 'PE'].entries()) {
      const years = rows.filter((row) => row.unit === unit).map((row) => row.period);
      expect([Math.min(...years), Math.max(...years)]).toEqual([from[index], 2016]);
    }
  });
});

describe.each(SERIES.filter((one) => one.shares))('$id', ({ id, code }) => {
  it('is a share from zero to one, and local plus state', () => {
    const local = sector(code, 'LG');
    const state = sector(code, 'SG');
    for (const { unit, period, value } of figures(id).filter((row) => row.value !== null)) {
      const cell = `${unit} ${period}`;
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
      expect((local.get(cell) ?? 0) + (state.get(cell) ?? 0)).toBeCloseTo(value ?? 0, 12);
    }
  });
});

describe('what the table gives that cannot be', () => {
  it('is −13.9 for Peru’s capital spending in 1996', () => {
    expect(sector('cs', 'SNG').get('PE 1996')).toBeCloseTo(-13.9, 1);
  });

  it('is no transfer to Chile’s municipalities from 2006 to 2008, beside a third in 2005', () => {
    const transfers = sector('transferDep1', 'SNG');
    for (const year of [2006, 2007, 2008]) expect(transfers.get(`CL ${year}`)).toBe(0);
    expect(transfers.get('CL 2005')).toBeGreaterThan(0.3);
    expect(sector('vfi', 'SNG').get('CL 2007')).toBeLessThan(0);
  });

  it('is not hidden where it can be: Peru received more than it spent in 2007', () => {
    const rows = figures('imf-transfer-dependency');
    expect(only(rows, { unit: 'PE', period: 2007 })).toBeGreaterThan(1);
  });
});
