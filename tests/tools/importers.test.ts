/**
 * The importers of official layouts, run as a maintainer runs them, on a copy of data and scripts:
 * what they change, what they refuse, and that one command brings a year in whole.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse, csvParseRows } from 'd3-dsv';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readCodes, readFigures, readPackage } from '../../build/catalogue.ts';

const FIXTURES = 'tools/data/importers/fixtures';
const SII = 'sii-PUB_TRAM5_REG-2024.csv';
const BCCH = 'bcch-CCNN2018_PIB_REGIONAL_T-2025.csv';
const DIPRES = 'dipres-ley-2015.csv';
const INEI = 'inei-population-2019-2023.csv';
const MEF = 'mef-2025-Gasto-by-department.csv';
const SEAT = ['--indicator', 'pe-executing-units-spending'];
/** Published by the tax authority; `tests/data` holds the bundled figures to it. */
const FIRMS_2024 = '1582805';

let home = '';
let files = '';

/** Puts data and scripts of the copy back as the checkout has them. */
function restore() {
  for (const path of ['data', 'tools/data', 'tools/tables.mjs'])
    cpSync(path, join(home, path), { recursive: true });
}

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'concentra-importers-'));
  files = mkdtempSync(join(tmpdir(), 'concentra-files-'));
  symlinkSync(join(process.cwd(), 'node_modules'), join(home, 'node_modules'), 'junction');
});
beforeEach(restore);
afterAll(() => {
  for (const folder of [home, files]) rmSync(folder, { recursive: true });
});

function run(importer: string, file: string, ...options: string[]) {
  const script = join(home, 'tools/data/import.mjs');
  const result = spawnSync(process.execPath, [script, importer, file, ...options], {
    encoding: 'utf8',
  });
  return { code: result.status, said: result.stdout, error: result.stderr };
}

function fixture(name: string, encoding: BufferEncoding = name === DIPRES ? 'latin1' : 'utf8') {
  return readFileSync(join(FIXTURES, name), encoding);
}

/** A file in the test's own folder. */
function made(name: string, content: string | Buffer, encoding: BufferEncoding = 'utf8') {
  const path = join(files, name);
  writeFileSync(path, content, { encoding });
  return path;
}

/** A fixture with one text replaced; the text must be there. */
function edited(name: string, edits: Record<string, string>, as = name) {
  let text = fixture(name);
  for (const [from, to] of Object.entries(edits)) {
    expect(text).toContain(from);
    text = text.replaceAll(from, to);
  }
  return made(as, text, name === DIPRES ? 'latin1' : 'utf8');
}

function sourceOf(country: string, name: string) {
  return csvParse(readFileSync(`tools/data/sources/${country}/${name}.csv`, 'utf8'));
}

/** Hash of every file of the copy that an import may write. */
function state() {
  const folders = [
    'data',
    'data/indicators',
    'tools/data/sources/chile',
    'tools/data/sources/peru',
  ];
  return folders.flatMap((folder) =>
    readdirSync(join(home, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const bytes = readFileSync(join(home, folder, entry.name));
        return `${folder}/${entry.name} ${createHash('sha256').update(bytes).digest('hex')}`;
      }),
  );
}

/** Reads the copy's data as the build does; a broken contract throws. */
function readAll() {
  const folder = join(home, 'data');
  const codes = readCodes(folder);
  const { resources } = readPackage(folder);
  return new Map(resources.map((one) => [one.name, readFigures(folder, one, codes)]));
}

const FIXED: [string, string, string[], string[]][] = [
  ['sii-firms', SII, [], ['cl-firms', 'cl-workers']],
  ['bcch-gdp', BCCH, [], ['cl-gdp']],
  ['dipres-ficr', DIPRES, [], ['cl-ficr']],
  ['inei-population', INEI, [], ['pe-population']],
  ['mef-spending', MEF, SEAT, ['pe-executing-units-spending']],
];

