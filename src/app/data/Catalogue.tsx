import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { passes, topicsOf, type CatalogueFilter } from '../../domain/catalogue-filter.ts';
import type { Contents } from '../../domain/contents.ts';
import type { DataTexts } from '../../i18n/pages/data.es.ts';
import { contentsQuery } from '../../io/contents.ts';
import { allNotesQuery } from '../../io/notes.ts';
import { useSite } from '../site.ts';
import type { Change } from '../url.ts';
import { CatalogueRow } from './CatalogueRow.tsx';
import { CoverageAxis, CoverageKey, type Span } from './CoverageStrip.tsx';
import { Filters } from './Filters.tsx';
import { containsAll, excerptOf, makeSearchable, wordsOf } from './finding.ts';

interface Props {
  readonly filter: CatalogueFilter;
  readonly change: Change<CatalogueFilter>;
  readonly texts: DataTexts;
}

/** The whole catalogue by topic, narrowed down by what the reader asks for. */
export function Catalogue({ filter, change, texts }: Props) {
  const { words, catalogue, code } = useSite();
  const { data: contents } = useSuspenseQuery(contentsQuery());
  // Until the notes are here, and where they do not come, titles and categories are searched.
  const { data: notes } = useQuery(allNotesQuery(catalogue, code));
  const texted = useMemo(
    () => catalogue.map((entry) => makeSearchable(entry, words, notes?.[entry.id])),
    [catalogue, words, notes],
  );
  const years = useMemo(() => coveredBy(contents), [contents]);
  const asked = wordsOf(filter.q);
  const topics = topicsOf(catalogue);
  const topic = topics.find((one) => one === filter.topic) ?? '';
  const found = texted.filter(
    (one) =>
      passes(one.entry, { ...filter, topic }, contents.coverage[one.entry.id]) &&
      containsAll(one, asked),
  );
  const span: Span = { from: years.at(-1) ?? 0, to: years[0] ?? 0 };
  return (
    <section className="catalogue" aria-label={texts.catalogue}>
      {filter.topic === topic ? null : (
        <p className="notices" role="status">
          {texts.noSuchTopic(filter.topic)}
        </p>
      )}
      <Filters filter={{ ...filter, topic }} change={change} years={years} texts={texts} />
      <div className="catalogue-head">
        <p role="status" className="count">
          {texts.count(found.length, catalogue.length)}
        </p>
        <CoverageKey texts={texts} />
        <CoverageAxis span={span} />
      </div>
      {found.length === 0 ? <p className="nothing">{texts.none}</p> : null}
      {topics
        .filter((one) => found.some(({ entry }) => entry.topic === one))
        .map((one) => (
          <section key={one} aria-labelledby={`topic-${one}`}>
            <h2 id={`topic-${one}`}>{words.topics[one]}</h2>
            <ul>
              {found
                .filter(({ entry }) => entry.topic === one)
                .map((each) => (
                  <CatalogueRow
                    key={each.entry.id}
                    entry={each.entry}
                    coverage={contents.coverage[each.entry.id]}
                    span={span}
                    excerpt={excerptOf(each, asked)}
                    open={() => change({ indicator: each.entry.id })}
                    texts={texts}
                  />
                ))}
            </ul>
          </section>
        ))}
    </section>
  );
}

/** Years in which any indicator has figures, latest first. */
function coveredBy({ coverage }: Contents): number[] {
  const years = new Set(Object.values(coverage).flatMap(({ have }) => Object.keys(have)));
  return [...years].map(Number).sort((a, b) => b - a);
}
