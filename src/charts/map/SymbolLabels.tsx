import { members } from '../../domain/region.ts';
import { colour, pinColour } from '../palette.ts';
import { formatOf, isPointed, pinOf } from '../panel-input.ts';
import { textWidth } from '../parts/metrics.ts';
import { overlaps, type Box, type LabelProps } from './MapLabels.tsx';
import { symbolRadius } from './model.ts';

/**
 * Names and values beside proportional symbols, right of the symbol or left of it; a label for
 * which neither side is free is left to the ranking.
 */
export function SymbolLabels({ model: m, placement, format, language, linked }: LabelProps) {
  const { k, x, y } = placement;
  const size = format.fontSize;
  const write = formatOf(m, language).short;
  const anchors = new Map(m.layout.regions.map((region) => [region.id, region.anchor]));
  const symbols = m.marks
    .flatMap((mark) => {
      const anchor = anchors.get(members(mark.unit)[0] ?? '');
      if (!anchor || mark.value === null) return [];
      const r = symbolRadius(m, mark.value) * k;
      return [{ mark, value: mark.value, cx: x + anchor[0] * k, cy: y + anchor[1] * k, r }];
    })
    .sort((a, b) => b.value - a.value);
  const taken: Box[] = symbols.map(({ cx, cy, r }) => ({
    x0: cx - r * 0.8,
    x1: cx + r * 0.8,
    y0: cy - r * 0.8,
    y1: cy + r * 0.8,
  }));
  return symbols.map(({ mark, value, cx, cy, r }) => {
    const name = language.name(mark.unit);
    const text = `${name} ${write(value)}`;
    const width = textWidth(text, size, true);
    const boxAt = (left: number): Box => ({
      x0: left,
      x1: left + width,
      y0: cy - size * 0.6,
      y1: cy + size * 0.6,
    });
    const sides = [boxAt(cx + r + 4), boxAt(cx - r - 4 - width)];
    const box = sides.find(
      (side) =>
        side.x0 >= 0 && side.x1 <= format.width && !taken.some((other) => overlaps(side, other)),
    );
    if (!box) return null;
    taken.push(box);
    const pin = pinOf(mark.unit, linked);
    return (
      <text
        key={mark.unit}
        x={box.x0}
        y={cy + size * 0.36}
        fontSize={size}
        fill={pin >= 0 ? pinColour(mark.unit, pin) : colour('ink')}
        fontWeight={pin >= 0 || isPointed(mark.unit, linked) ? 600 : 400}
        stroke={colour('paper')}
        strokeWidth={3}
        paintOrder="stroke"
      >
        {name} <tspan fontWeight={600}>{write(value)}</tspan>
      </text>
    );
  });
}
