/**
 * The importers of official layouts: what they change, where they stop, and that one command brings a
 * year in whole. What writes runs as a maintainer runs it, in a copy of data and scripts.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse, csvParseRows } from 'd3-dsv';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCodes, readFigures, readPackage } from '../../build/catalogue.ts';
import * as importing from './importing.ts';
import {
  AMOUNT_COLUMNS,
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

const FIRMS_2024 = Number(
  sourceOf('chile', 'published_totals').find(
    (row) => row.indicator === 'cl-firms' && row.period === '2024',
  )?.total,
);
const FIRMS = ['cl-firms', 'cl-workers', 'cl-sales', 'cl-wages'];

const files = mkdtempSync(join(tmpdir(), 'concentra-files-'));
afterAll(() => rmSync(files, { recursive: true }));

type Tail<F> = F extends (first: string, ...rest: infer Rest) => unknown ? Rest : never;
const made = (...args: Tail<typeof importing.made>) => importing.made(files, ...args);
const edited = (...args: Tail<typeof importing.edited>) => importing.edited(files, ...args);
const spendingFile = (...args: Tail<typeof importing.spendingFile>) =>
  importing.spendingFile(files, ...args);

const SAME: [string, string, string[]][] = [
  ['sii-firms', SII, []],
  ['bcch-gdp', BCCH, []],
  ['dipres-ficr', DIPRES, []],
  ['inei-population', INEI, []],
  ['mef-spending', MEF, SEAT],
];

/** What an import says, or nothing where all rows of the file are in the source tables already. */
async function newsOf(importer: string, file: string, ...options: string[]) {
  const { code, said, error } = await trial(importer, file, ...options);
  const isSame =
    /: 0 rows added, 0 changed, 0 gone, [1-9]\d* as they were/.test(said) &&
    said.endsWith('nothing to write: all source tables are as they were\n');
  return code === 0 && isSame ? error : `${said}${error}`;
}

describe('a fixture of the bundled figures', () => {
  it.each(SAME)('of %s changes nothing', async (importer, name, options) => {
    expect(await newsOf(importer, join(FIXTURES, name), ...options)).toBe('');
  });
});

describe('a changed figure', () => {
  const line = /2024,Micro,Región de Tarapacá,(\d+),/.exec(fixture(SII));
  const micro = Number(line?.[1]);
  const withOneFirmMore = () =>
    edited(SII, {
      [`2024,Micro,Región de Tarapacá,${micro},`]: `2024,Micro,Región de Tarapacá,${micro + 1},`,
    });

  it('is one change in its category, with old and new and by how much', async () => {
    const total = `firms@2024=${FIRMS_2024 + 1}`;
    const { said, error } = await trial('sii-firms', withOneFirmMore(), '--total', total);
    expect(error).toBe('');
    expect(said).toContain('cl-firms: 0 added, 1 changed, 0 gone');
    const percent = (100 / micro).toPrecision(3);
    expect(said).toContain(`~ CL-TA 2024 micro: ${micro} → ${micro + 1} (+${percent} %)`);
    for (const id of ['cl-workers', 'cl-sales', 'cl-wages'])
      expect(said).toContain(`${id}: 0 added, 0 changed, 0 gone`);
    expect(said).toContain('published_totals.csv: 0 rows added, 1 changed');
    expect(said).toContain('nothing was written; --write does');
  });

  it('stops where the total kept is another, and says how a revised one is given', async () => {
    const { code, error } = await trial('sii-firms', withOneFirmMore());
    expect(code).toBe(1);
    expect(error).toContain('is given with --total firms@2024=');
    expect(error).toContain(`do not agree: ${FIRMS_2024 + 1} and ${FIRMS_2024}`);
  });

  it('reaches the indicators that are computed from it', async () => {
    const label = 'Región de Aysén del General Carlos Ibáñez del Campo;';
    const was = Number(new RegExp(`${label}(\\d+);`).exec(fixture(BCCH))?.[1]);
    const file = edited(BCCH, { [`${label}${was};`]: `${label}${was + 1};` });
    const { said } = await trial('bcch-gdp', file);
    expect(said).toContain('cl-gdp: 0 added, 1 changed, 0 gone');
    expect(said).toContain('cl-gdp-per-head: 0 added, 1 changed, 0 gone');
    expect(said).toMatch(/~ CL-AI 2025: \d+ → \d+ \(\+0\.\d+ %\)/);
  });

  it('is reported to the cent', async () => {
    const amount = /,AMAZONAS,.*?,(\d+\.\d\d),/.exec(fixture(MEF))?.[1] ?? '';
    const file = edited(MEF, { [`,${amount},`]: `,${amount}1,` });
    const { said } = await trial('mef-spending', file, ...SEAT);
    expect(said).toContain('pe-executing-units-spending: 0 added, 1 changed, 0 gone');
    expect(said).toContain('(by less than 0.001 %)');
  });
});

