import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../src/charts/registry.ts';
import { CATALOGUES } from '../domain/bundled.ts';
import { EXAMPLES } from './examples.ts';

const CASES = EXAMPLES.flatMap((example) =>
  (['es', 'en'] as const).map((code) => ({ name: example.name, code, example })),
);

/** A word a reader should never meet. */
const HOLE = /undefined|null|NaN|Infinity|\[object|\{|\}/;

describe.each(CASES)('$name in $code', ({ example, code }) => {
  const { title, subtitle, sentences, table } = example.draw(code);

  it('has a title and says what it shows', () => {
    for (const text of [title, subtitle]) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(HOLE);
    }
  });

  it('is described in whole sentences with numbers in them', () => {
    const said = sentences.filter(Boolean);
    expect(said.length).toBeGreaterThan(0);
    expect(said.join(' ')).toMatch(/\d/);
    for (const sentence of said) {
      expect(sentence).not.toMatch(HOLE);
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      expect(sentence).not.toMatch(/ {2}| \.|\.\./);
    }
  });

  it('has a table: as many cells as columns, numbers where columns are numeric', () => {
    const { columns, rows } = table;
    expect(columns.length).toBeGreaterThan(1);
    expect(rows.length).toBeGreaterThan(1);
    expect(new Set(columns.map((one) => one.title)).size).toBe(columns.length);
    for (const row of rows) {
      expect(row.cells).toHaveLength(columns.length);
      expect(row.texts).toHaveLength(columns.length);
      for (const text of row.texts) {
        expect(text.trim()).not.toBe('');
        expect(text).not.toMatch(HOLE);
      }
      for (const [i, column] of columns.entries()) {
        const cell = row.cells[i];
        const kind = cell === null ? 'blank' : typeof cell;
        expect(column.numeric ? ['number', 'blank'] : ['string', 'number']).toContain(kind);
        expect(Number.isNaN(cell)).toBe(false);
        // A blank says so, and a number is written with digits.
        expect(/\d/.test(row.texts[i] ?? '') || !column.numeric || kind === 'blank').toBe(true);
      }
    }
    expect(rows.flatMap((row) => row.cells).some((cell) => typeof cell === 'number')).toBe(true);
  });

  it('has a table without two rows of the same name', () => {
    const names = table.rows.map((row) => row.texts[0]);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('which indicators a chart accepts', () => {
  const accepted = (id: keyof typeof CHARTS) =>
    CATALOGUES.es.filter((entry) => CHARTS[id].accepts(entry)).map((entry) => entry.id);

  it('the map, the ranking and the trend: those with figures by region', () => {
    const regional = CATALOGUES.es.filter((one) => one.scope === 'regions').map((one) => one.id);
    for (const id of ['map', 'ranking', 'trend'] as const) expect(accepted(id)).toEqual(regional);
  });

  it('the levels: those by level of government', () => {
    expect(accepted('levels')).toEqual(
      expect.arrayContaining(['imf-expenditure-decentralization', 'pe-spending-level']),
    );
    for (const id of [
      'cl-gdp',
      'imf-vertical-imbalance',
      'cl-productive-share',
      'cl-spending-level',
    ])
      expect(accepted('levels')).not.toContain(id);
  });

  it('the functions: those by level and function', () => {
    expect(accepted('functions')).toEqual(['pe-spending-level-function']);
  });

  it('the capital’s share: amounts by region, no rates', () => {
    expect(accepted('capital-share')).toContain('cl-innovachile');
    expect(accepted('capital-share')).not.toContain('cl-poverty');
  });
});