describe('a fixture of the bundled figures', () => {
  it.each(FIXED)('of %s changes nothing', (importer, name, options, ids) => {
    const { code, said, error } = run(importer, join(FIXTURES, name), ...options);
    expect(error).toBe('');
    expect(code).toBe(0);
    for (const id of ids) expect(said).toContain(`${id}: 0 added, 0 changed, 0 gone`);
    expect(said).toMatch(/: 0 rows added, 0 changed, 0 gone, [1-9]\d* as they were/);
  });

  it('changes no byte with --write either', () => {
    const before = state();
    const { said } = run('bcch-gdp', join(FIXTURES, BCCH), '--write');
    expect(said).toContain('written: nothing, all was as it is');
    expect(state()).toEqual(before);
  });
});

describe('a changed figure', () => {
  it('is one change, with old and new and by how much', () => {
    const micro = '2024,Micro,Región de Tarapacá,';
    const line = new RegExp(`${micro}(.*?),(.*?),(\\d+),`).exec(fixture(SII)) ?? [];
    const [whole = '', firms, sales, workers] = line;
    const more = `${micro}${firms},${sales},${Number(workers) + 100},`;
    const { said, error } = run('sii-firms', edited(SII, { [whole]: more }));
    const all = csvParse(readFileSync('data/indicators/cl-workers.csv', 'utf8'));
    const old = Number(all.find((row) => row.region === 'CL-TA' && row.period === '2024')?.value);
    expect(error).toBe('');
    expect(said).toContain('cl-workers: 0 added, 1 changed, 0 gone');
    const percent = ((100 * 100) / old).toPrecision(3);
    expect(said).toContain(`~ CL-TA 2024: ${old} → ${old + 100} (+${percent} %)`);
    expect(said).toContain('cl-firms: 0 added, 0 changed, 0 gone');
    expect(said).toContain(
      `no published total to compare with; the sums are firms@2024=${FIRMS_2024}`,
    );
  });

  it('is shown even where the tabulation holds the year to its published total', () => {
    const line = /2024,Micro,Región de Tarapacá,(\d+),/.exec(fixture(SII));
    const was = Number(line?.[1]);
    const file = edited(SII, { [`Región de Tarapacá,${was},`]: `Región de Tarapacá,${was + 1},` });
    const { code, said, error } = run('sii-firms', file);
    expect(code).toBe(1);
    expect(said).toContain(`~ 01 2024 Micro firms: ${was}.0 → ${was + 1} (+`);
    expect(error).toContain(`firms 2024: found ${Number(FIRMS_2024) + 1}, expected ${FIRMS_2024}`);
    expect(error).toMatch(/tools\/data\/chile\/firms\.mjs:\d+ checks what a person/);
  });

  it('reaches the indicators that are computed from it', () => {
    const label = 'Región de Aysén del General Carlos Ibáñez del Campo;';
    const was = Number(new RegExp(`${label}(\\d+);`).exec(fixture(BCCH))?.[1]);
    const file = edited(BCCH, { [`${label}${was};`]: `${label}${was + 1};` });
    const { said } = run('bcch-gdp', file);
    expect(said).toContain('cl-gdp: 0 added, 1 changed, 0 gone');
    expect(said).toContain('cl-gdp-per-head: 0 added, 1 changed, 0 gone');
    expect(said).toMatch(/~ CL-AI 2025: \d+ → \d+ \(\+0\.\d+ %\)/);
  });

  it('is reported to the cent', () => {
    const amount = /,AMAZONAS,.*?,(\d+\.\d\d),/.exec(fixture(MEF))?.[1] ?? '';
    const file = edited(MEF, { [`,${amount},`]: `,${amount}1,` });
    const { said } = run('mef-spending', file, ...SEAT);
    expect(said).toContain('pe-executing-units-spending: 0 added, 1 changed, 0 gone');
    expect(said).toContain('(by less than 0.001 %)');
  });
});