describe('a total that does not agree', () => {
  it.each([
    ['sii-firms', SII, [], `firms=${FIRMS_2024 + 1}`, `${FIRMS_2024} and ${FIRMS_2024 + 1}`],
    ['mef-spending', MEF, SEAT, 'PIA=251801045184', '251801045185 and 251801045184'],
    ['mef-spending', MEF, SEAT, 'PIM=255900000000', 'and 255900000000'],
  ])('stops with both totals: given to %s', async (importer, name, options, total, both) => {
    const { code, error } = await trial(
      importer,
      join(FIXTURES, name),
      ...options,
      '--total',
      total,
    );
    expect(code).toBe(1);
    expect(error).toContain('and the total given do not agree: ');
    expect(error).toContain(both);
  });

  it.each([
    ['dipres-ficr', DIPRES, ';A Otras Entidades Públicas;3762953;', '3762953', '3762954'],
    ['inei-population', INEI, '33 725 844', '33725844', '33725845'],
    ['bcch-gdp', BCCH, 'Subtotal regionalizado;48.006;', '48096', '45006'],
  ])(
    'stops with both totals: a row of the file of %s',
    async (importer, name, row, found, other) => {
      const grouped = other.replaceAll(/\B(?=(\d{3})+$)/g, name === INEI ? ' ' : '.');
      const wrong = row.replace(/\d[\d .]*\d/, name === DIPRES ? other : grouped);
      const { error } = await trial(importer, edited(name, { [row]: wrong }));
      expect(error).toContain(`do not agree: ${found} and ${other}`);
    },
  );

  it('stops with both totals: the published amount of the year', async () => {
    const lima = /,LIMA,.*?,(\d{12}),/.exec(fixture(MEF))?.[1] ?? '';
    const file = edited(MEF, { [`,${lima},`]: `,${Number(lima) + 1e9},` });
    expect((await trial('mef-spending', file, ...SEAT)).error).toContain(
      '2025, total PIA, lines and the published amount do not agree: 252801045185 and 251801045185',
    );
  });

  it('is asked for before a new year is written', () => {
    const next = edited(SII, { '2024,': '2025,' }, 'next.csv');
    const { code, said, error } = command('.', 'sii-firms', next, '--write');
    expect(code).toBe(1);
    expect(said).toContain(
      `no published total to compare with; the sums are firms@2025=${FIRMS_2024} dependent_workers@`,
    );
    expect(error).toBe('nothing was written: give a published total of 2025 with --total\n');
  });
});

describe('spending of Peru', () => {
  it.each([
    ['budget_by_level', 'pe-spending-level'],
    ['budget_by_level_function', 'pe-spending-level-function'],
    ['regional_government_budget', 'pe-regional-spending'],
    ['regional_government_budget_by_function', 'pe-regional-spending-function'],
  ])('adds up to %s', async (table, id) => {
    const rows = sourceOf('peru', table).filter(
      (row) => row.year === '2025' && row.level !== 'total',
    );
    expect(await newsOf('mef-spending', spendingFile(rows), '--indicator', id)).toBe('');
  });

  it('is added up over months, in pieces, with line ends inside quotes', async () => {
    const [header = [], ...lines] = csvParseRows(fixture(MEF));
    const goal = header.indexOf('META_NOMBRE');
    const money = AMOUNT_COLUMNS.map((name) => header.indexOf(name));
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
    for (const encoding of ['utf8', 'latin1'] as const)
      expect(await newsOf('mef-spending', made('monthly.csv', text, encoding), ...SEAT)).toBe('');
  });

  it('counts empty amounts, and takes no year that is not whole', async () => {
    const empty = fixture(MEF).replace(/,574573917,/, ',,');
    const { said, error } = await trial('mef-spending', made('empty.csv', empty), ...SEAT);
    expect(said).toContain('empty cells of MONTO_PIA, read as no amount: 1');
    expect(error).toContain('do not agree');
    const july = await trial('mef-spending', edited(MEF, { '\n2025,12,': '\n2025,7,' }), ...SEAT);
    expect(july.error).toContain('2025 ends in month 7: only whole');
  });

  it('asks for the codes that a table sorts by', async () => {
    const { error } = await trial('mef-spending', join(FIXTURES, MEF));
    expect(error).toBe('line 2, "FUNCION": empty\n');
  });

  it('needs the levels of a new year beside its offices', async () => {
    const next = edited(MEF, { '\n2025,': '\n2027,' }, 'next.csv');
    const { code, error } = await trial('mef-spending', next, ...SEAT);
    expect(code).toBe(1);
    expect(error).toContain('budget_by_level has nothing of 2027 devengado');
  });
});

