import { isCapital, members, type Unit } from '../../domain/region.ts';
import type { FigureProps } from '../chart.ts';
import { colour, pinColour } from '../palette.ts';
import { isPointed, pinOf } from '../panel-input.ts';
import { symbolRadius, type MapModel, type Placement } from './model.ts';

interface Placed {
  readonly model: MapModel;
  readonly placement: Placement;
}

/** Proportional symbols, the largest first so that none hides another. */
export function Symbols({ model: m, placement: { k, x, y } }: Placed) {
  const anchors = new Map(m.layout.regions.map((region) => [region.id, region.anchor]));
  const largestFirst = [...m.marks].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  return largestFirst.map((mark) => {
    const anchor = anchors.get(members(mark.unit)[0] ?? '');
    if (!anchor || mark.value === null) return null;
    return (
      <circle
        key={mark.unit}
        cx={x + anchor[0] * k}
        cy={y + anchor[1] * k}
        r={symbolRadius(m, mark.value) * k}
        fill={colour(isCapital(mark.unit) ? 'capital' : 'symbol')}
        stroke={colour('paper')}
      />
    );
  });
}

/** Callao is a few pixels wide: a square out at sea takes clicks for it. */
export function Marker({
  model: m,
  placement: { k, x, y },
  unit,
  fill,
}: Placed & { readonly unit: Unit; readonly fill: string }) {
  return m.layout.markers
    .filter((marker) => members(unit).includes(marker.id))
    .map((marker) => {
      const [cx, cy] = [x + marker.x * k, y + marker.y * k];
      return (
        <g key={marker.id}>
          <path
            d={`M${cx} ${cy}L${x + marker.at[0] * k} ${y + marker.at[1] * k}`}
            stroke={colour('muted')}
            fill="none"
          />
          <rect x={cx - 22} y={cy - 22} width={44} height={44} fill="transparent" />
          <rect
            x={cx - 9}
            y={cy - 9}
            width={18}
            height={18}
            rx={2}
            fill={fill}
            stroke={colour('muted')}
          />
        </g>
      );
    });
}

/** Outlines of pinned regions in their colour, and of the region pointed at in ink. */
export function Outlines({
  model: m,
  placement: { k, x, y },
  linked,
}: Placed & { readonly linked: FigureProps<MapModel>['linked'] }) {
  if (!linked) return null;
  const regions = new Map(m.layout.regions.map((region) => [region.id, region.d]));
  return (
    <g transform={`translate(${x} ${y}) scale(${k})`} fill="none" strokeLinejoin="round">
      {m.marks.map(({ unit }) => {
        const pin = pinOf(unit, linked);
        const pointed = isPointed(unit, linked);
        if (pin < 0 && !pointed) return null;
        const d = members(unit)
          .map((one) => regions.get(one) ?? '')
          .join('');
        const stroke = pointed ? colour('ink') : pinColour(unit, pin);
        return (
          <g key={unit}>
            <path
              d={d}
              stroke={stroke}
              strokeWidth={pointed ? 1.8 : 1.4}
              vectorEffect="non-scaling-stroke"
            />
          </g>
        );
      })}
    </g>
  );
}
