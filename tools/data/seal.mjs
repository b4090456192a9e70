/**
 * Recomputes `bytes` and `hash` of every resource of `data/datapackage.json` from its file and says
 * which changed: `node tools/data/seal.mjs`. Run it after any change to `data/indicators`.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DATA = join(dirname(fileURLToPath(import.meta.url)), '../../data');
const CATALOGUE = join(DATA, 'datapackage.json');

/** Whether the resource had another seal than its file deserves; it has the right one after. */
function seal(resource) {
  const content = readFileSync(join(DATA, resource.path));
  const hash = `sha256:${createHash('sha256').update(content).digest('hex')}`;
  const changed = resource.hash !== hash || resource.bytes !== content.length;
  Object.assign(resource, { bytes: content.length, hash });
  return changed;
}

const catalogue = JSON.parse(readFileSync(CATALOGUE, 'utf8'));
const changed = catalogue.resources.filter(seal);
if (changed.length > 0) writeFileSync(CATALOGUE, `${JSON.stringify(catalogue, null, 2)}\n`);
for (const resource of changed) console.log(`sealed ${resource.name}`);
console.log(`${changed.length} of ${catalogue.resources.length} resources changed`);
