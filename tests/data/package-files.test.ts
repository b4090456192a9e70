/** What is served beside the figures: coverage, the archive, what is missing. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCatalogue, readPackage } from '../../build/catalogue.ts';
import { readContents } from '../../build/contents.ts';
import { packageFiles } from '../../build/data-plugin.ts';
import { readMissing } from '../../build/missing.ts';
import { countCoverage, coveredYears, spans } from '../../src/domain/coverage.ts';
import { parseObservations } from '../../src/domain/observation.ts';
import { openZip } from './zip.ts';

const bundle = readPackage('data');
const { contents, archive } = readContents('data');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'package-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the archive of the Data Package', () => {
  const root = `concentra-${bundle.version}`;
  const opened = openZip(archive);

  it('is named after the package and its version, and its size is told', () => {
    expect(contents.archive).toEqual({ name: `${root}.zip`, bytes: archive.length });
  });

  it('is sound, and holds every file of the package', () => {
    const wanted = readdirSync('data', { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => `${root}/${join(one.parentPath, one.name).slice('data/'.length)}`);
    const names = [...opened.keys()];
    expect(names.sort()).toEqual(wanted.sort());
    expect(names).toContain(`${root}/datapackage.json`);
    expect(names).toContain(`${root}/README.md`);
  });

  it('gives every file back byte by byte', () => {
    const other = [...opened].filter(
      ([name, content]) => !readFileSync(name.replace(root, 'data')).equals(content),
    );
    expect(other.map(([name]) => name)).toEqual([]);
  });

  it('is not opened when a byte of it is damaged', () => {
    const damaged = Buffer.from(archive);
    const at = Math.floor(damaged.length / 2);
    damaged.writeUInt8(damaged.readUInt8(at) ^ 1, at);
    expect(() => openZip(damaged)).toThrow(/damaged|invalid|no |wrong/);
  });

  it('is the same bytes at every build, by any clock', () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Auckland';
    expect(Buffer.from(readContents('data').archive).equals(Buffer.from(archive))).toBe(true);
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });
});

describe('coverage', () => {
  const count = (rows: string, expected: string[], columns: string[] = []) =>
    countCoverage(
      parseObservations(
        'x.csv',
        `region,period,value,status${columns.map((c) => `,${c}`).join('')}\n${rows}`,
        columns,
      ),
      new Set(expected),
    );

  it('counts regions of a union, zeros, and not blanks or what belongs to no region', () => {
    const rows = [
      'CL-BI+CL-NB,2010,5,final',
      'CL-RM,2010,0,final',
      'CL-AN,2010,,missing',
      'CL,2010,9,final',
      'CL-ZZ,2010,4,final',
    ];
    const expected = ['CL-BI', 'CL-NB', 'CL-RM', 'CL-AN'];
    expect(count(rows.join('\n'), expected)).toEqual({
      expected: 4,
      have: { 2010: 3 },
      unfinished: [],
    });
  });

  it('knows the years that the source has not finished', () => {
    const rows = ['CL-RM,2010,5,final', 'CL-RM,2011,5,partial', 'CL-AN,2011,5,final'];
    expect(count(rows.join('\n'), ['CL-RM']).unfinished).toEqual([2011]);
    expect(contents.coverage['cl-informality-rate']?.unfinished).toEqual([2017, 2024]);
  });

  it('counts no part of a region for it', () => {
    const rows = ['PE-LIM,2018,,not-published', 'PE-LMA,2018,12,final', 'PE-LPR,2018,14,final'];
    expect(count(rows.join('\n'), ['PE-LIM', 'PE-CAL']).have).toEqual({ 2018: 0 });
  });

  it('counts a unit once, whatever its categories, and places by their code', () => {
    const rows = ['CL-RM,2010,5,final,a', 'CL-RM,2010,6,final,b', 'CL-RM,2010,,missing,c'];
    expect(count(rows.join('\n'), ['CL-RM'], ['phase']).have).toEqual({ 2010: 1 });
    const places = ['CL-TA,2010,5,final,01101', 'CL-TA,2010,,missing,01107'];
    expect(count(places.join('\n'), ['01101', '01107'], ['place']).have).toEqual({ 2010: 1 });
  });

  it('says complete, partial and none, gaps between years included', () => {
    const years = coveredYears({
      expected: 2,
      have: { 2010: 2, 2012: 1, 2013: 0, 2014: 2 },
      unfinished: [2014],
    });
    expect(years.map((one) => `${one.year} ${one.completeness}`)).toEqual([
      '2010 complete',
      '2011 none',
      '2012 partial',
      '2013 none',
      '2014 partial',
    ]);
    expect(coveredYears({ expected: 2, have: {}, unfinished: [] })).toEqual([]);
  });

  it('writes years that follow on each other as spans', () => {
    expect(spans([2009, 2011, 2012, 2013, 2015])).toEqual([
      { from: 2009, to: 2009 },
      { from: 2011, to: 2013 },
      { from: 2015, to: 2015 },
    ]);
    expect(spans([])).toEqual([]);
  });

  it.each(bundle.resources)(
    'of $name lies within its period and is never above what is expected',
    (one) => {
      const { expected, have } = contents.coverage[one.name] ?? { expected: 0, have: {} };
      const years = Object.keys(have).map(Number);
      expect(expected).toBeGreaterThan(0);
      expect(Math.min(...years)).toBe(one.concentra.period.from);
      expect(Math.max(...years)).toBe(one.concentra.period.to);
      for (const units of Object.values(have)) expect(units).toBeLessThanOrEqual(expected);
      expect(Math.max(...Object.values(have))).toBeGreaterThan(0);
    },
  );

  it('tells what is known: sixteen regions of GDP, no survey in 2020', () => {
    expect(contents.coverage['cl-gdp']).toMatchObject({ expected: 16, have: { 2023: 16 } });
    expect(contents.coverage['cl-poverty']?.have).not.toHaveProperty('2020');
  });
});

describe('levels of government', () => {
  const entries = readCatalogue('data', 'es');
  const of = (id: string) => entries.find((entry) => entry.id === id)?.government;

  it.each([
    ['cl-gdp', []],
    ['cl-poverty', []],
    ['cl-innovachile', ['national']],
    ['cl-rd-tax-credit', ['national']],
    ['cl-innovachile-south', ['national']],
    ['cl-corfo-committees-2017', ['national']],
    ['pe-local-spending', ['local']],
    ['pe-national-spending-sector', ['national']],
    ['pe-subnational-investment-2020', ['regional', 'local']],
    ['cl-frpd-2026', ['regional']],
    ['cl-regional-government-executed', ['regional']],
    ['pe-regional-spending-function', ['regional']],
    ['pe-spending-level', ['national', 'regional', 'local']],
    ['imf-expenditure-decentralization', ['national', 'regional', 'local']],
    ['pe-executing-units-spending', ['national', 'regional', 'local']],
  ])('of %s are %j', (id, levels) => {
    expect(of(id)).toEqual(levels);
  });

  it('are known for all public money', () => {
    const silent = entries.filter(
      (one) => ['public-spending', 'municipal'].includes(one.topic) && !one.government?.length,
    );
    expect(silent.map((one) => one.id)).toEqual([]);
  });
});

describe('what is missing', () => {
  it('says in both languages what was wanted, where it would be and what it would show', () => {
    const es = readMissing('data', 'es');
    const en = readMissing('data', 'en');
    expect(es.length).toBeGreaterThan(20);
    expect(en).toHaveLength(es.length);
    for (const [i, one] of es.entries()) {
      expect(one.place).toBe(en[i]?.place);
      expect(one.wanted).not.toBe(en[i]?.wanted);
      expect(one.wouldShow).not.toBe(en[i]?.wouldShow);
    }
    expect(new Set(es.map((one) => one.country))).toEqual(new Set(['CL', 'PE']));
    expect(new Set(es.map((one) => one.wanted)).size).toBe(es.length);
  });

  it('is refused where a cell is empty or an address is none', () => {
    cpSync('data/missing.csv', join(folder, 'missing.csv'));
    const file = join(folder, 'missing.csv');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('https://www.dipres.gob.cl', 'dipres'));
    expect(() => readMissing(folder, 'es')).toThrow(/missing\.csv:2 column "address"/);
    writeFileSync(file, text.replace(/\nPE,[^,]*/, '\nPE,'));
    expect(() => readMissing(folder, 'es')).toThrow(/column "wanted_es"/);
    writeFileSync(file, text.replace('\nPE,', '\nBO,'));
    expect(() => readMissing(folder, 'es')).toThrow(/column "country".*CL, PE/);
  });
});

it('serves contents, archive and what is missing under names that do not collide', () => {
  const names = packageFiles('data').map((one) => one.name);
  expect(names).toEqual([
    'contents.json',
    contents.archive.name,
    'missing/es.json',
    'missing/en.json',
  ]);
});
