/** Running the importers of official layouts on their fixtures, as both of their tests do. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { csvParse } from 'd3-dsv';
import { expect } from 'vitest';

export const FIXTURES = 'tools/data/importers/fixtures';
export const SII = 'sii-PUB_TRAM5_REG-2024.csv';
export const BCCH = 'bcch-CCNN2018_PIB_REGIONAL_T-2025.csv';
export const DIPRES = 'dipres-ley-2015.csv';
export const INEI = 'inei-population-2019-2023.csv';
export const MEF = 'mef-2025-Gasto-by-department.csv';
/** The figures that the MEF's fixture has all lines of. */
export const SEAT = ['--indicator', 'pe-executing-units-spending'];

/** What the command printed, and its exit code. */
export interface Outcome {
  readonly code: number | null;
  readonly said: string;
  readonly error: string;
}

/** The command as a maintainer runs it, in a copy of data and scripts. */
export function command(home: string, importer: string, file: string, ...options: string[]) {
  const script = join(home, 'tools/data/import.mjs');
  const result = spawnSync(process.execPath, [script, importer, file, ...options], {
    encoding: 'utf8',
  });
  return { code: result.status, said: result.stdout, error: result.stderr } satisfies Outcome;
}

interface Ears {
  root: string;
  say: (text: string) => void;
  hint: (text: string) => void;
}
type ImportFile = (args: readonly string[], ears: Ears) => Promise<void>;

const SCRIPT = pathToFileURL('tools/data/importers/import-file.mjs').href;

/** The same without a process of its own, on the checkout; it must not be asked to write. */
export async function trial(
  importer: string,
  file: string,
  ...options: string[]
): Promise<Outcome> {
  expect(options).not.toContain('--write');
  const { importFile } = (await import(SCRIPT)) as { importFile: ImportFile };
  let [said, error] = ['', ''];
  const say = (text: string) => {
    said += `${text}\n`;
  };
  const hint = (text: string) => {
    error += `${text}\n`;
  };
  try {
    await importFile([importer, file, ...options], { root: process.cwd(), say, hint });
    return { code: 0, said, error };
  } catch (reason) {
    return { code: 1, said, error: `${error}${(reason as Error).message}\n` };
  }
}

export function fixture(
  name: string,
  encoding: BufferEncoding = name === DIPRES ? 'latin1' : 'utf8',
) {
  return readFileSync(join(FIXTURES, name), encoding);
}

/** A file in a folder of the test's own. */
export function made(
  folder: string,
  name: string,
  content: string | Buffer,
  encoding: BufferEncoding = 'utf8',
) {
  const path = join(folder, name);
  writeFileSync(path, content, { encoding });
  return path;
}

/** A fixture with some texts replaced; they must be there. */
export function edited(folder: string, name: string, edits: Record<string, string>, as = name) {
  let text = fixture(name);
  for (const [from, to] of Object.entries(edits)) {
    expect(text).toContain(from);
    text = text.replaceAll(from, to);
  }
  return made(folder, as, text, name === DIPRES ? 'latin1' : 'utf8');
}

/** Rows of a source table of the checkout, or of a copy of it. */
export function sourceOf(country: string, name: string, home = '.') {
  return csvParse(readFileSync(join(home, `tools/data/sources/${country}/${name}.csv`), 'utf8'));
}

const AMOUNTS: Record<string, string> = {
  PIA: 'MONTO_PIA',
  PIM: 'MONTO_PIM',
  devengado: 'MONTO_DEVENGADO',
};
export const AMOUNT_COLUMNS = Object.values(AMOUNTS);
const LEVELS: Record<string, string> = { national: 'E', regional: 'R', local: 'M' };

/** A file of the MEF's layout with a line per row of its source tables; `more` fills other columns. */
export function spendingFile(
  folder: string,
  rows: readonly Record<string, string>[],
  more: (row: Record<string, string>) => Record<string, string> = () => ({}),
) {
  const header = fixture(MEF).split('\n')[0]?.split(',') ?? [];
  const lines = rows.map((row) => {
    const cells: Record<string, string> = {
      ANO_EJE: row['year'] ?? '',
      MES_EJE: '12',
      NIVEL_GOBIERNO: LEVELS[row['level'] ?? 'regional'] ?? '',
      PLIEGO: row['pliego'] ?? '',
      FUNCION: row['function_code'] ?? '',
      [AMOUNTS[row['stage'] ?? ''] ?? '']: row['value'] ?? '',
      ...more(row),
    };
    return header.map((name) => cells[name] ?? '').join(',');
  });
  return made(folder, 'spending.csv', `${[header.join(','), ...lines].join('\n')}\n`);
}
