import type { Language } from '../i18n/language.ts';
import type { Linked } from './chart.ts';
import { colour } from './palette.ts';
import { isPointed, pinOf } from './panel-input.ts';
import { polyline, type Scale } from './parts/scale.ts';
import type { Line, TrendModel } from './trend-model.ts';

/** Where years and values are drawn. */
interface Scales {
  readonly x: Scale;
  readonly y: Scale;
}

/** A line the reader follows, with its points while they are few. */
export function Followed({
  line: one,
  tone,
  x,
  y,
}: Scales & { readonly line: Line; readonly tone: string }) {
  const dots = one.points.length <= 14;
  const d = polyline(one.points.map((p) => [x(p.year), y(p.value)]));
  return (
    <g>
      <path d={d} stroke={tone} strokeWidth={2.4} />
      {dots
        ? one.points.map((p) => (
            <circle key={p.year} cx={x(p.year)} cy={y(p.value)} r={2.6} fill={tone} />
          ))
        : null}
    </g>
  );
}

/** The value of the region pointed at, in the year shown. */
export function PointedValue({
  model: m,
  linked,
  x,
  y,
  size,
  write,
  language,
}: Scales & {
  readonly model: TrendModel;
  readonly linked: Linked | undefined;
  readonly size: number;
  readonly write: (value: number) => string;
  readonly language: Language;
}) {
  const unit = m.period.units.find((one) => isPointed(one, linked));
  const value = unit ? m.period.cells.get(unit)?.value : null;
  if (!unit || value === null || value === undefined || pinOf(unit, linked) >= 0) return null;
  const late = m.period.year > ((m.years[0] ?? 0) + (m.years.at(-1) ?? 0)) / 2;
  return (
    <text
      x={x(m.period.year) + (late ? -6 : 6)}
      y={y(value) - 8}
      textAnchor={late ? 'end' : 'start'}
      fill={colour('ink')}
      stroke={colour('paper')}
      strokeWidth={3}
      paintOrder="stroke"
      fontWeight={600}
      fontSize={size}
    >
      {`${language.name(unit)} ${write(value)}`}
    </text>
  );
}
