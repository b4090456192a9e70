import { useSuspenseQuery } from '@tanstack/react-query';
import { countryOf } from '../../domain/region.ts';
import type { Language } from '../../i18n/language.ts';
import type { RegionTexts } from '../../i18n/pages/region.es.ts';
import { agenciesQuery } from '../../io/agencies.ts';
import { Panel } from '../Panel.tsx';
import { useSite } from '../site.ts';

interface Props {
  readonly region: string;
  readonly language: Language;
  readonly texts: RegionTexts;
}

/** The region's development agency, or what the list that is bundled does and does not name. */
export function AgencySection(props: Props) {
  return (
    <section id="agency">
      <h2 className="section">{props.texts.agencyTitle}</h2>
      <Panel>
        <Agency {...props} />
      </Panel>
    </section>
  );
}

function Agency({ region, language, texts }: Props) {
  const { code } = useSite();
  const { data } = useSuspenseQuery(agenciesQuery(code));
  const country = countryOf(region);
  const listed = data.filter((one) => countryOf(one.region) === country);
  const own = listed.filter((one) => one.region === region);
  if (listed.length === 0) return <p className="note">{texts.noAgencies(country)}</p>;
  if (own.length === 0) {
    const others = [...new Set(listed.map((one) => language.named(one.region)))];
    return <p className="note">{texts.noAgency(language.named(region), language.list(others))}</p>;
  }
  return own.map((one) => (
    <div key={one.name}>
      <p className="lede">
        {one.year === null ? `${one.name}.` : texts.agencySince(one.name, one.year)}
      </p>
      {one.note ? <p className="note">{one.note}</p> : null}
      <p className="note">
        <a href={one.address}>{texts.agencySource(new URL(one.address).hostname)}</a>
      </p>
    </div>
  ));
}
