import type { ChartType, FigureProps } from '../chart.ts';
import { colour } from '../palette.ts';
import { textWidth } from '../parts/metrics.ts';
import { axisTicks, linear, polyline, round } from '../parts/scale.ts';
import type { Point } from '../trend-model.ts';
import { BesideKey, KEY_HEIGHT, Mark } from './BesideKey.tsx';
import { besideTable, describeAgreement } from './beside-table.ts';
import type { BesideLine, FindingModel } from './model.ts';
import { pairName, writeValue, yearText } from './write.ts';

const BOTTOM = 24;
const RIGHT = 18;

/** A finding with a series; the page rules out the others before drawing. */
export interface BesideLineModel extends FindingModel {
  readonly line: BesideLine;
}

/** Years to name below the axis, the last always, as many as have room. */
function namedYears(first: number, last: number, room: number): number[] {
  const step = Math.max(1, Math.ceil((last - first) / Math.max(1, Math.floor(room) - 1)));
  const years: number[] = [];
  for (let year = last; year >= first; year -= step) years.unshift(year);
  return years;
}

/** Points of years that follow one another: a year without a figure is not drawn across. */
function stretches(points: readonly Point[]): Point[][] {
  const parts: Point[][] = [];
  for (const point of points) {
    const part = parts.at(-1);
    if (part?.at(-1)?.year === point.year - 1) part.push(point);
    else parts.push([point]);
  }
  return parts;
}

function Figure({ model: { line }, format, language }: FigureProps<BesideLineModel>) {
  const size = format.fontSize;
  const all = [...line.ours, ...line.published];
  const years = all.map((one) => one.year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const ticks = axisTicks(Math.max(...all.map((one) => one.value)), 4);
  const write = (value: number) => writeValue(value, line.unit, undefined, language);
  const left = Math.max(...ticks.map((tick) => textWidth(write(tick), size))) + 8;
  const y = linear([0, ticks.at(-1) ?? 1], [format.height - BOTTOM, KEY_HEIGHT + 8]);
  const x = linear([first, Math.max(last, first + 1)], [left + 12, format.width - RIGHT]);
  const room = (x(last) - x(first)) / (textWidth('2000', size) * 1.6);
  return (
    <g fontSize={size}>
      <BesideKey language={language} size={size} />
      {ticks.map((tick) => (
        <g key={tick}>
          <path
            d={`M${round(left)} ${round(y(tick))}H${format.width - 4}`}
            stroke={colour('rule')}
          />
          <text x={left - 6} y={y(tick) + size * 0.36} textAnchor="end" fill={colour('muted')}>
            {write(tick)}
          </text>
        </g>
      ))}
      {namedYears(first, last, room).map((year) => (
        <text
          key={year}
          x={x(year)}
          y={format.height - 6}
          textAnchor="middle"
          fill={colour('muted')}
        >
          {year}
        </text>
      ))}
      <path
        d={stretches(line.ours)
          .map((points) => polyline(points.map((one) => [x(one.year), y(one.value)])))
          .join('')}
        fill="none"
        stroke={colour('symbol')}
        strokeWidth={2}
        strokeLinejoin="round"
      />
      {line.ours.map((one) => (
        <Mark key={one.year} kind="ours" x={round(x(one.year))} y={round(y(one.value))} />
      ))}
      {line.published.map((one) => (
        <Mark key={one.year} kind="published" x={round(x(one.year))} y={round(y(one.value))} />
      ))}
    </g>
  );
}

/** Our series with the published values as open circles in their years. */
export const besideLine: ChartType<BesideLineModel, BesideLineModel> = {
  id: 'beside-line',
  accepts: (entry) => entry.period.to > entry.period.from,
  model: (input) => input,
  Figure,
  height: (_, width) => Math.round(Math.max(200, Math.min(260, width * 0.48))),
  table: besideTable,
  title: ({ line }, language) => {
    const years = [...line.ours, ...line.published].map((one) => one.year);
    const { beside, span } = language.words;
    const name = pairName(line.first, language);
    return {
      title: beside.seriesTitle,
      subtitle: [
        ...(name === yearText(line.first.value, language) ? [] : [name]),
        beside.units[line.unit],
        span(Math.min(...years), Math.max(...years)),
      ].join(' · '),
    };
  },
  describe: describeAgreement,
};
