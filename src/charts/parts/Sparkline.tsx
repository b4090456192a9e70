import { colour, pinColour } from '../palette.ts';
import type { SeriesPoint } from '../standing.ts';
import { textWidth } from './metrics.ts';
import { linear, polyline, round } from './scale.ts';

interface Props {
  /** In the order of years. */
  readonly series: readonly SeriesPoint[];
  /** Id of the region; years on a union of it with others are drawn broken. */
  readonly region: string;
  readonly width: number;
  readonly fontSize: number;
}

/** Height of a sparkline in pixels. */
export const SPARKLINE_HEIGHT = 44;

const TOP = 5;
const BOTTOM = 22;
const DOT = 3.2;

/** How a value changed, on a scale of its own: the shape matters here, not the height. */
export function Sparkline({ series, region, width, fontSize }: Props) {
  const [first, last] = [series[0], series.at(-1)];
  if (!first || !last) return <g />;
  const values = series.map((one) => one.value);
  const x = linear([first.year, Math.max(last.year, first.year + 1)], [DOT + 1, width - DOT - 1]);
  const flat = Math.min(...values) === Math.max(...values);
  const y = flat
    ? () => (TOP + BOTTOM) / 2
    : linear([Math.min(...values), Math.max(...values)], [BOTTOM, TOP]);
  const at = (one: SeriesPoint): [number, number] => [x(one.year), y(one.value)];
  const lone = first.year === last.year;
  const tone = pinColour(region, 0);
  const roomForBoth = textWidth(`${first.year}${last.year}`, fontSize) + 8 <= width;
  return (
    <g fontSize={fontSize}>
      <g fill="none" strokeWidth={1.8} strokeLinejoin="round" strokeLinecap="round">
        {divisions(series).map((points) => {
          const own = points[0]?.unit === region;
          return (
            <path
              key={points[0]?.year}
              d={polyline(points.map(at))}
              stroke={own ? tone : colour('muted')}
              {...(own ? {} : { strokeDasharray: '3 3' })}
            />
          );
        })}
      </g>
      <circle cx={round(at(last)[0])} cy={round(at(last)[1])} r={DOT} fill={tone} />
      <g fill={colour('muted')}>
        {lone || roomForBoth ? <text y={38}>{first.year}</text> : null}
        {lone ? null : (
          <text x={width} y={38} textAnchor="end">
            {last.year}
          </text>
        )}
      </g>
    </g>
  );
}

/** The series cut where the unit changes, because a union's value is not the region's. */
function divisions(series: readonly SeriesPoint[]): SeriesPoint[][] {
  const parts: SeriesPoint[][] = [];
  for (const one of series) {
    const part = parts.at(-1);
    if (part?.[0]?.unit === one.unit) part.push(one);
    else parts.push([one]);
  }
  return parts;
}
