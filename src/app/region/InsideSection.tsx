import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { places } from '../../charts/places.tsx';
import type { Entry } from '../../domain/entry.ts';
import { countryOf } from '../../domain/region.ts';
import type { Language } from '../../i18n/language.ts';
import type { RegionTexts } from '../../i18n/pages/region.es.ts';
import { figuresQuery } from '../../io/figures.ts';
import { placesQuery } from '../../io/places.ts';
import { ChartPanel } from '../ChartPanel.tsx';
import { Marginalia } from '../Marginalia.tsx';
import { Panel } from '../Panel.tsx';
import { useSite } from '../site.ts';
import { useNear } from './near.ts';
import { lastYearOf, type Pair } from './subject.ts';

interface Props {
  readonly turn: number;
  readonly pair: Pair;
  readonly language: Language;
  readonly texts: RegionTexts;
}

/** How uneven the region is inside: its communes or districts, indicator by indicator. */
export function InsideSection({ turn, pair, language, texts }: Props) {
  const { words, catalogue } = useSite();
  const country = countryOf(pair.region);
  const entries = catalogue.filter(
    (entry) => places.accepts(entry) && entry.countries.includes(country),
  );
  const [attach, near] = useNear(turn);
  const noun = `${words.placeNoun(country)}s`;
  return (
    <section id="inside" ref={attach}>
      <h2 className="section">{texts.insideTitle}</h2>
      <p className="note">
        {entries.length === 0 ? texts.noPlaces(noun, country) : texts.insideLead(country)}
      </p>
      <div className="stage stage-even">
        {entries.map((entry) => (
          <div key={entry.id}>
            {near ? (
              <Panel>
                <Spread entry={entry} pair={pair} language={language} />
              </Panel>
            ) : (
              <p className="loading" />
            )}
          </div>
        ))}
      </div>
    </section>
  );
}

function Spread({
  entry,
  pair: { region, compared },
  language,
}: {
  readonly entry: Entry;
  readonly pair: Pair;
  readonly language: Language;
}) {
  const { catalogue } = useSite();
  const { data: observations } = useSuspenseQuery(figuresQuery(entry));
  const { data: names } = useSuspenseQuery(placesQuery());
  const model = useMemo(() => {
    const beside = compared !== null && countryOf(compared) === countryOf(region);
    return places.model({
      entry,
      observations,
      places: names,
      regions: beside ? [region, compared] : [region],
      until: lastYearOf(countryOf(region), catalogue),
    });
  }, [entry, observations, names, region, compared, catalogue]);
  return (
    <>
      <ChartPanel chart={places} model={model} language={language} level={3} withTable />
      <Marginalia entry={entry} language={language} folded />
    </>
  );
}
