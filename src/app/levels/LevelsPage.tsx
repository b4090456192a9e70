import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { capitalShare } from '../../charts/capital-share.tsx';
import { functions } from '../../charts/functions.tsx';
import { levels, type LevelsModel } from '../../charts/levels.tsx';
import { completeCategory, unknownCategories, type Entry } from '../../domain/entry.ts';
import type { Notice } from '../../domain/resolve.ts';
import type { Country } from '../../domain/region.ts';
import type { View } from '../../domain/view.ts';
import { makeLanguage, type Language } from '../../i18n/language.ts';
import { figuresQuery } from '../../io/figures.ts';
import { notesQuery } from '../../io/notes.ts';
import { ChartPanel } from '../ChartPanel.tsx';
import { Choice } from '../Choice.tsx';
import { DimensionChoices } from '../DimensionChoices.tsx';
import { Marginalia } from '../Marginalia.tsx';
import { Notices } from '../Notices.tsx';
import { Panel } from '../Panel.tsx';
import { useSite } from '../site.ts';
import { useView, type ChangeView } from '../url.ts';
import { LEVEL_ENTRIES } from './level-entries.ts';

/** Question V: who spends, by level of government, and what that does to where it lands. */
export function LevelsPage() {
  const { words, code, regions } = useSite();
  const { view, bad, change } = useView();
  const languages = useMemo(
    () => ({
      CL: makeLanguage(code, words, regions, 'CL'),
      // One way of writing numbers per page.
      PE: makeLanguage(code, words, regions, 'CL'),
    }),
    [code, words, regions],
  );
  const notices = bad.map((one): Notice => ({ kind: 'bad-parameter', ...one }));
  return (
    <div className="levels">
      <Notices notices={notices} />
      <h1 className="headline-first">{words.menu.levels}</h1>
      <p className="headline-more">{words.levelsLead}</p>
      <Panel>
        <LongSeries languages={languages} />
      </Panel>
      <Panel>
        <PeruByLevel view={view} change={change} language={languages.PE} />
      </Panel>
      <Panel>
        <WhereItLands language={languages.CL} />
      </Panel>
    </div>
  );
}

type Languages = Readonly<Record<Country, Language>>;

/** The entry of an id this page is about; a catalogue without it is a defect of the build. */
function useEntry(id: string): Entry {
  const { catalogue } = useSite();
  const entry = catalogue.find((one) => one.id === id);
  if (!entry) throw new Error(`no indicator ${id}`);
  return entry;
}

function useFigures(...entries: Entry[]) {
  return useSuspenseQueries({ queries: entries.map(figuresQuery) }).map((one) => one.data);
}

/** Chile and Peru side by side since the series begin. */
function LongSeries({ languages }: { readonly languages: Languages }) {
  const { words } = useSite();
  const entry = useEntry(LEVEL_ENTRIES.longSeries);
  const [observations = []] = useFigures(entry);
  const models = {
    CL: levels.model({ entry, observations, country: 'CL', category: {} }),
    PE: levels.model({ entry, observations, country: 'PE', category: {} }),
  };
  return (
    <section>
      <h2 className="section">{words.longSeries}</h2>
      <p className="lede">{compareSubnational(models, languages)}</p>
      <div className="stage stage-even">
        {(['CL', 'PE'] as const).map((country) => (
          <ChartPanel
            key={country}
            chart={levels}
            model={models[country]}
            language={languages[country]}
            level={3}
            withTable
          />
        ))}
      </div>
      <p className="note">{words.imfNote}</p>
      <Marginalia entry={entry} language={languages.CL} folded />
    </section>
  );
}

/** Both countries' subnational share in the last year they have in common. */
function compareSubnational(
  models: Readonly<Record<Country, LevelsModel>>,
  languages: Languages,
): string {
  const columns = models.CL.columns.flatMap((chile) =>
    models.PE.columns
      .filter((peru) => peru.year === chile.year)
      .map((peru) => ({ year: chile.year, chile: chile.shares[1], peru: peru.shares[1] })),
  );
  const last = columns.at(-1);
  if (!last) return '';
  const { words, percent } = languages.CL;
  return words.subnationalCompared({
    year: last.year,
    chile: percent(last.chile ?? 0),
    peru: percent(last.peru ?? 0),
  });
}

