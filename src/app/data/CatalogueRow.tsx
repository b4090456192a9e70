import type { MouseEvent } from 'react';
import type { Coverage } from '../../domain/coverage.ts';
import type { Entry } from '../../domain/entry.ts';
import type { DataTexts } from '../../i18n/pages/data.es.ts';
import { useSite } from '../site.ts';
import { CoverageStrip, sayCoverage, type Span } from './CoverageStrip.tsx';
import type { Excerpt } from './finding.ts';

interface Props {
  readonly entry: Entry;
  readonly coverage: Coverage | undefined;
  readonly span: Span;
  readonly excerpt: Excerpt | null;
  readonly open: () => void;
  readonly texts: DataTexts;
}

/** Id of the link that opens an indicator: it takes the focus back when that is closed. */
export function linkId(indicator: string): string {
  return `open-${indicator}`;
}

/** An indicator in the catalogue: its title, what it is about, and the years it covers. */
export function CatalogueRow({ entry, coverage, span, excerpt, open, texts }: Props) {
  const { words } = useSite();
  const follow = (event: MouseEvent) => {
    // With a key held, the reader wants it in another tab.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    open();
  };
  return (
    <li className="catalogue-row">
      <div>
        <a id={linkId(entry.id)} href={`?indicator=${entry.id}`} onClick={follow}>
          {entry.title}
        </a>
        <p className="about">
          {[
            entry.countries.map(words.country).join(', '),
            words.span(entry.period.from, entry.period.to),
            entry.questions.map((one) => words.questions[one]).join(', '),
          ].join(' · ')}
        </p>
        {excerpt ? (
          <p className="excerpt">
            <strong>{texts.foundIn[excerpt.where]}:</strong> {excerpt.before}
            <mark>{excerpt.match}</mark>
            {excerpt.after}
          </p>
        ) : null}
      </div>
      {coverage ? (
        <CoverageStrip coverage={coverage} span={span} label={sayCoverage(coverage, texts)} />
      ) : null}
    </li>
  );
}
