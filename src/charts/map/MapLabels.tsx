import { members, type Unit } from '../../domain/region.ts';
import type { Language } from '../../i18n/language.ts';
import type { Format, Linked } from '../chart.ts';
import { classColour, colour, onClassColour, pinColour } from '../palette.ts';
import { formatOf, isPointed, pinOf } from '../panel-input.ts';
import { textWidth, wrap } from '../parts/metrics.ts';
import { round } from '../parts/scale.ts';
import type { MapModel, Mark, Placement } from './model.ts';

export interface LabelProps {
  readonly model: MapModel;
  readonly placement: Placement;
  readonly format: Format;
  readonly language: Language;
  readonly linked: Linked | undefined;
}

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export const overlaps = (a: Box, b: Box) =>
  a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/** Widest label that still reads as one line on a region. */
const LINE = 82;

/**
 * Names with their values on the regions, placed by arithmetic: the pointed and the pinned first,
 * then the larger regions; a label that would overlap another is left to the callout.
 */
export function PlacedLabels({ model: m, placement, format, language, linked }: LabelProps) {
  const { k, x, y } = placement;
  const size = format.fontSize;
  const write = formatOf(m, language).short;
  const regions = new Map(m.layout.regions.map((region) => [region.id, region]));
  const taken: Box[] = [];
  const weight = (mark: Mark) => {
    if (isPointed(mark.unit, linked)) return Number.POSITIVE_INFINITY;
    const box = regions.get(members(mark.unit)[0] ?? '')?.box ?? [0, 0, 0, 0];
    const area = (box[2] - box[0]) * (box[3] - box[1]);
    return pinOf(mark.unit, linked) >= 0 ? area + 1e9 : area;
  };
  const ordered = [...m.marks].sort((a, b) => weight(b) - weight(a));
  return ordered.map((mark) => {
    const region = regions.get(members(mark.unit)[0] ?? '');
    if (!region) return null;
    const onSea = m.layout.markers.some((marker) => marker.id === region.id);
    const pointed = isPointed(mark.unit, linked);
    const lines = wrap(language.name(mark.unit), size, LINE);
    const value = mark.value === null ? '–' : write(mark.value);
    const tall = (region.box[3] - region.box[1]) * k > (lines.length + 1) * size * 1.2 + 4;
    const texts = tall || pointed ? [...lines, value] : lines;
    const cy = y + region.anchor[1] * k + (onSea ? 20 : 0);
    const half = Math.max(...texts.map((line) => textWidth(line, size, true))) / 2;
    const cx = Math.max(half, Math.min(format.width - half, x + region.anchor[0] * k));
    const height = texts.length * size * 1.2;
    const box = { x0: cx - half, x1: cx + half, y0: cy - height / 2, y1: cy + height / 2 };
    if (!pointed && taken.some((other) => overlaps(box, other))) return null;
    taken.push(box);
    const pin = pinOf(mark.unit, linked);
    const tone = toneOf(m, mark, linked, onSea);
    const label = (
      <text
        fontSize={size}
        textAnchor="middle"
        fill={tone.letters}
        stroke={tone.ground}
        strokeWidth={3}
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {texts.map((line, i) => (
          <tspan
            key={line}
            x={round(cx)}
            y={round(box.y0 + (i + 0.8) * size * 1.2)}
            fontWeight={i === lines.length || pointed || pin >= 0 ? 600 : 400}
          >
            {line}
          </tspan>
        ))}
      </text>
    );
    return (
      <g key={mark.unit}>
        {pin >= 0 ? (
          <circle
            cx={round(cx)}
            cy={round(box.y0 - 5)}
            r={5}
            fill={pinColour(mark.unit, pin)}
            stroke={colour('paper')}
            strokeWidth={1.5}
          />
        ) : null}
        {label}
      </g>
    );
  });
}

