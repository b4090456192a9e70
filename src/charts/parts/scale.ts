import { nice, ticks } from 'd3-array';

/** A linear scale: a function from values to pixels. */
export type Scale = (value: number) => number;

/** Maps the domain linearly onto the range; an empty domain goes to the range's start. */
export function linear(
  [d0, d1]: readonly [number, number],
  [r0, r1]: readonly [number, number],
): Scale {
  const factor = d1 === d0 ? 0 : (r1 - r0) / (d1 - d0);
  return (value) => r0 + (value - d0) * factor;
}

/** Round values that divide an axis from zero into about so many steps, its end included. */
export function axisTicks(most: number, count: number): number[] {
  const [low, high] = nice(0, most > 0 ? most : 1, count);
  return ticks(low, high, count);
}

/** A polyline through points, with one decimal; a lone point is a line of no length, a dot. */
export function polyline(points: readonly (readonly [number, number])[]): string {
  if (points.length === 0) return '';
  const path = `M${points.map(([x, y]) => `${round(x)},${round(y)}`).join('L')}`;
  return points.length === 1 ? `${path}h0` : path;
}

/** Rounds to a tenth of a pixel: finer is noise in files. */
export function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
