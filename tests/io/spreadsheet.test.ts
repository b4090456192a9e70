/** The file for a spreadsheet is read back by another program's reader of CSV. */
import { readFileSync } from 'node:fs';
import { dsvFormat } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { catalogue, regions } from 'virtual:data/es';
import type { Entry } from '../../src/domain/entry.ts';
import { columnsOf, parseObservations, type Observation } from '../../src/domain/observation.ts';
import type { Place } from '../../src/domain/place.ts';
import { es } from '../../src/i18n/es.ts';
import { makeLanguage } from '../../src/i18n/language.ts';
import { es as texts } from '../../src/i18n/pages/data.es.ts';
import { textCell, writeSpreadsheet, type Dialect } from '../../src/io/spreadsheet.ts';

const language = makeLanguage('es', es, regions, 'CL');

function named(id: string): Entry {
  const entry = catalogue.find((one) => one.id === id);
  if (!entry) throw new Error(`no ${id}`);
  return entry;
}

const bundled = (entry: Entry) =>
  parseObservations(entry.path, readFileSync(`data/${entry.path}`, 'utf8'), columnsOf(entry));

function write(
  entry: Entry,
  observations: readonly Observation[],
  dialect: Dialect,
  places: ReadonlyMap<string, Place> = new Map(),
): string {
  const words = texts.sheet;
  return writeSpreadsheet({ entry, observations, places, unit: 'Pesos', words, language, dialect });
}

/** The table as another reader of CSV sees it, which drops the mark of UTF-8 as they all do. */
function readBack(text: string, delimiter: string): string[][] {
  const bytes = Buffer.from(text, 'utf8');
  return dsvFormat(delimiter).parseRows(new TextDecoder('utf-8').decode(bytes));
}

describe('the file for a spreadsheet', () => {
  it('begins with the mark of UTF-8, ends its lines as Windows does', () => {
    const text = write(named('cl-gdp'), bundled(named('cl-gdp')), 'comma');
    expect([...Buffer.from(text, 'utf8').subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has names beside codes, accents, and the decimal comma or point', () => {
    const entry = named('cl-poverty');
    const rows = bundled(entry);
    const comma = readBack(write(entry, rows, 'comma'), ';');
    const point = readBack(write(entry, rows, 'point'), ',');
    expect(comma[0]).toEqual([
      'Código de la región',
      'Región',
      'Año',
      'Valor',
      'Unidad',
      'Estado del dato',
    ]);
    expect(comma).toHaveLength(rows.length + 1);
    expect(point).toHaveLength(rows.length + 1);
    for (const [i, { unit, period, value }] of rows.entries()) {
      const [code, name, year, amount] = comma[i + 1] ?? [];
      expect([code, name, year]).toEqual([unit, language.name(unit), String(period)]);
      expect(amount).toBe(value === null ? '' : String(value).replace('.', ','));
      expect(point[i + 1]?.[3]).toBe(value === null ? '' : String(value));
    }
    const names = comma.map((row) => row[1]);
    expect(names).toContain('Ñuble');
    expect(names).toContain('Tarapacá');
  });

  it('keeps the zeros of codes, and names categories and what no region has', () => {
    const entry = named('pe-regional-spending-function');
    const [header, first] = readBack(write(entry, bundled(entry), 'point'), ',');
    const at = header?.indexOf('Función (código)') ?? -1;
    expect(at).toBeGreaterThan(0);
    expect(first?.[at]).toMatch(/^="0\d"$/);
    expect(header?.[at + 1]).toBe('Función');
    expect(first?.[at + 1]).toMatch(/^[A-ZÁÉÍÓÚ][a-zñáéíóú]/);
    const lost = parseObservations('x', 'region,period,value,status\nCL-ZZ,2020,1,final', []);
    expect(write(named('cl-gdp'), lost, 'comma')).toContain('CL-ZZ;Sin región asignada;2020;1;');
  });

  it('names communes and districts', () => {
    const entry: Entry = { ...named('cl-gdp'), scope: 'places' };
    const rows = parseObservations(
      'x',
      'region,period,value,status,place\nCL-TA,2020,1.5,final,01101\nCL-TA,2020,,missing,01107',
      ['place'],
    );
    const places = new Map([['01101', { code: '01101', region: 'CL-TA', name: 'Iquique' }]]);
    const [, one, two] = readBack(write(entry, rows, 'comma', places), ';');
    expect(one?.slice(0, 6)).toEqual(['CL-TA', 'Tarapacá', '="01101"', 'Iquique', '2020', '1,5']);
    expect(two?.slice(2, 8)).toEqual(['="01107"', '', '2020', '', 'Pesos', 'Sin dato']);
  });

  it.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx'])('lets no text begin a formula: %j', (text) => {
    const cell = textCell(text, ';');
    const [[read]] = readBack(`${cell}\r\n`, ';') as [[string]];
    expect(read).toBe(`'${text}`);
  });

  it.each(['a;b', 'a"b', 'a\nb', 'Lima, con Callao'])(
    'quotes what would break a cell: %j',
    (text) => {
      expect(readBack(`${textCell(text, ';')};x\r\n`, ';')[0]).toEqual([text, 'x']);
      expect(readBack(`${textCell(text, ',')},x\r\n`, ',')[0]).toEqual([text, 'x']);
    },
  );
});
