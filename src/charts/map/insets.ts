import { geoIdentity, geoPath } from 'd3-geo';
import { merge } from 'topojson-client';
import { INSET_ISLANDS } from './anchors.ts';
import type { Arrangement, LayoutInset, LayoutPanel } from './layout.ts';
import { equalArea, flatten, outline, pathData } from './projection.ts';
import type { IslandTopology, North, Point } from './projection.ts';

/** Kilometres between panels, and between panels and insets. */
export const GAP = 24;

/** Where the insets stand and how much the islands are enlarged. */
interface InsetPlan {
  /** Corner of the first. */
  first: Point;
  /** From one to the next. */
  step: Point;
  size: Point;
  /** Kept free at the foot of an inset for its scale bar. */
  foot: number;
  magnification: number;
  /** Kilometres its scale bar stands for. */
  barKm: number;
}

/** In one panel they stand on the open sea off the north, with room above each for its name in two lines. */
export function planInsets(
  arrangement: Arrangement,
  panels: LayoutPanel[],
  height: number,
): InsetPlan {
  switch (arrangement) {
    case 'columns': {
      // One row under the two shorter columns, its foot level with the northern one's.
      const centre = panels[1]!;
      const size: Point = [Math.floor((centre.width - GAP) / 2), 180];
      return {
        first: [centre.x, height - size[1]],
        step: [size[0] + GAP, 0],
        size,
        foot: 50,
        magnification: 6,
        barKm: 10,
      };
    }
    case 'column':
      return {
        first: [30, 260],
        step: [0, 520],
        size: [340, 310],
        foot: 120,
        magnification: 12,
        barKm: 5,
      };
    default:
      return {
        first: [60, height - 290],
        step: [320, 0],
        size: [240, 260],
        foot: 60,
        magnification: 7,
        barKm: 10,
      };
  }
}

/** Islands, each enlarged as much, centred above the foot of its frame. */
export function drawInsets(islands: IslandTopology, north: North, plan: InsetPlan): LayoutInset[] {
  return INSET_ISLANDS.map(({ id, name, source, meridian }, i) => {
    const project = equalArea(north, meridian);
    const plane = flatten(islands, (lonLat) => {
      const [east, south] = project(lonLat);
      return [east * plan.magnification, south * plan.magnification];
    });
    const island = plane.objects.insular.geometries.find(
      ({ properties }) => properties.name === source,
    );
    if (!island) throw new Error(`no island "${source}"`);
    const shape = merge(plane, [island]);
    const [width, height] = plan.size;
    const x = plan.first[0] + i * plan.step[0];
    const y = plan.first[1] + i * plan.step[1];
    const [[x0, y0], [x1, y1]] = geoPath(geoIdentity()).bounds(shape);
    const shift: Point = [
      Math.round(x + width / 2 - (x0 + x1) / 2),
      Math.round(y + (height - plan.foot) / 2 - (y0 + y1) / 2),
    ];
    const bar = { km: plan.barKm, length: plan.barKm * plan.magnification };
    return {
      id,
      name,
      region: island.id,
      x,
      y,
      width,
      height,
      d: pathData(outline(shape, shift)),
      bar,
    };
  });
}
