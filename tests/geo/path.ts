export type Spot = readonly [number, number];

/** The lines of path data as the layout writes it: `Mx yldx dy…z`. */
export function linesOf(d: string): Spot[][] {
  return d
    .split('M')
    .slice(1)
    .map((line) => {
      const [start = '', steps = ''] = line.replace('z', '').split('l');
      let [x = 0, y = 0] = numbers(start);
      const spots: Spot[] = [[x, y]];
      const moves = numbers(steps);
      for (let i = 0; i < moves.length; i += 2) {
        x += moves[i]!;
        y += moves[i + 1]!;
        spots.push([x, y]);
      }
      return spots;
    });
}

const numbers = (text: string) => (text.match(/-?\d+/g) ?? []).map(Number);

/** The area a filled path covers. */
export function areaOf(d: string): number {
  const doubled = linesOf(d)
    .flatMap((line) =>
      line.map(([x, y], i) => {
        const [nextX, nextY] = line[(i + 1) % line.length]!;
        return x * nextY - nextX * y;
      }),
    )
    .reduce((sum, part) => sum + part, 0);
  return Math.abs(doubled) / 2;
}

/** Whether a spot lies on the filled path: even-odd rule. */
export function covers(d: string, [x, y]: Spot): boolean {
  let inside = false;
  for (const line of linesOf(d)) {
    line.forEach(([x0, y0], i) => {
      const [x1, y1] = line[(i + 1) % line.length]!;
      if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside;
    });
  }
  return inside;
}
