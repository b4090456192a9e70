import { isMappable } from '../domain/entry.ts';
import { isCapital, type Unit } from '../domain/region.ts';
import { capitalise } from '../i18n/language.ts';
import type { ChartType, FigureProps, Linked } from './chart.ts';
import { colour, pinColour } from './palette.ts';
import { formatOf, isPointed, pinOf, pinTarget, pointTarget } from './panel-input.ts';
import type { PanelInput } from './panel-input.ts';
import { apartText, categoryText } from './panel-text.ts';
import { textWidth } from './parts/metrics.ts';
import { axisTicks, linear, polyline } from './parts/scale.ts';
import { trendModel, type Line, type Point, type TrendModel } from './trend-model.ts';
import { spread } from './parts/spread.ts';
import { Followed, PointedValue } from './TrendLines.tsx';

const TOP = 18;
const BOTTOM = 24;

/** The lines a reader follows: the pinned, or the capital while nothing is pinned. */
function followed(m: TrendModel, linked: Linked | undefined): Line[] {
  const pinned = m.lines.filter((one) => pinOf(one.unit, linked) >= 0);
  return pinned.length > 0 ? pinned : m.lines.filter((one) => isCapital(one.unit));
}

function Figure({ model: m, format, language, linked }: FigureProps<TrendModel>) {
  const size = format.fontSize;
  const { short: write, tick: writeTick } = formatOf(m, language);
  const main = followed(m, linked);
  const anyPinned = main.some((one) => pinOf(one.unit, linked) >= 0);
  const scaled = anyPinned ? [...main.flatMap((one) => one.points), ...m.national] : [];
  const most = anyPinned ? Math.max(...scaled.map((one) => one.value)) : m.largest;
  const names = new Map(main.map((one) => [one.unit, language.name(one.unit)]));
  const national = language.words.country(m.panel.entry.countries[0] ?? 'CL');
  const labels = [
    ...main.flatMap((one) => endOf(one.points, one.unit)),
    ...endOf(m.national, null),
  ].map((end) => ({
    ...end,
    name: end.unit === null ? national : (names.get(end.unit) ?? ''),
    text: write(end.value),
  }));
  const widthOf = (name: string, text: string) =>
    textWidth(name, size, true) + textWidth(` ${text}`, size);
  const inLine = Math.max(...labels.map(({ name, text }) => widthOf(name, text)));
  // Where the name and its value would take too much of the width, the value goes below the name.
  const stacked = inLine > format.width * 0.36;
  // Too many to stand one below the other with their values: the names alone.
  const bare = stacked && labels.length * size * 2.4 > format.height - BOTTOM - TOP;
  const widest = stacked ? Math.max(...labels.map(({ name }) => widthOf(name, ''))) : inLine;
  const right = widest + 14;
  const first = m.years[0] ?? 0;
  const last = m.years.at(-1) ?? first;
  const note = language.words.scaledToPinned;
  const ticks = axisTicks(most, 4);
  const y = linear([0, ticks.at(-1) ?? 1], [format.height - BOTTOM, TOP]);
  const left = Math.max(...ticks.map((tick) => textWidth(writeTick(tick), size))) + 8;
  const x = linear([first, Math.max(last, first + 1)], [left + 4, format.width - right]);
  const draw = (points: readonly Point[]) =>
    polyline(points.map((one) => [x(one.year), y(one.value)]));
  const id = `trend-${m.panel.entry.id}`;
  const gap = size * (stacked && !bare ? 2.4 : 1.25);
  const ends = spread(
    labels.map((end) => ({ ...end, at: y(end.value) })),
    gap,
    format.height - BOTTOM - (stacked && !bare ? size * 1.4 : size * 0.6),
  );
  return (
    <g fontSize={size}>
      <clipPath id={id}>
        <rect x={left} y={0} width={format.width - left} height={format.height - BOTTOM + 3} />
      </clipPath>
      {ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${left} ${y(tick)}H${format.width - right}`} stroke={colour('rule')} />
          <text x={left - 6} y={y(tick) + size * 0.36} textAnchor="end" fill={colour('muted')}>
            {writeTick(tick)}
          </text>
        </g>
      ))}
      {yearTicks(m.years, (x(last) - x(first)) / (textWidth('2000', size) * 2)).map((year) => (
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
      {anyPinned && left + 8 + textWidth(note, size - 1) < format.width - right ? (
        <text x={left + 4} y={TOP - 1} fill={colour('muted')} fontSize={size - 1}>
          {note}
        </text>
      ) : null}
      {m.breaks.map((year) => (
        <path
          key={year}
          d={`M${x(year - 0.5)} ${TOP}V${format.height - BOTTOM}`}
          stroke={colour('muted')}
          strokeDasharray="2 3"
        >
          <title>{language.words.break(year)}</title>
        </path>
      ))}
      <path
        d={`M${x(m.period.year)} ${TOP}V${format.height - BOTTOM}`}
        stroke={colour('limit')}
        strokeWidth={1}
      />
      <g clipPath={`url(#${id})`} fill="none" strokeLinejoin="round" strokeLinecap="round">
        {m.lines.map((one) => {
          const path = draw(one.points);
          const lone = one.points.length === 1;
          return (
            <g key={one.unit}>
              <path
                d={path}
                stroke={colour('context')}
                strokeWidth={lone ? 4 : 1.2}
                pointerEvents="none"
              />
              <path
                d={path}
                stroke="transparent"
                strokeWidth={9}
                onPointerEnter={() => linked?.point(pointTarget(one.unit))}
                onPointerLeave={() => linked?.point(null)}
                onClick={() => linked?.pin(pinTarget(one.unit, linked))}
              />
            </g>
          );
        })}
        <g pointerEvents="none">
          <path d={draw(m.national)} stroke={colour('ink')} strokeDasharray="4 3" />
          {main.map((one) => (
            <Followed key={one.unit} line={one} tone={toneOf(one.unit, linked)} x={x} y={y} />
          ))}
          {m.lines
            .filter((one) => isPointed(one.unit, linked))
            .map((one) => (
              <Followed key={one.unit} line={one} tone={colour('ink')} x={x} y={y} />
            ))}
        </g>
      </g>
      <g pointerEvents="none">
        {ends.map(({ item, at }) => (
          <text
            key={item.unit ?? 'national'}
            x={x(item.year) + 8}
            y={at + size * (stacked && !bare ? -0.2 : 0.36)}
            fill={item.unit ? toneOf(item.unit, linked) : colour('ink')}
            fontWeight={600}
            stroke={colour('paper')}
            strokeWidth={3}
            paintOrder="stroke"
          >
            {item.name}
            {bare ? null : stacked ? (
              <tspan fontWeight={400} x={x(item.year) + 8} dy={size * 1.15}>
                {item.text}
              </tspan>
            ) : (
              <tspan fontWeight={400}>{` ${item.text}`}</tspan>
            )}
          </text>
        ))}
        <PointedValue
          model={m}
          linked={linked}
          x={x}
          y={y}
          size={size}
          write={write}
          language={language}
        />
      </g>
    </g>
  );
}

function toneOf(unit: Unit, linked: Linked | undefined): string {
  return pinColour(unit, Math.max(0, pinOf(unit, linked)));
}

function endOf(points: readonly Point[], unit: Unit | null) {
  const end = points.at(-1);
  return end ? [{ unit, year: end.year, value: end.value }] : [];
}

/** Every so many years, so that labels do not touch; the last year is always named. */
function yearTicks(years: readonly number[], most: number): number[] {
  const step = Math.max(1, Math.ceil(years.length / Math.max(2, Math.floor(most))));
  return years.filter((_, i) => (years.length - 1 - i) % step === 0);
}

function describe(m: TrendModel, language: FigureProps<TrendModel>['language']): string[] {
  const capital = m.lines.find((one) => isCapital(one.unit)) ?? m.lines[0];
  const [start, end] = [capital?.points[0], capital?.points.at(-1)];
  if (!capital || !start || !end) return [language.words.nothingToSay(m.panel.entry.phrase)];
  const write = formatOf(m, language).short;
  const who = capitalise(language.named(capital.unit));
  return [language.words.wentFrom(who, write(start.value), start.year, write(end.value), end.year)];
}

/** How the values changed: pinned regions in their colours, the others as context. */
export const trend: ChartType<PanelInput, TrendModel> = {
  id: 'trend',
  accepts: isMappable,
  model: trendModel,
  Figure,
  height: (_, width) => Math.round(Math.max(220, Math.min(340, width * 0.55))),
  table(m, language) {
    const write = formatOf(m, language).short;
    return {
      columns: [
        { title: language.words.region(m.panel.entry.countries[0] ?? 'CL'), numeric: false },
        ...m.years.map((year) => ({ title: String(year), numeric: true })),
      ],
      rows: m.lines.map((one) => {
        const values = m.years.map(
          (year) => one.points.find((p) => p.year === year)?.value ?? null,
        );
        return {
          region: pointTarget(one.unit),
          cells: [language.name(one.unit), ...values],
          texts: [language.name(one.unit), ...values.map((v) => (v === null ? '–' : write(v)))],
        };
      }),
    };
  },
  title: (m, language) => ({
    title: language.words.trendTitle(m.years[0] ?? 0, m.years.at(-1) ?? 0),
    subtitle: [formatOf(m, language).unit, categoryText(m.panel, language), apartText(m, language)]
      .filter(Boolean)
      .join(' · '),
  }),
  describe,
};
