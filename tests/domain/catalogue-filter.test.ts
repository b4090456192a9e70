import { describe, expect, it } from 'vitest';
import { catalogue } from 'virtual:data/es';
import {
  CATALOGUE_CODEC,
  NO_FILTER,
  passes,
  type CatalogueFilter,
} from '../../src/domain/catalogue-filter.ts';

const { parse, format, initial } = CATALOGUE_CODEC;

describe('what is asked of the catalogue', () => {
  it('leaves an address empty where nothing is asked, and stands in it where something is', () => {
    expect(format(initial)).toBe('');
    const asked: CatalogueFilter = {
      q: 'ñuble & más',
      country: 'PE',
      topic: 'public-spending',
      question: 'V',
      level: 'local',
      year: 2019,
      indicator: 'pe-spending-level',
    };
    expect(parse(`?${format(asked)}`)).toEqual({ state: asked, bad: [] });
  });

  it('reports what it cannot read and carries on', () => {
    const { state, bad } = parse('?country=BO&year=never&level=galactic&q=pobreza&question=X');
    expect(bad.map((one) => one.name)).toEqual(['country', 'question', 'level', 'year']);
    expect(state).toEqual({ ...initial, q: 'pobreza' });
    expect(parse('?q=').bad).toEqual([]);
  });

  it.each<[Partial<CatalogueFilter>, string, string]>([
    [{ country: 'PE' }, 'pe-poverty', 'cl-poverty'],
    [{ country: 'CL' }, 'wb-gdp', 'pe-poverty'],
    [{ topic: 'people' }, 'cl-population', 'cl-gdp'],
    [{ question: 'V' }, 'pe-spending-level', 'cl-gdp'],
    [{ level: 'national' }, 'cl-innovachile', 'cl-frpd-2026'],
    [{ level: 'regional' }, 'cl-frpd-2026', 'cl-innovachile'],
    [{ year: 2026 }, 'cl-fndr-2026', 'cl-gdp'],
  ])('%j keeps %s and drops %s', (asked, kept, dropped) => {
    const filter = { ...initial, ...asked };
    const ids = catalogue.filter((one) => passes(one, filter, undefined)).map((one) => one.id);
    expect(ids).toContain(kept);
    expect(ids).not.toContain(dropped);
  });

  it('goes by figures and not by the period where coverage is known', () => {
    const entry = catalogue.find((one) => one.id === 'cl-poverty');
    if (!entry) throw new Error('no poverty');
    const filter = { ...initial, year: 2020 };
    expect(passes(entry, filter, undefined)).toBe(true);
    expect(
      passes(entry, filter, { expected: 16, have: { 2017: 16, 2022: 16 }, unfinished: [] }),
    ).toBe(false);
    expect(passes(entry, filter, { expected: 16, have: { 2020: 0 }, unfinished: [] })).toBe(false);
    expect(passes(entry, filter, { expected: 16, have: { 2020: 1 }, unfinished: [] })).toBe(true);
  });

  it('keeps everything where nothing is asked', () => {
    const filter = { ...initial, ...NO_FILTER };
    expect(catalogue.every((one) => passes(one, filter, undefined))).toBe(true);
  });
});
