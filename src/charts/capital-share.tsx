import type { Entry } from '../domain/entry.ts';
import { DECIDERS, shareOverYears, type Decider, type Instrument } from '../domain/instrument.ts';
import type { Observation } from '../domain/observation.ts';
import type { Language } from '../i18n/language.ts';
import { capitalise } from '../i18n/language.ts';
import type { ChartType, FigureProps } from './chart.ts';
import { colour } from './palette.ts';
import { wrap } from './parts/metrics.ts';
import { round } from './parts/scale.ts';

export interface CapitalShareInput {
  /** The region whose share is shown. */
  readonly region: string;
  readonly instruments: readonly {
    readonly instrument: Instrument;
    readonly entry: Entry;
    readonly observations: readonly Observation[];
  }[];
  /** Population that every share is set beside. */
  readonly people: { readonly observations: readonly Observation[]; readonly year: number };
  /** Id of the population indicator. */
  readonly peopleSource: string;
}

interface Row {
  readonly instrument: Instrument;
  readonly title: string;
  /** Noun phrase of the instrument for sentences. */
  readonly phrase: string;
  readonly share: number;
}

export interface CapitalShareModel {
  readonly region: string;
  readonly groups: readonly { readonly decides: Decider; readonly rows: readonly Row[] }[];
  readonly people: number;
  readonly peopleYear: number;
  readonly peopleSource: string;
}

/** Below this width labels take up to three lines beside shorter bars. */
const NARROW = 560;
const GROUP = 30;
const HEAD = 34;

function model(input: CapitalShareInput): CapitalShareModel {
  const rows = input.instruments.flatMap(({ instrument, entry, observations }): Row[] => {
    const share = shareOverYears(observations, instrument, input.region);
    return share === null ? [] : [{ instrument, title: entry.title, phrase: entry.phrase, share }];
  });
  const { observations, year } = input.people;
  const census = { indicator: '', from: year, to: year, decides: 'context', reason: '' } as const;
  return {
    region: input.region,
    groups: DECIDERS.map((decides) => ({
      decides,
      rows: rows
        .filter((row) => row.instrument.decides === decides)
        .sort((a, b) => b.share - a.share),
    })).filter((group) => group.rows.length > 0),
    people: shareOverYears(observations, census, input.region) ?? 0,
    peopleYear: year,
    peopleSource: input.peopleSource,
  };
}

function tone(decides: Decider): string {
  if (decides === 'context') return colour('context');
  return colour(decides === 'regional' || decides === 'regional-formula' ? 'region' : 'nation');
}

function Figure({ model: m, format, language }: FigureProps<CapitalShareModel>) {
  const size = format.fontSize;
  const narrow = format.width < NARROW;
  const rowHeight = rowOf(format.width);
  const left = narrow ? 130 : 330;
  const span = format.width - left - 58;
  const at = (share: number) => left + share * span * (1 / 0.8);
  const bottom = heightOf(m, format.width);
  const people = round(at(m.people));
  const label = language.words.peopleLine(
    language.percent(m.people),
    language.words.peopleSource(m.peopleSource, m.peopleYear),
  );
  return (
    <g fontSize={size}>
      <path d={`M${people} ${HEAD - 6}V${bottom}`} stroke={colour('ink')} strokeDasharray="4 3" />
      <text
        x={narrow ? format.width : people}
        y={HEAD - 14}
        textAnchor={narrow ? 'end' : 'middle'}
        fontWeight={600}
        fill={colour('ink')}
      >
        {label}
      </text>
      {m.groups.map((group, index) => {
        const head = HEAD + heightOfGroups(m.groups.slice(0, index), rowHeight);
        return (
          <g key={group.decides} transform={`translate(0 ${head})`}>
            <text
              y={GROUP - 10}
              fontWeight={600}
              fill={colour('ink')}
              stroke={colour('paper')}
              strokeWidth={4}
              paintOrder="stroke"
            >
              {language.words.decides(group.decides)}
            </text>
            {group.rows.map((row, i) => {
              const years = language.words.span(row.instrument.from, row.instrument.to);
              const lines = wrap(`${row.title}, ${years}`, size, left - 10);
              const y = GROUP + i * rowHeight;
              const strong = row.share > m.people;
              return (
                <g key={row.instrument.indicator} transform={`translate(0 ${y})`}>
                  {lines.map((line, n) => (
                    <text
                      key={line}
                      y={rowHeight / 2 + size * 0.36 + (n - (lines.length - 1) / 2) * size * 1.1}
                      fill={colour('ink')}
                    >
                      {line}
                    </text>
                  ))}
                  <rect
                    x={left}
                    y={5}
                    width={round(at(row.share) - left)}
                    height={rowHeight - 10}
                    fill={tone(group.decides)}
                  >
                    <title>{row.instrument.reason}</title>
                  </rect>
                  <text
                    x={round(at(row.share)) + 6}
                    y={rowHeight / 2 + size * 0.36}
                    fontWeight={strong ? 600 : 400}
                    fill={colour('ink')}
                    stroke={colour('paper')}
                    strokeWidth={3}
                    paintOrder="stroke"
                  >
                    {language.percent(row.share)}
                  </text>
                </g>
              );
            })}
          </g>
        );
      })}
    </g>
  );
}

function rowOf(width: number): number {
  return width < NARROW ? 56 : 30;
}

function heightOf(m: CapitalShareModel, width: number): number {
  return HEAD + heightOfGroups(m.groups, rowOf(width)) + 6;
}

function heightOfGroups(groups: CapitalShareModel['groups'], rowHeight: number): number {
  return groups.reduce((sum, group) => sum + GROUP + group.rows.length * rowHeight, 0);
}

function describe(m: CapitalShareModel, language: Language): string[] {
  const rows = m.groups
    .filter((group) => group.decides !== 'context')
    .flatMap((group) => group.rows)
    .sort((a, b) => b.share - a.share);
  const [most, least] = [rows[0], rows.at(-1)];
  if (!most || !least) return [];
  return [
    language.words.capitalSpread(
      capitalise(language.named(m.region)),
      language.percent(m.people),
      language.words.partOf(language.percent(most.share), most.phrase),
      language.words.partOf(language.percent(least.share), least.phrase),
    ),
  ];
}

/** The capital region's share of each instrument beside its share of people, by who decides. */
export const capitalShare: ChartType<CapitalShareInput, CapitalShareModel> = {
  id: 'capital-share',
  accepts: (entry) => entry.scope === 'regions' && entry.kind === 'extensive',
  model,
  Figure,
  height: heightOf,
  table: (m, language) => ({
    columns: [
      { title: language.words.instrument, numeric: false },
      { title: language.words.decidesTitle, numeric: false },
      { title: language.words.yearsTitle, numeric: false },
      { title: language.words.shareOfCapital(language.name(m.region)), numeric: true },
      { title: language.words.reasonTitle, numeric: false },
    ],
    rows: m.groups.flatMap((group) =>
      group.rows.map((row) => {
        const years = language.words.span(row.instrument.from, row.instrument.to);
        const who = language.words.decides(group.decides);
        return {
          region: null,
          cells: [row.title, who, years, row.share, row.instrument.reason],
          texts: [row.title, who, years, language.percent(row.share), row.instrument.reason],
        };
      }),
    ),
  }),
  title: (m, language) => ({
    title: language.words.capitalShareTitle(language.named(m.region)),
    subtitle: language.words.capitalShareSubtitle,
  }),
  describe,
};
