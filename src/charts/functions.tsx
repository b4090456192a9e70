import type { Entry } from '../domain/entry.ts';
import type { Observation } from '../domain/observation.ts';
import type { Language } from '../i18n/language.ts';
import { valueFormat } from '../i18n/value-format.ts';
import type { ChartType, FigureProps } from './chart.ts';
import { levelColour } from './level-colour.ts';
import { colour } from './palette.ts';
import { textWidth, wrap } from './parts/metrics.ts';

export interface FunctionsInput {
  readonly entry: Entry;
  readonly observations: readonly Observation[];
  readonly year: number;
  /** Values of the dimensions besides `level` and `function`. */
  readonly category: Readonly<Record<string, string>>;
}

interface Row {
  readonly id: string;
  readonly title: string;
  readonly amounts: readonly number[];
  readonly total: number;
}

export interface FunctionsModel {
  readonly entry: Entry;
  readonly year: number;
  readonly levels: readonly { readonly id: string; readonly title: string }[];
  /** The functions counted as productive, the largest first. */
  readonly rows: readonly Row[];
  /** All of them together. */
  readonly sum: Row;
  /** Part of the levels' whole spending that they are, 0..1. */
  readonly shareOfAll: number;
}

const ROW = 34;
const HEAD = 26;
/** Room for the head of the column of totals. */
const TOTAL = 44;

function model({ entry, observations, year, category }: FunctionsInput): FunctionsModel {
  const valuesOf = (name: string) =>
    entry.dimensions.find((one) => one.name === name)?.values ?? [];
  const levels = valuesOf('level');
  const fixed = Object.entries(category).filter(([name]) => !['level', 'function'].includes(name));
  const own = observations.filter(
    (one) => one.period === year && fixed.every(([name, v]) => one.category[name] === v),
  );
  const amountsOf = (matches: (one: Observation) => boolean) =>
    levels.map((level) =>
      own
        .filter((one) => one.category['level'] === level.id && matches(one))
        .reduce((sum, one) => sum + (one.value ?? 0) * entry.unit.multiplier, 0),
    );
  const row = (id: string, title: string, matches: (one: Observation) => boolean): Row => {
    const amounts = amountsOf(matches);
    return { id, title, amounts, total: amounts.reduce((a, b) => a + b, 0) };
  };
  const productive = valuesOf('function').filter((one) => one.group === 'productive');
  const rows = productive
    .map(({ id, title }) => row(id, title, (one) => one.category['function'] === id))
    .filter((one) => one.total > 0)
    .sort((a, b) => b.total - a.total);
  const ids = new Set(productive.map((one) => one.id));
  const sum = row('sum', '', (one) => ids.has(one.category['function'] ?? ''));
  const all = row('all', '', () => true).total;
  return { entry, year, levels, rows, sum, shareOfAll: all > 0 ? sum.total / all : 0 };
}