describe('the same figures in other clothes', () => {
  it('semicolons, decimal commas, thousands dots, Latin-1, quotes and CRLF are read', async () => {
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
    expect(await newsOf('sii-firms', made('sii.csv', text, 'latin1'))).toBe('');
  });

  it('quotes inside a name, and lines of a space, as laws before 2017 have them', async () => {
    const file = edited(DIPRES, {
      'UNAP-Puesta en valor': 'UNAP : "Tarapacá LABS", puesta en valor',
      '\n05;62;02;33;03;;': '\n \n05;62;02;33;03;;',
    });
    expect(await newsOf('dipres-ficr', file)).toBe('');
  });

  it('a byte order mark may be there or not', async () => {
    expect(fixture(BCCH).startsWith('\ufeff')).toBe(true);
    const bare = made('bare.csv', fixture(BCCH).slice(1).replaceAll('\r\n', '\n'));
    expect(await newsOf('bcch-gdp', bare)).toBe('');
    expect(await newsOf('mef-spending', made('marked.csv', `\ufeff${fixture(MEF)}`), ...SEAT)).toBe(
      '',
    );
  });

  it('a year can be chosen from several', async () => {
    const { said } = await trial('inei-population', join(FIXTURES, INEI), '--year', '2021');
    expect(said).toContain('checked 2021');
    expect(said).not.toContain('2022');
    expect(said).toContain('25 as they were');
  });
});

