import { roundest } from '../classes.ts';
import { colour } from '../palette.ts';

interface Props {
  /** Radius in pixels of a value. */
  readonly radius: (value: number) => number;
  readonly largest: number;
  readonly write: (value: number) => string;
  readonly fontSize: number;
}

/** Tallest circle that the legend's row holds. */
const TALLEST = 60;

/** Two nested circles of round values: how to read proportional symbols. */
export function SymbolLegend({ radius, largest, write, fontSize }: Props) {
  const most = largest * Math.min(0.9, (TALLEST / 2 / radius(largest)) ** 2);
  const values = [1, 0.25].map((part) => roundest(most * part * 0.6, most * part));
  const outer = radius(values[0] ?? 0);
  // Two circles of nearly the same height would write their values upon each other.
  const apart = 2 * (outer - radius(values[1] ?? 0)) > fontSize * 1.25;
  return (
    <g fontSize={fontSize} fill={colour('muted')}>
      {values.slice(0, apart ? 2 : 1).map((value) => {
        const r = radius(value);
        const top = 60 - 2 * r;
        return (
          <g key={value}>
            <circle
              cx={outer + 2}
              cy={60 - r}
              r={r}
              fill="none"
              stroke={colour('muted')}
              strokeWidth={1}
            />
            <path
              d={`M${outer + 2} ${top}H${outer * 2 + 14}`}
              stroke={colour('muted')}
              strokeDasharray="2 2"
            />
            <text x={outer * 2 + 18} y={top + fontSize * 0.36}>
              {write(value)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
