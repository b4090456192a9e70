import { geoArea } from 'd3-geo';
import { feature, merge } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { adjacency } from '../../src/charts/map/layout.ts';
import type { CountryTopology, Shape } from '../../src/charts/map/projection.ts';
import { crossings, type Vertex } from './crossings.ts';
import { country, FILES, ringsOf } from './files.ts';

/** Arcs in whole grid steps: TopoJSON stores the difference from vertex to vertex. */
function gridArcs(topology: CountryTopology): Vertex[][] {
  return topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]): Vertex => [(x += dx), (y += dy)]);
  });
}

/** The vertices of a ring, its first one again at the end if it is closed. */
function verticesOf(ring: number[], arcs: Vertex[][]): string[] {
  return ring.flatMap((index, i) => {
    const arc = index < 0 ? arcs[~index]!.toReversed() : arcs[index]!;
    return arc.slice(i === 0 ? 0 : 1).map(String);
  });
}

/** Which shapes run along each arc: `+CL-AP` with it, `-CL-AP` against it. */
function usesOf(shapes: Shape[]): Map<number, string[]> {
  const uses = new Map<number, string[]>();
  for (const shape of shapes) {
    for (const index of ringsOf(shape).flat()) {
      const arc = index < 0 ? ~index : index;
      uses.set(arc, [...(uses.get(arc) ?? []), `${index < 0 ? '-' : '+'}${shape.id}`]);
    }
  }
  return uses;
}

const areaOf = (topology: CountryTopology, shapes: Shape[]) => geoArea(merge(topology, shapes));

describe.each(FILES)('%s', (name) => {
  const topology = country(name);
  const regions: Shape[] = topology.objects.regions.geometries;
  const land = [...regions, ...topology.objects.neighbours.geometries];
  const arcs = gridArcs(topology);

  it('has closed rings that visit no vertex twice', () => {
    const bad = land.filter((shape) =>
      ringsOf(shape).some((ring) => {
        const vertices = verticesOf(ring, arcs);
        const closed = vertices.length > 3 && vertices.at(-1) === vertices[0];
        return !closed || new Set(vertices).size !== vertices.length - 1;
      }),
    );
    expect(bad.map(({ id }) => id)).toEqual([]);
  });

  it('has no line that crosses or touches another but at a common vertex', () => {
    const used = [...usesOf(land).keys()].map((index) => arcs[index]!);
    expect(crossings(used)).toEqual([]);
  });

  // With the two tests above this leaves no overlap: on either side of a line stands one shape at most.
  it('uses each line once, or twice in opposite directions by two neighbours', () => {
    const bad = [...usesOf(land).values()].filter(([first = '', second, third]) => {
      if (second === undefined) return false;
      return third !== undefined || first[0] === second[0] || first.slice(1) === second.slice(1);
    });
    expect(bad).toEqual([]);
  });

  it('has no gap inside the country nor along its land borders', () => {
    const holes = (shapes: Shape[]) =>
      merge(topology, shapes).coordinates.flatMap((polygon) => polygon.slice(1));
    expect(holes(regions)).toEqual([]);
    expect(holes(land)).toEqual([]);
  });

  it('has regions whose areas add up to the country', () => {
    const sum = regions.reduce((total, region) => total + areaOf(topology, [region]), 0);
    expect(Math.abs(sum / areaOf(topology, regions) - 1)).toBeLessThan(1e-9);
  });

  it('is wound as d3 expects: no shape is the rest of the globe', () => {
    const bad = land.filter((shape) => geoArea(feature(topology, shape)) > 0.5);
    expect(bad.map(({ id }) => id)).toEqual([]);
  });

  it('knows who borders on whom, from both sides', () => {
    const links = Object.entries(adjacency(topology)).flatMap(([id, others]) =>
      others.map((other) => `${id} ${other}`),
    );
    const turned = links.map((link) => link.split(' ').toReversed().join(' '));
    expect(links.toSorted()).toEqual(turned.toSorted());
    expect(links).toHaveLength(2 * (name.startsWith('cl') ? 16 : 53));
  });
});

describe('adjacency', () => {
  it('makes Chile a chain but around Valparaíso and the capital', () => {
    expect(adjacency(country('cl-low'))).toEqual({
      'CL-AP': ['CL-TA'],
      'CL-TA': ['CL-AP', 'CL-AN'],
      'CL-AN': ['CL-TA', 'CL-AT'],
      'CL-AT': ['CL-AN', 'CL-CO'],
      'CL-CO': ['CL-AT', 'CL-VS'],
      'CL-VS': ['CL-CO', 'CL-RM', 'CL-LI'],
      'CL-RM': ['CL-VS', 'CL-LI'],
      'CL-LI': ['CL-VS', 'CL-RM', 'CL-ML'],
      'CL-ML': ['CL-LI', 'CL-NB'],
      'CL-NB': ['CL-ML', 'CL-BI'],
      'CL-BI': ['CL-NB', 'CL-AR'],
      'CL-AR': ['CL-BI', 'CL-LR'],
      'CL-LR': ['CL-AR', 'CL-LL'],
      'CL-LL': ['CL-LR', 'CL-AI'],
      'CL-AI': ['CL-LL', 'CL-MA'],
      'CL-MA': ['CL-AI'],
    });
  });

  it('leaves Callao with Lima only', () => {
    expect(adjacency(country('pe-low'))['PE-CAL']).toEqual(['PE-LIM']);
  });
});