describe('one command adds a year', () => {
  let home = '';
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'concentra-importers-'));
    for (const path of ['data', 'tools/data', 'tools/tables.mjs'])
      cpSync(path, join(home, path), {
        recursive: true,
        filter: (one) => !one.includes('fixtures'),
      });
    symlinkSync(join(process.cwd(), 'node_modules'), join(home, 'node_modules'), 'junction');
  });
  afterEach(() => rmSync(home, { recursive: true }));

  const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
  const textOf = (path: string, folder = home) => readFileSync(join(folder, path), 'utf8');
  const tablePath = (table: string) => `tools/data/sources/${table}.csv`;
  const figurePath = (id: string) => `data/indicators/${id}.csv`;

  /** Lines of a CSV by the year they stand for, sorted: order in a source table means nothing. */
  function linesOf(text: string, column: string, isWanted: (year: string) => boolean) {
    const rows = csvParse(text);
    const lines = text.trimEnd().split('\n').slice(1);
    return lines.filter((_, index) => isWanted(rows[index]?.[column] ?? '')).toSorted();
  }

  /** Takes a year out of the copy: source table and figure files. */
  function withoutYear(table: string, year: string, ids: readonly string[]) {
    const drop = (path: string, column: string) => {
      const text = textOf(path);
      const kept = linesOf(text, column, (one) => one !== year);
      expect(kept.length).toBeLessThan(csvParse(text).length);
      writeFileSync(join(home, path), `${[text.split('\n')[0], ...kept].join('\n')}\n`);
    };
    drop(tablePath(table), 'year');
    for (const id of ids) drop(figurePath(id), 'period');
  }

  /** The command with --write, which must succeed; what it said. */
  function written(importer: string, file: string, ...options: string[]) {
    const { code, said, error } = command(home, importer, file, ...options, '--write');
    expect(error).toBe('');
    expect(code).toBe(0);
    return said;
  }

  /**
   * That figures which were taken out are as in the checkout, byte for byte, and as many rows of the
   * source table, which an official file may write otherwise (`3`, not `3.0`).
   */
  function expectBack(table: string, ids: readonly string[], isOld: (year: string) => boolean) {
    const years = (folder?: string) => linesOf(textOf(tablePath(table), folder), 'year', isOld);
    expect(years().length).toBe(years('.').length);
    const figures = (id: string, folder?: string) =>
      linesOf(textOf(figurePath(id), folder), 'period', isOld);
    for (const id of ids) expect(figures(id)).toEqual(figures(id, '.'));
  }

  /** Figures of the copy, read as the build reads them: a broken contract throws. */
  function figuresOf(id: string) {
    const folder = join(home, 'data');
    const resource = readPackage(folder).resources.find((one) => one.name === id);
    if (resource === undefined) throw new Error(`no ${id}`);
    return readFigures(folder, resource, readCodes(folder));
  }

  /** That a year is all through the copy: figures, contract, catalogue, seals, dictionary. */
  function expectYear(
    year: number,
    ids: readonly string[],
    { like, tables }: { like: number; tables: readonly string[] },
  ) {
    const { resources } = readPackage(join(home, 'data'));
    const dictionary = textOf('data/README.md');
    for (const id of ids) {
      const resource = resources.find((one) => one.name === id);
      if (resource === undefined) throw new Error(`no ${id}`);
      const figures = figuresOf(id);
      const count = (period: number) => figures.filter((row) => row.period === period).length;
      expect([id, count(year)]).toEqual([id, count(like)]);
      expect(count(year)).toBeGreaterThan(0);
      expect(resource.concentra.period.to).toBe(year);
      const bytes = readFileSync(join(home, figurePath(id)));
      expect(resource.hash).toBe(`sha256:${hashOf(bytes)}`);
      expect(dictionary).toMatch(new RegExp(`\`${id}\`[^\n]*[–, ]${year} \\|`));
    }
    const seals = textOf('tools/data/sources/SHA256SUMS');
    for (const table of tables) {
      const bytes = readFileSync(join(home, tablePath(table)));
      expect(seals).toContain(`${hashOf(bytes)}  ${table}.csv\n`);
    }
  }

  const keptOf = (country: string, indicator: string) =>
    sourceOf(country, 'published_totals', home).filter((row) => row.indicator === indicator);

  it('sii-firms: firms, workers, sales and wages, with the total that was given', () => {
    const table = 'chile/sii_firms_by_region_size_2005_2024';
    withoutYear(table, '2024', FIRMS);
    const [, , , , , ...lines] = fixture(SII).trimEnd().split('\n');
    const next = lines.map((line) => line.replace('2024,', '2025,'));
    const file = made('two.csv', `${fixture(SII)}${next.join('\n')}\n`);
    const total = ['--total', `firms@2025=${FIRMS_2024}`, '--source', 'a page, read on a day'];
    const said = written('sii-firms', file, ...total);
    for (const id of FIRMS) expect(said).toContain(`${id}: 170 added, 0 changed, 0 gone`);
    expect(said).toContain('left to you: where and when it was read');
    expectBack(table, FIRMS, (year) => year <= '2024');
    expectYear(2025, FIRMS, { like: 2024, tables: [table, 'chile/published_totals'] });
    expect(keptOf('chile', 'cl-firms').at(-1)).toEqual({
      indicator: 'cl-firms',
      sum: 'firms',
      period: '2025',
      total: String(FIRMS_2024),
      within: '0',
      source: 'a page, read on a day',
    });
    // From now on the figures are held to it, whoever changes them.
    const path = join(home, tablePath(table));
    const [row = ''] = /^13,.*,2025,Grande,firms,\d+/m.exec(readFileSync(path, 'utf8')) ?? [];
    expect(row).not.toBe('');
    writeFileSync(path, readFileSync(path, 'utf8').replace(row, `${row}0`));
    const script = join(home, 'tools/data/chile.mjs');
    expect(spawnSync(process.execPath, [script], { encoding: 'utf8' }).stderr).toMatch(
      new RegExp(
        `cl-firms, firms 2025 and its published total: found \\d+, expected ${FIRMS_2024}`,
      ),
    );
  });

  it('bcch-gdp: an export of several years, repaired cells replaced, the year under way left out', () => {
    const table = 'chile/gdp_regional_chained_quarterly';
    const ids = ['cl-gdp', 'cl-gdp-per-head'];
    withoutYear(table, '2025', ids);
    const lines = fixture(BCCH).trimEnd().split('\r\n');
    const again = (line: string, from: string, to: string) =>
      line.split(';').slice(2).join(';').replaceAll(from, to);
    const wide = lines.map((line) =>
      [line, again(line, '.2025', '.2026'), again(line, '.2025', '.2027')].join(';'),
    );
    const upTo = wide.map((line) => line.split(';').slice(0, -1).join(';'));
    const said = written('bcch-gdp', made('wide.csv', upTo.join('\r\n')));
    expect(said).toContain('cl-gdp: 36 added, 0 changed, 0 gone');
    expect(said).toContain('cl-gdp-per-head: 32 added, 0 changed, 0 gone');
    expectBack(table, ids, (year) => year <= '2025');
    expectYear(2026, ids, { like: 2025, tables: [table] });
  });

  it('dipres-ficr: a law that sets Ñuble apart', () => {
    const law = fixture(DIPRES);
    const biobio = law.split('\n').filter((line) => line.startsWith('05;75;'));
    const nuble = biobio.map((line) => line.replace('05;75;', '05;76;'));
    const later = made('dipres-ley-2019.csv', `${law.trimEnd()}\n${nuble.join('\n')}\n`, 'latin1');
    expect(written('dipres-ficr', later)).toContain('cl-ficr: 16 added, 0 changed, 0 gone');
    expect(textOf(figurePath('cl-ficr'))).toMatch(/^CL-NB,2019,\d+,final$/m);
    expect(textOf(figurePath('cl-ficr'))).toMatch(/^CL-BI\+CL-NB,2017,/m);
    expectBack('chile/ficr_provision_by_region', ['cl-ficr'], (year) => year < '2019');
    const entry = readPackage(join(home, 'data')).resources.find((one) => one.name === 'cl-ficr');
    expect(entry?.concentra.period.to).toBe(2019);
    expect(figuresOf('cl-ficr').filter((row) => row.period === 2019).length).toBe(16);
  });

  it('inei-population: with the total of the sheet, and the value added per head that it opens', () => {
    const table = 'peru/population_by_region';
    const ids = ['pe-population', 'pe-value-added-per-head'];
    withoutYear(table, '2023', []);
    const rows = csvParseRows(fixture(INEI)).map((cells) => {
      const last = cells.at(-1) ?? '';
      return [...cells, last === '2023' ? '2024' : last].map((cell) => `"${cell}"`).join(',');
    });
    const said = written('inei-population', made('sheet.csv', rows.join('\r\n')));
    expect(said).toMatch(/pe-population: 25 added, 0 changed, 0 gone/);
    expect(said).toMatch(/pe-value-added-per-head: 24 added, 0 changed, 0 gone/);
    expectBack(table, ids, (year) => year <= '2023');
    expect(keptOf('peru', 'pe-population').at(-1)).toMatchObject({
      period: '2024',
      total: '33725844',
      source: 'INEI, projected population, departments by years, sheet saved as CSV',
    });
    expect(textOf(figurePath('pe-population'))).toMatch(/^PE-LIM,2024,/m);
    expectYear(2024, ['pe-value-added-per-head'], { like: 2023, tables: [table] });
  });

  it('mef-spending: a year that stayed out as a part of one comes in by its whole file', () => {
    const ids = [
      'pe-executing-units-spending',
      'pe-spending-level',
      'pe-spending-level-function',
      'pe-regional-spending',
      'pe-regional-spending-function',
    ];
    const partsOf = () => sourceOf('peru', 'part_years', home).map((row) => row.table);
    const before = partsOf();
    // The opening budgets of 2026 with what 2025 came to: nobody knows the rest of 2026 yet.
    const wanted = (row: Record<string, string>) =>
      row['stage'] === 'PIA' ? row['year'] === '2026' : row['year'] === '2025';
    const rows = [
      ...sourceOf('peru', 'regional_government_budget_by_function').filter(wanted),
      ...sourceOf('peru', 'budget_by_level_function').filter(
        (row) => row.level !== 'regional' && wanted(row),
      ),
    ].map((row) => ({ ...row, year: '2026' }));
    const file = spendingFile(rows, (row) => ({
      DEPARTAMENTO_EJECUTORA_NOMBRE: (row['name'] ?? 'Lima').toUpperCase(),
    }));
    // Published on another day and with what joint bodies spent: it differs by less than a thousandth.
    const published = sourceOf('peru', 'budget_by_level').find(
      (row) => row.year === '2025' && row.level === 'total' && row.stage === 'devengado',
    );
    const total = ['--total', `devengado=${published?.value}`, '--source', 'Consulta Amigable'];
    const said = written('mef-spending', file, ...total);
    expect(keptOf('peru', 'pe-spending-level')).toMatchObject([
      { sum: 'devengado', period: '2026', total: published?.value, within: '0.001' },
    ]);
    expect(said).toContain('checked 2026, total PIA, lines and the published amount');
    const tables = ['peru/budget_by_level', 'peru/regional_government_budget', 'peru/part_years'];
    expectYear(2026, ids, { like: 2025, tables });
    const lifted = ['budget_by_level', 'budget_by_level_function', 'regional_government_budget'];
    expect(partsOf()).toEqual(
      before.filter(
        (table) => ![...lifted, 'regional_government_budget_by_function'].includes(table ?? ''),
      ),
    );
    expect(partsOf()).toContain('local_government_budget_by_department');
    expect(textOf(figurePath('pe-local-spending'))).toBe(
      textOf(figurePath('pe-local-spending'), '.'),
    );
  });
});