describe('a total that does not agree', () => {
  it('stops with both totals: given on the command line', () => {
    const { code, error } = run('sii-firms', join(FIXTURES, SII), '--total', 'firms=1582806');
    expect(code).toBe(1);
    expect(error).toContain('do not agree: 1582805 and 1582806');
    const wrong = run('mef-spending', join(FIXTURES, MEF), ...SEAT, '--total', 'PIA=251801045184');
    expect(wrong.error).toContain('2025, PIA and the total given do not agree');
    expect(wrong.error).toContain('251801045185 and 251801045184');
  });

  it('stops with both totals: a row of the file', () => {
    const dipres = edited(DIPRES, {
      ';A Otras Entidades Públicas;3762953;': ';A Otras Entidades Públicas;3762954;',
    });
    expect(run('dipres-ficr', dipres).error).toContain('do not agree: 3762953 and 3762954');
    const inei = edited(INEI, { '33 725 844': '33 725 845' });
    expect(run('inei-population', inei).error).toContain('do not agree: 33725844 and 33725845');
    const bcch = edited(BCCH, {
      'Subtotal regionalizado;48.006;': 'Subtotal regionalizado;45.006;',
    });
    expect(run('bcch-gdp', bcch).error).toContain('do not agree: 48096 and 45006');
  });

  it('stops with both totals: the published amount of the year', () => {
    const lima = /,LIMA,.*?,(\d{12}),/.exec(fixture(MEF))?.[1] ?? '';
    const file = edited(MEF, { [`,${lima},`]: `,${Number(lima) + 1e9},` });
    expect(run('mef-spending', file, ...SEAT).error).toContain(
      '2025, total PIA, lines and the published amount do not agree: 252801045185 and 251801045185',
    );
  });

  it('is asked for before anything is written', () => {
    const before = state();
    const { code, error } = run('sii-firms', join(FIXTURES, SII), '--write');
    expect(code).toBe(1);
    expect(error).toContain('give a published total with --total');
    expect(state()).toEqual(before);
    const unclear = run('sii-firms', join(FIXTURES, SII), '--total', FIRMS_2024);
    expect(unclear.error).toContain('which sum? this file has firms@2024, dependent_workers@2024');
  });
});

/** Takes a year out of the copy: source table, figure files, the catalogue's period. */
function withoutYear(country: string, table: string, year: string, ids: string[]) {
  const drop = (path: string, column: string) => {
    const [header = [], ...rows] = csvParseRows(readFileSync(join(home, path), 'utf8'));
    const lines = readFileSync(join(home, path), 'utf8').trimEnd().split('\n');
    const at = header.indexOf(column);
    const kept = lines.filter((_, index) => index === 0 || rows[index - 1]?.[at] !== year);
    expect(kept.length).toBeLessThan(lines.length);
    writeFileSync(join(home, path), `${kept.join('\n')}\n`);
    return csvParse(kept.join('\n')).map((row) => Number(row[column]));
  };
  drop(`tools/data/sources/${country}/${table}.csv`, 'year');
  const catalogue = JSON.parse(readFileSync(join(home, 'data/datapackage.json'), 'utf8')) as {
    resources: { name: string; concentra: { period: { from: number; to: number } } }[];
  };
  for (const id of ids) {
    const years = drop(`data/indicators/${id}.csv`, 'period');
    const period = catalogue.resources.find((one) => one.name === id)?.concentra.period;
    Object.assign(period ?? {}, { from: Math.min(...years), to: Math.max(...years) });
  }
  writeFileSync(join(home, 'data/datapackage.json'), JSON.stringify(catalogue, null, 2));
  for (const script of ['seal', 'dictionary'])
    execFileSync(process.execPath, [join(home, `tools/data/${script}.mjs`)]);
}

