import type { Spot } from './path.ts';

/** A panel, an inset, a page or the box of a label. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether two rectangles share more than an edge. */
export const overlap = (a: Rectangle, b: Rectangle) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The pairs of a list that overlap. */
export function overlaps(list: readonly (Rectangle & { id: string })[]): string[] {
  return list.flatMap((one, i) =>
    list
      .slice(i + 1)
      .filter((other) => overlap(one, other))
      .map((other) => `${one.id} ${other.id}`),
  );
}

/** Whether a spot lies in a rectangle or on its edge. */
export const holds = ({ x, y, width, height }: Rectangle, [px, py]: Spot) =>
  px >= x && px <= x + width && py >= y && py <= y + height;

/** Spots of a rectangle at most `step` apart, its corners among them. */
export function spotsOf({ x, y, width, height }: Rectangle, step: number): Spot[] {
  const along = (from: number, length: number) =>
    Array.from(
      { length: Math.ceil(length / step) + 1 },
      (_, i) => from + Math.min(i * step, length),
    );
  return along(x, width).flatMap((px) => along(y, height).map((py): Spot => [px, py]));
}
