// Step 2: Ñuble, carved out of the Biobío of before 2018 along the limit a later edition draws.
import assert from 'node:assert/strict';
import { collection, feature } from './geojson.mjs';
import { shape } from './shaper.mjs';
import { generalised } from './sources.mjs';

/** Chile's 15 regions in, 16 out. */
export async function carveNuble(regions) {
  const mask = northOf(await limit());
  const before = collection(regions.features.filter((region) => region.properties.id === 'CL-BI'));
  const inputs = { 'bi.json': before, 'mask.json': mask };
  const nuble = await shape('-i bi.json -clip mask.json', inputs);
  const biobio = await shape('-i bi.json -erase mask.json', inputs);
  for (const part of nuble.features) part.properties = { id: 'CL-NB' };
  const others = regions.features.filter((region) => region.properties.id !== 'CL-BI');
  return collection([...others, ...nuble.features, ...biobio.features]);
}

/** The line between Ñuble and Biobío, from west to east. */
async function limit() {
  const lines = await shape(`-i s.json -clean -filter 'ISO=="CL-NB"||ISO=="CL-BI"' -innerlines`, {
    's.json': generalised.CL,
  });
  const geometries = lines.geometries ?? lines.features.map(({ geometry }) => geometry);
  assert.equal(geometries.length, 1, 'one line between Ñuble and Biobío');
  const line = geometries[0].coordinates;
  return line[0][0] > line.at(-1)[0] ? line.toReversed() : line;
}

/** Everything north of the limit, as far as Biobío reaches. */
function northOf(line) {
  // The line ends within 1e-10° of vertices of Biobío's outline, and mapshaper 0.7.70 then returns the whole
  // polygon from a clip. Ends pushed some 4 km past the outline make it cross in mid-segment.
  const west = [line[0][0] - 0.04, line[0][1] + 0.012];
  const east = [line.at(-1)[0] + 0.04, line.at(-1)[1]];
  const ring = [
    [-73.6, west[1]],
    west,
    ...line.slice(1, -1),
    east,
    [-70.4, east[1]],
    [-70.4, -35.5],
    [-73.6, -35.5],
    [-73.6, west[1]],
  ];
  return collection([feature({}, { type: 'Polygon', coordinates: [ring] })]);
}
