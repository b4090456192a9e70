// Checks what stands in public/geo, without the sources: run it after a build. tests/geo looks closer, at every commit.
import assert from 'node:assert/strict';
import path from 'node:path';
import { geoArea } from 'd3-geo';
import { feature, mesh, neighbors } from 'topojson-client';
import { checksums, recorded } from './checksums.mjs';
import { codes, OUTPUT, readJson } from './sources.mjs';

assert.equal(checksums(OUTPUT), recorded(OUTPUT), 'the files are the recorded ones');

for (const country of ['CL', 'PE']) {
  for (const level of ['low', 'high']) {
    const file = `${country.toLowerCase()}-${level}`;
    const topology = readJson(path.join(OUTPUT, `${file}.topo.json`));
    const { regions, neighbours } = topology.objects;

    const found = regions.geometries.map(({ id, properties: { code, name } }) => ({
      id,
      code,
      name,
    }));
    const expected = codes[country].map(({ id, code, name }) => ({ id, code, name }));
    assert.deepEqual(found, expected, `${file}: ids, codes and names, in order`);

    for (const { id, geometry } of [regions, neighbours].flatMap(
      (layer) => feature(topology, layer).features,
    )) {
      // A ring wound the wrong way is the rest of the globe to d3.
      assert(geoArea(geometry) < 0.5, `${file}: ${id} is wound the right way`);
    }

    const links = neighbors(regions.geometries).flat().length / 2;
    const inner = mesh(topology, regions, (a, b) => a !== b).coordinates.length;
    console.log(
      `${file}: ${found.length} regions, ${links} pairs of neighbours, ${inner} inner lines`,
    );
  }
}
