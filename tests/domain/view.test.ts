import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHOWS } from '../../src/domain/entry.ts';
import {
  FIELDS,
  formatView,
  INITIAL_VIEW,
  LAYOUTS,
  MOST_PINNED,
  parseView,
  type View,
} from '../../src/domain/view.ts';
import { DIVISIONS, PRICES, RELATIVES } from '../../src/domain/treatment.ts';
import { CATALOGUES, REGIONS } from './bundled.ts';

const names = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
  minLength: 1,
  maxLength: 12,
});
const words = fc.string({
  unit: fc.constantFrom(...'abcxyzABCXYZ0189-'),
  minLength: 1,
  maxLength: 12,
});

/** Any view a page can be in. */
const views: fc.Arbitrary<View> = fc.record({
  country: fc.constantFrom('CL', 'PE', 'both'),
  indicator: fc.oneof(
    fc.constant(''),
    fc.constantFrom(...CATALOGUES.es.map((entry) => entry.id)),
    fc.string({ unit: fc.constantFrom(...'abcz019-'), minLength: 1, maxLength: 60 }),
  ),
  year: fc.oneof(fc.constant(0), fc.integer({ min: 1900, max: 2099 })),
  show: fc.constantFrom(...SHOWS, 'auto' as const),
  prices: fc.constantFrom(...PRICES),
  base: fc.oneof(fc.constant(0), fc.integer({ min: 1900, max: 2099 })),
  relative: fc.constantFrom(...RELATIVES),
  since: fc.oneof(fc.constant(0), fc.integer({ min: 1900, max: 2099 })),
  division: fc.constantFrom(...DIVISIONS),
  pinned: fc.uniqueArray(fc.constantFrom(...REGIONS.es.map((region) => region.id)), {
    maxLength: MOST_PINNED,
  }),
  category: fc.dictionary(names, words, { maxKeys: 3, noNullPrototype: true }),
  scale: fc.constantFrom('fit', 'same'),
  layout: fc.constantFrom(...LAYOUTS),
  classes: fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { maxLength: 9 }),
});

describe('a view and its query', () => {
  it('round trip: what is written is read back', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(parseView(formatView(view))).toEqual({ view, bad: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('is idempotent: writing what was read changes nothing, whatever the query says', () => {
    const pieces = fc.tuple(
      fc.constantFrom(...Object.keys(FIELDS), 'utm', 'q'),
      fc.oneof(words, fc.constantFrom('CL', '2015', '0,1', 'CL-RM,PE-PIU', 'a:b', '', '%', '&')),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (pairs) => {
        const query = new URLSearchParams(pairs).toString();
        const once = formatView(parseView(query).view);
        expect(parseView(once).bad).toEqual([]);
        expect(formatView(parseView(once).view)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  it('survives what a browser does to an address', () => {
    fc.assert(
      fc.property(views, (view) => {
        const address = new URL(`https://example.org/?${formatView(view)}#top`);
        expect(parseView(address.search).view).toEqual(view);
      }),
    );
  });

  it('leaves fields at their initial value out', () => {
    expect(formatView(INITIAL_VIEW)).toBe('');
    expect(parseView('')).toEqual({ view: INITIAL_VIEW, bad: [] });
    expect(formatView({ ...INITIAL_VIEW, year: 2013 })).toBe('year=2013');
  });

  it('writes commas and colons as such', () => {
    const view: View = {
      ...INITIAL_VIEW,
      country: 'PE',
      pinned: ['PE-PIU', 'PE-CUS'],
      category: { phase: 'pia', function: '03' },
    };
    expect(formatView(view)).toBe('country=PE&pinned=PE-PIU,PE-CUS&category=function:03,phase:pia');
  });
});

describe('reading a query', () => {
  it('ignores parameters of others', () => {
    expect(parseView('?utm_source=mail&fbclid=1&year=2013')).toEqual({
      view: { ...INITIAL_VIEW, year: 2013 },
      bad: [],
    });
  });

  it.each([
    ['country', 'AR'],
    ['country', ''],
    ['indicator', 'Cl_GDP'],
    ['indicator', 'x'.repeat(61)],
    ['year', '13'],
    ['year', '2013.5'],
    ['year', '1899'],
    ['show', 'density'],
    ['prices', 'real'],
    ['base', '20'],
    ['relative', 'growing'],
    ['since', 'ever'],
    ['division', '17'],
    ['pinned', ''],
    ['pinned', 'RM'],
    ['pinned', 'CL-RM,'],
    ['pinned', 'CL-RM,CL-RM'],
    ['pinned', 'CL-AP,CL-TA,CL-AN,CL-AT,CL-CO,CL-VS,CL-RM'],
    ['category', 'phase'],
    ['category', 'phase:pia:pim'],
    ['category', 'Phase:pia'],
    ['category', 'phase:'],
    ['scale', 'big'],
    ['layout', 'plain'],
    ['classes', '10'],
    ['classes', '1,1'],
    ['classes', '-1'],
  ] as const)('reports %s=%j and falls back', (name, value) => {
    const { view, bad } = parseView(new URLSearchParams([[name, value]]).toString());
    expect(bad).toEqual([{ name, value }]);
    expect(view).toEqual(INITIAL_VIEW);
  });

  it('keeps the good fields beside a bad one', () => {
    const { view, bad } = parseView('country=PE&year=soon&pinned=PE-PIU');
    expect(view).toEqual({ ...INITIAL_VIEW, country: 'PE', pinned: ['PE-PIU'] });
    expect(bad).toEqual([{ name: 'year', value: 'soon' }]);
  });
});
