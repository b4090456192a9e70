import type { Entry } from '../domain/entry.ts';
import { isBlank } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';
import type { Country } from '../domain/region.ts';
import type { Language } from '../i18n/language.ts';
import { valueFormat } from '../i18n/value-format.ts';
import type { ChartType, FigureProps } from './chart.ts';
import { levelColour } from './level-colour.ts';
import { colour } from './palette.ts';
import { HatchDefs } from './parts/Hatch.tsx';
import { textWidth, wrap } from './parts/metrics.ts';
import { round } from './parts/scale.ts';
import { spread } from './parts/spread.ts';

export interface LevelsInput {
  readonly entry: Entry;
  readonly observations: readonly Observation[];
  readonly country: Country;
  /** Values of the dimensions besides `level`. */
  readonly category: Readonly<Record<string, string>>;
  /** Why a year may have no figure, from the indicator's notes. */
  readonly blankReason?: string | undefined;
}

interface Column {
  readonly year: number;
  /** Share of each level, in the catalogue's order; null where a level has no figure. */
  readonly shares: readonly (number | null)[];
  readonly amounts: readonly (number | null)[];
  readonly derived: boolean;
}

export interface LevelsModel {
  readonly entry: Entry;
  readonly country: Country;
  /** Title absent where the catalogue names no levels and the interface does. */
  readonly levels: readonly { readonly id: string; readonly title?: string }[];
  readonly columns: readonly Column[];
  /** Years between the first and the last for which a level has no figure. */
  readonly blanks: readonly number[];
  readonly blankReason?: string | undefined;
  readonly category: Readonly<Record<string, string>>;
}

const BOTTOM = 26;
const TOP = 6;

function model(input: LevelsInput): LevelsModel {
  return input.entry.unit.quantity === 'ratio' ? ofShare(input) : ofAmounts(input);
}

/** From one published share: what is not subnational is central, by difference. */
function ofShare({ entry, observations, country, category }: LevelsInput): LevelsModel {
  const rows = observations.filter((one) => one.unit === country && one.value !== null);
  const columns = rows.map(({ period, value }) => {
    const subnational = (value ?? 0) * entry.unit.multiplier;
    const shares = [1 - subnational, subnational];
    return { year: period, shares, amounts: [], derived: true };
  });
  columns.sort((a, b) => a.year - b.year);
  return {
    entry,
    country,
    category,
    columns,
    blanks: [],
    levels: [{ id: 'central' }, { id: 'subnational' }],
  };
}

function ofAmounts(input: LevelsInput): LevelsModel {
  const { entry, observations, country, category, blankReason } = input;
  const levels = entry.dimensions.find((one) => one.name === 'level')?.values ?? [];
  const fixed = Object.entries(category).filter(([name]) => name !== 'level');
  const rows = observations.filter(
    (one) => one.unit === country && fixed.every(([name, value]) => one.category[name] === value),
  );
  const years = [...new Set(rows.map((one) => one.period))].sort((a, b) => a - b);
  const columns = years.map((year) => {
    const own = rows.filter((one) => one.period === year);
    const found = levels.map((level) => own.find((one) => one.category['level'] === level.id));
    const amounts = found.map((one) =>
      one?.value == null ? null : one.value * entry.unit.multiplier,
    );
    const complete = amounts.every((one) => one !== null);
    const total = amounts.reduce<number>((sum, one) => sum + (one ?? 0), 0);
    const shares = amounts.map((one) => (complete && one !== null && total ? one / total : null));
    const derived = found.some((one) => one && !isBlank(one.status) && one.status === 'derived');
    return { year, shares, amounts, derived };
  });
  const first = columns.findIndex(hasShares);
  const last = columns.findLastIndex(hasShares);
  const blanks = columns.slice(first, last + 1).filter((one) => !hasShares(one));
  return {
    entry,
    country,
    levels,
    category,
    blankReason,
    columns: columns.filter(hasShares),
    blanks: blanks.map((one) => one.year),
  };
}

function hasShares(column: Column): boolean {
  return column.shares.every((share) => share !== null);
}

