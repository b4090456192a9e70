import type { Language } from '../../i18n/language.ts';
import { members, type Unit } from '../../domain/region.ts';
import { colour, pinColour } from '../palette.ts';
import type { Standing } from '../standing.ts';
import { textWidth } from './metrics.ts';
import { linear, round } from './scale.ts';

/** A region set beside the one of the page; its value may come from the other country's panel. */
export interface Beside {
  /** Id of the region. */
  readonly region: string;
  readonly value: number;
}

interface Props {
  readonly standing: Standing;
  readonly beside: Beside | null;
  readonly width: number;
  readonly fontSize: number;
  readonly language: Language;
  readonly write: (value: number) => string;
}

/** Height of a strip in pixels. */
export const STRIP_HEIGHT = 44;

const LINE = 12;
const OWN = 6;
const OTHER = 3.5;

/**
 * All regions as dots on one line, the region of the page filled in its colour, the one beside it
 * a ring in its own, the rest grey; the ends are named where there is room.
 */
export function Strip({ standing, beside, width, fontSize, language, write }: Props) {
  const { all, unit, value, reference } = standing;
  const values = all.map((one) => one.value);
  const marks = [reference?.value, beside?.value].filter((one) => one !== undefined);
  const x = linear(
    [Math.min(...values, ...marks), Math.max(...values, ...marks)],
    [OWN + 2, width - OWN - 2],
  );
  const others = all.filter((one) => one.unit !== unit);
  const [high, low] = [all[0], all.at(-1)];
  const ends = low && high ? endLabels(low, high, width, fontSize, language, write) : null;
  return (
    <g fontSize={fontSize}>
      <path d={`M0 ${LINE}H${width}`} stroke={colour('rule')} />
      {reference ? (
        <path
          d={`M${round(x(reference.value))} 1V${LINE * 2 - 1}`}
          stroke={colour('ink')}
          strokeDasharray="3 2"
        />
      ) : null}
      {others.map((one) => (
        <circle
          key={one.unit}
          cx={round(x(one.value))}
          cy={LINE}
          r={OTHER}
          fill={colour('context')}
          stroke={colour('paper')}
        />
      ))}
      {unit !== undefined && value !== null ? (
        <circle
          cx={round(x(value))}
          cy={LINE}
          r={OWN}
          fill={pinColour(unit, 0)}
          stroke={colour('paper')}
        />
      ) : null}
      {beside ? (
        <circle
          cx={round(x(beside.value))}
          cy={LINE}
          r={OWN - 1}
          fill="none"
          stroke={pinColour(beside.region, 1)}
          strokeWidth={2.5}
        />
      ) : null}
      {ends ? (
        <g fill={colour('muted')}>
          <text y={LINE + 26}>{ends[0]}</text>
          <text x={width} y={LINE + 26} textAnchor="end">
            {ends[1]}
          </text>
        </g>
      ) : null}
    </g>
  );
}

/** The lowest and the highest with their names, or without where both would not fit. */
function endLabels(
  low: { unit: Unit; value: number },
  high: { unit: Unit; value: number },
  width: number,
  size: number,
  language: Language,
  write: (value: number) => string,
): readonly [string, string] {
  const named = ({ unit, value }: { unit: Unit; value: number }) =>
    `${shortName(unit, language)} ${write(value)}`;
  const both: [string, string] = [named(low), named(high)];
  if (textWidth(both[0], size) + textWidth(both[1], size) + 12 <= width) return both;
  return [write(low.value), write(high.value)];
}

/** A union by its first name and the number of others, so that it fits. */
function shortName(unit: Unit, language: Language): string {
  const [first = '', ...others] = members(unit);
  return others.length > 1 ? `${language.name(first)} +${others.length}` : language.name(unit);
}
