/** A vertex in whole grid steps, so that every test below is exact. */
export type Vertex = readonly [number, number];
type Segment = readonly [Vertex, Vertex];

const CELL = 32;

/**
 * Pairs of segments that cross, overlap, or touch anywhere but at a common end.
 * Only segments that meet in a cell of a coarse grid are compared.
 */
export function crossings(lines: readonly (readonly Vertex[])[]): [Segment, Segment][] {
  const segments = lines.flatMap((line) => line.slice(1).map((end, i): Segment => [line[i]!, end]));
  const cells = new Map<string, number[]>();
  segments.forEach(([a, b], index) => {
    for (let x = cell(Math.min(a[0], b[0])); x <= cell(Math.max(a[0], b[0])); x++) {
      for (let y = cell(Math.min(a[1], b[1])); y <= cell(Math.max(a[1], b[1])); y++) {
        const key = `${x},${y}`;
        const inside = cells.get(key);
        if (inside) inside.push(index);
        else cells.set(key, [index]);
      }
    }
  });
  const found = new Map<string, [Segment, Segment]>();
  for (const inside of cells.values()) {
    for (const [n, i] of inside.entries()) {
      for (const j of inside.slice(n + 1)) {
        const pair: [Segment, Segment] = [segments[i]!, segments[j]!];
        if (meet(...pair)) found.set(`${i},${j}`, pair);
      }
    }
  }
  return [...found.values()];
}

const cell = (value: number) => Math.floor(value / CELL);

function meet([a, b]: Segment, [c, d]: Segment): boolean {
  const [ca, cb, ac, ad] = [side(c, d, a), side(c, d, b), side(a, b, c), side(a, b, d)];
  if (ca * cb < 0 && ac * ad < 0) return true;
  if ((same(a, c) && same(b, d)) || (same(a, d) && same(b, c))) return true;
  return (
    (ca === 0 && within(a, c, d)) ||
    (cb === 0 && within(b, c, d)) ||
    (ac === 0 && within(c, a, b)) ||
    (ad === 0 && within(d, a, b))
  );
}

const side = (a: Vertex, b: Vertex, p: Vertex) =>
  Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]));

const same = (a: Vertex, b: Vertex) => a[0] === b[0] && a[1] === b[1];

/** Whether a point on the line through a and b lies between them, ends excluded. */
const within = (p: Vertex, a: Vertex, b: Vertex) =>
  !same(p, a) &&
  !same(p, b) &&
  p[0] >= Math.min(a[0], b[0]) &&
  p[0] <= Math.max(a[0], b[0]) &&
  p[1] >= Math.min(a[1], b[1]) &&
  p[1] <= Math.max(a[1], b[1]);
