import { geoIdentity, geoPath } from 'd3-geo';
import { feature, merge, mesh, neighbors } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import { LABEL_POINTS, SEA_MARKERS } from './anchors.ts';
import { drawInsets, GAP, planInsets } from './insets.ts';
import { equalArea, flatten, outline, pathData } from './projection.ts';
import type {
  Box,
  CountryTopology,
  IslandTopology,
  North,
  Point,
  Projector,
  Shape,
} from './projection.ts';

/** How a country is laid on the page: Peru `plain`; Chile in three `columns`, one `column`, or `turned` with north to the left. */
export type Arrangement = 'plain' | 'columns' | 'column' | 'turned';

/** A region of the country, ready to draw. One unit is one kilometre, as in everything below but the insets. */
export interface LayoutRegion {
  /** ISO 3166-2 code. */
  id: string;
  /** Path data. */
  d: string;
  /** The middle of its label, placed by hand; for a region with a marker, the marker's centre. */
  anchor: [number, number];
  /** Bounds: left, top, right, bottom. */
  box: [number, number, number, number];
}

/** The limit two neighbouring regions share, once per pair that stands in the same panel. */
export interface LayoutBorder {
  between: [string, string];
  d: string;
}

/** A window on the map, with its own piece of the country. */
export interface LayoutPanel {
  id: 'whole' | 'north' | 'centre' | 'austral';
  x: number;
  y: number;
  width: number;
  height: number;
  /** The regions drawn in colour here, in the country's order. */
  regions: string[];
  /** Land that is only surroundings: other countries, and regions that belong to other panels. Clipped to the panel. */
  context: string;
  /** International limits that run through the surroundings. */
  contextBorders: string;
}

/** An oceanic island, enlarged, with a scale bar of its own. */
export interface LayoutInset {
  id: string;
  name: string;
  /** The region whose colour it takes. */
  region: string;
  x: number;
  y: number;
  width: number;
  height: number;
  d: string;
  /** A bar of `length` units stands for `km` kilometres of this island. */
  bar: { km: number; length: number };
}

/** A square out at sea for a region too small to point at, with a line to `at`, the place on land. */
export interface LayoutMarker {
  id: string;
  x: number;
  y: number;
  at: [number, number];
}

/** A country laid out for drawing: nothing is left to project or to clip. */
export interface MapLayout {
  country: 'CL' | 'PE';
  arrangement: Arrangement;
  north: North;
  width: number;
  height: number;
  panels: LayoutPanel[];
  regions: LayoutRegion[];
  borders: LayoutBorder[];
  lakes: string;
  insets: LayoutInset[];
  markers: LayoutMarker[];
}

/** The files a layout is made from: `islands` for Chile only. */
export interface Topologies {
  country: CountryTopology;
  islands?: IslandTopology;
}

type PanelId = LayoutPanel['id'];

/** Surroundings shown beyond the outermost land of a panel: left, top, right, bottom. */
const MARGIN: Readonly<Record<Arrangement, Box>> = {
  plain: [60, 60, 60, 60],
  columns: [40, 40, 40, 40],
  column: [100, 60, 60, 60],
  turned: [60, 60, 60, 60],
};

/** The cuts run between regions, so that none is split. */
const COLUMNS: readonly [PanelId, readonly string[]][] = [
  ['north', ['CL-AP', 'CL-TA', 'CL-AN', 'CL-AT', 'CL-CO']],
  ['centre', ['CL-VS', 'CL-RM', 'CL-LI', 'CL-ML', 'CL-NB', 'CL-BI', 'CL-AR', 'CL-LR', 'CL-LL']],
  ['austral', ['CL-AI', 'CL-MA']],
];

/**
 * Projects a country and arranges it on the page. Pure: it runs in the build and in tests, and the
 * browser receives its result.
 */
export function layOut(
  country: 'CL' | 'PE',
  arrangement: Arrangement,
  topologies: Topologies,
): MapLayout {
  if ((country === 'PE') !== (arrangement === 'plain')) {
    throw new Error(`${country} has no arrangement "${arrangement}"`);
  }
  const north: North = arrangement === 'turned' ? 'left' : 'up';
  const project = equalArea(north);
  const plane = flatten(topologies.country, project);
  const frames = place(plane, arrangement);
  const panels = frames.map((frame) => drawPanel(plane, frame));
  const width = Math.max(...panels.map((panel) => panel.x + panel.width));
  const height = Math.max(...panels.map((panel) => panel.y + panel.height));
  return {
    country,
    arrangement,
    north,
    width,
    height,
    panels,
    regions: plane.objects.regions.geometries.map((region) =>
      drawRegion(plane, region, frameOf(region.id, frames), project),
    ),
    borders: drawBorders(plane, frames),
    lakes: frames
      .map(({ shift, box }) => pathData(outline(feature(plane, plane.objects.lakes), shift, box)))
      .join(''),
    insets: topologies.islands
      ? drawInsets(topologies.islands, north, planInsets(arrangement, panels, height))
      : [],
    markers: drawMarkers(frames, project),
  };
}

