import { useSuspenseQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { isMappable, type Entry } from '../../domain/entry.ts';
import { makeLanguage } from '../../i18n/language.ts';
import type { DataTexts } from '../../i18n/pages/data.es.ts';
import { contentsQuery } from '../../io/contents.ts';
import { notesQuery } from '../../io/notes.ts';
import { PAGES } from '../pages.ts';
import { Panel } from '../Panel.tsx';
import { useSite } from '../site.ts';
import { Citations } from './Citations.tsx';
import { CoverageRecord } from './CoverageRecord.tsx';
import { Downloads } from './Downloads.tsx';
import { Facts } from './Facts.tsx';
import { Reading } from './Reading.tsx';
import { Snippets } from './Snippets.tsx';
import { SourceChain } from './SourceChain.tsx';

interface Props {
  readonly entry: Entry;
  readonly headingId: string;
  readonly close: () => void;
  readonly texts: DataTexts;
}

/** Everything known of one indicator's figures, and every way to take them along. */
export function IndicatorRecord({ entry, headingId, close, texts }: Props) {
  const { words, code, root } = useSite();
  const country = entry.countries[0] ?? 'CL';
  const map = `${root}${PAGES.explore[code]}?country=${country}&indicator=${entry.id}`;
  return (
    <article className="record" aria-labelledby={headingId}>
      <p className="record-nav">
        <button type="button" className="quiet" onClick={close}>
          <span aria-hidden="true">← </span>
          {texts.back}
        </button>
        {isMappable(entry) ? <a href={map}>{texts.seeMap}</a> : null}
      </p>
      <p className="eyebrow">
        {[words.topics[entry.topic], ...entry.countries.map(words.country)].join(' · ')}
      </p>
      <h1 className="headline-first" id={headingId} tabIndex={-1}>
        {entry.title}
      </h1>
      <Panel>
        <RecordBody entry={entry} texts={texts} />
      </Panel>
    </article>
  );
}

function RecordBody({ entry, texts }: { readonly entry: Entry; readonly texts: DataTexts }) {
  const { words, code, regions } = useSite();
  const [{ data: notes }, { data: contents }] = useSuspenseQueries({
    queries: [notesQuery(entry, code), contentsQuery()],
  });
  const language = useMemo(
    () => makeLanguage(code, words, regions, entry.countries[0] ?? 'CL'),
    [code, words, regions, entry],
  );
  const coverage = contents.coverage[entry.id];
  const about = { entry, notes, contents, language, texts };
  return (
    <>
      <p className="headline-more">{notes.description}</p>
      <div className="record-body">
        <div className="record-reading">
          <h2>{texts.howToRead}</h2>
          <Panel>
            <Reading entry={entry} language={language} texts={texts} />
          </Panel>
          {coverage ? (
            <CoverageRecord coverage={coverage} language={language} texts={texts} />
          ) : null}
        </div>
        <div className="record-aside">
          <Downloads {...about} />
          <Facts entry={entry} language={language} texts={texts} />
        </div>
        <div className="record-sources">
          <h2>{texts.caveats}</h2>
          <ul className="caveats">
            {notes.breaks.map((one) => (
              <li key={one.year}>{texts.breakIn(one.year, one.reason)}</li>
            ))}
            {notes.caveats.map((caveat) => (
              <li key={caveat}>{caveat}</li>
            ))}
          </ul>
          <SourceChain {...about} />
        </div>
      </div>
      <Citations {...about} />
      <Snippets entry={entry} texts={texts} />
    </>
  );
}
