import { useSuspenseQuery } from '@tanstack/react-query';
import type { Missing } from '../../domain/missing.ts';
import { COUNTRIES } from '../../domain/region.ts';
import type { DataTexts } from '../../i18n/pages/data.es.ts';
import { missingQuery } from '../../io/missing.ts';
import { useSite } from '../site.ts';

/** What was looked for and not found: where it would be, and what it would let a reader see. */
export function MissingData({ texts }: { readonly texts: DataTexts }) {
  const { words, code } = useSite();
  const { data: missing } = useSuspenseQuery(missingQuery(code));
  return (
    <div className="missing">
      {COUNTRIES.map((country) => (
        <section key={country}>
          <h3>{words.country(country)}</h3>
          <ul>
            {missing
              .filter((one) => one.country === country)
              .map((one) => (
                <li key={one.wanted}>
                  <Wanted one={one} texts={texts} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Wanted({ one, texts }: { readonly one: Missing; readonly texts: DataTexts }) {
  return (
    <>
      <h4>{one.wanted}</h4>
      <p className="status">{one.status}.</p>
      <dl>
        <dt>{texts.missingPlace}</dt>
        <dd>{one.address ? <a href={one.address}>{one.place}</a> : one.place}</dd>
        <dt>{texts.missingShows}</dt>
        <dd>{one.wouldShow}.</dd>
      </dl>
    </>
  );
}
