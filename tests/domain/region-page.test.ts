import { describe, expect, it } from 'vitest';
import { comparableEntry } from '../../src/domain/comparable.ts';
import { hasLevels, rowsOf } from '../../src/domain/region-rows.ts';
import { chooseRegions, REGION_CODEC } from '../../src/domain/region-view.ts';
import { CATALOGUES, entryOf, REGIONS } from './bundled.ts';

const ids = new Set(REGIONS.es.map((one) => one.id));

function choose(query: string) {
  const { state, bad } = REGION_CODEC.parse(query);
  return chooseRegions(state, bad, ids);
}

describe('the address of the page on one region', () => {
  it('names the region and the one beside it, of either country', () => {
    expect(choose('')).toMatchObject({ region: 'CL-RM', compared: null, notices: [] });
    expect(choose('pinned=PE-PIU')).toMatchObject({ region: 'PE-PIU', compared: null });
    expect(choose('pinned=CL-BI,PE-PIU')).toMatchObject({ region: 'CL-BI', compared: 'PE-PIU' });
  });

  it('says what it leaves out', () => {
    expect(choose('pinned=CL-XX,CL-BI').notices).toEqual([{ kind: 'unknown-region', id: 'CL-XX' }]);
    expect(choose('pinned=CL-XX,CL-BI').region).toBe('CL-BI');
    expect(choose('pinned=CL-BI,CL-NB,CL-ML').ignored).toEqual(['CL-ML']);
    expect(choose('pinned=7').notices).toEqual([
      { kind: 'bad-parameter', name: 'pinned', value: '7' },
    ]);
  });

  it('is written as it is read', () => {
    expect(REGION_CODEC.format({ pinned: ['CL-BI', 'PE-PIU'] })).toBe('pinned=CL-BI,PE-PIU');
    expect(REGION_CODEC.format({ pinned: [] })).toBe('');
  });
});

describe.each(['CL', 'PE'] as const)('the rows of %s', (country) => {
  const regional = CATALOGUES.es.filter(
    (one) => one.scope === 'regions' && one.countries.includes(country),
  );
  const rows = (['V', 'C', 'D', 'N'] as const).flatMap((question) =>
    rowsOf(question, country, CATALOGUES.es).map((row) => ({ question, ...row })),
  );

  it('leave no regional indicator out', () => {
    const shown = new Set(rows.map((row) => row.entry.id));
    const missing = regional.filter((one) => !shown.has(one.id) && !hasLevels(one));
    expect(missing.map((one) => one.id)).toEqual([]);
  });

  it('answer their question: shares, values per head, a fair share', () => {
    expect(rows.length).toBeGreaterThan(20);
    const expected = { V: ['share'], C: ['share'], D: ['per-head', 'share'], N: ['fair'] };
    for (const { question, entry, way } of rows) {
      expect(entry.questions).toContain(question);
      expect(entry.kind === 'intensive' ? ['value'] : expected[question]).toContain(way);
    }
  });

  it('show a rate once', () => {
    const rates = rows.filter(({ entry }) => entry.kind === 'intensive').map((row) => row.entry.id);
    expect(new Set(rates).size).toBe(rates.length);
  });

  it('show a value per head once, where it is an indicator of its own', () => {
    const own = rows.filter(({ question }) => question === 'D').map((row) => row.entry.concept);
    expect(own).toContain('gdp-per-head');
    expect(own).not.toContain('gdp');
  });

  it('do not measure people by their share of people', () => {
    const fair = rows.filter(({ way }) => way === 'fair').map((row) => row.entry.concept);
    expect(fair).not.toContain('population');
  });
});

describe('what compares with the other country', () => {
  const beside = (id: string, way: 'share' | 'per-head' | 'value' | 'fair') =>
    comparableEntry(entryOf(id), way, 'PE', CATALOGUES.es);

  it('shares and indices of the same concept', () => {
    expect(beside('cl-gdp', 'share')).toMatchObject({ entry: { id: 'pe-value-added' } });
    expect(beside('cl-regional-government-executed', 'fair')).toMatchObject({
      entry: { id: 'pe-regional-spending' },
    });
  });

  it('not money of two currencies', () => {
    expect(beside('cl-gdp', 'per-head')).toEqual({ incomparable: 'currency' });
    expect(beside('cl-gdp-per-head', 'value')).toEqual({ incomparable: 'currency' });
  });

  it('not what the other country measures otherwise, or not at all', () => {
    expect(beside('cl-poverty', 'value')).toEqual({ incomparable: 'no-counterpart' });
    expect(beside('cl-firms', 'share')).toEqual({ incomparable: 'no-counterpart' });
  });

  it('everything with a region of the same country', () => {
    const chile = CATALOGUES.es.filter((one) => one.id.startsWith('cl-'));
    for (const entry of chile.filter((one) => one.scope === 'regions')) {
      const way = entry.kind === 'intensive' ? 'value' : 'share';
      expect(comparableEntry(entry, way, 'CL', CATALOGUES.es)).toEqual({ entry });
    }
  });
});
