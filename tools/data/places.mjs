/**
 * Writes `data/places.csv`, the communes of Chile and the districts of Peru, from the code lists of
 * their sources: `node tools/data/places.mjs [folder]`.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isoOf, mustEqual, readTable } from '../tables.mjs';

const SOURCES = 'tools/data/sources';
const PARTICLES = /(?<=\s)(De|Del|La|Las|Los|El|Y|E)(?=\s)/g;

/** `SAN FRANCISCO DE DAGUAS` as a name is written; the source has no accents, so none are added. */
function titleCase(name) {
  const words = name.toLowerCase().replaceAll(/(^|[\s(-])(\p{L})/gu, (all) => all.toUpperCase());
  return words.replaceAll(PARTICLES, (particle) => particle.toLowerCase());
}

function communes() {
  return readTable(`${SOURCES}/chile/communes_reference.csv`).map((row) => ({
    code: row.commune_code,
    region: isoOf('CL', row.region_code),
    name: row.commune,
  }));
}

/** Districts of all years: new ones were created in between. */
function districts() {
  const rows = readTable(`${SOURCES}/peru/population_district_2019_2023.csv`);
  const byCode = new Map(rows.map((row) => [row.district_code, row]));
  return [...byCode.values()].map((row) => ({
    code: row.district_code,
    region: isoOf('PE', row.region_code),
    name: titleCase(row.district),
  }));
}

const places = [...communes(), ...districts()].toSorted((a, b) => (a.code < b.code ? -1 : 1));
const inChile = places.filter((place) => place.region.startsWith('CL'));
const inPeru = places.filter((place) => place.region.startsWith('PE'));
mustEqual('communes', inChile.length, 346);
mustEqual('districts', inPeru.length, 1891);

const [folder = join(dirname(fileURLToPath(import.meta.url)), '../../data')] =
  process.argv.slice(2);
const lines = [...inChile, ...inPeru].map((one) => `${one.code},${one.region},${one.name}`);
writeFileSync(join(folder, 'places.csv'), `${['code,region,name', ...lines].join('\n')}\n`);
console.log(`places: ${inChile.length} communes, ${inPeru.length} districts`);
