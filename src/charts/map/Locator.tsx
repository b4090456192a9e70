import { colour, pinColour } from '../palette.ts';
import type { MapLayout } from './layout.ts';

interface Props {
  readonly layout: MapLayout;
  /** Ids of the regions in colour, the one of the page first. */
  readonly regions: readonly string[];
}

/** The country with a few regions in their colours: where they are, and no more. One unit is 1 km. */
export function Locator({ layout, regions }: Props) {
  const markers = layout.markers.filter((one) => regions.includes(one.id));
  const side = Math.min(layout.width, layout.height) / 14;
  return (
    <g stroke={colour('paper')} strokeWidth={0.8}>
      {layout.regions.map(({ id, d }) => {
        const pin = regions.indexOf(id);
        return (
          <path
            key={id}
            d={d}
            fill={pin < 0 ? colour('context') : pinColour(id, pin)}
            vectorEffect="non-scaling-stroke"
          />
        );
      })}
      {markers.map(({ id, x, y, at }) => (
        <g key={id}>
          <path
            d={`M${x} ${y}L${at[0]} ${at[1]}`}
            stroke={colour('muted')}
            vectorEffect="non-scaling-stroke"
          />
          <rect
            x={x - side / 2}
            y={y - side / 2}
            width={side}
            height={side}
            fill={pinColour(id, regions.indexOf(id))}
          />
        </g>
      ))}
    </g>
  );
}