/** Files of the copy's `data` that differ from the checkout's. */
function differing() {
  const paths = readdirSync('data', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return paths.filter((path) => !readFileSync(path).equals(readFileSync(join(home, path))));
}

const YEARS: [string, string, string, string, string[], string[]][] = [
  [
    'sii-firms',
    SII,
    'chile/sii_firms_by_region_size_2005_2024',
    '2024',
    ['cl-firms', 'cl-workers'],
    ['--total', `firms=${FIRMS_2024}`],
  ],
  [
    'dipres-ficr',
    DIPRES,
    'chile/ficr_provision_by_region',
    '2015',
    ['cl-ficr'],
    ['--year', '2015'],
  ],
  [
    'inei-population',
    INEI,
    'peru/population_by_region',
    '2023',
    ['pe-population'],
    ['--year', '2023'],
  ],
  [
    'mef-spending',
    MEF,
    'peru/public_spending_by_executing_department',
    '2025',
    ['pe-executing-units-spending'],
    SEAT,
  ],
];

describe('one command adds a year', () => {
  it.each(YEARS)('%s: what was taken out comes back byte for byte', (...row) => {
    const [importer, name, table, year, ids, options] = row;
    const [country = '', file = ''] = table.split('/');
    withoutYear(country, file, year, ids);
    expect(differing().length).toBeGreaterThanOrEqual(ids.length + 1);
    const { code, said, error } = run(importer, join(FIXTURES, name), ...options, '--write');
    expect(error).toBe('');
    expect(code).toBe(0);
    for (const id of ids) {
      expect(said).toMatch(new RegExp(`${id}: [1-9]\\d* added, 0 changed, 0 gone`));
      expect(said).toContain(`data/indicators/${id}.csv`);
    }
    expect(differing()).toEqual([]);
    readAll();
  });

  it('bcch-gdp: likewise, once a person confirmed the counts that the tabulation pins', () => {
    const ids = ['cl-gdp', 'cl-gdp-per-head'];
    withoutYear('chile', 'gdp_regional_chained_quarterly', '2025', ids);
    const repaired = sourceOf('chile', 'gdp_regional_chained_quarterly').filter(
      (row) => row.repair_factor !== '1' && row.year !== '2025',
    );
    const before = state();
    const stopped = run('bcch-gdp', join(FIXTURES, BCCH), '--write');
    expect(stopped.code).toBe(1);
    expect(stopped.error).toContain(`repaired quarters: found ${repaired.length}, expected 63`);
    expect(stopped.error).toMatch(/tools\/data\/chile\/output\.mjs:\d+ checks what a person/);
    expect(state()).toEqual(before);

    const script = join(home, 'tools/data/chile/output.mjs');
    const pinned = readFileSync(script, 'utf8');
    writeFileSync(script, pinned.replace('.length, 63)', `.length, ${repaired.length})`));
    const { code, said } = run('bcch-gdp', join(FIXTURES, BCCH), '--write');
    expect(code).toBe(0);
    expect(said).toContain('cl-gdp: 18 added, 0 changed, 0 gone');
    expect(said).toContain('cl-gdp-per-head: 16 added, 0 changed, 0 gone');
    expect(differing()).toEqual([]);
  });

  it('a year that nobody had: the catalogue follows and the contract reads', () => {
    const file = edited(SII, { '2024,': '2025,' }, 'next.csv');
    const options = ['--total', `firms@2025=${FIRMS_2024}`, '--write'];
    const { code, said, error } = run('sii-firms', file, ...options);
    expect(error).toBe('');
    expect(code).toBe(0);
    expect(said).toContain('cl-firms: 17 added, 0 changed, 0 gone');
    expect(said).toContain('left to you: where and when it was read');
    const firms = readAll().get('cl-firms') ?? [];
    expect(Math.max(...firms.map((row) => row.period))).toBe(2025);
    const { resources } = readPackage(join(home, 'data'));
    for (const id of ['cl-firms', 'cl-workers'])
      expect(resources.find((one) => one.name === id)?.concentra.period.to).toBe(2025);
    expect(readFileSync(join(home, 'data/README.md'), 'utf8')).toMatch(/`cl-firms`.*2005–2025/);
    expect(sourceOf('chile', 'sii_firms_by_region_size_2005_2024').length + 425).toBe(
      csvParse(
        readFileSync(
          join(home, 'tools/data/sources/chile/sii_firms_by_region_size_2005_2024.csv'),
          'utf8',
        ),
      ).length,
    );
  });

  it('nothing is written where the tabulation does not know the year', () => {
    const before = state();
    const quarters = edited(BCCH, { '.2025': '.2026' }, 'next.csv');
    const gdp = run('bcch-gdp', quarters, '--write');
    expect(gdp.error).toContain('quarters: found 56, expected 53');
    const people = edited(INEI, { ',2022,2023': ',2022,2024' }, 'next.csv');
    const population = run('inei-population', people, '--year', '2024', '--write');
    expect(population.error).toContain('population 2024: found 33725844, expected undefined');
    expect(population.error).toMatch(/tools\/data\/peru\/people\.mjs:\d+/);
    const lines = edited(MEF, { '\n2025,': '\n2027,' }, 'next.csv');
    const level = ['--indicator', 'pe-spending-level', '--total', 'PIA=251801045185', '--write'];
    expect(run('mef-spending', lines, ...level).error).toContain(
      'nothing was written: the tabulation leaves out pe-spending-level 2027',
    );
    expect(state()).toEqual(before);
  });

  it('nothing is written without --write', () => {
    const before = state();
    const file = edited(SII, { '2024,': '2025,' }, 'next.csv');
    const { said } = run('sii-firms', file, '--total', `firms=${FIRMS_2024}`);
    expect(said).toContain('cl-firms: 17 added');
    expect(said).toContain('nothing was written; --write does');
    expect(state()).toEqual(before);
  });
});

const STAGES: Record<string, string> = {
  PIA: 'MONTO_PIA',
  PIM: 'MONTO_PIM',
  devengado: 'MONTO_DEVENGADO',
};
const LEVELS: Record<string, string> = { national: 'E', regional: 'R', local: 'M' };

/** A file of the MEF's layout with a line per row of a source table. */
function spendingFile(rows: readonly Record<string, string>[]) {
  const header = fixture(MEF).split('\n')[0]?.split(',') ?? [];
  const lines = rows.map((row) => {
    const cells: Record<string, string> = {
      ANO_EJE: row['year'] ?? '',
      MES_EJE: '12',
      NIVEL_GOBIERNO: LEVELS[row['level'] ?? 'regional'] ?? '',
      PLIEGO: row['pliego'] ?? '',
      FUNCION: row['function_code'] ?? '',
      [STAGES[row['stage'] ?? ''] ?? '']: row['value'] ?? '',
    };
    return header.map((name) => cells[name] ?? '').join(',');
  });
  return made('spending.csv', `${[header.join(','), ...lines].join('\n')}\n`);
}

describe('spending of Peru', () => {
  it.each([
    ['budget_by_level', 'pe-spending-level'],
    ['budget_by_level_function', 'pe-spending-level-function'],
    ['regional_government_budget', 'pe-regional-spending'],
    ['regional_government_budget_by_function', 'pe-regional-spending-function'],
  ])('adds up to %s', (table, id) => {
    const rows = sourceOf('peru', table).filter(
      (row) => row.year === '2025' && row.level !== 'total',
    );
    const { said, error } = run('mef-spending', spendingFile(rows), '--indicator', id);
    expect(error).toBe('');
    expect(said).toMatch(/: 0 rows added, 0 changed, 0 gone, [1-9]\d* as they were/);
    expect(said).toContain(`${id}: 0 added, 0 changed, 0 gone`);
  });

  it('is added up over months, in pieces, with line ends inside quotes', () => {
    const [header = [], ...lines] = csvParseRows(fixture(MEF));
    const goal = header.indexOf('META_NOMBRE');
    const money = Object.values(STAGES).map((name) => header.indexOf(name));
    const monthly = lines.flatMap((cells) =>
      Array.from({ length: 12 }, (_, month) => {
        const own = [...cells];
        own[1] = String(month + 1);
        own[goal] = 'MEJORAMIENTO DEL SERVICIO, "NIÑOS"\nY SUS MAESTROS '.repeat(8);
        // Eleven months of a sol and a rest: the same sum, in cents.
        for (const at of money)
          own[at] = month < 11 ? '1.10' : (Number(cells[at]) - 12.1).toFixed(2);
        return own;
      }),
    );
    const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
    const text = [header, ...monthly].map((cells) => cells.map(quoted).join(',')).join('\r\n');
    expect(text.length).toBeGreaterThan(300_000);
    for (const encoding of ['utf8', 'latin1'] as const) {
      const { said, error } = run('mef-spending', made('monthly.csv', text, encoding), ...SEAT);
      expect(error).toBe('');
      expect(said).toContain('pe-executing-units-spending: 0 added, 0 changed, 0 gone');
    }
  });

  it('counts empty amounts, and takes no year that is not whole', () => {
    const empty = fixture(MEF).replace(/,574573917,/, ',,');
    const { said, error } = run('mef-spending', made('empty.csv', empty), ...SEAT);
    expect(said).toContain('empty cells of MONTO_PIA, read as no amount: 1');
    expect(error).toContain('do not agree');
    const july = edited(MEF, { '\n2025,12,': '\n2025,7,' });
    expect(run('mef-spending', july, ...SEAT).error).toContain('2025 ends in month 7: only whole');
  });

  it('asks for the codes that a table sorts by', () => {
    const { error } = run('mef-spending', join(FIXTURES, MEF));
    expect(error).toBe('line 2, "FUNCION": empty\n');
  });
});

describe('the same figures in other clothes', () => {
  it('semicolons, decimal commas, thousands dots, Latin-1, quotes and CRLF are read', () => {
    const rows = csvParseRows(fixture(SII)).map((cells, index) =>
      cells.map((cell, at) => {
        if (index < 5 || at < 3 || !/^\d+(\.\d+)?$/.test(cell)) return `"${cell}"`;
        const [whole = '', fraction] = cell.split('.');
        const dotted = whole.replaceAll(/\B(?=(\d{3})+$)/g, '.');
        return fraction === undefined ? dotted : `${dotted},${fraction}`;
      }),
    );
    const text = rows
      .map((cells) => cells.join(';'))
      .join('\r\n')
      .replaceAll('’', "'");
    const { said, error } = run('sii-firms', made('sii.csv', text, 'latin1'));
    expect(error).toBe('');
    expect(said).toContain('0 rows added, 0 changed, 0 gone, 425 as they were');
  });

  it('quotes inside a name, and lines of a space, as laws before 2017 have them', () => {
    const file = edited(DIPRES, {
      'UNAP-Puesta en valor': 'UNAP : "Tarapacá LABS", puesta en valor',
      '\n05;62;02;33;03;;': '\n \n05;62;02;33;03;;',
    });
    const { said, error } = run('dipres-ficr', file);
    expect(error).toBe('');
    expect(said).toContain('cl-ficr: 0 added, 0 changed, 0 gone');
  });

  it('a byte order mark may be there or not', () => {
    expect(fixture(BCCH).startsWith('\ufeff')).toBe(true);
    const bare = made('bare.csv', fixture(BCCH).slice(1).replaceAll('\r\n', '\n'));
    expect(run('bcch-gdp', bare).said).toContain('cl-gdp: 0 added, 0 changed, 0 gone');
    const marked = made('marked.csv', `\ufeff${fixture(MEF)}`);
    expect(run('mef-spending', marked, ...SEAT).error).toBe('');
  });

  it('a year can be chosen from several', () => {
    const { said } = run('inei-population', join(FIXTURES, INEI), '--year', '2021');
    expect(said).toContain('checked 2021');
    expect(said).not.toContain('2022');
    expect(said).toContain('25 as they were');
  });
});

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
    /do not agree/,
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
  it.each(REFUSED)('%s', (_, importer, file, message) => {
    const options = importer === 'mef-spending' ? SEAT : [];
    const year = importer === 'dipres-ficr' ? ['--year', '2015'] : [];
    const { code, error } = run(importer, file(), ...options, ...year);
    expect(error).toMatch(message);
    expect(error).not.toContain('    at ');
    expect(code).toBe(1);
  });
});

