import { describe, expect, it } from 'vitest';
import { resolve } from '../../src/domain/resolve.ts';
import { INITIAL_VIEW, type View } from '../../src/domain/view.ts';
import { LEVEL, PHASE, sampleEntry } from './samples.ts';

const CATALOGUE = [
  sampleEntry({ id: 'cl-firms', concept: 'firms' }),
  sampleEntry({ id: 'cl-gdp', concept: 'gdp' }),
  sampleEntry({ id: 'cl-poverty', concept: 'poverty', kind: 'intensive', title: 'Pobreza' }),
  sampleEntry({ id: 'pe-gdp', concept: 'gdp', countries: ['PE'], population: 'pe-population' }),
  sampleEntry({
    id: 'pe-spending',
    concept: 'spending',
    countries: ['PE'],
    dimensions: [LEVEL, PHASE],
    title: 'Gasto',
  }),
  sampleEntry({
    id: 'levels',
    concept: 'levels',
    countries: ['CL', 'PE'],
    scope: 'country',
    title: 'Niveles',
  }),
];
const REGIONS = new Set(['CL-RM', 'CL-BI', 'PE-LIM']);

const look = (changes: Partial<View>) =>
  resolve({ ...INITIAL_VIEW, ...changes }, [], CATALOGUE, REGIONS);

describe('resolve', () => {
  it('opens with the gross product of the country, and says nothing', () => {
    const { subjects, notices, view } = look({});
    expect(subjects.map((one) => [one.country, one.entry.id, one.treatment.show])).toEqual([
      ['CL', 'cl-gdp', 'share'],
    ]);
    expect(view.indicator).toBe('cl-gdp');
    expect(notices).toEqual([]);
  });

  it('puts the counterpart of the other country beside it', () => {
    const { subjects, notices } = look({ country: 'both', indicator: 'cl-gdp', show: 'per-head' });
    expect(subjects.map((one) => [one.country, one.entry.id, one.treatment.show])).toEqual([
      ['CL', 'cl-gdp', 'per-head'],
      ['PE', 'pe-gdp', 'per-head'],
    ]);
    expect(notices).toEqual([]);
  });

  it('follows an indicator to the country asked for', () => {
    const { subjects, notices } = look({ country: 'PE', indicator: 'cl-gdp' });
    expect(subjects.map((one) => one.entry.id)).toEqual(['pe-gdp']);
    expect(notices).toEqual([]);
  });

  it('passes on what could not be read', () => {
    const bad = [{ name: 'year', value: 'soon' }];
    expect(resolve(INITIAL_VIEW, bad, CATALOGUE, REGIONS).notices).toEqual([
      { kind: 'bad-parameter', name: 'year', value: 'soon' },
    ]);
  });

  it('says that an indicator is unknown and opens the first', () => {
    const { subjects, notices } = look({ indicator: 'cl-nothing' });
    expect(subjects[0]?.entry.id).toBe('cl-gdp');
    expect(notices).toEqual([{ kind: 'unknown-indicator', id: 'cl-nothing' }]);
  });

  it.each([
    ['has no counterpart', 'both', 'cl-poverty', 'Pobreza'],
    ['belongs to the other country', 'CL', 'pe-spending', 'Gasto'],
    ['has no regions', 'CL', 'levels', 'Niveles'],
  ] as const)('says that an indicator %s', (_, country, indicator, title) => {
    const { subjects, notices } = look({ country, indicator });
    expect(notices).toEqual([{ kind: 'indicator-elsewhere', title }]);
    expect(subjects[0]?.entry.id).toBe('cl-gdp');
  });

  it('refuses to show a rate as a share', () => {
    const { subjects, notices } = look({ indicator: 'cl-poverty', show: 'share' });
    expect(subjects[0]?.treatment.show).toBe('value');
    expect(notices).toEqual([
      {
        kind: 'refused',
        field: 'show',
        asked: 'share',
        reason: 'rate-does-not-add',
        title: 'Pobreza',
      },
    ]);
  });

  it('leaves unknown regions out, each with its notice', () => {
    const { view, notices } = look({ pinned: ['CL-XX', 'CL-RM', 'PE-YY'] });
    expect(view.pinned).toEqual(['CL-RM']);
    expect(notices).toEqual([
      { kind: 'unknown-region', id: 'CL-XX' },
      { kind: 'unknown-region', id: 'PE-YY' },
    ]);
  });

  it('completes the category and drops values the indicator does not have', () => {
    const asked = { phase: 'pia', level: 'martian', colour: 'red' };
    const { subjects } = look({ country: 'PE', indicator: 'pe-spending', category: asked });
    expect(subjects[0]?.category).toEqual({ level: 'all', phase: 'pia' });
  });

  it('shows nothing where a country has no indicator at all', () => {
    const { subjects } = resolve(INITIAL_VIEW, [], [], REGIONS);
    expect(subjects).toEqual([]);
  });
});
