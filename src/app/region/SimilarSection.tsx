import { useMemo } from 'react';
import { profilesOf } from '../../domain/profiles.ts';
import { countryOf } from '../../domain/region.ts';
import { similarRegions } from '../../domain/similar.ts';
import { capitalise, type Language } from '../../i18n/language.ts';
import type { RegionTexts } from '../../i18n/pages/region.es.ts';
import { useParts } from '../explore/parts.ts';
import { Panel } from '../Panel.tsx';
import { useSite } from '../site.ts';
import { similarityRows } from './headline-rows.ts';
import { useNear } from './near.ts';
import { lastYearOf, subjectOf } from './subject.ts';

interface Props {
  readonly turn: number;
  readonly region: string;
  readonly language: Language;
  readonly texts: RegionTexts;
  readonly onCompare: (region: string) => void;
}

/** How many similar regions are named. */
const COUNT = 5;

/** The regions that resemble this one, by a rule that stands beside them. */
export function SimilarSection(props: Props) {
  const [attach, near] = useNear(props.turn);
  return (
    <section id="similar" ref={attach}>
      <h2 className="section">{props.texts.similarTitle}</h2>
      {near ? (
        <Panel>
          <Similar {...props} />
        </Panel>
      ) : null}
    </section>
  );
}

function Similar({ region, language, texts, onCompare }: Props) {
  const { catalogue, regions } = useSite();
  const country = countryOf(region);
  const variables = useMemo(() => similarityRows(country, catalogue), [country, catalogue]);
  const subjects = useMemo(
    () => variables.map(({ row }) => subjectOf(row, country)),
    [variables, country],
  );
  const parts = useParts(subjects);
  const { similar, years } = useMemo(() => {
    const ids = regions.filter((one) => one.country === country).map((one) => one.id);
    const panels = variables.flatMap(({ log }, i) => {
      const panel = parts[i]?.panel;
      return panel ? [{ panel, log }] : [];
    });
    const profiles = profilesOf(panels, ids, lastYearOf(country, catalogue));
    return {
      similar: similarRegions(profiles.profiles, region, COUNT),
      years: profiles.years,
    };
  }, [parts, variables, regions, country, catalogue, region]);
  const named = (i: number) => texts.variable(variables[i]?.row.entry.title ?? '', years[i] ?? 0);
  const own = capitalise(language.named(region));
  const rule = (
    <p className="note">
      {texts.similarRule({
        count: COUNT,
        country,
        variables: variables.map((_, i) => named(i)).join('; '),
        logarithms: variables
          .filter((one) => one.log)
          .map((one) => one.row.entry.title)
          .join('; '),
      })}
    </p>
  );
  if ('lacking' in similar)
    return (
      <>
        <p className="lede">
          {texts.similarUndefined(
            language.named(region),
            language.list(similar.lacking.map((i) => named(i))),
          )}
        </p>
        {rule}
      </>
    );
  const names = similar.nearest.map((one) => language.named(one.region));
  return (
    <>
      <p className="lede">{texts.similarResult(own, names)}</p>
      <ul className="similar">
        {similar.nearest.map((one) => (
          <li key={one.region}>
            <button
              type="button"
              aria-label={texts.beside(language.name(one.region))}
              onClick={() => onCompare(one.region)}
            >
              {language.name(one.region)}
            </button>
            <span>{`${texts.distance} ${language.number(one.distance, 2)}`}</span>
          </li>
        ))}
      </ul>
      {rule}
    </>
  );
}