describe('the command line', () => {
  it('lists the importers with layout, address and indicators', () => {
    const { code, error } = run('nothing', 'x.csv');
    expect(code).toBe(1);
    for (const [importer] of FIXED) expect(error).toContain(`  ${importer}  `);
    expect(error).toContain('https://www.sii.cl/sobre_el_sii/estadisticas_de_empresas.html');
    expect(error).toContain('pe-regional-spending-function');
  });

  it('says what is wrong with it', () => {
    const file = join(FIXTURES, SII);
    expect(run('sii-firms', 'absent.csv').error).toContain('no file absent.csv');
    expect(run('sii-firms', file, '--year', '24').error).toContain('four digits');
    expect(run('sii-firms', file, '--year', '2031').error).toContain('no line of 2031');
    expect(run('sii-firms', file, '--indicator', 'cl-gdp').error).toContain('not cl-gdp');
    expect(run('sii-firms', file, '--total', 'firms=1.582.805').error).toContain('not a number');
    expect(run('sii-firms', file, '--rite').error).toContain('--rite');
    const law = made('ley.csv', fixture(DIPRES), 'latin1');
    expect(run('dipres-ficr', law).error).toContain('give --year');
    const named = run('dipres-ficr', join(FIXTURES, DIPRES), '--year', '2016');
    expect(named.error).toContain('--year 2016, but the file is called dipres-ley-2015.csv');
  });
});
