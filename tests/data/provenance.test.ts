/**
 * Every observation leads back to its row in the sources or to the formula that derives it, by a
 * reading that shares nothing with the scripts that wrote it; nothing is left over, and one digit
 * changed anywhere is noticed. `provenance/*.ts` says, indicator by indicator, where it leads.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  columnsOf,
  entry,
  figureText,
  IDS,
  SEALS,
  sealsOf,
  sourceFiles,
  unsealed,
} from './provenance/bundle.ts';
import { equal, exact, isRounded, kept, over, times, total } from './provenance/decimals.ts';
import { everyLastDigitChanged, everyStatusChanged } from './provenance/mutation.ts';
import { oneDigitChanged, randomFrom } from './provenance/mutation.ts';
import { cell, rowsOf, select, SOURCES, table, tablesRead } from './provenance/tables.ts';
import { TOPICS, TRACES } from './provenance/traces.ts';
import { region } from './provenance/units.ts';
import { walkBy, type Walked } from './provenance/walk.ts';

const walk = walkBy(TRACES, columnsOf);
const walked = new Map<string, Walked>();

/** The walk over a bundled file, once. */
function walkBundled(id: string): Walked {
  const found = walked.get(id) ?? walk(id, figureText(id));
  walked.set(id, found);
  return found;
}

const rowsIn = (text: string) => text.trimEnd().split('\n').length - 1;
const list = (path: string) => rowsOf(readFileSync(path, 'utf8'));

describe('every figure', () => {
  it('has one trace: each indicator of the catalogue, and no other', () => {
    expect(TOPICS.flatMap((one) => Object.keys(one)).sort()).toEqual([...IDS].sort());
  });

  it.each(IDS)('%s: every row leads to its source, and every cell traced is there', (id) => {
    const { complaints } = walkBundled(id);
    expect(complaints.slice(0, 20)).toEqual([]);
  });

  it('is visited: no row of the folder is left over', () => {
    const files = readdirSync('data/indicators').map((name) => name.replace(/\.csv$/, ''));
    const visited = files.map((id) => walkBundled(id).visited);
    expect(visited).toEqual(files.map((id) => rowsIn(figureText(id))));
  });

  it.each(IDS)('%s: its unit is that of the tables read', (id) => {
    // A table that says no unit says nothing against it.
    const scales = (TRACES[id] ?? []).flatMap((part) => {
      if (part.from === undefined || typeof part.value === 'function') return [];
      const rows = select(part.from, part.where);
      return rows.flatMap((row) => row.cells['unit'] ?? []).map(scaleOf);
    });
    const { multiplier } = entry(id).concentra.unit;
    expect([...new Set(scales)].filter((scale) => scale !== multiplier)).toEqual([]);
  });
});

/** What one stands for in a table's words for its unit. */
function scaleOf(unit: string): number {
  const words = { thousand: 1e3, million: 1e6, billion: 1e9, percent: 0.01 };
  return Object.entries(words).find(([word]) => unit.includes(word))?.[1] ?? 1;
}

describe('damage to a figure file', () => {
  const random = randomFrom(20_261_122);

  it.each(IDS)('one digit of a row of %s: it is noticed, with file and line', (id) => {
    const [text, line] = oneDigitChanged(figureText(id), random);
    const { complaints } = walk(id, text);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(new RegExp(`^data/indicators/${id}\\.csv:${line} `));
  });

  it.each(IDS)(
    'the last digit of every row of %s, and every blank filled: each is noticed',
    (id) => {
      const text = figureText(id);
      expect(walk(id, everyLastDigitChanged(text)).complaints).toHaveLength(rowsIn(text));
    },
  );

  it.each(IDS)('another status in every row of %s: each is noticed', (id) => {
    const text = figureText(id);
    expect(walk(id, everyStatusChanged(text)).complaints).toHaveLength(rowsIn(text));
  });

  it('another year: a row too many is noticed, and the one that lacks', () => {
    const text = figureText('cl-gdp').replace('CL-TA,2013,', 'CL-TA,2003,');
    expect(walk('cl-gdp', text).complaints).toEqual([
      'data/indicators/cl-gdp.csv:3 CL-TA 2003: leads to no source',
      expect.stringMatching(/^data\/indicators\/cl-gdp\.csv lacks CL-TA 2013 \(chile\/gdp_.+\)$/),
    ]);
  });

  it('a row twice: the second is noticed', () => {
    const [header, first, ...others] = figureText('cl-ficr').split('\n');
    const text = [header, first, first, ...others].join('\n');
    expect(walk('cl-ficr', text).complaints).toEqual([
      expect.stringMatching(/^data\/indicators\/cl-ficr\.csv:3 .+ leads to no source$/),
    ]);
  });
});

