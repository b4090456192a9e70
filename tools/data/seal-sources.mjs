/**
 * Writes `tools/data/sources/SHA256SUMS`, the seal of every source file, and says which changed:
 * `node tools/data/seal-sources.mjs`. Run it after a change to the sources that was meant; check it
 * with `sha256sum -c SHA256SUMS` in that folder.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCES = join(dirname(fileURLToPath(import.meta.url)), 'sources');
const SEALS = join(SOURCES, 'SHA256SUMS');

function seal(path) {
  const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
  return `${hash}  ${relative(SOURCES, path).replaceAll('\\', '/')}`;
}

const paths = readdirSync(SOURCES, { recursive: true, withFileTypes: true })
  .filter((one) => one.isFile())
  .map((one) => join(one.parentPath, one.name))
  .filter((path) => path !== SEALS);
const before = existsSync(SEALS) ? readFileSync(SEALS, 'utf8').trimEnd().split('\n') : [];
const seals = paths.toSorted().map(seal);
writeFileSync(SEALS, `${seals.join('\n')}\n`);
const changed = seals.filter((line) => !before.includes(line));
for (const line of changed) console.log(`sealed ${line.slice(66)}`);
console.log(`${changed.length} of ${seals.length} source files changed`);
