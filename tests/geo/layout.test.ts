import { gzipSync } from 'node:zlib';
import { geoArea } from 'd3-geo';
import { merge } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { adjacency, layOut, type Arrangement } from '../../src/charts/map/layout.ts';
import { EARTH_RADIUS } from '../../src/charts/map/projection.ts';
import { codes, country, islands } from './files.ts';
import { areaOf, covers, linesOf } from './path.ts';
import { holds, overlap, overlaps, spotsOf, type Rectangle } from './rectangle.ts';

const topologies = {
  CL: { country: country('cl-low'), islands: islands() },
  PE: { country: country('pe-low') },
};

const CASES: ['CL' | 'PE', Arrangement, number][] = [
  ['CL', 'columns', 15_000],
  ['CL', 'column', 15_000],
  ['CL', 'turned', 15_000],
  ['PE', 'plain', 11_000],
];

describe.each(CASES)('%s %s', (code, arrangement, mostBytes) => {
  const topology = topologies[code].country;
  const layout = layOut(code, arrangement, topologies[code]);
  const { panels, regions, insets, markers } = layout;
  const ids = codes[code].map(({ id }) => id);
  const page: Rectangle = { x: 0, y: 0, width: layout.width, height: layout.height };
  const land = [...panels.map(({ context }) => context), ...regions.map(({ d }) => d)];
  const panelOf = (id: string) => panels.find((panel) => panel.regions.includes(id))!;
  const inside = (d: string, outer: Rectangle) =>
    linesOf(d)
      .flat()
      .every((spot) => holds(outer, spot));

  it('draws every region once, in one panel, in order', () => {
    expect(regions.map(({ id }) => id)).toEqual(ids);
    expect(panels.flatMap((panel) => panel.regions)).toEqual(ids);
    expect(regions.filter(({ d }) => !/^M\d+ \d+l.*z$/.test(d))).toEqual([]);
  });

  it('has one scale in all panels: drawn areas are square kilometres', () => {
    const wrong = topology.objects.regions.geometries.filter((shape) => {
      const km2 = geoArea(merge(topology, [shape])) * EARTH_RADIUS ** 2;
      const drawn = areaOf(regions.find(({ id }) => id === shape.id)!.d);
      return km2 > 5000 && Math.abs(drawn / km2 - 1) > 0.005;
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('keeps panels and insets on the page, and what they show inside them', () => {
    const outside = [...panels, ...insets].filter((each) =>
      spotsOf(each, 1e4).some((spot) => !holds(page, spot)),
    );
    expect(outside).toEqual([]);
    expect(panels.filter((panel) => !inside(panel.context + panel.contextBorders, panel))).toEqual(
      [],
    );
    expect(regions.filter(({ id, d }) => !inside(d, panelOf(id)))).toEqual([]);
    expect(insets.filter((inset) => !inside(inset.d, inset))).toEqual([]);
    expect(insets.filter(({ bar, width }) => bar.length > width / 2)).toEqual([]);
    expect(inside(layout.lakes, page)).toBe(true);
  });

  it('knows the bounds of its regions', () => {
    const wrong = regions.filter(({ d, box }) => {
      const spots = linesOf(d).flat();
      const xs = spots.map(([x]) => x);
      const ys = spots.map(([, y]) => y);
      const bounds = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
      return String(box) !== String(bounds);
    });
    expect(wrong).toEqual([]);
  });

  it('lets neither panels nor insets cover each other', () => {
    expect(overlaps(panels)).toEqual([]);
    expect(overlaps(insets)).toEqual([]);
  });

  it('sets insets beside the panels or, in a single one, on open sea', () => {
    const onPanels = insets.filter((inset) => panels.some((panel) => overlap(panel, inset)));
    expect(onPanels.length === 0 || panels.length === 1).toBe(true);
    const onLand = onPanels.filter((inset) =>
      land.some(
        (d) =>
          linesOf(d).some((line) => line.some((spot) => holds(inset, spot))) ||
          spotsOf(inset, 60).some((spot) => covers(d, spot)),
      ),
    );
    expect(onLand.map(({ id }) => id)).toEqual([]);
  });

  it('has a label point on the land of each region, or at its marker', () => {
    const wrong = regions.filter(({ id, anchor, d }) => {
      const marker = markers.find((each) => each.id === id);
      if (marker) return anchor[0] !== marker.x || anchor[1] !== marker.y;
      return !covers(d, anchor);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('sets markers at sea, tied to their region', () => {
    expect(markers.map(({ id }) => id)).toEqual(code === 'PE' ? ['PE-CAL'] : []);
    const wrong = markers.filter(({ id, x, y, at }) => {
      const around = spotsOf({ x: x - 30, y: y - 30, width: 60, height: 60 }, 15);
      const atSea = around.every((spot) => holds(page, spot) && !land.some((d) => covers(d, spot)));
      return !atSea || !covers(regions.find((region) => region.id === id)!.d, at);
    });
    expect(wrong).toEqual([]);
  });

  it('draws the limit of each pair of neighbours in a panel, along vertices of both', () => {
    const links = adjacency(topology);
    const pairs = ids.flatMap((id, i) =>
      ids
        .slice(i + 1)
        .filter((other) => links[id]!.includes(other) && panelOf(id) === panelOf(other))
        .map((other) => [id, other]),
    );
    expect(layout.borders.map(({ between }) => between)).toEqual(pairs);

    const vertices = new Map(
      regions.map(({ id, d }) => [id, new Set(linesOf(d).flat().map(String))]),
    );
    const loose = layout.borders.filter(({ between, d }) => {
      const spots = linesOf(d).flat().map(String);
      const shared = (id: string) => spots.every((spot) => vertices.get(id)!.has(spot));
      return spots.length < 2 || !between.every(shared);
    });
    expect(loose.map(({ between }) => between)).toEqual([]);
  });

  it(`weighs at most ${mostBytes} bytes gzipped`, () => {
    const bytes = gzipSync(JSON.stringify(layout), { level: 9 }).length;
    expect(bytes).toBeLessThanOrEqual(mostBytes);
  });

  it('depends on nothing but its input, and leaves that alone', () => {
    const before = JSON.stringify(topologies[code]);
    expect(layOut(code, arrangement, topologies[code])).toEqual(layout);
    expect(JSON.stringify(topologies[code])).toBe(before);
  });
});

describe('arrangements', () => {
  const laid = (arrangement: Arrangement) => layOut('CL', arrangement, topologies.CL);

  it('cut Chile into three columns on a nearly square page', () => {
    const { panels, width, height } = laid('columns');
    expect(panels.map(({ id }) => id)).toEqual(['north', 'centre', 'austral']);
    expect(panels.map(({ regions }) => regions.at(-1))).toEqual(['CL-CO', 'CL-LL', 'CL-MA']);
    expect(width / height).toBeGreaterThan(0.95);
    expect(width / height).toBeLessThan(1.1);
  });

  it('show the rest of Chile as context of a column', () => {
    const { panels, regions } = laid('columns');
    const x = (id: string) => regions.find((region) => region.id === id)!.anchor[0];
    const [north, centre] = panels;
    expect(covers(north!.context, [x('CL-CO'), north!.height - 5])).toBe(true);
    expect(covers(centre!.context, [x('CL-VS'), 5])).toBe(true);
  });

  it.each([
    ['column', 'up', 1],
    ['turned', 'left', 0],
  ] as const)('%s has north %s', (arrangement, north, axis) => {
    const layout = laid(arrangement);
    const along = ['CL-AP', 'CL-CO', 'CL-AR', 'CL-MA'].map(
      (id) => layout.regions.find((region) => region.id === id)!.anchor[axis],
    );
    expect(layout.north).toBe(north);
    expect(along).toEqual(along.toSorted((a, b) => a - b));
  });

  it.each(['columns', 'column', 'turned'] as const)(
    '%s enlarges three islands of Valparaíso as its scale bars say',
    (arrangement) => {
      const { insets } = laid(arrangement);
      expect(insets.map(({ id, region }) => [id, region])).toEqual([
        ['rapa-nui', 'CL-VS'],
        ['robinson-crusoe', 'CL-VS'],
        ['alejandro-selkirk', 'CL-VS'],
      ]);
      const { islands: topology } = topologies.CL;
      const wrong = insets.filter(({ name, d, bar }) => {
        const island = topology.objects.insular.geometries.find(({ properties }) =>
          properties.name.includes(name),
        );
        const km2 = geoArea(merge(topology, [island!])) * EARTH_RADIUS ** 2;
        const drawn = areaOf(d) / (bar.length / bar.km) ** 2;
        return Math.abs(drawn / km2 - 1) > 0.02;
      });
      expect(wrong).toEqual([]);
    },
  );

  it.each([
    ['CL', 'columns', 0.42],
    ['PE', 'plain', 0.33],
  ] as const)('%s %s keeps labels of two lines apart at %d px/km', (code, arrangement, scale) => {
    const { regions } = layOut(code, arrangement, topologies[code]);
    const labels = regions.map(({ id, anchor: [x, y] }) => {
      // Inter at 11.5 px: about 6.4 px a letter in these names, 13.8 px a line; the longest name breaks.
      const words = codes[code].find((row) => row.id === id)!.name.split(' y ');
      const width = (Math.max(...words.map((word) => word.length)) * 6.4) / scale;
      const height = 27.6 / scale;
      return { id, x: x - width / 2, y: y - height / 2, width, height };
    });
    expect(overlaps(labels)).toEqual([]);
  });

  it('refuse a country they were not made for', () => {
    expect(() => layOut('PE', 'columns', topologies.PE)).toThrow('PE has no arrangement');
    expect(() => layOut('CL', 'plain', topologies.CL)).toThrow('CL has no arrangement');
  });
});
