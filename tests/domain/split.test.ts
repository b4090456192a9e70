/** Peru on 26 units: Lima Metropolitana and Lima Provincias in the place of Lima. */
import { describe, expect, it } from 'vitest';
import { divide, divisionOnMap, splitRegions } from '../../src/domain/division.ts';
import { judgeDivisions, legitimateShows, settle } from '../../src/domain/legitimate.ts';
import { makePanel } from '../../src/domain/panel.ts';
import { isPart, isRegional } from '../../src/domain/region.ts';
import { asPublished, DIVISIONS, referencesOf } from '../../src/domain/treatment.ts';
import type { Show } from '../../src/domain/entry.ts';
import { CATALOGUES, entryOf, figuresOf, languageOf, panelOf } from './bundled.ts';
import { figure, sampleEntry } from './samples.ts';

const SPENDING = 'pe-regional-spending';
const EXECUTED = { phase: 'devengado' };
const PARTS = ['PE-LMA', 'PE-LPR'] as const;
const SPLIT = CATALOGUES.es.filter((entry) => entry.split);

const on = (division: '26' | 'published', show: Show) => ({ ...asPublished(show), division });

/** A cell of the figure file itself. */
function raw(id: string, unit: string, period: number, category: Record<string, string> = {}) {
  const row = figuresOf(id).find(
    (one) =>
      one.unit === unit &&
      one.period === period &&
      Object.entries(category).every(([name, value]) => one.category[name] === value),
  );
  if (row?.value == null) throw new Error(`no ${id} of ${unit} in ${period}`);
  return row.value;
}

describe('on 26 units', () => {
  const periods = panelOf(SPENDING, 'es', on('26', 'amount'), EXECUTED).periods;

  it('Lima’s two budgets stand in the place of Lima, to the sol', () => {
    expect(periods.map((one) => one.year)).toEqual([2022, 2023, 2024, 2025]);
    for (const { year, units, cells } of periods) {
      expect(units).toHaveLength(26);
      expect(units).not.toContain('PE-LIM');
      const before = units.indexOf('PE-LAM');
      expect(units.slice(before + 1, before + 3)).toEqual(PARTS);
      for (const part of PARTS)
        expect(cells.get(part)?.value).toBe(raw(SPENDING, part, year, EXECUTED));
      const sum = PARTS.reduce((all, part) => all + (cells.get(part)?.value ?? 0), 0);
      expect(sum).toBe(raw(SPENDING, 'PE-LIM', year, EXECUTED));
    }
  });

  it('the total is the same as on 25, so that shares add up', () => {
    const published = panelOf(SPENDING, 'es', on('published', 'amount'), EXECUTED).periods;
    expect(periods.map((one) => one.total)).toEqual(published.map((one) => one.total));
    expect(periods.map((one) => one.unassigned)).toEqual(published.map((one) => one.unassigned));
    for (const { year, total, cells } of panelOf(SPENDING, 'es', on('26', 'share'), EXECUTED)
      .periods) {
      const share = cells.get('PE-LPR')?.value ?? Number.NaN;
      expect(share).toBeCloseTo(raw(SPENDING, 'PE-LPR', year, EXECUTED) / (total ?? 0), 12);
      const all = [...cells.values()].reduce((sum, cell) => sum + (cell.value ?? 0), 0);
      expect(all).toBeCloseTo(1, 12);
    }
  });

  it('a year that does not have both is left out', () => {
    const years = (division: '26' | 'published') =>
      panelOf('pe-poverty', 'es', on(division, 'value')).periods.map((one) => one.year);
    expect(years('published')).toContain(2021);
    expect(years('26')).toEqual(years('published').filter((year) => year !== 2021));
  });

  it('rates of the parts are known where that of Lima is not', () => {
    const of = (division: '26' | 'published') =>
      panelOf('pe-poverty', 'es', on(division, 'value')).periods.find((one) => one.year === 2018);
    expect(of('published')?.cells.get('PE-LIM')?.value).toBeNull();
    for (const part of PARTS)
      expect(of('26')?.cells.get(part)?.value).toBeCloseTo(raw('pe-poverty', part, 2018) / 100, 12);
    expect(of('26')?.national).toBe(of('published')?.national);
  });

  it('per head, each part is divided by its own people, and the average is unchanged', () => {
    const split = panelOf(SPENDING, 'es', on('26', 'per-head'), EXECUTED).periods;
    const whole = panelOf(SPENDING, 'es', on('published', 'per-head'), EXECUTED).periods;
    for (const [i, { year, cells, national }] of split.entries()) {
      for (const part of PARTS) {
        const people = raw('pe-population', part, Math.min(year, 2023));
        const expected = raw(SPENDING, part, year, EXECUTED) / people;
        expect((cells.get(part)?.value ?? 0) / expected).toBeCloseTo(1, 12);
      }
      expect((national ?? 0) / (whole[i]?.national ?? Number.NaN)).toBeCloseTo(1, 12);
    }
  });

  it('per head is missing, and nothing is averaged, where people are not told apart', () => {
    const entry = sampleEntry({ countries: ['PE'], population: 'pe-population', split: true });
    const rows = [
      figure('PE-LIM', 2020, 30),
      figure('PE-LMA', 2020, 20),
      figure('PE-LPR', 2020, 10),
      figure('PE-ICA', 2020, 8),
    ];
    const people = [figure('PE-LIM', 2020, 10), figure('PE-ICA', 2020, 4)];
    const given = { 'pe-population': people };
    const [period] = makePanel(entry, rows, {}, on('26', 'per-head'), given).periods;
    for (const part of PARTS)
      expect(period?.cells.get(part)).toEqual({ value: null, status: 'missing' });
    expect(period?.cells.get('PE-ICA')?.value).toBe(2);
    expect([period?.national, period?.people, period?.compared]).toEqual([null, null, null]);
    const [whole] = makePanel(entry, rows, {}, on('published', 'per-head'), given).periods;
    expect([whole?.cells.get('PE-LIM')?.value, whole?.national]).toEqual([3, 38 / 14]);
  });
});