function Figure({ model: m, format, language }: FigureProps<FunctionsModel>) {
  const size = format.fontSize;
  const narrow = format.width < 520;
  const left = narrow ? 118 : 170;
  const money = valueFormat(m.entry, 'amount', m.rows[0]?.total ?? 0, language);
  const rows = [{ ...m.sum, title: language.words.allProductive }, ...m.rows];
  const right = Math.max(...rows.map((row) => textWidth(money.short(row.total), size, true))) + 10;
  const span = format.width - left - right;
  const head = headOf(m, format.width, size);
  return (
    <g fontSize={size}>
      <LevelKey m={m} width={format.width} size={size} />
      <text x={format.width} y={head - 12} textAnchor="end" fill={colour('muted')}>
        {language.words.total}
      </text>
      {rows.map((row, i) => {
        const lines = wrap(row.title, size, left - 12, i === 0);
        const top = head + i * ROW + (i === 0 ? 0 : 6);
        let at = left;
        return (
          <g key={row.id} transform={`translate(0 ${top})`} fontWeight={i === 0 ? 600 : 400}>
            {lines.map((line, n) => (
              <text
                key={line}
                x={left - 10}
                y={ROW / 2 + size * 0.36 + (n - (lines.length - 1) / 2) * size * 1.15}
                textAnchor="end"
                fill={colour('ink')}
              >
                {line}
              </text>
            ))}
            {row.amounts.map((amount, n) => {
              const width = (amount / row.total) * span;
              const x = at;
              at += width;
              const level = m.levels[n];
              const share = language.number((amount / row.total) * 100, 0);
              return (
                <g key={level?.id}>
                  <rect
                    x={x}
                    y={5}
                    width={Math.max(0, width - 1)}
                    height={ROW - 10}
                    fill={levelColour(level?.id ?? '')}
                  >
                    <title>{`${row.title}, ${level?.title}: ${money.full(amount)}`}</title>
                  </rect>
                  {width > textWidth(share, size, true) + 10 ? (
                    <text
                      x={x + width / 2}
                      y={ROW / 2 + size * 0.36}
                      textAnchor="middle"
                      fontWeight={600}
                      fill={colour(level?.id === 'local' ? 'on-light' : 'on-dark')}
                      pointerEvents="none"
                    >
                      {share}
                    </text>
                  ) : null}
                </g>
              );
            })}
            <text x={format.width} y={ROW / 2 + size * 0.36} textAnchor="end" fill={colour('ink')}>
              {money.short(row.total)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Names of the levels placed from left to right, in as many lines as they need. */
function placeKey(m: FunctionsModel, width: number, size: number) {
  let x = 0;
  let line = 0;
  return m.levels.map((level) => {
    const own = textWidth(level.title, size, true);
    if (x > 0 && x + own > width - TOTAL) {
      x = 0;
      line++;
    }
    const place = { level, x, line };
    x += own + 16;
    return place;
  });
}

/** Room above the bars: the key and the head of the totals. */
function headOf(m: FunctionsModel, width: number, size: number): number {
  return HEAD + (placeKey(m, width, size).at(-1)?.line ?? 0) * size * 1.5;
}

interface KeyProps {
  readonly m: FunctionsModel;
  readonly width: number;
  readonly size: number;
}

/** Names of the levels in their colours, above the bars. */
function LevelKey({ m, width, size }: KeyProps) {
  return placeKey(m, width, size).map(({ level, x, line }) => (
    <text
      key={level.id}
      x={x}
      y={14 + line * size * 1.5}
      fontWeight={600}
      fill={levelColour(level.id, 'text')}
    >
      {level.title}
    </text>
  ));
}

function describe(m: FunctionsModel, language: Language): string[] {
  const money = valueFormat(m.entry, 'amount', m.rows[0]?.total ?? 0, language);
  const shares = m.levels.map(
    (level, i) =>
      `${level.title.toLowerCase()} ${language.percent((m.sum.amounts[i] ?? 0) / m.sum.total)}`,
  );
  return [
    language.words.productiveShares(
      m.year,
      money.full(m.sum.total),
      language.percent(m.shareOfAll),
      language.list(shares),
    ),
  ];
}

/** Who spends on each productive function: 100 % stacked bars by level of government. */
export const functions: ChartType<FunctionsInput, FunctionsModel> = {
  id: 'functions',
  accepts: (entry) =>
    ['level', 'function'].every((name) => entry.dimensions.some((one) => one.name === name)),
  model,
  Figure,
  height: (m, width, fontSize) => headOf(m, width, fontSize) + (m.rows.length + 1) * ROW + 10,
  table(m, language) {
    const money = valueFormat(m.entry, 'amount', m.sum.total, language);
    const rows = [...m.rows, { ...m.sum, title: language.words.allProductive }];
    return {
      columns: [
        { title: language.words.functionTitle, numeric: false },
        ...m.levels.map((level) => ({ title: `${level.title}, ${money.unit}`, numeric: true })),
        { title: language.words.total, numeric: true },
      ],
      rows: rows.map((row) => ({
        region: null,
        cells: [row.title, ...row.amounts, row.total],
        texts: [row.title, ...row.amounts.map(money.short), money.short(row.total)],
      })),
    };
  },
  title: (m, language) => {
    const money = valueFormat(m.entry, 'amount', m.rows[0]?.total ?? 0, language);
    return {
      title: language.words.functionsTitle(m.year),
      subtitle: language.words.functionsSubtitle(money.unit),
    };
  },
  describe,
};
