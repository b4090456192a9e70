import { roundest } from '../classes.ts';
import { colour } from '../palette.ts';
import type { MapLayout } from './layout.ts';
import type { Placement } from './model.ts';

interface Props {
  readonly layout: MapLayout;
  readonly placement: Placement;
  readonly fontSize: number;
}

/** Scale bar at the foot of the first panel, and a north arrow where north is not up. */
export function MapScale({ layout, placement: { k, x, y }, fontSize }: Props) {
  const panel = layout.panels[0];
  if (!panel) return null;
  const km = roundest(40 / k, 90 / k);
  const size = fontSize - 2;
  const lying = layout.north === 'left';
  const left = x + (lying ? panel.x + panel.width : panel.x) * k + (lying ? -km * k - 8 : 8);
  const bottom = y + (panel.y + panel.height) * k - 8;
  return (
    <g fontSize={size} fill={colour('muted')} stroke="none">
      <path
        d={`M${left} ${bottom - 4}v4h${km * k}v-4`}
        fill="none"
        stroke={colour('muted')}
        strokeWidth={1.2}
      />
      <text x={left + 4} y={bottom - 5}>{`${km} km`}</text>
      {lying ? (
        <g transform={`translate(${x + panel.x * k + 8} ${y + panel.y * k + 16})`}>
          <path d="M26 0H2m0 0l6 -4m-6 4l6 4" fill="none" stroke={colour('muted')} />
          <text x={30} y={size * 0.36} fontWeight={600}>
            N
          </text>
        </g>
      ) : null}
    </g>
  );
}