describe('on any other division', () => {
  it.each(SPLIT)('$id: the parts stand nowhere', ({ id }) => {
    for (const division of DIVISIONS.filter((one) => one !== '26'))
      for (const { units } of panelOf(id, 'es', { ...on('published', 'share'), division }).periods)
        expect(units.filter(isPart)).toEqual([]);
  });

  it('rows of the parts are dropped', () => {
    const rows = [figure('PE-LIM', 2020, 3), figure('PE-LMA', 2020, 2), figure('PE-LPR', 2020, 1)];
    for (const division of DIVISIONS.filter((one) => one !== '26')) {
      const units = divide(rows, division, 'extensive', null).map((row) => row.unit);
      expect(units).toEqual(['PE-LIM']);
    }
    expect(divide(rows.slice(0, 2), '26', 'extensive', null)).toEqual([]);
  });
});

describe('26 units are offered', () => {
  const reason = (id: string) => judgeDivisions(entryOf(id))['26'];

  it('where the source tells the parts apart', () => {
    expect(SPLIT.map((entry) => entry.id).sort()).toEqual([
      'pe-population',
      'pe-poverty',
      'pe-regional-spending',
      'pe-regional-spending-function',
      'pe-regional-spending-generic',
    ]);
    for (const { id } of SPLIT) expect(reason(id)).toBeNull();
  });

  it.each(['pe-local-spending', 'pe-value-added', 'cl-gdp'])('not for %s', (id) => {
    expect(reason(id)).toBe('one-division');
    const asked = { ...asPublished(legitimateShows(entryOf(id))[0] ?? 'value'), division: '26' };
    const { treatment, refused } = settle(
      entryOf(id),
      asked as Parameters<typeof settle>[1],
      referencesOf(CATALOGUES.es),
    );
    expect(refused.map((one) => [one.field, one.asked, one.reason])).toEqual([
      ['division', '26', 'one-division'],
    ]);
    expect(treatment.division).toBe('published');
  });

  it('and drawn on the published ones, because the parts have no boundaries', () => {
    expect(divisionOnMap('26')).toBe('published');
    expect(splitRegions('26')).toEqual(['PE-LIM']);
    for (const division of DIVISIONS.filter((one) => one !== '26')) {
      expect(divisionOnMap(division)).toBe(division);
      expect(splitRegions(division)).toEqual([]);
    }
    for (const { id } of SPLIT)
      for (const { units } of panelOf(id).periods)
        expect(units.every((unit) => isRegional(unit))).toBe(true);
  });
});

it.each(['es', 'en'] as const)('the parts have names, in labels and in sentences (%s)', (code) => {
  const { name, named } = languageOf(code, 'PE');
  for (const write of [name, named])
    expect(PARTS.map(write)).toEqual(['Lima Metropolitana', 'Lima Provincias']);
});
