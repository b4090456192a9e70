import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { levelSplit } from '../../charts/level-split.tsx';
import { completeCategory, isMappable, type Entry } from '../../domain/entry.ts';
import { hasLevels, type RegionRow } from '../../domain/region-rows.ts';
import { countryOf } from '../../domain/region.ts';
import type { Language } from '../../i18n/language.ts';
import type { RegionTexts } from '../../i18n/pages/region.es.ts';
import { figuresQuery } from '../../io/figures.ts';
import { ChartPanel } from '../ChartPanel.tsx';
import { Marginalia } from '../Marginalia.tsx';
import { Panel } from '../Panel.tsx';
import { useSite } from '../site.ts';
import { useNear } from './near.ts';
import { TwoLevels } from './TwoLevels.tsx';
import type { Pair } from './subject.ts';

interface Props {
  readonly turn: number;
  readonly pair: Pair;
  readonly language: Language;
  readonly texts: RegionTexts;
}

/** Concepts whose values per head stand side by side where nothing parts spending by level. */
const REGIONAL = 'regional-government-spending';
const MUNICIPAL = 'municipal-spending';

/** Who spends in the region, where the figures say so; otherwise what they do allow. */
export function VerticalSection({ turn, pair, language, texts }: Props) {
  const { words, catalogue } = useSite();
  const country = countryOf(pair.region);
  const own = useMemo(
    () => catalogue.filter((one) => isMappable(one) && one.countries.includes(country)),
    [catalogue, country],
  );
  const split = own.filter(hasLevels);
  const rows = useMemo(
    () =>
      [REGIONAL, MUNICIPAL].flatMap((concept): RegionRow[] => {
        const entry = own.find((one) => one.concept === concept && one.population);
        return entry ? [{ entry, way: 'per-head' }] : [];
      }),
    [own],
  );
  const [attach, near] = useNear(turn);
  return (
    <section id="V" ref={attach}>
      <h2 className="section">{texts.verticalTitle}</h2>
      <p className="note">{words.questionLong.V}</p>
      {split.length === 0 ? <p className="lede">{texts.noLevels(country)}</p> : null}
      <div className={split.length > 0 ? 'stage stage-even' : undefined}>
        {split.map((entry) => (
          <div key={entry.id}>
            {near ? (
              <Panel>
                <Split entry={entry} pair={pair} language={language} />
              </Panel>
            ) : (
              <p className="loading" />
            )}
          </div>
        ))}
      </div>
      {split.length === 0 && rows.length === 2 && near ? (
        <Panel>
          <TwoLevels rows={rows} region={pair.region} language={language} texts={texts} />
        </Panel>
      ) : null}
    </section>
  );
}

function Split({
  entry,
  pair: { region, compared },
  language,
}: {
  readonly entry: Entry;
  readonly pair: Pair;
  readonly language: Language;
}) {
  const { data: observations } = useSuspenseQuery(figuresQuery(entry));
  const model = useMemo(() => {
    const beside = compared !== null && countryOf(compared) === countryOf(region);
    return levelSplit.model({
      entry,
      observations,
      category: completeCategory(entry, {}),
      regions: beside ? [region, compared] : [region],
    });
  }, [entry, observations, region, compared]);
  const [said] = levelSplit.describe(model, language);
  if (said === undefined)
    return (
      <p className="note">
        {`${entry.title}: ${language.words.blank('missing')} (${language.name(region)}).`}
      </p>
    );
  return (
    <>
      <p className="lede">{said}</p>
      <ChartPanel chart={levelSplit} model={model} language={language} level={3} withTable />
      <Marginalia entry={entry} language={language} folded />
    </>
  );
}
