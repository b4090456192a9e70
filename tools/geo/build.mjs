// Builds public/geo out of npm packages. About three seconds; the same packages give the same bytes.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadRegions } from './admin1.mjs';
import { record } from './checksums.mjs';
import { encode } from './encode.mjs';
import { DETAIL, generalise } from './generalise.mjs';
import { collection, feature } from './geojson.mjs';
import { refileIslands, takeOceanicIslands } from './islands.mjs';
import { carveNuble } from './nuble.mjs';
import { shape } from './shaper.mjs';
import { codes, OUTPUT } from './sources.mjs';
import { coverLand, lakesOf } from './surroundings.mjs';

/** The islands are shown enlarged, so they keep every vertex on a finer grid. */
const ISLAND_GRID = 0.0005;

/** Largest difference from the official area that the generalisation of the source explains. */
const AREA_TOLERANCE = 0.13;

fs.mkdirSync(OUTPUT, { recursive: true });

const chile = await carveNuble(await loadRegions('CL'));
refileIslands(chile);
const islands = takeOceanicIslands(chile);
const peru = await loadRegions('PE');

await buildCountry('CL', chile);
await buildCountry('PE', peru);
write(
  'cl-insular',
  await encode({ insular: collection(islands.map(withCode('CL'))) }, ISLAND_GRID),
);
record(OUTPUT);

async function buildCountry(country, regions) {
  const rows = codes[country];
  const land = await coverLand(country, regions, (id) => rows.find((row) => row.id === id).name);
  await checkAreas(land, rows);
  const lakes = lakesOf(country);
  for (const [level, detail] of Object.entries(DETAIL[country])) {
    const { features } = await generalise(land, detail);
    const ofKind = (kind) => features.filter(({ properties }) => properties.kind === kind);
    const own = rows.map(({ id }) => {
      const found = ofKind('region').filter(({ properties }) => properties.id === id);
      assert(found.length === 1 && found[0].geometry, `${id} is there once at ${level} detail`);
      return withCode(country)(found[0]);
    });
    const neighbours = ofKind('neighbour').map(({ properties: { id, name }, geometry }) =>
      feature({ id, name }, geometry),
    );
    const layers = { regions: collection(own), neighbours: collection(neighbours), lakes };
    write(`${country.toLowerCase()}-${level}`, await encode(layers, detail.grid));
  }
}

/** A feature with nothing but id, code and name: all the source's own attributes stay behind. */
function withCode(country) {
  return ({ properties: { id, name }, geometry }) => {
    const { code } = codes[country].find((row) => row.id === id);
    return feature({ id, code, name }, geometry);
  };
}

/** Catches a region lost, doubled or swapped on the way. Callao is known to be too small in the source. */
async function checkAreas(land, rows) {
  const { features } = await shape(`-i a.json -filter 'kind=="region"' -each 'km2=this.area/1e6'`, {
    'a.json': land,
  });
  for (const { id, areaKm2 } of rows) {
    const found = features.filter(({ properties }) => properties.id === id);
    assert.equal(found.length, 1, `${id} is there once`);
    const difference = found[0].properties.km2 / areaKm2 - 1;
    assert(
      Math.abs(difference) < AREA_TOLERANCE || id === 'PE-CAL',
      `${id}: area off by ${(difference * 100).toFixed(1)} %`,
    );
  }
}

function write(name, topology) {
  const text = JSON.stringify(topology);
  fs.writeFileSync(path.join(OUTPUT, `${name}.topo.json`), text);
  const bytes = Buffer.byteLength(text);
  console.log(
    `${name}: ${bytes} bytes, ${gzipSync(text, { level: 9 }).length} gzip, ${topology.arcs.length} arcs`,
  );
}