/** Which regions share a stretch of border, by code, in the country's order. A touching corner does not count. */
export function adjacency(topology: CountryTopology): Record<string, string[]> {
  const regions = topology.objects.regions.geometries;
  const found = neighbors(regions);
  return Object.fromEntries(regions.map(({ id }, i) => [id, found[i]!.map((j) => regions[j]!.id)]));
}

/** A panel before drawing: its rectangle on the plane and the shift that brings it to its place on the page. */
interface Frame {
  id: PanelId;
  regions: readonly string[];
  box: Box;
  shift: Point;
}

function place(plane: CountryTopology, arrangement: Arrangement): Frame[] {
  const whole: [PanelId, readonly string[]][] = [
    ['whole', plane.objects.regions.geometries.map(({ id }) => id)],
  ];
  const [left, top, right, bottom] = MARGIN[arrangement];
  let x = 0;
  return (arrangement === 'columns' ? COLUMNS : whole).map(([id, regions]) => {
    const land = merge(
      plane,
      plane.objects.regions.geometries.filter((region) => regions.includes(region.id)),
    );
    const [[x0, y0], [x1, y1]] = geoPath(geoIdentity()).bounds(land);
    const box: Box = [x0 - left, y0 - top, x1 + right, y1 + bottom];
    const shift: Point = [x - box[0], -box[1]];
    x += box[2] - box[0] + GAP;
    return { id, regions, box, shift };
  });
}

function drawPanel(plane: CountryTopology, frame: Frame): LayoutPanel {
  const surroundings = [
    ...plane.objects.neighbours.geometries,
    ...plane.objects.regions.geometries.filter(({ id }) => !frame.regions.includes(id)),
  ];
  const limits = mesh(
    plane,
    { type: 'GeometryCollection', geometries: surroundings },
    (a, b) => countryOf(a) !== countryOf(b),
  );
  const [x, y] = shifted([frame.box[0], frame.box[1]], frame);
  return {
    id: frame.id,
    x,
    y,
    width: frame.box[2] - frame.box[0],
    height: frame.box[3] - frame.box[1],
    regions: [...frame.regions],
    context: pathData(outline(merge(plane, surroundings), frame.shift, frame.box)),
    contextBorders: pathData(outline(limits, frame.shift, frame.box)),
  };
}

function drawRegion(
  plane: CountryTopology,
  region: Shape,
  frame: Frame,
  project: Projector,
): LayoutRegion {
  const lines = outline(merge(plane, [region]), frame.shift);
  if (lines.length === 0) throw new Error(`nothing left of ${region.id}`);
  const xs = lines.flatMap((line) => line.points.map(([x]) => x));
  const ys = lines.flatMap((line) => line.points.map(([, y]) => y));
  return {
    id: region.id,
    d: pathData(lines),
    anchor: shifted(project(SEA_MARKERS[region.id] ?? labelPoint(region.id)), frame),
    box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)],
  };
}

function drawBorders(plane: CountryTopology, frames: Frame[]): LayoutBorder[] {
  const regions = plane.objects.regions.geometries;
  const touching = adjacency(plane);
  return regions.flatMap((region, i) =>
    regions.slice(i + 1).flatMap((other): LayoutBorder[] => {
      const frame = frameOf(region.id, frames);
      if (!touching[region.id]!.includes(other.id) || !frame.regions.includes(other.id)) return [];
      const limit = mesh(
        plane,
        { type: 'GeometryCollection', geometries: [region, other] },
        (a, b) => a !== b,
      );
      return [{ between: [region.id, other.id], d: pathData(outline(limit, frame.shift)) }];
    }),
  );
}

function drawMarkers(frames: Frame[], project: Projector): LayoutMarker[] {
  return Object.entries(SEA_MARKERS).flatMap(([id, lonLat]) => {
    const frame = frames.find(({ regions }) => regions.includes(id));
    if (!frame) return [];
    const [x, y] = shifted(project(lonLat), frame);
    return [{ id, x, y, at: shifted(project(labelPoint(id)), frame) }];
  });
}

function countryOf(geometry: GeometryObject): string {
  return String(geometry.id).slice(0, 2);
}

function frameOf(id: string, frames: Frame[]): Frame {
  const frame = frames.find(({ regions }) => regions.includes(id));
  if (!frame) throw new Error(`no panel for ${id}`);
  return frame;
}

function labelPoint(id: string): Point {
  const point = LABEL_POINTS[id];
  if (!point) throw new Error(`no label point for ${id}`);
  return point;
}

function shifted([x, y]: Point, { shift }: Frame): Point {
  return [Math.round(x + shift[0]), Math.round(y + shift[1])];
}
