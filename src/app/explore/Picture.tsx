import { useEffect, useMemo } from 'react';
import type { ChartType } from '../../charts/chart.ts';
import { viewPanel, type PanelInput } from '../../charts/panel-input.ts';
import { headline } from '../../charts/headline.ts';
import { ranking } from '../../charts/ranking.tsx';
import { trend } from '../../charts/trend.tsx';
import { periodOf } from '../../domain/panel.ts';
import type { Resolved } from '../../domain/resolve.ts';
import type { Language } from '../../i18n/language.ts';
import { ChartPanel } from '../ChartPanel.tsx';
import { Marginalia } from '../Marginalia.tsx';
import { Panel as PanelBoundary } from '../Panel.tsx';
import { useSite } from '../site.ts';
import type { ChangeView } from '../url.ts';
import { Headline } from './Headline.tsx';
import { KeyMeasureCards } from './KeyMeasureCards.tsx';
import { useLinked } from './linked.ts';
import { Maps } from './Maps.tsx';
import { useParts, type Part } from './parts.ts';
import { Pinned } from './Pinned.tsx';
import { RegionTable } from './RegionTable.tsx';
import { YearControl } from './YearControl.tsx';
import { yearDrawn, yearsOf } from './years.ts';

interface Props {
  readonly resolved: Resolved;
  readonly language: Language;
  readonly change: ChangeView;
}

/** Everything that is drawn once the figures are there. */
export function Picture({ resolved, language, change }: Props) {
  const { words } = useSite();
  const { view, subjects } = resolved;
  const parts = useParts(subjects);
  const linked = useLinked(view, change);
  const years = useMemo(() => yearsOf(parts), [parts]);
  const year = yearDrawn(years, view.year);
  const both = view.country === 'both';
  useEffect(() => {
    document.title = `${parts[0]?.panel.entry.title ?? ''} · ${words.siteTitle}`;
  }, [parts, words]);
  const drawable = parts.filter(({ panel }) => panel.periods.length > 0);
  const shared = { year, language, linked };
  const rankings = drawable.map((part) => (
    <PanelChart key={part.country} chart={ranking} part={part} {...shared} />
  ));
  return (
    <>
      {view.year === 0 || view.year === year ? null : (
        <p className="notices" role="status">
          {words.yearMissing(view.year, year)}
        </p>
      )}
      <Headline
        sentences={drawable.map(({ panel }) => headline(viewPanel({ panel, year }), language))}
      />
      <YearControl years={years} year={year} change={change} />
      <div className={both ? 'stage stage-both' : 'stage'}>
        <div>
          <Maps parts={drawable} view={view} {...shared} />
          <Pinned parts={drawable} change={change} {...shared} />
        </div>
        {both ? null : <div className="aside">{rankings}</div>}
      </div>
      {drawable.map(({ panel, country }) => (
        <KeyMeasureCards
          key={country}
          title={both ? words.country(country) : undefined}
          view={viewPanel({ panel, year })}
          language={language}
        />
      ))}
      <div className="stage stage-even">
        {both ? rankings : null}
        {drawable.map((part) => (
          <PanelChart key={part.country} chart={trend} part={part} withTable {...shared} />
        ))}
        {drawable.map((part) => (
          <RegionTable key={part.country} part={part} {...shared} />
        ))}
      </div>
      {drawable.map(({ panel, country }) => (
        <PanelBoundary key={country}>
          <Marginalia
            entry={panel.entry}
            panel={panel}
            period={periodOf(panel, year)}
            language={language}
          />
        </PanelBoundary>
      ))}
    </>
  );
}

interface PanelChartProps<Model> {
  readonly chart: ChartType<PanelInput, Model>;
  readonly part: Part;
  readonly year: number;
  readonly language: Language;
  readonly linked: ReturnType<typeof useLinked>;
  readonly withTable?: boolean;
}

/** A chart of a panel; its model is kept while only the pointed region changes. */
function PanelChart<Model>({ chart, part, year, ...rest }: PanelChartProps<Model>) {
  const { panel } = part;
  const model = useMemo(() => chart.model({ panel, year }), [chart, panel, year]);
  return <ChartPanel chart={chart} model={model} {...rest} />;
}
