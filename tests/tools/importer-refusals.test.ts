/** What the importers of official layouts refuse, with line and reason, and what the command says. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { afterAll, describe, expect, it } from 'vitest';
import * as importing from './importing.ts';
import {
  BCCH,
  command,
  DIPRES,
  fixture,
  FIXTURES,
  INEI,
  MEF,
  SEAT,
  SII,
  sourceOf,
  trial,
} from './importing.ts';

const files = mkdtempSync(join(tmpdir(), 'concentra-refused-'));
afterAll(() => rmSync(files, { recursive: true }));

const made = (...args: Tail<typeof importing.made>) => importing.made(files, ...args);
const edited = (...args: Tail<typeof importing.edited>) => importing.edited(files, ...args);
type Tail<F> = F extends (first: string, ...rest: infer Rest) => unknown ? Rest : never;

/** What a file is refused for: importer, file made from its fixture, message. */
const REFUSED: [string, string, () => string, RegExp][] = [
  [
    'an unknown header',
    'sii-firms',
    () => made('a.csv', 'región,empresas\n1,2\n'),
    /no header of this layout\n {2}expected: Año Comercial \|.*\n {2}found in its first line: región,empresas/,
  ],
  [
    'a missing and an unknown column',
    'sii-firms',
    () => edited(SII, { 'Número de empresas': 'Empresas' }),
    /line 5: not the columns[^]*missing: Número de empresas\n {2}unknown: Empresas\n {2}expected: Año Comercial[^]*found: Año Comercial/,
  ],
  [
    'a column that stands twice',
    'dipres-ficr',
    () => edited(DIPRES, { 'Monto Dólar': 'Monto Pesos' }),
    /missing: Monto Dólar\n {2}twice: Monto Pesos/,
  ],
  [
    'years instead of quarters',
    'bcch-gdp',
    () => edited(BCCH, { 'I.2025': '2025' }),
    /choose the quarterly frequency/,
  ],
  [
    'another layout of the MEF',
    'mef-spending',
    () => edited(MEF, { ',MONTO_DEVENGADO,': ',MONTO_DEVENGADO_ANO_EJE,' }),
    /missing: MONTO_DEVENGADO\n/,
  ],
  [
    'a workbook',
    'sii-firms',
    () => made('a.csv', Buffer.from('504b030414000600', 'hex')),
    /is a workbook \(xlsx or xlsb\); save its sheet as CSV/,
  ],
  [
    'UTF-16',
    'inei-population',
    () => made('a.csv', Buffer.from(`\ufeff${fixture(INEI)}`, 'utf16le')),
    /is in UTF-16/,
  ],
  [
    'text encoded twice',
    'inei-population',
    () => made('a.csv', Buffer.from(fixture(INEI)).toString('latin1')),
    /line 1: wrong encoding, "Ã/,
  ],
  [
    'characters that were lost',
    'inei-population',
    () => edited(INEI, { Áncash: '\ufffdncash' }),
    /line 7: wrong encoding/,
  ],
  [
    'zeros lost after a thousands dot',
    'bcch-gdp',
    () => edited(BCCH, { '48.006': '48.6' }),
    /line 18, "I\.2025": "48\.6" is not a number.*zeros may be lost/,
  ],
  [
    'a decimal point among commas',
    'bcch-gdp',
    () => edited(BCCH, { '48.006': '48,006.0' }),
    /"48,006\.0" is not a number/,
  ],
  [
    'a region that none is called',
    'bcch-gdp',
    () => edited(BCCH, { 'Región de Coquimbo': 'Región de Coquinbo' }),
    /line 6: "Región de Coquinbo" is no region of CL \(known: Arica y Parinacota, /,
  ],
  [
    '“Región Lima”, which is not Lima',
    'mef-spending',
    () => edited(MEF, { ',LIMA,': ',REGION LIMA,' }),
    /"REGION LIMA" is no region of PE/,
  ],
  [
    'a region that is not there',
    'inei-population',
    () => edited(INEI, { 'Tumbes,': ',' }),
    /"" is no region of PE/,
  ],
  [
    'a chapter that is no region’s',
    'dipres-ficr',
    () => edited(DIPRES, { '\n05;75;': '\n05;79;' }),
    /chapter 79 is no region's/,
  ],
  [
    'a level of government that is not known',
    'mef-spending',
    () => edited(MEF, { ',E,GOBIERNO': ',X,GOBIERNO' }),
    /line 2, "NIVEL_GOBIERNO": "X" is none of E national/,
  ],
  [
    'an empty cell',
    'inei-population',
    () => edited(INEI, { '429 943': '' }),
    /line 6, "2023": empty, a number was expected/,
  ],
  [
    'an empty row of a region',
    'inei-population',
    () => made('a.csv', fixture(INEI).replace(/^Tumbes.*$/m, 'Tumbes,,,,,')),
    /"2019": empty/,
  ],
  [
    'a count with a fraction',
    'sii-firms',
    () => made('a.csv', fixture(SII).replace(/(Micro,Región de Tarapacá,\d+)/, '$1.5')),
    /is not a whole number/,
  ],
  [
    'a suppressed count',
    'sii-firms',
    () => made('a.csv', fixture(SII).replace(/(Micro,Región de Tarapacá,)\d+/, '$1*')),
    /"Número de empresas": suppressed, counts never are/,
  ],
  [
    'a line that stands twice',
    'sii-firms',
    () => made('a.csv', `${fixture(SII)}${fixture(SII).trimEnd().split('\n').at(-1)}\n`),
    /two rows for 16\|2024\|Grande\|firms/,
  ],
  [
    'a row that stands twice',
    'inei-population',
    () => made('a.csv', fixture(INEI).replace(/^(Tumbes.*)$/m, '$1\n$1')),
    /two rows for 24\|2019/,
  ],
  [
    'a line with too many cells',
    'sii-firms',
    () =>
      made(
        'a.csv',
        fixture(SII)
          .replace('Pequeña,Región de Ñuble', 'Pequeña,,Región de Ñuble')
          .replace(/(Pequeña,,Región de Ñuble.*)/, '$17,7'),
      ),
    /line \d+: 25 cells, the header has 23/,
  ],
  [
    'a line cut short',
    'dipres-ficr',
    () => made('a.csv', fixture(DIPRES).replace(/;0\n05;62/, '\n05;62'), 'latin1'),
    /cells, the header has 9/,
  ],
  [
    'a quote that is never closed',
    'sii-firms',
    () =>
      made(
        'a.csv',
        fixture(SII).replace('2024,Micro,Región de Tarapacá', '2024,"Micro,Región de Tarapacá'),
      ),
    /line 24: a quote is opened and not closed/,
  ],
];

describe('a file is refused, with line and reason, for', () => {
  it.each(REFUSED)('%s', async (_, importer, file, message) => {
    const options = importer === 'mef-spending' ? SEAT : [];
    const year = importer === 'dipres-ficr' ? ['--year', '2015'] : [];
    const { code, error } = await trial(importer, file(), ...options, ...year);
    expect(error).toMatch(message);
    expect(code).toBe(1);
  });
});

describe('the command line', () => {
  it('lists the importers with layout, address, indicators and tables to print', () => {
    const { code, said, error } = command('.', 'nothing', 'x.csv');
    expect(code).toBe(1);
    expect(said).toBe('');
    for (const one of ['sii-firms', 'bcch-gdp', 'dipres-ficr', 'inei-population', 'mef-spending'])
      expect(error).toContain(`  ${one}  `);
    expect(error).toContain('https://www.sii.cl/sobre_el_sii/estadisticas_de_empresas.html');
    expect(error).toContain('pe-regional-spending-function');
    expect(error).toContain('--by meta prints a table of it');
    expect(error).not.toContain('    at ');
  });

  it.each([
    ['absent.csv', [], 'no file absent.csv'],
    [SII, ['--year', '24'], 'four digits'],
    [SII, ['--year', '2031'], 'no line of 2031'],
    [SII, ['--indicator', 'cl-gdp'], 'not cl-gdp'],
    [SII, ['--total', 'firms=1.582.805'], 'not a number'],
    [SII, ['--total', '1582805'], 'which sum? this file has firms@2024, dependent_workers@2024'],
    [SII, ['--by', 'meta'], 'sii-firms prints no table by meta'],
    [SII, ['--rite'], '--rite'],
  ])('says what is wrong with it: %s %s', async (name, options, message) => {
    const file = name === SII ? join(FIXTURES, SII) : name;
    expect((await trial('sii-firms', file, ...options)).error).toContain(message);
  });

  it('wants to know the year of a law, and where a total to be kept was read', async () => {
    const law = made('ley.csv', fixture(DIPRES), 'latin1');
    expect((await trial('dipres-ficr', law)).error).toContain('give --year');
    const named = await trial('dipres-ficr', join(FIXTURES, DIPRES), '--year', '2016');
    expect(named.error).toContain('--year 2016, but the file is called dipres-ley-2015.csv');
    const total = command('.', 'sii-firms', join(FIXTURES, SII), '--total', 'firms=1', '--write');
    expect(total.error).toContain('say with --source where the total was read');
  });
});

/** Regional budgets of 2025 by function, as lines whose offices sit elsewhere than their goals. */
function linesByGoal() {
  const rows = sourceOf('peru', 'regional_government_budget_by_function').filter(
    (row) => row.year === '2025',
  );
  return importing.spendingFile(files, rows, (row) => ({
    DEPARTAMENTO_EJECUTORA_NOMBRE: 'LIMA',
    DEPARTAMENTO_META_NOMBRE: (row['name'] ?? '').toUpperCase(),
    FUNCION_NOMBRE: `"${row['function']}"`,
  }));
}

describe('--by meta', () => {
  it('prints the sums by department of the goal and function, with notes apart', async () => {
    const { code, said, error } = await trial('mef-spending', linesByGoal(), '--by', 'meta');
    expect(error).toMatch(/^(empty cells of MONTO_\w+, read as no amount: \d+\n){3}$/);
    expect(code).toBe(0);
    const table = csvParse(said.trimEnd());
    expect(table.columns.join()).toBe(
      'year,level,region_code,department,function_code,function,PIA,PIM,devengado',
    );
    expect(new Set(table.map((row) => row['region_code'])).size).toBe(25);
    const rows = sourceOf('peru', 'regional_government_budget_by_function');
    for (const stage of ['PIA', 'PIM', 'devengado'])
      for (const [code_, name] of [
        ['15', 'Lima'],
        ['01', 'Amazonas'],
      ]) {
        const own = rows.filter(
          (row) =>
            row.year === '2025' &&
            row.region_code === code_ &&
            row.stage === stage &&
            row.function_code === '10',
        );
        const line = table.find(
          (row) => row['region_code'] === code_ && row['function_code'] === '10',
        );
        expect(own.length).toBe(name === 'Lima' ? 2 : 1);
        expect(line?.['department']).toBe(name);
        expect(line?.['function']).toBe(own[0]?.function);
        expect(Number(line?.[stage])).toBe(own.reduce((sum, row) => sum + Number(row.value), 0));
      }
  });

  it('keeps a goal that lies in no department under the file’s own words', async () => {
    const [first] = sourceOf('peru', 'regional_government_budget_by_function');
    const places = ['EXTERIOR', '', 'TACNA'];
    const file = importing.spendingFile(
      files,
      places.map((place) => ({ ...first, place })),
      (row) => ({ DEPARTAMENTO_META_NOMBRE: row['place'] ?? '' }),
    );
    const { said } = await trial('mef-spending', file, '--by', 'meta');
    const found = csvParse(said.trimEnd()).map((row) => [row['region_code'], row['department']]);
    expect(found).toEqual([
      ['23', 'Tacna'],
      ['', 'EXTERIOR'],
      ['', 'not said'],
    ]);
  });

  it('asks for functions', async () => {
    const file = join(FIXTURES, MEF);
    const { error } = await trial('mef-spending', file, '--by', 'meta');
    expect(error).toBe('line 2, "FUNCION": empty\n');
  });
});
