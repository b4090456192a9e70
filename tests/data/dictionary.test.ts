/** The tables of `data/README.md` are what the catalogue and the figure files say today. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPackage } from '../../build/catalogue.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dictionary-'));
  cpSync('data', folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Writes the tables of the copied folder and gives its README. */
function rewritten(): string {
  execFileSync(process.execPath, ['tools/data/dictionary.mjs', folder], { stdio: 'pipe' });
  return readFileSync(join(folder, 'README.md'), 'utf8');
}

/** Replaces a text that must occur in a file of the copied folder. */
function edit(file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

/** Cells of an indicator's row. */
function rowOf(readme: string, id: string): string[] {
  const row = readme.split('\n').find((one) => one.startsWith(`| \`${id}\` |`)) ?? '';
  return row.split(' | ');
}

describe('the data dictionary', () => {
  it('is current: node tools/data/dictionary.mjs changes nothing', () => {
    expect(rewritten()).toBe(readFileSync('data/README.md', 'utf8'));
  });

  it('has one row per indicator, with all its rows counted', () => {
    const readme = readFileSync('data/README.md', 'utf8');
    const { resources } = readPackage('data');
    expect(readme.match(/^\| `(cl|pe|imf|wb)-/gm)).toHaveLength(resources.length);
    for (const { name, path } of resources) {
      const lines = readFileSync(join('data', path), 'utf8').trimEnd().split('\n').length - 1;
      const counts = rowOf(readme, name)[3]?.match(/\d+/g) ?? [];
      expect({ name, rows: counts.reduce((sum, one) => sum + Number(one), 0) }).toEqual({
        name,
        rows: lines,
      });
    }
  });

  it('follows the catalogue', () => {
    edit('datapackage.json', '"en": "Regional GDP"', '"en": "Output by region"');
    expect(rowOf(rewritten(), 'cl-gdp')[1]).toMatch(/^Output by region · /);
  });

  it('follows the figures, and shows a gap in the years', () => {
    const file = join(folder, 'indicators/cl-ficr.csv');
    const kept = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => !line.includes(',2014,'));
    writeFileSync(file, kept.join('\n'));
    expect(rowOf(rewritten(), 'cl-ficr').slice(2, 4)).toEqual(['2013, 2015, 2017', '45 final']);
  });

  it('stops where it finds no place for its tables', () => {
    edit('README.md', '<!-- indicators:end -->', '');
    expect(rewritten).toThrow('no markers "indicators"');
  });
});
