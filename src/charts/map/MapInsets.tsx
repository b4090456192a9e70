import { members, type Unit } from '../../domain/region.ts';
import { colour } from '../palette.ts';
import { textWidth, wrap } from '../parts/metrics.ts';
import type { MapLayout } from './layout.ts';
import type { Placement } from './model.ts';

/** Islands of a unit, in layout units; they take the unit's fill from the group around them. */
function Shapes({ layout, unit }: { readonly layout: MapLayout; readonly unit: Unit }) {
  const own = layout.insets.filter((inset) => members(unit).includes(inset.region));
  return own.map((inset) => <path key={inset.id} d={inset.d} />);
}

/** Width in pixels below which neither name nor scale bar of an inset can be read. */
const LEGIBLE = 44;

/** Frames, names and scale bars of the islands; left out where the map is too small to read them. */
function Frames({
  layout,
  placement: { k, x, y },
  fontSize,
}: {
  readonly layout: MapLayout;
  readonly placement: Placement;
  readonly fontSize: number;
}) {
  const size = fontSize - 2;
  return layout.insets.map((inset) => {
    const left = x + inset.x * k;
    const top = y + inset.y * k;
    const bar = inset.bar.length * k;
    const distance = `${inset.bar.km} km`;
    const legible = inset.width * k > LEGIBLE;
    const beside = bar + 12 + textWidth(distance, size) < inset.width * k;
    return (
      <g key={inset.id}>
        <rect
          x={left}
          y={top}
          width={inset.width * k}
          height={inset.height * k}
          fill="none"
          stroke={colour('limit')}
        />
        {(legible ? wrap(inset.name, size, Math.max(inset.width * k, 40)) : []).map(
          (line, i, lines) => (
            <text
              key={line}
              x={left}
              y={top - 4 - (lines.length - 1 - i) * size * 1.1}
              fontSize={size}
              fill={colour('muted')}
            >
              {line}
            </text>
          ),
        )}
        <path
          d={`M${left + 5} ${top + inset.height * k - 5}h${bar}`}
          stroke={colour('muted')}
          strokeWidth={1.5}
        />
        <text
          x={left + (beside ? bar + 9 : 5)}
          y={top + inset.height * k - (beside ? 2 : 8)}
          fontSize={size}
          fill={colour('muted')}
        >
          {legible ? distance : ''}
        </text>
      </g>
    );
  });
}

export const MapInsets = { Shapes, Frames };
