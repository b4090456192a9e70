import { useSuspenseQueries } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { Entry } from '../../domain/entry.ts';
import type { Observation } from '../../domain/observation.ts';
import { makePanel, periodOf, type Panel as PanelData } from '../../domain/panel.ts';
import type { Country } from '../../domain/region.ts';
import type { Resolved } from '../../domain/resolve.ts';
import type { Language } from '../../i18n/language.ts';
import { figuresQuery } from '../../io/figures.ts';
import { panelSentences } from '../../charts/panel-text.ts';
import { viewPanel } from '../../charts/panel-input.ts';
import { ranking } from '../../charts/ranking.tsx';
import { trend } from '../../charts/trend.tsx';
import { ChartPanel } from '../ChartPanel.tsx';
import { DataTable } from '../DataTable.tsx';
import { Marginalia } from '../Marginalia.tsx';
import { useSite } from '../site.ts';
import type { ChangeView } from '../url.ts';
import { entriesFor } from './entries-for.ts';
import { Headline } from './Headline.tsx';
import { KeyMeasureCards } from './KeyMeasureCards.tsx';
import { Maps } from './Maps.tsx';
import { Pinned } from './Pinned.tsx';
import { useLinked } from './linked.ts';
import { YearControl } from './YearControl.tsx';

interface Props {
  readonly resolved: Resolved;
  readonly language: Language;
  readonly change: ChangeView;
}

/** A country's panel, ready to draw. */
export interface Part {
  readonly country: Country;
  readonly panel: PanelData;
}

/** Everything that is drawn once the figures are there. */
export function Picture({ resolved, language, change }: Props) {
  const { words } = useSite();
  const { view } = resolved;
  const parts = useParts(resolved);
  const years = useMemo(
    () =>
      [...new Set(parts.flatMap(({ panel }) => panel.periods.map((period) => period.year)))].sort(
        (a, b) => a - b,
      ),
    [parts],
  );
  const asked = view.year || (years.at(-1) ?? 0);
  const year = years.includes(asked)
    ? asked
    : (years.findLast((one) => one <= asked) ?? years[0] ?? 0);
  const linked = useLinked(view, change);
  useEffect(() => {
    document.title = `${parts[0]?.panel.entry.title ?? ''} · ${words.siteTitle}`;
  }, [parts, words]);
  const drawable = parts.filter(({ panel }) => panel.periods.length > 0);
  return (
    <>
      {asked === year ? null : (
        <p className="notices" role="status">
          {words.yearMissing(asked, year)}
        </p>
      )}
      <Headline
        sentences={drawable.map(({ panel }) =>
          panelSentences(viewPanel({ panel, year }), language),
        )}
      />
      <YearControl years={years} year={year} change={change} />
      <div className={view.country === 'both' ? 'stage stage-both' : 'stage'}>
        <Maps parts={drawable} year={year} view={view} language={language} linked={linked} />
        {view.country === 'both' ? null : (
          <div className="aside">
            {drawable.map(({ panel, country }) => (
              <ChartPanel
                key={country}
                chart={ranking}
                model={ranking.model({ panel, year })}
                language={language}
                linked={linked}
              />
            ))}
          </div>
        )}
      </div>
      <Pinned parts={drawable} year={year} language={language} linked={linked} change={change} />
      {drawable.map(({ panel, country }) => (
        <KeyMeasureCards
          key={country}
          title={drawable.length > 1 ? words.country(country) : undefined}
          view={viewPanel({ panel, year })}
          language={language}
        />
      ))}
      <div className="stage stage-even">
        {view.country === 'both'
          ? drawable.map(({ panel, country }) => (
              <ChartPanel
                key={country}
                chart={ranking}
                model={ranking.model({ panel, year })}
                language={language}
                linked={linked}
              />
            ))
          : null}
        {drawable.map(({ panel, country }) => (
          <ChartPanel
            key={country}
            chart={trend}
            model={trend.model({ panel, year })}
            language={language}
            linked={linked}
            withTable
          />
        ))}
        {view.country === 'both' ? null : (
          <Tables parts={drawable} year={year} language={language} linked={linked} />
        )}
      </div>
      {drawable.map(({ panel, country }) => (
        <Marginalia
          key={country}
          entry={panel.entry}
          period={periodOf(panel, year)}
          language={language}
        />
      ))}
    </>
  );
}

function Tables({
  parts,
  year,
  language,
  linked,
}: {
  readonly parts: readonly Part[];
  readonly year: number;
  readonly language: Language;
  readonly linked: ReturnType<typeof useLinked>;
}) {
  return parts.map(({ panel, country }) => {
    const model = ranking.model({ panel, year });
    const { title } = ranking.title(model, language);
    return (
      <section key={country} className="panel panel-table">
        <h2>{`${language.words.tableTitle}, ${year}`}</h2>
        <DataTable table={ranking.table(model, language)} caption={title} linked={linked} />
      </section>
    );
  });
}

/** Loads the figures of every subject with the populations beside them, and builds the panels. */
function useParts({ subjects }: Resolved): readonly Part[] {
  const { catalogue } = useSite();
  const wanted = useMemo(() => entriesFor(subjects, catalogue), [subjects, catalogue]);
  const loaded = useSuspenseQueries({ queries: wanted.map(figuresQuery) });
  const figures = loaded.map((one) => one.data);
  // eslint-disable-next-line react-hooks/exhaustive-deps
  return useMemo(() => buildParts(subjects, wanted, figures), [subjects, wanted, ...figures]);
}

function buildParts(
  subjects: Resolved['subjects'],
  wanted: readonly Entry[],
  figures: readonly Observation[][],
): Part[] {
  const byId = Object.fromEntries(wanted.map((entry, i) => [entry.id, figures[i] ?? []]));
  return subjects.map(({ country, entry, show, category }) => ({
    country,
    panel: makePanel(entry, byId[entry.id] ?? [], category, show, byId),
  }));
}