interface PeruProps {
  readonly view: View;
  readonly change: ChangeView;
  readonly language: Language;
}

/** Peru's levels over time and by productive function, in the budget phase the reader chooses. */
function PeruByLevel({ view, change, language }: PeruProps) {
  const { words, code } = useSite();
  const byLevel = useEntry(LEVEL_ENTRIES.byLevel);
  const byFunction = useEntry(LEVEL_ENTRIES.byFunction);
  const { data: notes } = useSuspenseQuery(notesQuery(byLevel, code));
  const [levelRows = [], functionRows = []] = useFigures(byLevel, byFunction);
  const category = completeCategory(byLevel, view.category);
  const years = [...new Set(functionRows.map((one) => one.period))].sort((a, b) => a - b);
  const year = years.includes(view.year) ? view.year : (years.at(-1) ?? 0);
  const phase = { phase: category['phase'] ?? '' };
  const notices = unknownCategories(byLevel, view.category).map((text): Notice => ({
    kind: 'unknown-category',
    text,
    title: byLevel.title,
  }));
  const levelModel = levels.model({
    entry: byLevel,
    observations: levelRows,
    country: 'PE',
    category: phase,
    blankReason: notes.blanks.missing,
  });
  const functionModel = functions.model({
    entry: byFunction,
    observations: functionRows,
    year,
    category: phase,
  });
  const phaseOnly = {
    ...byLevel,
    dimensions: byLevel.dimensions.filter((one) => one.name === 'phase'),
  };
  return (
    <section>
      <h2 className="section">{words.peruLevels}</h2>
      <Notices notices={notices} />
      {view.year === 0 || view.year === year ? null : (
        <p className="notices" role="status">
          {words.yearMissing(view.year, year)}
        </p>
      )}
      <div className="controls">
        <DimensionChoices
          entry={phaseOnly}
          category={phase}
          onChange={(next) => change({ category: next })}
        />
        <Choice
          legend={words.functionYear}
          name="function-year"
          value={String(year)}
          options={years.map((one) => ({ value: String(one), title: String(one) }))}
          onChange={(next) => change({ year: Number(next) === years.at(-1) ? 0 : Number(next) })}
        />
      </div>
      <p className="lede">
        {[
          levels.describe(levelModel, language)[0],
          ...functions.describe(functionModel, language),
        ].join(' ')}
      </p>
      <div className="stage stage-even">
        <ChartPanel chart={levels} model={levelModel} language={language} level={3} withTable />
        <ChartPanel
          chart={functions}
          model={functionModel}
          language={language}
          level={3}
          withTable
        />
      </div>
      <p className="note">{words.productiveNote}</p>
      <Marginalia entry={byLevel} language={language} folded />
      <Marginalia entry={byFunction} language={language} folded />
    </section>
  );
}

/** The capital region's share of every instrument beside its people, grouped by who decides. */
function WhereItLands({ language }: { readonly language: Language }) {
  const { words, instruments, code } = useSite();
  const census = useEntry(LEVEL_ENTRIES.census);
  const { catalogue } = useSite();
  const rows = instruments.flatMap((instrument) => {
    const entry = catalogue.find((one) => one.id === instrument.indicator);
    return entry ? [{ instrument, entry }] : [];
  });
  const [people = [], ...figures] = useFigures(census, ...rows.map((row) => row.entry));
  const model = capitalShare.model({
    region: 'CL-RM',
    instruments: rows.map((row, i) => ({ ...row, observations: figures[i] ?? [] })),
    people: { observations: people, year: census.period.to },
    peopleSource: census.id,
  });
  const notes = useSuspenseQueries({ queries: rows.map(({ entry }) => notesQuery(entry, code)) });
  const sources = [...new Set(notes.flatMap(({ data }) => data.sources.map((s) => s.publisher)))];
  return (
    <section>
      <h2 className="section">{words.whoDecides}</h2>
      <p className="lede">{capitalShare.describe(model, language).join(' ')}</p>
      <ChartPanel chart={capitalShare} model={model} language={language} level={3} withTable />
      <p className="note">{words.capitalShareNote}</p>
      <p className="note">{`${words.sources}: ${sources.join('; ')}.`}</p>
    </section>
  );
}
