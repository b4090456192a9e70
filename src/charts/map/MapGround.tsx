import { colour } from '../palette.ts';
import type { MapLayout } from './layout.ts';

interface Props {
  readonly layout: MapLayout;
  readonly id: string;
}

/** Sea, neighbouring land and international limits: what lies under the regions. */
export function MapGround({ layout, id }: Props) {
  return (
    <g pointerEvents="none">
      {layout.panels.map((panel) => (
        <g key={panel.id}>
          <clipPath id={`${id}-${panel.id}`}>
            <rect x={panel.x} y={panel.y} width={panel.width} height={panel.height} />
          </clipPath>
          <g clipPath={`url(#${id}-${panel.id})`}>
            <rect
              x={panel.x}
              y={panel.y}
              width={panel.width}
              height={panel.height}
              fill={colour('sea')}
            />
            <path d={panel.context} fill={colour('land')} />
            <path
              d={panel.contextBorders}
              fill="none"
              stroke={colour('limit')}
              strokeDasharray="3 2"
              vectorEffect="non-scaling-stroke"
            />
          </g>
        </g>
      ))}
    </g>
  );
}