describe('the source tables', () => {
  const sealed = sourceFiles();
  const seals = readFileSync(`${SOURCES}/${SEALS}`, 'utf8');

  it('are as sealed; after a change on purpose: node tools/data/seal-sources.mjs', () => {
    expect(unsealed(sealed, seals)).toEqual([]);
    expect(seals).toMatch(/^([0-9a-f]{64} {2}[\w/.-]+\n)+$/);
  });

  it('are each noticed by name when one digit changes', () => {
    const fresh = sealsOf(sealed);
    for (const [path, bytes] of sealed) {
      const [before = '', digit = '', after = ''] = bytes.toString('utf8').split(/(\d)(?=\D*$)/);
      const changed = `${before}${(Number(digit) + 1) % 10}${after}`;
      const files = new Map(sealed).set(path, Buffer.from(changed));
      expect(unsealed(files, fresh)).toEqual([path]);
    }
  });

  it('are noticed when one is added or lost', () => {
    const files = new Map(sealed).set('peru/new.csv', Buffer.from('value\n1\n'));
    files.delete('chile/SOURCES.md');
    expect(unsealed(files, sealsOf(sealed))).toEqual(['chile/SOURCES.md', 'peru/new.csv']);
  });

  it('all feed something', () => {
    for (const id of IDS) walkBundled(id);
    for (const other of [COMMUNES, AGENCIES, ...CHECKS]) table(other);
    const tables = [...sealed.keys()].filter((path) => path.endsWith('.csv'));
    expect(tablesRead().sort()).toEqual(tables.map((path) => path.replace('.csv', '')).sort());
  });

  it('hold each quarter of GDP as read times its factor', () => {
    const wrong = table('chile/gdp_regional_chained_quarterly').filter((row) => {
      const [read, factor] = [cell(row, 'value_as_scraped'), cell(row, 'repair_factor')];
      const repaired = times(exact(read), exact(factor));
      return !/^10*$/.test(factor) || !equal(repaired, exact(cell(row, 'value')));
    });
    expect(wrong).toEqual([]);
  });

  it('have no amount in pesos for a research project without region', () => {
    const rows = select('chile/anid_awarded_projects_by_region_2023_2024', { region_code: '00' });
    for (const row of rows)
      expect(cell(row, 'projects_without_clp_amount')).toBe(cell(row, 'projects'));
  });

  it('have nothing in the cells that the tax authority withholds', () => {
    const rows = select('chile/sii_firms_by_region_size_2005_2024', { suppressed: 'True' });
    expect([...new Set(rows.map((row) => cell(row, 'value')))]).toEqual(['']);
  });
});

const COMMUNES = 'chile/communes_reference';
const AGENCIES = 'peru/regional_development_agencies';
/** What the scripts hold figures to: published totals, and years that are not whole. */
const CHECKS = ['chile/published_totals', 'peru/published_totals', 'peru/part_years'];

