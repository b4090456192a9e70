import { useMemo } from 'react';
import { formatOfStanding, sayStanding } from '../../charts/standing-text.ts';
import type { Standing } from '../../charts/standing.ts';
import { countryOf } from '../../domain/region.ts';
import { capitalise, type Language } from '../../i18n/language.ts';
import type { RegionTexts } from '../../i18n/pages/region.es.ts';
import { Headline } from '../explore/Headline.tsx';
import { useSite } from '../site.ts';
import { headlineRows } from './headline-rows.ts';
import { useStandings, type Pair } from './subject.ts';

interface Props {
  readonly pair: Pair;
  readonly language: Language;
  readonly texts: RegionTexts;
}

/** The answer first: the region's part of the output, and where its people stand. */
export function RegionHeadline({ pair, language, texts }: Props) {
  const { catalogue } = useSite();
  const rows = useMemo(
    () => headlineRows(countryOf(pair.region), catalogue),
    [pair.region, catalogue],
  );
  const alone = useMemo(() => ({ region: pair.region, compared: null }), [pair.region]);
  const standings = useStandings(rows, alone);
  const [share, ...rates] = standings.flatMap(({ own }) => (own ? [own] : []));
  return (
    <Headline
      sentences={[
        [
          share ? holds(share, language) : capitalise(language.named(pair.region)),
          ...rates.map((one) => stands(one, language, texts)).filter(Boolean),
        ],
      ]}
    />
  );
}

function holds({ value, unit, shares, panel }: Standing, language: Language): string {
  const { words } = language;
  if (value === null || unit === undefined) return words.nothingToSay(panel.entry.phrase);
  return words.holds({
    region: capitalise(language.named(unit)),
    share: language.percent(value),
    what: panel.entry.phrase,
    category: '',
    people: shares ? language.percent(shares.people) : null,
  });
}

function stands(standing: Standing, language: Language, texts: RegionTexts): string {
  const { value, panel, unit, region } = standing;
  if (value === null) return '';
  const said = sayStanding(standing, language, texts);
  const format = formatOfStanding(standing, language);
  const where = unit === region || unit === undefined ? '' : ` (${language.name(unit)})`;
  return texts.stands({
    what: `${panel.entry.title}${where}`,
    value: format.plain(value),
    rank: said.rank,
    reference: said.reference.charAt(0).toLowerCase() + said.reference.slice(1),
    year: said.year,
  });
}
