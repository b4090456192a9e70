// Step 6: TopoJSON on the very grid the coordinates were rounded to, so that encoding changes nothing.
import { quantize } from 'topojson-client';
import { shape } from './shaper.mjs';

/**
 * One topology with an object per layer.
 * @param {Record<string, object>} layers feature collections by object name; `id` becomes the feature's own id
 * @param {number} grid in degrees
 */
export async function encode(layers, grid) {
  const files = Object.fromEntries(
    Object.entries(layers).map(([name, layer]) => [`${name}.json`, layer]),
  );
  const plain = await shape(
    `-i ${Object.keys(files).join(' ')} combine-files`,
    files,
    'format=topojson no-quantization id-field=id',
  );
  const points = plain.arcs.flat();
  const least = (axis) => Math.floor(Math.min(...points.map((point) => point[axis])));
  const transform = { scale: [grid, grid], translate: [least(0), least(1)] };
  const topology = quantize(plain, transform);
  topology.transform = transform;
  delete topology.bbox;
  for (const geometry of Object.values(topology.objects).flatMap((object) => object.geometries)) {
    if (!geometry.properties) continue;
    delete geometry.properties.id;
    if (Object.keys(geometry.properties).length === 0) delete geometry.properties;
  }
  return topology;
}
