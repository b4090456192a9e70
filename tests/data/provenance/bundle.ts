/** The bundle as text: what the catalogue lists, and the seals of the source tables. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { SOURCES } from './tables.ts';

interface Catalogue {
  readonly resources: readonly {
    readonly name: string;
    readonly schema: { readonly fields: readonly { readonly name: string }[] };
    readonly concentra: {
      readonly unit: { readonly quantity: string; readonly multiplier: number };
      readonly period: { readonly from: number; readonly to: number };
    };
  }[];
}

const { resources } = JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as Catalogue;

export const IDS = resources.map((one) => one.name);

/** What the catalogue says of an indicator. */
export function entry(id: string): Catalogue['resources'][number] {
  const resource = resources.find((one) => one.name === id);
  if (resource === undefined) throw new Error(`no ${id} in the catalogue`);
  return resource;
}

/** Dimensions of an indicator's file: its columns after region, period, value and status. */
export function columnsOf(id: string): string[] {
  return entry(id)
    .schema.fields.map((field) => field.name)
    .slice(4);
}

export function figureText(id: string): string {
  return readFileSync(`data/indicators/${id}.csv`, 'utf8');
}

export const SEALS = 'SHA256SUMS';

/** Every file of the sources but the list of their seals, by path below `tools/data/sources`. */
export function sourceFiles(): Map<string, Buffer> {
  const paths = readdirSync(SOURCES, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && one.name !== SEALS)
    .map((one) => join(one.parentPath, one.name).slice(SOURCES.length + 1));
  return new Map(paths.map((path) => [path, readFileSync(join(SOURCES, path))]));
}

const hashes = new WeakMap<Buffer, string>();

function hashOf(bytes: Buffer): string {
  const hash = hashes.get(bytes) ?? createHash('sha256').update(bytes).digest('hex');
  hashes.set(bytes, hash);
  return hash;
}

/** The list of seals that these files deserve. */
export function sealsOf(files: ReadonlyMap<string, Buffer>): string {
  return [...files].map(([path, bytes]) => `${hashOf(bytes)}  ${path}\n`).join('');
}

/** Paths that are not as the list of seals says: changed, missing or new. */
export function unsealed(files: ReadonlyMap<string, Buffer>, seals: string): string[] {
  const expected = new Map(
    seals
      .trimEnd()
      .split('\n')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
  const wrong = [...files].filter(([path, bytes]) => expected.get(path) !== hashOf(bytes));
  const lost = [...expected.keys()].filter((path) => !files.has(path));
  return [...wrong.map(([path]) => path), ...lost].sort();
}
