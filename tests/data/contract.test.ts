/**
 * The bundled data keep their contract: a valid Data Package, figures as the catalogue says, texts
 * in both languages; and a file that does not keep it is refused where it is wrong.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { csvParse } from 'd3-dsv';
import type { Topology } from 'topojson-specification';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  localise,
  readCatalogue,
  readCodes,
  readFigures,
  readInstruments,
  readPackage,
  readRegions,
  type Resource,
} from '../../build/catalogue.ts';
import { PackageSchema } from '../../src/domain/catalogue-schema.ts';
import { columnsOf, FigureError } from '../../src/domain/observation.ts';

const DATA = 'data';
/** A phone on a slow line waits for one figure file at a time. */
const MOST_BYTES = 60_000;
/** What every page loads of the catalogue, however many indicators there are. */
const MOST_LISTED = 11_000;

const bundle = readPackage(DATA);
const codes = readCodes(DATA);
const file = (resource: Resource) => readFileSync(join(DATA, resource.path));

describe('the Data Package', () => {
  it('is valid by our schema', () => {
    const raw: unknown = JSON.parse(readFileSync(join(DATA, 'datapackage.json'), 'utf8'));
    const { issues } = v.safeParse(PackageSchema, raw);
    expect(issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`) ?? []).toEqual([]);
  });

  it('keeps the essentials of the Frictionless standard, version 2', () => {
    expect(bundle.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    expect(bundle.name).toMatch(/^[a-z0-9._-]+$/);
    expect(Number.isNaN(Date.parse(bundle.created))).toBe(false);
    expect(bundle.licenses.every((one) => one.name || one.path)).toBe(true);
    const names = bundle.resources.map((one) => one.name);
    expect(new Set(names).size).toBe(names.length);
    const paths = bundle.resources.map((one) => one.path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('lists every figure file, and no other', () => {
    const listed = bundle.resources.map((one) => one.path.replace('indicators/', ''));
    expect(listed.sort()).toEqual(readdirSync(join(DATA, 'indicators')).sort());
  });

  it.each(bundle.resources)('$name: path, header, key, bytes and hash', (resource) => {
    const bytes = file(resource);
    const text = bytes.toString('utf8');
    const fields = resource.schema.fields.map((one) => one.name);
    expect(resource.name).toMatch(/^[a-z0-9._-]+$/);
    expect(resource.path).not.toMatch(/^\/|\.\.|^[a-z]+:/);
    expect(text.split('\n')[0]?.trim()).toBe(fields.join(','));
    const columns = columnsOf(resource.concentra);
    expect(resource.schema.primaryKey).toEqual(['region', 'period', ...columns]);
    const keys = csvParse(text).map((row) =>
      resource.schema.primaryKey.map((name) => row[name]).join('|'),
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(bytes.length).toBe(resource.bytes);
    expect(`sha256:${createHash('sha256').update(bytes).digest('hex')}`).toBe(resource.hash);
  });

  it.each(bundle.resources)('$name: every cell keeps what its field declares', (resource) => {
    const Constraints = v.looseObject({
      required: v.optional(v.boolean()),
      minimum: v.optional(v.number()),
      enum: v.optional(v.array(v.string())),
    });
    const rows = csvParse(file(resource).toString('utf8'));
    const wrong = resource.schema.fields.flatMap((field) => {
      const constraints = v.parse(Constraints, field['constraints'] ?? {});
      return rows.flatMap((row, i) => {
        const cell = row[field.name] ?? '';
        const bad =
          (constraints.required === true && cell === '') ||
          (constraints.minimum !== undefined && Number(cell) < constraints.minimum) ||
          (constraints.enum !== undefined && !constraints.enum.includes(cell)) ||
          (field.type === 'number' && !Number.isFinite(Number(cell))) ||
          (field.type === 'year' && !/^\d{4}$/.test(cell));
        return bad ? [`line ${i + 2}, ${field.name}: ${cell}`] : [];
      });
    });
    expect(wrong).toEqual([]);
  });
});

describe('every indicator', () => {
  it.each(bundle.resources)('$name: is read, and its period is the one declared', (resource) => {
    const rows = readFigures(DATA, resource, codes);
    const years = rows.map((one) => one.period);
    expect(rows.length).toBeGreaterThan(0);
    expect([Math.min(...years), Math.max(...years)]).toEqual([
      resource.concentra.period.from,
      resource.concentra.period.to,
    ]);
  });

  it.each(bundle.resources)('$name: is of the countries declared', (resource) => {
    const rows = readFigures(DATA, resource, codes);
    const countries = [...new Set(rows.map((one) => one.unit.slice(0, 2)))].sort();
    expect(countries).toEqual([...resource.concentra.countries].sort());
  });

  it.each(bundle.resources)('$name: has a reason for each of its blanks', (resource) => {
    const blanks = readFigures(DATA, resource, codes).filter((one) => one.value === null);
    const statuses = [...new Set(blanks.map((one) => one.status))].sort();
    expect(statuses).toEqual(Object.keys(resource.concentra.blanks).sort());
  });

  it.each(bundle.resources)('$name: its file bears its name', (resource) => {
    expect(resource.path).toBe(`indicators/${resource.name}.csv`);
  });

  it.each(['es', 'en'] as const)('is listed in %s with no more than every page needs', (code) => {
    const listed = gzipSync(JSON.stringify(readCatalogue(DATA, code))).length;
    expect(listed).toBeLessThanOrEqual(MOST_LISTED);
  });

  it.each(bundle.resources)('$name: weighs at most 60 kB compressed', (resource) => {
    expect(gzipSync(file(resource)).length).toBeLessThanOrEqual(MOST_BYTES);
  });

  it.each(bundle.resources)(
    '$name: says the same in two languages, not once in one',
    (resource) => {
      const texts = textsOf(resource.concentra);
      expect(texts.length).toBeGreaterThanOrEqual(4);
      expect(texts.filter(({ es, en }) => !es.trim() || !en.trim())).toEqual([]);
      // Proper names and acronyms of one or two words are the same word in both languages.
      const same = texts.filter(({ es, en }) => es === en && es.split(' ').length > 2);
      expect(same).toEqual([]);
      expect(resource.concentra.title.es).not.toBe(resource.concentra.title.en);
      expect(resource.concentra.phrase.es).not.toBe(resource.concentra.phrase.en);
    },
  );

  it.each(bundle.resources)('$name: has initial categories that exist', (resource) => {
    for (const { initial, values, additive } of resource.concentra.dimensions) {
      const allowed = [...values.map((one) => one.id), ...(additive ? ['all'] : [])];
      expect(allowed).toContain(initial);
      expect(new Set(values.map((one) => one.id)).size).toBe(values.length);
    }
  });

  it.each(bundle.resources)('$name: an amount names its total, a rate has none', (resource) => {
    const { kind, total } = resource.concentra;
    expect(total !== undefined).toBe(kind === 'extensive');
  });
});

/** Every bilingual text inside a value. */
function textsOf(value: unknown): { es: string; en: string }[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  if ('es' in value && 'en' in value) return [{ es: String(value.es), en: String(value.en) }];
  return Object.values(value).flatMap(textsOf);
}

describe('the catalogue in one language', () => {
  it('has no bilingual text left', () => {
    for (const code of ['es', 'en'] as const)
      expect(textsOf(readCatalogue(DATA, code))).toEqual([]);
  });

  it('takes each text from its language', () => {
    const value = { a: { es: 'sí', en: 'yes' }, b: [{ es: 'no', en: 'not' }], c: 1 };
    expect(localise(value, 'es')).toEqual({ a: 'sí', b: ['no'], c: 1 });
    expect(localise(value, 'en')).toEqual({ a: 'yes', b: ['not'], c: 1 });
  });
});

describe('a wrong file', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'contract-'));
    cpSync(DATA, folder, { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const resourceOf = (name: string) => {
    const resource = bundle.resources.find((one) => one.name === name);
    if (!resource) throw new Error(`no ${name}`);
    return resource;
  };

  /** Changes one line of a figure file, counted from 1; the checksum follows unless it is to stay. */
  function refusal(name: string, line: number, changed: string, checksum: 'right' | 'wrong') {
    const resource = resourceOf(name);
    const lines = file(resource).toString('utf8').split('\n');
    const text = lines.map((old, i) => (i === line - 1 ? changed : old)).join('\n');
    writeFileSync(join(folder, resource.path), text);
    const hash = `sha256:${createHash('sha256').update(text).digest('hex')}`;
    try {
      readFigures(folder, checksum === 'right' ? { ...resource, hash } : resource, codes);
    } catch (error) {
      if (error instanceof FigureError) return error;
      throw error;
    }
    throw new Error('the file was accepted');
  }

  it.each([
    ['a bad number', 'cl-gdp', 4, 'CL-AN,2013,12.3.4,final', 'value'],
    ['a decimal comma', 'cl-gdp', 4, 'CL-AN,2013,"12,3",final', 'row'],
    ['an unknown region', 'cl-gdp', 4, 'CL-XX,2013,12,final', 'region'],
    ['a region of the old code', 'cl-gdp', 4, 'CL-II,2013,12,final', 'region'],
    ['a union with an unknown region', 'cl-gdp', 4, 'CL-AN+CL-XX,2013,12,final', 'region'],
    ['a part within a union', 'pe-population', 4, 'PE-LMA+PE-CAL,2019,12,projected', 'region'],
    ['a bad status', 'cl-gdp', 4, 'CL-AN,2013,12,guessed', 'status'],
    ['a year before the period', 'cl-gdp', 4, 'CL-AN,2012,12,final', 'period'],
    ['a year after the period', 'cl-gdp', 4, 'CL-AN,2026,12,final', 'period'],
    ['a duplicate row', 'cl-gdp', 3, 'CL-AP,2013,1,final', 'region'],
    ['a number beside a blank', 'cl-gdp', 4, 'CL-AN,2013,12,missing', 'value'],
    ['an unknown category', 'pe-spending-level', 4, 'PE,2016,1,final,galactic,pia', 'level'],
    ['another header', 'cl-gdp', 1, 'region,year,value,status', 'header'],
  ])('with %s is refused with file, line and column', (_, name, line, changed, column) => {
    const error = refusal(name, line, changed, 'right');
    const at = `indicators/${name}.csv:${line} column "${column}"`;
    expect(error.message).toContain(at);
    expect(error.expected).not.toBe('');
  });

  it('with another checksum than the catalogue’s is refused', () => {
    const error = refusal('cl-gdp', 4, 'CL-AN,2013,12,final', 'wrong');
    expect([error.file, error.line, error.column]).toEqual(['indicators/cl-gdp.csv', 1, 'file']);
    expect(error.message).toContain('checksum');
  });

  it('of the catalogue is refused with the path inside it', () => {
    const raw = JSON.parse(readFileSync(join(DATA, 'datapackage.json'), 'utf8'));
    delete raw.resources[0].concentra.title.en;
    raw.resources[1].concentra.kind = 'both';
    writeFileSync(join(folder, 'datapackage.json'), JSON.stringify(raw));
    expect(() => readPackage(folder)).toThrow(/resources\.0\.concentra\.title\.en/);
    expect(() => readPackage(folder)).toThrow(/resources\.1\.concentra\.kind/);
  });

  it.each([
    ['no-such-indicator,2020,2021,regional,a,b', 'indicator'],
    ['cl-gdp,2020,2021,the-king,a,b', 'decides'],
  ])('of instruments is refused: %s', (row, column) => {
    const header = 'indicator,from,to,decides,reason_es,reason_en';
    writeFileSync(join(folder, 'instruments.csv'), `${header}\n${row}\n`);
    expect(() => readInstruments(folder, 'es', new Set(['cl-gdp']))).toThrow(
      new RegExp(`instruments.csv:2 column "${column}"`),
    );
  });
});

describe('regions.csv', () => {
  const regions = readRegions(DATA, 'es');

  it.each([
    ['CL', 'cl', 16],
    ['PE', 'pe', 25],
  ] as const)('%s: ids, codes and order are those of the geometry', (country, name, count) => {
    const own = regions.filter((one) => one.country === country);
    expect(own).toHaveLength(count);
    expect(own.map((one) => one.order)).toEqual(Array.from({ length: count }, (_, i) => i + 1));
    for (const detail of ['low', 'high']) {
      const path = `public/geo/${name}-${detail}.topo.json`;
      const topology: Topology = JSON.parse(readFileSync(path, 'utf8'));
      const layer = topology.objects['regions'];
      const shapes = layer?.type === 'GeometryCollection' ? layer.geometries : [];
      const codesOf = shapes.map((one) => (one.properties as { code?: string } | undefined)?.code);
      expect(shapes.map((one) => one.id)).toEqual(own.map((one) => one.id));
      expect(codesOf).toEqual(own.map((one) => one.code));
    }
  });

  it('has unique ids, two-character codes, and a name, capital and zone for each', () => {
    expect(new Set(regions.map((one) => one.id)).size).toBe(regions.length);
    for (const one of regions) {
      expect(one.id).toMatch(/^(CL-[A-Z]{2}|PE-[A-Z]{3})$/);
      expect(one.id.slice(0, 2)).toBe(one.country);
      expect(one.code).toMatch(/^\d\d$/);
      for (const text of [one.name, one.officialName, one.capital, one.zone, one.sentenceName])
        expect(text).not.toBe('');
    }
  });
});
