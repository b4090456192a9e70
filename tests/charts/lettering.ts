import { textWidth } from '../../src/charts/parts/metrics.ts';

/** A line of text where it stands in the picture, in pixels. */
export interface Lettering {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Style {
  readonly x: number;
  readonly y: number;
  readonly k: number;
  readonly size: number;
  readonly bold: boolean;
  readonly anchor: string;
}

const START: Style = { x: 0, y: 0, k: 1, size: 16, bold: false, anchor: 'start' };

/** What stands above and below the baseline, in font sizes. */
const ASCENT = 0.75;
const DESCENT = 0.22;

/** Every line of text of a picture, placed by the arithmetic that figures are laid out with. */
export function lettering(svg: Element): Lettering[] {
  return collect(svg, START);
}

function collect(element: Element, inherited: Style): Lettering[] {
  const style = styleOf(element, inherited);
  if (element.localName === 'text') return linesOf(element, style);
  return [...element.children].flatMap((child) => collect(child, style));
}

function styleOf(element: Element, before: Style): Style {
  const size = element.getAttribute('font-size');
  const weight = element.getAttribute('font-weight');
  const anchor = element.getAttribute('text-anchor');
  const transform = element.getAttribute('transform') ?? '';
  const number = String.raw`(-?[\d.]+(?:e-?\d+)?)`;
  const translate = new RegExp(`translate\\(${number}[ ,]+${number}\\)`).exec(transform);
  const scale = new RegExp(`scale\\(${number}\\)`).exec(transform);
  if (transform && !translate && !scale) throw new Error(`cannot place text in ${transform}`);
  return {
    x: before.x + Number(translate?.[1] ?? 0) * before.k,
    y: before.y + Number(translate?.[2] ?? 0) * before.k,
    k: before.k * Number(scale?.[1] ?? 1),
    size: size === null ? before.size : Number(size),
    bold: weight === null ? before.bold : Number(weight) >= 600,
    anchor: anchor ?? before.anchor,
  };
}

interface Line {
  x: number;
  y: number;
  width: number;
  text: string;
}

/** A `tspan` with its own x starts a line; one without continues it. */
function linesOf(element: Element, style: Style): Lettering[] {
  const lines: Line[] = [];
  let y = Number(element.getAttribute('y') ?? 0);
  const begin = (x: number) => lines.push({ x, y, width: 0, text: '' });
  begin(Number(element.getAttribute('x') ?? 0));
  for (const node of element.childNodes) {
    const own = node instanceof Element ? styleOf(node, style) : style;
    if (node instanceof Element) {
      y = Number(node.getAttribute('y') ?? y) + Number(node.getAttribute('dy') ?? 0);
      const x = node.getAttribute('x');
      if (x !== null) begin(Number(x));
    }
    const line = lines.at(-1);
    if (!line) continue;
    line.text += node.textContent ?? '';
    line.width += textWidth(node.textContent ?? '', own.size, own.bold);
  }
  return lines.filter((line) => line.text.trim() !== '').map((line) => placed(line, style));
}

function placed({ x, y, width, text }: Line, { size, anchor, ...at }: Style): Lettering {
  const before = anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0;
  return {
    text,
    left: at.x + (x - before) * at.k,
    right: at.x + (x - before + width) * at.k,
    top: at.y + (y - size * ASCENT) * at.k,
    bottom: at.y + (y + size * DESCENT) * at.k,
  };
}

/** Pairs of lines that stand in each other's way by more than `tolerance` pixels both ways. */
export function collisions(lines: readonly Lettering[], tolerance: number): string[] {
  return lines.flatMap((a, i) =>
    lines
      .slice(i + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > tolerance &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > tolerance,
      )
      .map((b) => `${a.text} / ${b.text}`),
  );
}
