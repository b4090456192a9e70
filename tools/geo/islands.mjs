// Step 3: islands the source files under the wrong region, and those too far out to share a map with the mainland.
import assert from 'node:assert/strict';
import { bounds, feature, fromPolygons, polygonsOf } from './geojson.mjs';

const MISFILED = [
  { name: 'Isla Mocha', from: 'CL-AR', to: 'CL-BI', within: [-74.1, -38.55, -73.8, -38.25] }, // comuna de Lebu
  { name: 'Isla Guafo', from: 'CL-AI', to: 'CL-LL', within: [-74.95, -43.8, -74.5, -43.4] }, // comuna de Quellón
];

const OCEANIC = [
  { name: 'Isla de Pascua (Rapa Nui)', at: [-109.33, -27.13] },
  { name: 'Isla Salas y Gómez', at: [-105.47, -26.46] },
  { name: 'Isla Robinson Crusoe', at: [-78.87, -33.62] },
  { name: 'Isla Alejandro Selkirk', at: [-80.74, -33.73] },
  { name: 'Isla San Ambrosio', at: [-79.9, -26.35] },
  { name: 'Isla San Félix', at: [-80.1, -26.27] },
];

/** West of this meridian Valparaíso is oceanic. */
const OFFSHORE = -75.8;

/** Gives Isla Mocha and Isla Guafo to the regions they belong to. Changes `regions`. */
export function refileIslands(regions) {
  for (const { name, from, to, within } of MISFILED) {
    const [west, south, east, north] = within;
    const belongs = (polygon) => {
      const [x0, y0, x1, y1] = bounds(polygon);
      return x0 > west && y0 > south && x1 < east && y1 < north;
    };
    const giver = find(regions, from);
    const taker = find(regions, to);
    const moved = polygonsOf(giver.geometry).filter(belongs);
    assert(moved.length > 0, `${name} not found in ${from}`);
    giver.geometry = fromPolygons(
      polygonsOf(giver.geometry).filter((polygon) => !belongs(polygon)),
    );
    taker.geometry = fromPolygons([...polygonsOf(taker.geometry), ...moved]);
  }
}

/** Takes the six oceanic islands out of Valparaíso, so that 109° W stays out of the country's bounds. Changes `regions`. */
export function takeOceanicIslands(regions) {
  const valparaiso = find(regions, 'CL-VS');
  const isOceanic = (polygon) => bounds(polygon)[2] <= OFFSHORE;
  const polygons = polygonsOf(valparaiso.geometry);
  valparaiso.geometry = fromPolygons(polygons.filter((polygon) => !isOceanic(polygon)));
  const islands = polygons
    .filter(isOceanic)
    .map((polygon) =>
      feature(
        { id: 'CL-VS', name: nearest(polygon[0][0]) },
        { type: 'Polygon', coordinates: polygon },
      ),
    );
  assert.equal(islands.length, OCEANIC.length, 'six oceanic islands');
  return islands;
}

function find(regions, id) {
  return regions.features.find((region) => region.properties.id === id);
}

function nearest([x, y]) {
  const distance = ({ at }) => Math.hypot(at[0] - x, at[1] - y);
  return OCEANIC.reduce((best, island) => (distance(best) < distance(island) ? best : island)).name;
}
