import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { codes, country, FILES, GEO, islands } from './files.ts';

describe('the files in public/geo', () => {
  it('are the ones the build recorded', () => {
    const lines = readdirSync(GEO)
      .filter((file) => file.endsWith('.topo.json'))
      .sort()
      .map((file) => {
        const hash = createHash('sha256')
          .update(readFileSync(join(GEO, file)))
          .digest('hex');
        return `${hash}  ${file}\n`;
      });
    expect(lines.join('')).toBe(readFileSync(join(GEO, 'SHA256SUMS'), 'utf8'));
  });

  it.each([
    ['cl-low', 22_000],
    ['pe-low', 11_000],
    ['cl-insular', 1000],
  ])('%s weighs at most %i bytes gzipped', (name, most) => {
    const bytes = gzipSync(readFileSync(join(GEO, `${name}.topo.json`)), { level: 9 }).length;
    expect(bytes).toBeLessThanOrEqual(most);
  });

  it.each(FILES)('%s carries ids, codes and names in the order of the table', (name) => {
    const rows = codes[name.startsWith('cl') ? 'CL' : 'PE'];
    const found = country(name).objects.regions.geometries.map(({ id, properties }) => [
      id,
      properties.code,
      properties.name,
    ]);
    expect(found).toEqual(rows.map((row) => [row.id, row.code, row.name]));
  });

  it('have 16 regions for Chile and 25 for Peru, with two-digit codes used once', () => {
    expect(codes.CL).toHaveLength(16);
    expect(codes.PE).toHaveLength(25);
    for (const rows of [codes.CL, codes.PE]) {
      expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
      for (const { code } of rows) expect(code).toMatch(/^\d\d$/);
    }
  });

  it('file the oceanic islands under Valparaíso', () => {
    const ids = islands().objects.insular.geometries.map(({ id }) => id);
    expect(ids).toEqual(Array(6).fill('CL-VS'));
  });
});