/** Letters and their halo: on a class its own colour, elsewhere ink on paper. */
function toneOf(m: MapModel, mark: Mark, linked: Linked | undefined, onSea: boolean) {
  const dimmed = linked && linked.classes.length > 0 && !linked.classes.includes(mark.classIndex);
  if (!m.classes || mark.classIndex < 0 || onSea || dimmed)
    return { letters: colour('ink'), ground: colour('paper') };
  return {
    letters: onClassColour(m.classes, mark.classIndex),
    ground: classColour(m.classes, mark.classIndex),
  };
}

const ROW = 34;

/** Vertical middle of each leader label: beside its region, pushed apart to one row each. */
export function leaderRows(m: MapModel, placement: Placement, height: number): Map<Unit, number> {
  const regions = new Map(m.layout.regions.map((region) => [region.id, region]));
  const rows = m.marks.map((mark) => {
    const anchor = regions.get(members(mark.unit)[0] ?? '')?.anchor ?? [0, 0];
    return { unit: mark.unit, at: placement.y + anchor[1] * placement.k };
  });
  rows.sort((a, b) => a.at - b.at);
  let floor = ROW / 2;
  for (const row of rows) {
    row.at = Math.max(row.at, floor);
    floor = row.at + ROW;
  }
  let ceiling = Math.max(height, rows.length * ROW) - ROW / 2;
  for (const row of rows.toReversed()) {
    row.at = Math.min(row.at, ceiling);
    ceiling = row.at - ROW;
  }
  return new Map(rows.map((row) => [row.unit, row.at]));
}

function leaderLeft(m: MapModel, { k }: Placement): number {
  return m.layout.width * k + 14;
}

/** The row of a leader label as a target for thumbs. */
function Target({
  model: m,
  placement,
  unit,
  format,
}: {
  readonly model: MapModel;
  readonly placement: Placement;
  readonly unit: Unit;
  readonly format: Format;
}) {
  if (m.layout.arrangement !== 'column') return null;
  const at = leaderRows(m, placement, m.layout.height * placement.k).get(unit) ?? 0;
  const left = leaderLeft(m, placement);
  return (
    <rect x={left} y={at - ROW / 2} width={format.width - left} height={ROW} fill="transparent" />
  );
}

/** Names and values beside a single column, each tied to its region by a thin line. */
function Texts({ model: m, placement, format, language, linked }: LabelProps) {
  const write = formatOf(m, language).short;
  const regions = new Map(m.layout.regions.map((region) => [region.id, region]));
  const rows = leaderRows(m, placement, m.layout.height * placement.k);
  const left = leaderLeft(m, placement);
  const size = format.fontSize + 1;
  return m.marks.map((mark) => {
    const at = rows.get(mark.unit) ?? 0;
    const anchor = regions.get(members(mark.unit)[0] ?? '')?.anchor ?? [0, 0];
    const pin = pinOf(mark.unit, linked);
    const strong = pin >= 0 || isPointed(mark.unit, linked);
    const ax = placement.x + anchor[0] * placement.k;
    const ay = placement.y + anchor[1] * placement.k;
    return (
      <g
        key={mark.unit}
        fontSize={size}
        fill={pin >= 0 ? pinColour(mark.unit, pin) : colour('ink')}
      >
        <path
          d={`M${round(ax)} ${round(ay)}L${left - 8} ${round(at)}H${left - 3}`}
          fill="none"
          stroke={colour('muted')}
          strokeWidth={0.7}
        />
        <circle cx={round(ax)} cy={round(ay)} r={1.8} fill={colour('muted')} />
        <text x={left} y={round(at + size * 0.36)} fontWeight={strong ? 600 : 400}>
          {language.name(mark.unit)}
        </text>
        <text x={format.width - 2} y={round(at + size * 0.36)} textAnchor="end" fontWeight={600}>
          {mark.value === null ? '–' : write(mark.value)}
        </text>
      </g>
    );
  });
}

export const LeaderLabels = { Target, Texts };