describe('the lists beside the figures', () => {
  const regions = list('data/regions.csv');

  it('regions.csv: names and codes are those of the source tables, every one of them', () => {
    const known = new Map(regions.map((row) => [cell(row, 'id'), row]));
    const found = new Set<string>();
    for (const path of sourceFiles().keys()) {
      if (!path.endsWith('.csv')) continue;
      for (const { cells } of table(path.replace('.csv', ''))) {
        const id = cells['iso_3166_2'] ?? '';
        if (known.has(id) && /^\d\d$/.test(cells['region_code'] ?? ''))
          found.add([id, cells['region_code'], cells['name'] ?? cells['region'] ?? '-'].join('|'));
      }
    }
    const named = [...found].map((line) => line.split('|'));
    expect(new Set(named.map(([id]) => id))).toEqual(new Set(known.keys()));
    for (const [id = '', code = '', name = ''] of named) {
      const row = known.get(id);
      if (row === undefined) throw new Error(`no ${id}`);
      expect(code).toBe(cell(row, 'code'));
      // Chile's tables have the official name, of which the label is a part.
      const labels = [cell(row, 'name'), cell(row, 'officialName').replace(/^Región( del?)? /, '')];
      expect(labels).toContain(name);
      expect(cell(row, 'officialName')).toContain(cell(row, 'name'));
    }
  });

  it('places.csv: communes and districts are those of the code lists, and no other', () => {
    const communes = table(COMMUNES).map(
      (row) => `${cell(row, 'commune_code')} ${region(row)} ${cell(row, 'commune')}`,
    );
    const nameOf = new Map(
      select('peru/population_district_2019_2023').map((row) => [
        cell(row, 'district_code'),
        cell(row, 'district'),
      ]),
    );
    const peru = new Map(
      regions
        .filter((row) => cell(row, 'country') === 'PE')
        .map((row) => [cell(row, 'code'), cell(row, 'id')]),
    );
    const districts = [...nameOf].map(
      ([code, name]) => `${code} ${peru.get(code.slice(0, 2))} ${name}`,
    );
    // The districts' source has capitals only.
    const places = list('data/places.csv').map((row) => {
      const name = cell(row, 'name');
      const isDistrict = cell(row, 'region').startsWith('PE');
      const written = isDistrict ? name.toUpperCase() : name;
      return `${cell(row, 'code')} ${cell(row, 'region')} ${written}`;
    });
    expect(places.sort()).toEqual([...communes, ...districts].sort());
  });

  it('agencies.csv: names, years and addresses are those of the table', () => {
    const sources = table(AGENCIES);
    const agencies = list('data/agencies.csv');
    expect(agencies.map((row) => cell(row, 'region'))).toEqual(
      sources.map((row) => cell(row, 'iso_3166_2')),
    );
    for (const [index, row] of agencies.entries()) {
      const source = sources[index] ?? row;
      const english = `Regional Development Agency of ${cell(source, 'name')}`;
      const name = cell(source, 'agency');
      expect(cell(row, 'name')).toBe(name === english ? `ARD ${cell(source, 'name')}` : name);
      const year = cell(source, 'year_created');
      expect(cell(row, 'year')).toBe(year);
      expect(cell(source, 'source')).toContain(new URL(cell(row, 'address')).hostname);
      // The notes name no other year than the table does, creation included.
      const told = `${cell(source, 'source')} ${cell(source, 'evidence')} ${year}`;
      for (const note of [cell(row, 'note_es'), cell(row, 'note_en')]) {
        for (const one of note.match(/\d+/g) ?? []) expect(told).toContain(one);
        expect(note).toContain(year);
      }
    }
  });

  it('instruments.csv: an instrument stands for all years of its indicator, or for the last', () => {
    for (const row of list('data/instruments.csv')) {
      const { from, to } = entry(cell(row, 'indicator')).concentra.period;
      expect(cell(row, 'to')).toBe(String(to));
      expect([String(from), String(to)]).toContain(cell(row, 'from'));
      expect(`${cell(row, 'reason_es')} ${cell(row, 'reason_en')}`).not.toMatch(/\d/);
    }
  });
});

describe('the walk', () => {
  it('shares no code with what writes the figures', () => {
    const folder = 'tests/data/provenance';
    const imported = readdirSync(folder).flatMap((name) =>
      [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/from '([^']+)'/g)].map(
        (one) => one[1],
      ),
    );
    expect(imported).not.toHaveLength(0);
    const others = imported.filter(
      (one) => !/^(\.\/[\w-]+\.ts|node:[\w/]+|d3-dsv)$/.test(one ?? ''),
    );
    expect(others).toEqual([]);
  });
});

describe('the walk’s arithmetic', () => {
  it('adds decimals to the last digit, and keeps what a double can hold', () => {
    expect(equal(total(['0.1', '0.2', '-0.05'].map(exact)), exact('0.25'))).toBe(true);
    expect(equal(kept(exact('101227557460.82')), exact('101227557460.82'))).toBe(true);
    expect(equal(kept(exact('0.2334872151605215')), exact('0.2334872151605215'))).toBe(true);
    expect(equal(exact('-1.5e-2'), exact('-0.015'))).toBe(true);
    expect(() => exact('1,5')).toThrow('not a number');
    expect(() => kept(over(exact('1'), exact('3')))).toThrow('no rounding');
  });

  it.each([
    ['0.67', '2', '3', { decimals: 2 }, true],
    ['0.66', '2', '3', { decimals: 2 }, false],
    ['0.667', '2', '3', { decimals: 2 }, false],
    ['0.2', '1', '8', { decimals: 1 }, false],
    ['0.13', '1', '8', { decimals: 2 }, true],
    ['2420', '12088', '5', { digits: 3 }, true],
    ['2418', '12088', '5', { digits: 3 }, false],
    ['0.3333333333333333', '1', '3', 'double', true],
    ['0.3333333333333334', '1', '3', 'double', false],
  ] as const)('%s is %s / %s rounded: %j %s', (found, top, bottom, rounding, expected) => {
    expect(isRounded(exact(found), over(exact(top), exact(bottom)), rounding)).toBe(expected);
  });
});
