// Step 4: neighbouring countries and lakes, and one clean coverage of land in which every border is a single line.
import { geoCentroid } from 'd3-geo';
import { collection, feature } from './geojson.mjs';
import { shape } from './shaper.mjs';
import { countries, lakes } from './sources.mjs';

const NEIGHBOURS = {
  '032': { id: 'AR', name: 'Argentina' },
  '068': { id: 'BO', name: 'Bolivia' },
  604: { id: 'PE', name: 'Perú' },
  152: { id: 'CL', name: 'Chile' },
  '076': { id: 'BR', name: 'Brasil' },
  170: { id: 'CO', name: 'Colombia' },
  218: { id: 'EC', name: 'Ecuador' },
  600: { id: 'PY', name: 'Paraguay' },
};

const EXTENT = {
  CL: {
    neighbours: ['AR', 'BO', 'PE', 'PY', 'BR'],
    bbox: [-80, -58.5, -60, -13.5],
    lakes: [-74, -42, -71.5, -39.5],
  },
  PE: {
    neighbours: ['EC', 'CO', 'BR', 'BO', 'CL'],
    bbox: [-85, -21.5, -65, 3],
    lakes: [-70.5, -17, -68, -15],
  },
};

/**
 * Regions (`kind: 'region'`) and neighbours (`kind: 'neighbour'`) cleaned together, so that land borders are
 * shared and show no slivers; parts of a region that carry the same id have become one.
 */
export async function coverLand(country, regions, nameOf) {
  const { neighbours, bbox } = EXTENT[country];
  const own = await shape('-i a.json -dissolve2 id', { 'a.json': regions });
  const around = collection(
    countries.features.flatMap(({ id, geometry }) => {
      const neighbour = NEIGHBOURS[id];
      return neighbour && neighbours.includes(neighbour.id) ? [feature(neighbour, geometry)] : [];
    }),
  );
  const rest = await shape(`-i n.json -clip bbox=${bbox} -erase own.json`, {
    'n.json': around,
    'own.json': own,
  });
  const land = collection([
    ...own.features.map(({ properties: { id }, geometry }) =>
      feature({ id, kind: 'region', name: nameOf(id) }, geometry),
    ),
    ...rest.features
      .filter(({ geometry }) => geometry)
      .map(({ properties: { id, name }, geometry }) =>
        feature({ id, kind: 'neighbour', name }, geometry),
      ),
  ]);
  return shape('-i a.json -clean gap-fill-area=60km2', { 'a.json': land });
}

/** The lakes worth drawing: Llanquihue and Ranco, or Titicaca. */
export function lakesOf(country) {
  const [west, south, east, north] = EXTENT[country].lakes;
  return collection(
    lakes.features
      .filter((lake) => {
        const [x, y] = geoCentroid(lake);
        return x > west && x < east && y > south && y < north;
      })
      .map(({ geometry }) => feature({ id: 'lago' }, geometry)),
  );
}
