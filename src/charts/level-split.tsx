import { hasLevels, LEVEL } from '../domain/region-rows.ts';
import type { Entry } from '../domain/entry.ts';
import type { Observation } from '../domain/observation.ts';
import { isRegional, members } from '../domain/region.ts';
import type { Language } from '../i18n/language.ts';
import type { ChartType, FigureProps } from './chart.ts';
import { levelColour } from './level-colour.ts';
import { colour } from './palette.ts';
import { titleInYear } from './panel-text.ts';
import { textWidth } from './parts/metrics.ts';
import { round } from './parts/scale.ts';

export interface LevelSplitInput {
  readonly entry: Entry;
  readonly observations: readonly Observation[];
  /** Values of the dimensions besides `level`. */
  readonly category: Readonly<Record<string, string>>;
  /** Ids of the regions shown, the one of the page first. */
  readonly regions: readonly string[];
}

interface Bar {
  /** Id of the region; null for all regions together. */
  readonly region: string | null;
  /** Share of each level in the catalogue's order; null where it has no figure. */
  readonly shares: readonly (number | null)[];
}

export interface LevelSplitModel {
  readonly entry: Entry;
  readonly year: number;
  readonly levels: readonly { readonly id: string; readonly title: string }[];
  readonly bars: readonly Bar[];
}

const LEADING = 1.4;
const BAR = 26;
const GAP = 8;
const NAME = 18;

function model({ entry, observations, category, regions }: LevelSplitInput): LevelSplitModel {
  const levels = entry.dimensions.find((one) => one.name === LEVEL)?.values ?? [];
  const fixed = Object.entries(category).filter(([name]) => name !== LEVEL);
  const rows = observations.filter(
    (one) => isRegional(one.unit) && fixed.every(([name, value]) => one.category[name] === value),
  );
  const year = Math.max(...rows.map((one) => one.period));
  const latest = rows.filter((one) => one.period === year);
  const barOf = (region: string | null): Bar => {
    const own = latest.filter((one) => region === null || members(one.unit).includes(region));
    const amounts = levels.map((level) =>
      add(own.filter((one) => one.category[LEVEL] === level.id).map((one) => one.value)),
    );
    const total = amounts.reduce<number>((sum, one) => sum + (one ?? 0), 0);
    const share = (one: number | null) => (one === null || total <= 0 ? null : one / total);
    return { region, shares: amounts.map(share) };
  };
  return { entry, year, levels, bars: [...regions, null].map(barOf) };
}

/** Null where nothing has a figure: what is not published is not zero. */
function add(values: readonly (number | null)[]): number | null {
  const known = values.filter((one) => one !== null);
  return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0);
}

function nameOf({ region }: Bar, m: LevelSplitModel, language: Language): string {
  const { words } = language;
  return region === null ? words.allRegions(m.entry.countries[0] ?? 'CL') : language.name(region);
}

interface KeyItem {
  readonly level: LevelSplitModel['levels'][number];
  readonly x: number;
  /** From 0. */
  readonly line: number;
}

/** Names of the levels, in as many lines as the width asks for. */
function keyOf({ levels }: LevelSplitModel, width: number, size: number): KeyItem[] {
  const items: KeyItem[] = [];
  let x = 0;
  let line = 0;
  for (const level of levels) {
    const own = textWidth(level.title, size, true);
    if (x > 0 && x + own > width) {
      x = 0;
      line += 1;
    }
    items.push({ level, x, line });
    x += own + 18;
  }
  return items;
}

function headOf(key: readonly KeyItem[], size: number): number {
  return Math.round(size * (1 + (key.at(-1)?.line ?? 0) * LEADING)) + 8;
}

function Figure({ model: m, format, language }: FigureProps<LevelSplitModel>) {
  const size = format.fontSize;
  const key = keyOf(m, format.width, size);
  const head = headOf(key, size);
  return (
    <g fontSize={size}>
      {key.map(({ level, x, line }) => (
        <text
          key={level.id}
          x={round(x)}
          y={round(size * (1 + line * LEADING))}
          fontWeight={600}
          fill={levelColour(level.id, 'text')}
        >
          {level.title}
        </text>
      ))}
      {m.bars.map((bar, row) => (
        <g key={bar.region} transform={`translate(0 ${head + row * (NAME + BAR + GAP)})`}>
          <text y={NAME - 5} fill={colour('ink')} fontWeight={row === 0 ? 600 : 400}>
            {bar.shares.every((share) => share === null)
              ? `${nameOf(bar, m, language)}: ${language.words.blank('missing')}`
              : nameOf(bar, m, language)}
          </text>
          {bar.shares.map((share, i) => {
            if (share === null) return null;
            const before = bar.shares.slice(0, i).reduce<number>((sum, one) => sum + (one ?? 0), 0);
            const level = m.levels[i]?.id ?? '';
            const text = language.percent(share);
            const width = share * format.width;
            return (
              <g key={level} transform={`translate(${round(before * format.width)} ${NAME})`}>
                <rect
                  width={Math.max(0, round(width) - 1)}
                  height={BAR}
                  fill={levelColour(level)}
                />
                {textWidth(text, size, true) + 12 <= width ? (
                  <text
                    x={6}
                    y={BAR / 2 + size * 0.36}
                    fontWeight={600}
                    fill={colour(level === 'local' ? 'on-light' : 'on-dark')}
                  >
                    {text}
                  </text>
                ) : null}
              </g>
            );
          })}
        </g>
      ))}
    </g>
  );
}

function sharesText(m: LevelSplitModel, bar: Bar, language: Language): string {
  return language.list(
    m.levels.flatMap((level, i) => {
      const share = bar.shares[i] ?? null;
      return share === null ? [] : [`${level.title.toLowerCase()} ${language.percent(share)}`];
    }),
  );
}

/** Each level of government's part of what is spent in a region, beside all regions together. */
export const levelSplit: ChartType<LevelSplitInput, LevelSplitModel> = {
  id: 'level-split',
  accepts: hasLevels,
  model,
  Figure,
  height: (m, width, fontSize) =>
    headOf(keyOf(m, width, fontSize), fontSize) + m.bars.length * (NAME + BAR + GAP),
  table: (m, language) => ({
    columns: [
      { title: language.words.region(m.entry.countries[0] ?? 'CL'), numeric: false },
      ...m.levels.map((level) => ({ title: level.title, numeric: true })),
    ],
    rows: m.bars.map((bar) => ({
      region: bar.region,
      cells: [nameOf(bar, m, language), ...bar.shares],
      texts: [
        nameOf(bar, m, language),
        ...bar.shares.map((share) => (share === null ? '–' : language.percent(share))),
      ],
    })),
  }),
  title: (m, language) => ({
    title: titleInYear(m.entry.title, m.year),
    subtitle: [language.words.levelSplitSubtitle, language.words.place(m.entry.place)].join(' · '),
  }),
  describe: (m, language) =>
    m.bars.slice(0, 1).flatMap((bar) => {
      if (bar.shares.every((share) => share === null)) return [];
      const own = language.named(bar.region ?? '');
      return language.words.shareByLevel(own, m.year, sharesText(m, bar, language));
    }),
};
