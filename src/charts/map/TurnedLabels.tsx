import { members } from '../../domain/region.ts';
import { colour, pinColour } from '../palette.ts';
import { formatOf, isPointed, pinOf } from '../panel-input.ts';
import { textWidth } from '../parts/metrics.ts';
import type { LabelProps } from './MapLabels.tsx';
import { TURNED_HEAD } from './model.ts';

const ROWS = 4;
const GAP = 12;

/** Names and values in four rows above a country that lies on its side, each tied to its region. */
export function TurnedLabels({ model: m, placement, format, language, linked }: LabelProps) {
  const size = format.fontSize;
  const write = formatOf(m, language).short;
  const regions = new Map(m.layout.regions.map((region) => [region.id, region]));
  const ends = Array.from({ length: ROWS }, () => Number.NEGATIVE_INFINITY);
  const labels = m.marks
    .flatMap((mark) => {
      const anchor = regions.get(members(mark.unit)[0] ?? '')?.anchor;
      if (!anchor) return [];
      const name = language.name(mark.unit);
      const value = mark.value === null ? '–' : write(mark.value);
      const width = textWidth(`${name} ${value}`, size, true);
      return [{ mark, name, value, width, x: anchor[0] * placement.k, y: anchor[1] * placement.k }];
    })
    .sort((a, b) => a.x - b.x)
    .map((label) => {
      const start = Math.max(0, Math.min(label.x - 4, format.width - label.width));
      const free = ends.findIndex((end) => end + GAP <= start);
      const row = free < 0 ? ends.indexOf(Math.min(...ends)) : free;
      const left = free < 0 ? (ends[row] ?? 0) + GAP : start;
      ends[row] = left + label.width;
      return { ...label, left, row };
    });
  const baseline = (row: number) => TURNED_HEAD - 8 - row * (TURNED_HEAD / ROWS - 1);
  return (
    <g fontSize={size}>
      {labels.map(({ mark, x, y, row }) => (
        <g key={mark.unit} fill={colour('muted')} stroke={colour('muted')}>
          <path
            d={`M${Math.round(x)} ${Math.round(placement.y + y)}V${Math.round(baseline(row) + 4)}`}
            strokeWidth={0.7}
          />
          <circle cx={x} cy={placement.y + y} r={2} stroke="none" />
        </g>
      ))}
      {labels.map(({ mark, name, value, left, row }) => {
        const pin = pinOf(mark.unit, linked);
        return (
          <text
            key={mark.unit}
            x={left}
            y={baseline(row)}
            fill={pin >= 0 ? pinColour(mark.unit, pin) : colour('ink')}
            fontWeight={pin >= 0 || isPointed(mark.unit, linked) ? 600 : 400}
            stroke={colour('paper')}
            strokeWidth={4}
            paintOrder="stroke"
          >
            {name} <tspan fontWeight={600}>{value}</tspan>
          </text>
        );
      })}
    </g>
  );
}
