import { describe, expect, it } from 'vitest';
import { catalogue } from 'virtual:data/es';
import type { Entry } from '../../src/domain/entry.ts';
import { columnsOf } from '../../src/domain/observation.ts';
import {
  figureColumns,
  powerQuerySnippet,
  pythonSnippet,
  rSnippet,
  sheetsSnippet,
} from '../../src/domain/snippets.ts';

const ADDRESS = 'https://example.org/data/indicators/x.csv';

const named = (id: string): Entry => {
  const entry = catalogue.find((one) => one.id === id);
  if (!entry) throw new Error(`no ${id}`);
  return entry;
};
const coded = figureColumns(named('pe-regional-spending-function'));

describe('snippets', () => {
  it.each(catalogue)('$id: every column of the file, with its type, in every language', (entry) => {
    const columns = figureColumns(entry);
    const names = ['region', 'period', 'value', 'status', ...columnsOf(entry)];
    expect(columns.map((one) => one.name)).toEqual(names);
    for (const write of [pythonSnippet, rSnippet])
      for (const name of names) expect(write(ADDRESS, columns, 'x')).toContain(name);
    for (const name of names) expect(powerQuerySnippet(ADDRESS, columns)).toContain(`{"${name}", `);
  });

  it('keep codes as text, blanks blank and the decimal point', () => {
    const python = pythonSnippet(ADDRESS, coded, 'datos');
    expect(python).toContain(`"${ADDRESS}"`);
    expect(python).toContain('"function": "string"');
    expect(python).toContain('na_values={"value": [""]}');
    const r = rSnippet(ADDRESS, coded, 'datos');
    expect(r).toContain('function = "c"');
    expect(r).toContain('value = "d"');
    const excel = powerQuerySnippet(ADDRESS, coded);
    expect(excel).toContain('{"function", type text}');
    expect(excel).toContain('"en-US"');
    expect(excel).toContain('Encoding = 65001');
  });

  it('give a spreadsheet its zeros back where codes are digits, by the sheet’s own separator', () => {
    expect(sheetsSnippet(ADDRESS, coded, ';').split('\n')).toEqual([
      `=IMPORTDATA("${ADDRESS}"; ","; "en_US")`,
      '=ARRAYFORMULA(IF(E2:E=""; ""; TEXT(E2:E; "00")))',
    ]);
    expect(sheetsSnippet(ADDRESS, figureColumns(named('cl-gdp')), ',')).toBe(
      `=IMPORTDATA("${ADDRESS}", ",", "en_US")`,
    );
    const places = figureColumns({ ...named('cl-gdp'), scope: 'places' });
    expect(places.at(-1)).toEqual({ name: 'place', type: 'text', digits: 5 });
  });
});