function Figure({ model: m, format, language }: FigureProps<LevelsModel>) {
  const size = format.fontSize;
  const names = m.levels.map((level) => wrap(nameOf(level, language), size, 120, true));
  const right = Math.max(...names.flat().map((name) => textWidth(name, size, true)), 60) + 12;
  const first = m.columns[0]?.year ?? 0;
  const last = m.columns.at(-1)?.year ?? first;
  const every = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const pitch = (format.width - right) / (every.length - (every.length > 20 ? 0.12 : 0.2));
  const bandwidth = pitch * (every.length > 20 ? 0.88 : 0.8);
  const bottom = format.height - BOTTOM;
  const y = (share: number) => TOP + (1 - share) * (bottom - TOP);
  const step = Math.max(1, Math.ceil((textWidth('2000', size) + 10) / pitch));
  const ends = stack(m.columns.at(-1)?.shares ?? []).map(([low, high], i) => ({
    at: y((low + high) / 2),
    level: i,
    share: high - low,
  }));
  const hatch = `hatch-levels-${m.entry.id}-${m.country}`;
  return (
    <g fontSize={size}>
      {m.blanks.length > 0 ? <HatchDefs id={hatch} /> : null}
      {m.blanks.map((year) => (
        <rect
          key={year}
          x={round((year - first) * pitch)}
          y={TOP}
          width={round(bandwidth)}
          height={bottom - TOP}
          fill={`url(#${hatch})`}
        >
          <title>{`${year}: ${m.blankReason ?? language.words.blank('missing')}`}</title>
        </rect>
      ))}
      {m.columns.map((column) => (
        <g key={column.year} transform={`translate(${round((column.year - first) * pitch)} 0)`}>
          {stack(column.shares).map(([low, high], i) => (
            <rect
              key={m.levels[i]?.id}
              y={round(y(high))}
              width={round(bandwidth)}
              height={round(Math.max(0, y(low) - y(high) - 1))}
              fill={levelColour(m.levels[i]?.id ?? '')}
            >
              <title>
                {`${column.year}, ${m.levels[i] ? nameOf(m.levels[i], language) : ''}: ${language.percent(high - low)}`}
              </title>
            </rect>
          ))}
          {(last - column.year) % step === 0 ? (
            <text
              x={Math.max(bandwidth, column.year === first ? textWidth('2000', size) : 0) / 2}
              y={format.height - 8}
              textAnchor="middle"
              fill={colour('muted')}
            >
              {column.year}
            </text>
          ) : null}
        </g>
      ))}
      {[0.25, 0.5, 0.75].map((share) => (
        <path
          key={share}
          d={`M0 ${y(share)}H${format.width - right}`}
          stroke={colour('paper')}
          strokeDasharray="1 3"
        />
      ))}
      {spread(ends, size * 3.4).map(({ item, at }) => {
        const lines = names[item.level] ?? [];
        return (
          <text
            key={item.level}
            x={format.width - right + 10}
            y={at - (lines.length - 1) * size * 0.6}
            fontWeight={600}
            fill={levelColour(m.levels[item.level]?.id ?? '', 'text')}
          >
            {lines.map((name, i) => (
              <tspan key={name} x={format.width - right + 10} dy={i === 0 ? 0 : size * 1.2}>
                {name}
              </tspan>
            ))}
            <tspan x={format.width - right + 10} dy={size * 1.2} fill={colour('ink')}>
              {language.percent(item.share)}
            </tspan>
          </text>
        );
      })}
    </g>
  );
}

/** Lower and upper end of each share, stacked from the bottom. */
function stack(shares: readonly (number | null)[]): [number, number][] {
  let base = 0;
  return shares.map((share) => {
    const low = base;
    base += share ?? 0;
    return [low, base];
  });
}

/** A level's name inside a sentence. */
function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Name of a level: the catalogue's, or the interface's for a share and its complement. */
function nameOf(level: LevelsModel['levels'][number], language: Language): string {
  return (
    level.title ?? (level.id === 'central' ? language.words.central : language.words.subnational)
  );
}

function otherCategories(m: LevelsModel): string {
  return m.entry.dimensions
    .filter((one) => one.name !== 'level')
    .map((one) => one.values.find((value) => value.id === m.category[one.name])?.title ?? '')
    .filter(Boolean)
    .join(', ');
}

function describe(m: LevelsModel, language: Language): string[] {
  const [start, end] = [m.columns[0], m.columns.at(-1)];
  if (!start || !end) return [language.words.nothingToSay(m.entry.phrase)];
  const country = language.words.country(m.country);
  return [
    language.words.levelShares(
      country,
      end.year,
      language.list(
        m.levels.map(
          (level, i) => `${lower(nameOf(level, language))} ${language.percent(end.shares[i] ?? 0)}`,
        ),
      ),
    ),
    language.words.levelChanged(
      m.levels[0] ? nameOf(m.levels[0], language) : '',
      language.percent(start.shares[0] ?? 0),
      start.year,
      language.percent(end.shares[0] ?? 0),
      end.year,
    ),
  ];
}

/** Shares by level of government over time, as 100 % stacked columns. */
export const levels: ChartType<LevelsInput, LevelsModel> = {
  id: 'levels',
  accepts: (entry) =>
    // A share of the subnational level, whose rest is the centre's; or levels that add up.
    entry.concept.endsWith('-decentralization') ||
    entry.dimensions.some((one) => one.name === 'level' && one.additive),
  model,
  Figure,
  height: (_, width) => Math.round(Math.max(230, Math.min(320, width * 0.5))),
  table(m, language) {
    const largest = Math.max(0, ...m.columns.flatMap((one) => one.amounts.map((v) => v ?? 0)));
    const format = valueFormat(m.entry, 'amount', largest, language);
    const money = m.entry.unit.quantity === 'money';
    return {
      columns: [
        { title: language.words.yearTitle, numeric: false },
        ...m.levels.map((level) => ({ title: nameOf(level, language), numeric: true })),
        ...(money
          ? m.levels.map((level) => ({
              title: `${nameOf(level, language)} (${format.unit})`,
              numeric: true,
            }))
          : []),
      ],
      rows: m.columns.map((column) => {
        const amounts = money ? column.amounts : [];
        return {
          region: null,
          cells: [column.year, ...column.shares, ...amounts],
          texts: [
            String(column.year),
            ...column.shares.map((v) => (v === null ? '–' : language.percent(v))),
            ...amounts.map((v) => (v === null ? '–' : format.short(v))),
          ],
        };
      }),
    };
  },
  title: (m, language) => ({
    title: language.words.levelsTitle(language.words.country(m.country)),
    subtitle: [
      m.entry.title,
      otherCategories(m),
      language.words.span(m.columns[0]?.year ?? 0, m.columns.at(-1)?.year ?? 0),
    ]
      .filter(Boolean)
      .join(' · '),
  }),
  describe,
};
