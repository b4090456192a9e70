import { geoConicEqualArea, geoIdentity, geoPath } from 'd3-geo';
import type { GeoPermissibleObjects } from 'd3-geo';
import { transform } from 'topojson-client';
import type { MultiPolygon, Objects, Polygon, Topology } from 'topojson-specification';

/** A point on the projection plane, in kilometres. */
export type Point = [number, number];

/** A rectangle: left, top, right, bottom. */
export type Box = [number, number, number, number];

/** From longitude and latitude to the plane, y growing downwards. */
export type Projector = (lonLat: Point) => Point;

/** Where north lies on the drawing. */
export type North = 'up' | 'left';

/** An area of a topology with its id: ISO 3166-2 for a region, ISO 3166-1 for a country. */
export type Shape = (Polygon | MultiPolygon) & { id: string; properties: { name: string } };

/** A region of the country, or an island that belongs to one; `code` is the statistical office's. */
export type RegionShape = Shape & { properties: { code: string } };

/** A layer of a topology. */
export interface Layer<S> {
  type: 'GeometryCollection';
  geometries: S[];
}

/** What the files in `public/geo` named `*-low` and `*-high` hold. */
export type CountryTopology = Topology<{
  regions: Layer<RegionShape>;
  neighbours: Layer<Shape>;
  lakes: Layer<Polygon>;
}>;

/** What `cl-insular.topo.json` holds: the oceanic islands, each its own geometry. */
export type IslandTopology = Topology<{ insular: Layer<RegionShape> }>;

/** Rings below this area, in square units, vanish at every size the map is shown at. */
const SMALLEST = 1;

/** Radius of the sphere in kilometres: with it as scale, one unit on the plane is one kilometre. */
export const EARTH_RADIUS = 6371;

/** The meridian both countries are projected on: it runs through southern Chile and eastern Peru. */
const CENTRAL_MERIDIAN = -72;

/**
 * Transverse cylindrical equal-area: areas are true everywhere, shapes nearly so along the meridian.
 * d3 has no projection of that name; a conic with both standard parallels on the equator is the
 * cylindrical one, and the third rotation angle lays it on its side.
 */
export function equalArea(north: North, meridian: number = CENTRAL_MERIDIAN): Projector {
  const project = geoConicEqualArea()
    .parallels([0, 0])
    .rotate([-meridian, 0, 90])
    .angle(north === 'up' ? -90 : 0)
    .center([0, 0])
    .scale(EARTH_RADIUS)
    .translate([0, 0]);
  return (lonLat) => {
    const point = project(lonLat);
    if (!point) throw new Error(`not on the map: ${lonLat.join(', ')}`);
    return point;
  };
}

/**
 * The same topology with its arcs on the plane, every vertex rounded to whole units. Working on arcs,
 * not on features, keeps neighbours seamless: a shared limit is rounded and thinned once.
 *
 * Whole kilometres, because the files named `low` are generalised at 1.3 km: at 0.9 px/km tenths look
 * the same and weigh 25 kB instead of 14 (gzip).
 */
export function flatten<T extends Objects>(topology: Topology<T>, project: Projector): Topology<T> {
  const decode = topology.transform ? transform(topology.transform) : undefined;
  const arcs = topology.arcs.map((arc) => {
    const points = arc.map((position, index): Point => {
      const [lon = 0, lat = 0] = decode ? decode([...position], index > 0) : position;
      const [x, y] = project([lon, lat]);
      return [Math.round(x), Math.round(y)];
    });
    return thin(points);
  });
  return { type: 'Topology', objects: topology.objects, arcs };
}

/** Drops what rounding made superfluous: repeated vertices, vertices on a straight line, spikes. The ends stay. */
function thin(points: Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    while (kept.length > 1 && isStraight(kept[kept.length - 2]!, kept[kept.length - 1]!, point))
      kept.pop();
    const last = kept[kept.length - 1];
    if (!last || last[0] !== point[0] || last[1] !== point[1]) kept.push(point);
  }
  // An arc needs two ends even when it shrank to a point.
  return kept.length > 1 ? kept : [kept[0]!, kept[0]!];
}

function isStraight(a: Point, b: Point, c: Point): boolean {
  return (b[0] - a[0]) * (c[1] - a[1]) === (b[1] - a[1]) * (c[0] - a[0]);
}

/** A line of the drawing, its vertices on the grid. */
export interface Line {
  points: Point[];
  closed: boolean;
}

/**
 * The lines of a shape of the plane after the shift, cut to a rectangle of the plane if one is given.
 * Rings that rounding flattened are left out.
 */
export function outline(shape: GeoPermissibleObjects, shift: Point, cut?: Box): Line[] {
  const lines: Line[] = [];
  const identity = geoIdentity().translate(shift);
  if (cut) {
    identity.clipExtent([
      [cut[0] + shift[0], cut[1] + shift[1]],
      [cut[2] + shift[0], cut[3] + shift[1]],
    ]);
  }
  geoPath(identity, {
    beginPath: () => {},
    moveTo: (x, y) => lines.push({ points: [[Math.round(x), Math.round(y)]], closed: false }),
    lineTo: (x, y) => lines.at(-1)!.points.push([Math.round(x), Math.round(y)]),
    closePath: () => (lines.at(-1)!.closed = true),
    arc: () => {},
  })(shape);
  return lines.filter(({ points, closed }) => !closed || ringArea(points) >= SMALLEST);
}

function ringArea(points: Point[]): number {
  const doubled = points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

/** Path data with each vertex relative to the one before: shorter, and it compresses better. */
export function pathData(lines: Line[]): string {
  return lines
    .map(({ points, closed }) => {
      const steps = points.slice(1).map(([x, y], i) => pair(x - points[i]![0], y - points[i]![1]));
      return `M${pair(...points[0]!)}l${join(steps)}${closed ? 'z' : ''}`;
    })
    .join('');
}

function pair(x: number, y: number): string {
  return join([String(x), String(y)]);
}

/** A minus sign parts two numbers as well as a space does. */
function join(numbers: string[]): string {
  return numbers.join(' ').replaceAll(' -', '-');
}
