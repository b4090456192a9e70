import { useMemo, useState } from 'react';
import { standingsTable } from '../../charts/standing-text.ts';
import type { Question } from '../../domain/indicator.ts';
import { rowsOf, showOf, type RegionRow } from '../../domain/region-rows.ts';
import { countryOf, type Country } from '../../domain/region.ts';
import { formatView, INITIAL_VIEW } from '../../domain/view.ts';
import type { Language } from '../../i18n/language.ts';
import type { RegionTexts } from '../../i18n/pages/region.es.ts';
import { DataTable } from '../DataTable.tsx';
import { PAGES } from '../pages.ts';
import { Panel } from '../Panel.tsx';
import { useSite, type Site } from '../site.ts';
import { useWidth } from '../width.ts';
import { useNear } from './near.ts';
import { IndicatorRow } from './StandingRow.tsx';
import { useStandings, type Pair } from './subject.ts';

interface Props {
  readonly question: Question;
  /** Place of the section on the page, from 0. */
  readonly turn: number;
  readonly pair: Pair;
  readonly language: Language;
  readonly texts: RegionTexts;
}

/** What a row is as high as before its figures are there. */
const ROW = 84;

/** Where the region stands on every indicator of one question, by topic. */
export function QuestionSection({ question, turn, pair, language, texts }: Props) {
  const { words, catalogue } = useSite();
  const country = countryOf(pair.region);
  const rows = useMemo(() => rowsOf(question, country, catalogue), [question, country, catalogue]);
  const topics = useMemo(() => byTopic(rows), [rows]);
  const [attach, near] = useNear(turn);
  const [attachStrip, stripWidth] = useWidth();
  if (rows.length === 0) return null;
  return (
    <section id={question} className="standings" ref={attach}>
      <h2 className="section">{words.questions[question]}</h2>
      <p className="note">{words.questionLong[question]}</p>
      <div className="standing standing-heads" aria-hidden="true">
        <span className="row-title">{texts.columns.title}</span>
        <span className="row-value">{texts.columns.value}</span>
        <span className="row-reference">{texts.columns.gap}</span>
        <span className="row-change">{texts.columns.change}</span>
        <span className="row-strip" ref={attachStrip}>
          {texts.columns.strip}
        </span>
      </div>
      {topics.map(([topic, own]) => (
        <div key={topic}>
          <h3 className="topic">{words.topics[topic]}</h3>
          <ul>
            {own.map((row) => (
              <li key={row.entry.id} className="standing">
                <h4 className="row-title">
                  <ExploreLink row={row} country={country} pair={pair} texts={texts} />
                </h4>
                {near ? (
                  <Panel>
                    <IndicatorRow
                      row={row}
                      pair={pair}
                      language={language}
                      texts={texts}
                      stripWidth={stripWidth}
                    />
                  </Panel>
                ) : (
                  <div style={{ minHeight: ROW }} />
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <SectionTable rows={rows} pair={pair} language={language} texts={texts} />
    </section>
  );
}

type Topic = RegionRow['entry']['topic'];

/** Rows by topic, topics in the order in which the catalogue first names them. */
function byTopic(rows: readonly RegionRow[]): [Topic, RegionRow[]][] {
  const topics = new Map<Topic, RegionRow[]>();
  for (const row of rows)
    topics.set(row.entry.topic, [...(topics.get(row.entry.topic) ?? []), row]);
  return [...topics];
}

/** The address of an indicator on the map, with the regions of this page pinned. */
export function exploreAddress(site: Site, row: RegionRow, country: Country, pair: Pair): string {
  const pinned = [pair.region, pair.compared].filter(
    (id): id is string => id !== null && countryOf(id) === country,
  );
  const view = { ...INITIAL_VIEW, country, indicator: row.entry.id, show: showOf(row.way), pinned };
  return `${site.root}${PAGES.explore[site.code] || './'}?${formatView(view)}`;
}

function ExploreLink({
  row,
  country,
  pair,
  texts,
}: {
  readonly row: RegionRow;
  readonly country: Country;
  readonly pair: Pair;
  readonly texts: RegionTexts;
}) {
  const site = useSite();
  return (
    <a href={exploreAddress(site, row, country, pair)} title={texts.opensExplore(row.entry.title)}>
      {row.entry.title}
    </a>
  );
}

type TableProps = Pick<Props, 'pair' | 'language' | 'texts'> & {
  readonly rows: readonly RegionRow[];
};

/** The section's rows as one table, made when it is opened. */
function SectionTable(props: TableProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className="as-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{props.texts.openTable}</summary>
      {open ? (
        <Panel>
          <OpenTable {...props} />
        </Panel>
      ) : null}
    </details>
  );
}

function OpenTable({ rows, pair, language, texts }: TableProps) {
  const standings = useStandings(rows, pair);
  const titled = rows.map(({ entry }, i) => ({
    title: entry.title,
    standing: standings[i]?.own ?? null,
  }));
  return (
    <DataTable
      table={standingsTable(titled, language, texts)}
      caption={language.name(pair.region)}
    />
  );
}
