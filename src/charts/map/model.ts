import type { Unit } from '../../domain/region.ts';
import type { Panel } from '../../domain/panel.ts';
import { classIndex, makeClasses, makeDivergingClasses, type Classes } from '../classes.ts';
import { RAMP_CLASSES } from '../palette.ts';
import { viewPanel, type PanelInput, type PanelView } from '../panel-input.ts';
import { CLASS_LEGEND_HEIGHT } from '../parts/ClassLegend.tsx';
import type { MapLayout } from './layout.ts';

export interface MapInput extends PanelInput {
  readonly layout: MapLayout;
  /** Pixels per kilometre where two maps share a scale; absent to fill the format. */
  readonly scale?: number | undefined;
  /** Regions that other figures of the panel split, but the map has no boundaries to. */
  readonly undivided?: readonly string[] | undefined;
}

/** One unit on the map. */
export interface Mark {
  readonly unit: Unit;
  readonly value: number | null;
  /** Class of the choropleth, -1 for blanks and on symbol maps. */
  readonly classIndex: number;
}

export interface MapModel extends PanelView {
  readonly layout: MapLayout;
  readonly scale: number | undefined;
  readonly undivided: readonly string[];
  /** Null on a symbol map: totals are never a choropleth. */
  readonly classes: Classes | null;
  readonly marks: readonly Mark[];
}

/** Where a map stands in its format: pixels per kilometre and the offset of the layout. */
export interface Placement {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** Room above a turned map for its four rows of labels. */
export const TURNED_HEAD = 80;
/** Room that the labels of a single column take beside the map. */
const LEADER_WIDTH = 190;
/** Diameter of the largest proportional symbol relative to the layout's shorter side. */
const LARGEST_SYMBOL = { plain: 0.1, columns: 0.09, column: 0.5, turned: 0.2 } as const;

export function mapModel(input: MapInput): MapModel {
  const view = viewPanel(input);
  const { show, relative } = input.panel.treatment;
  const choropleth = show !== 'amount' || relative !== 'none';
  const values = input.panel.periods.flatMap((period) =>
    [...period.cells.values()].flatMap((cell) => (cell.value === null ? [] : [cell.value])),
  );
  const classes = choropleth ? classesOf(input.panel, values) : null;
  const marks = view.period.units.map((unit): Mark => {
    const value = view.period.cells.get(unit)?.value ?? null;
    const index = classes && value !== null ? classIndex(classes, value) : -1;
    return { unit, value, classIndex: index };
  });
  const { layout, scale, undivided = [] } = input;
  return { ...view, layout, scale, undivided, classes, marks };
}

/** A diverging scale where values are set against something, a sequential one otherwise. */
function classesOf({ treatment }: Panel, values: readonly number[]): Classes {
  if (treatment.relative === 'none') return makeClasses(values, RAMP_CLASSES);
  return makeDivergingClasses(values, treatment.relative === 'index' ? 1 : 0);
}

/** Fits the layout into the format above the legend; a given scale wins. */
export function place(model: MapModel, width: number, height: number): Placement {
  const { layout } = model;
  const room = layout.arrangement === 'column' ? width - LEADER_WIDTH : width;
  const y = layout.arrangement === 'turned' ? TURNED_HEAD : 0;
  const fit = Math.min(room / layout.width, (height - CLASS_LEGEND_HEIGHT - y) / layout.height);
  return { k: model.scale ?? fit, x: 0, y };
}

/** Radius of a proportional symbol in kilometres: area is proportional to the value. */
export function symbolRadius(m: MapModel, value: number): number {
  const part = LARGEST_SYMBOL[m.layout.arrangement];
  const shorter = Math.min(m.layout.width, m.layout.height);
  return Math.sqrt(Math.max(0, value) / (m.largest || 1)) * shorter * part * 0.5;
}
