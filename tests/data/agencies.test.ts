import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAgencies } from '../../build/catalogue.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'agencies-'));
  cpSync('data/regions.csv', join(folder, 'regions.csv'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Reads the bundled list with one text replaced. */
function readWith(text: string, replacement: string) {
  const whole = readFileSync('data/agencies.csv', 'utf8');
  expect(whole).toContain(text);
  writeFileSync(join(folder, 'agencies.csv'), whole.replace(text, replacement));
  return () => readAgencies(folder, 'es');
}

describe('the list of regional agencies', () => {
  it('is read in both languages, a year that is not known as none', () => {
    for (const code of ['es', 'en'] as const) {
      const agencies = readAgencies('data', code);
      expect(agencies.find((one) => one.region === 'PE-AYA')?.year).toBe(2019);
      expect(agencies.find((one) => one.region === 'PE-PIU')?.year).toBeNull();
      for (const one of agencies) expect(one.note).not.toBe('');
    }
  });

  it('is refused with an unknown region, a year that is none, or no address', () => {
    expect(readWith('PE-AYA', 'PE-XXX')).toThrow(/column "region".*PE-XXX/);
    expect(readWith(',2019,', ',about 2019,')).toThrow(/column "year"/);
    expect(readWith('https://blog', 'blog')).toThrow(/column "address"/);
  });
});
