import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CountryTopology, IslandTopology, Shape } from '../../src/charts/map/projection.ts';

export const GEO = join(import.meta.dirname, '../../public/geo');

/** A row of the code table the geometry is built with. */
export interface CodeRow {
  id: string;
  code: string;
  name: string;
}

const text = (path: string) => readFileSync(path, 'utf8');

/** A country's topology, parsed anew at every call so that no test sees another's changes. */
export function country(name: string): CountryTopology {
  return JSON.parse(text(join(GEO, `${name}.topo.json`)));
}

export function islands(): IslandTopology {
  return JSON.parse(text(join(GEO, 'cl-insular.topo.json')));
}

export const codes: Record<'CL' | 'PE', CodeRow[]> = JSON.parse(
  text(join(import.meta.dirname, '../../tools/geo/codes.json')),
);

export const FILES = ['cl-low', 'cl-high', 'pe-low', 'pe-high'] as const;

/** The arcs of every ring of a shape. */
export const ringsOf = (shape: Shape): number[][] =>
  shape.type === 'Polygon' ? shape.arcs : shape.arcs.flat();
