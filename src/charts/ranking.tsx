import { isMappable } from '../domain/entry.ts';
import type { Status } from '../domain/indicator.ts';
import { rank } from '../domain/panel.ts';
import { isCapital, type Unit } from '../domain/region.ts';
import type { ChartType, FigureProps } from './chart.ts';
import { colour, pinColour } from './palette.ts';
import { formatOf, isPointed, pinOf, sayUnit, viewPanel } from './panel-input.ts';
import type { PanelInput, PanelView } from './panel-input.ts';
import { apartText, panelTable, shareOfPeople } from './panel-text.ts';
import { headline } from './headline.ts';
import { listbox, option } from './parts/listbox.tsx';
import { textWidth } from './parts/metrics.ts';
import { round } from './parts/scale.ts';

interface Row {
  readonly unit: Unit;
  readonly value: number | null;
  readonly status: Status;
  /** The unit's share of people, drawn as a tick on figures of shares. */
  readonly people: number | null;
}

export interface RankingModel extends PanelView {
  readonly rows: readonly Row[];
  /** Where the scale starts and ends. */
  readonly domain: readonly [number, number];
}

const ROW = 26;
const AXIS = 24;

function model(input: PanelInput): RankingModel {
  const view = viewPanel(input);
  const ordered = rank(view.period).map((one) => one.unit);
  const blank = view.period.units.filter((unit) => !ordered.includes(unit));
  const withPeople = view.panel.show === 'share' && view.panel.entry.concept !== 'population';
  const rows = [...ordered, ...blank].map((unit) => ({
    unit,
    value: view.period.cells.get(unit)?.value ?? null,
    status: view.period.cells.get(unit)?.status ?? 'missing',
    people: withPeople && !blank.includes(unit) ? shareOfPeople(view.period, unit) : null,
  }));
  const values = rows.flatMap((row) => [row.value ?? 0, row.people ?? 0]);
  return { ...view, rows, domain: [Math.min(0, ...values), Math.max(0, ...values)] };
}

function Figure({ model: m, format, language, linked }: FigureProps<RankingModel>) {
  const size = format.fontSize;
  const write = formatOf(m, language).short;
  const text = (row: Row) =>
    row.value === null ? language.words.blank(row.status) : write(row.value);
  const names = m.rows.map((row) => language.name(row.unit));
  const left = Math.max(...names.map((name) => textWidth(name, size, true))) + 10;
  const widest = Math.max(...m.rows.map((row) => textWidth(text(row), size, true)));
  const span = Math.max(20, format.width - left - widest - 10);
  const [low, high] = m.domain;
  const at = (value: number) => left + ((value - low) / (high - low || 1)) * span;
  const id = `ranking-${m.panel.entry.id}`;
  const units = m.rows.map((row) => row.unit);
  const national = m.period.national;
  const { compared } = m.period;
  const peopleKey =
    compared && m.rows.some((row) => row.people !== null)
      ? language.words.shareOfPeopleKey(language.words.peopleSource(compared.source, compared.year))
      : '';
  const keyLeft = Math.max(0, Math.min(left, format.width - textWidth(peopleKey, size) - 12));
  return (
    <g fontSize={size}>
      {national === null ? null : (
        <g pointerEvents="none">
          <path
            d={`M${round(at(national))} 0v${m.rows.length * ROW}`}
            stroke={colour('ink')}
            strokeDasharray="3 3"
          />
          <text
            x={Math.min(at(national), format.width - 4)}
            y={m.rows.length * ROW + size + 4}
            textAnchor={at(national) > format.width * 0.6 ? 'end' : 'middle'}
            fill={colour('muted')}
          >
            {language.words.nationalValue(write(national))}
          </text>
        </g>
      )}
      <g {...listbox(id, language.words.rankingLabel, units, linked)}>
        {m.rows.map((row, i) => {
          const pin = pinOf(row.unit, linked);
          const pointed = isPointed(row.unit, linked);
          const strong = pin >= 0 || pointed || isCapital(row.unit);
          const tone = pin >= 0 || isCapital(row.unit) ? pinColour(row.unit, pin) : colour('ink');
          const end = at(row.value ?? 0);
          return (
            <g
              key={row.unit}
              transform={`translate(0 ${i * ROW})`}
              {...option(id, row.unit, sayUnit(m, row.unit, language), linked)}
            >
              <rect
                width={format.width}
                height={ROW}
                fill={pointed ? colour('sea') : 'none'}
                pointerEvents="all"
              />
              <text
                x={left - 10}
                y={ROW / 2 + size * 0.36}
                textAnchor="end"
                fontWeight={strong ? 600 : 400}
                fill={tone}
              >
                {names[i]}
              </text>
              <rect
                x={Math.min(at(0), end)}
                y={5}
                width={Math.max(row.value === null ? 0 : 1, Math.abs(end - at(0)))}
                height={ROW - 10}
                fill={pin >= 0 || isCapital(row.unit) ? tone : colour('context')}
              />
              {row.people === null ? null : (
                <path
                  d={`M${round(at(row.people))} 2v${ROW - 4}`}
                  stroke={colour('ink')}
                  strokeWidth={2}
                />
              )}
              <text
                x={Math.max(end, row.people === null ? 0 : at(row.people)) + 6}
                y={ROW / 2 + size * 0.36}
                fill={row.value === null ? colour('muted') : colour('ink')}
                fontWeight={strong ? 600 : 400}
                stroke={colour('paper')}
                strokeWidth={3}
                paintOrder="stroke"
              >
                {text(row)}
              </text>
            </g>
          );
        })}
      </g>
      {peopleKey === '' ? null : (
        <g transform={`translate(${keyLeft} ${m.rows.length * ROW + 4})`} fill={colour('muted')}>
          <path d="M2 0v14" stroke={colour('ink')} strokeWidth={2} />
          <text x={10} y={size}>
            {peopleKey}
          </text>
        </g>
      )}
    </g>
  );
}

/** All regions from the highest to the lowest value, each share beside its share of people. */
export const ranking: ChartType<PanelInput, RankingModel> = {
  id: 'ranking',
  accepts: isMappable,
  model,
  Figure,
  height: (m) => m.rows.length * ROW + AXIS,
  table: panelTable,
  title: (m, language) => ({
    title: language.words.rankingTitle(language.words.year(m.period.year)),
    subtitle: [formatOf(m, language).unit, apartText(m, language)].filter(Boolean).join(' · '),
  }),
  describe: headline,
};
