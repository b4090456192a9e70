import { sum } from 'd3-array';
import type { ChartType, FigureProps } from '../chart.ts';
import { colour } from '../palette.ts';
import { textWidth, wrap } from '../parts/metrics.ts';
import { axisTicks, linear, round } from '../parts/scale.ts';
import { BesideKey, KEY_HEIGHT, Mark } from './BesideKey.tsx';
import { besideTable, describeAgreement } from './beside-table.ts';
import type { Pair } from './compare.ts';
import type { FindingModel } from './model.ts';
import { pairName, writeValue, yearText } from './write.ts';

const AXIS = 26;
const ROW = 22;
/** A name of two lines needs so much more. */
const SECOND_LINE = 12;
const MOST_NAME = 0.42;

/** A title in the lines it needs; names of regions are short enough for one. */
function titleLines(pair: Pair, size: number, width: number): string[] | null {
  const { title } = pair.value;
  return title === undefined ? null : wrap(title, size, width * MOST_NAME);
}

/** Height of each pair's row. */
function rowHeights({ drawn }: FindingModel, size: number, width: number): number[] {
  return drawn.map((pair) => {
    const lines = titleLines(pair, size, width)?.length ?? 1;
    return ROW + (lines - 1) * SECOND_LINE;
  });
}

function Figure({ model, format, language }: FigureProps<FindingModel>) {
  const size = format.fontSize;
  const heights = rowHeights(model, size, format.width);
  const rows = model.drawn.map((pair, i) => {
    const bottom = KEY_HEIGHT + sum(heights.slice(0, i + 1));
    const lines = titleLines(pair, size, format.width) ?? [pairName(pair, language)];
    return { pair, lines, bottom, y: bottom - (heights[i] ?? 0) / 2 };
  });
  const unit = model.finding.unit;
  const values = model.drawn.flatMap(({ published, ours }) => [
    published?.value ?? 0,
    ours?.value ?? 0,
  ]);
  const write = (value: number) => writeValue(value, unit, value < 1000 ? undefined : 0, language);
  const ticks = axisTicks(Math.max(...values), format.width < 420 ? 3 : 5);
  const left = Math.max(...rows.flatMap((row) => row.lines.map((l) => textWidth(l, size)))) + 12;
  const right = textWidth(write(ticks.at(-1) ?? 0), size) / 2 + 2;
  const x = linear([0, ticks.at(-1) ?? 1], [left, format.width - Math.max(right, 8)]);
  const bottom = rows.at(-1)?.bottom ?? KEY_HEIGHT;
  return (
    <g fontSize={size}>
      <BesideKey language={language} size={size} />
      {ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${round(x(tick))} ${KEY_HEIGHT}V${round(bottom)}`} stroke={colour('rule')} />
          <text x={x(tick)} y={bottom + size + 4} textAnchor="middle" fill={colour('muted')}>
            {write(tick)}
          </text>
        </g>
      ))}
      {rows.map(({ pair, lines, y }) => {
        const [published, ours] = [x(pair.published?.value ?? 0), x(pair.ours?.value ?? 0)];
        return (
          <g key={`${pair.value.of}-${pair.value.region}`}>
            <text y={y + size * 0.36 - ((lines.length - 1) * SECOND_LINE) / 2} fill={colour('ink')}>
              {lines.map((text, i) => (
                <tspan key={text} x={left - 10} dy={i === 0 ? 0 : SECOND_LINE + 1} textAnchor="end">
                  {text}
                </tspan>
              ))}
            </text>
            <path
              d={`M${round(published)} ${round(y)}H${round(ours)}`}
              stroke={colour('context')}
              strokeWidth={3}
            />
            <Mark kind="ours" x={round(ours)} y={round(y)} />
            <Mark kind="published" x={round(published)} y={round(y)} />
          </g>
        );
      })}
    </g>
  );
}

/** Published values and ours on one scale, a row each, joined where they part. */
export const besidePairs: ChartType<FindingModel, FindingModel> = {
  id: 'beside-pairs',
  accepts: (entry) => entry.scope !== 'places',
  model: (input) => input,
  Figure,
  height: (model, width, size) => KEY_HEIGHT + sum(rowHeights(model, size, width)) + AXIS,
  table: besideTable,
  title: ({ finding, drawn }, language) => {
    const { beside } = language.words;
    const [first] = drawn;
    return {
      title: beside.pairsTitle,
      subtitle: [
        beside.units[finding.unit],
        finding.source.authors,
        first ? yearText(first.value, language) : '',
      ]
        .filter(Boolean)
        .join(' · '),
    };
  },
  describe: describeAgreement,
};
