import { countryOf, isCapital } from '../../domain/region.ts';
import type { Language } from '../../i18n/language.ts';
import type { RegionTexts } from '../../i18n/pages/region.es.ts';
import type { Pair } from './subject.ts';

interface Props {
  readonly pair: Pair;
  readonly language: Language;
  readonly texts: RegionTexts;
}

/** What the marks of the strips mean, and, on demand, what every reference is. */
export function Key({ pair: { region, compared }, language, texts }: Props) {
  const country = countryOf(region);
  const tone = (id: string, pin: number) => (isCapital(id) ? 'capital' : String(pin));
  return (
    <div className="key">
      <ul>
        <li>
          <i className={`dot dot-${tone(region, 0)}`} />
          {language.name(region)}
        </li>
        {compared === null ? null : (
          <li>
            <i className={`ring ring-${tone(compared, 1)}`} />
            {language.name(compared)}
          </li>
        )}
        <li>
          <i className="dot dot-other" />
          {texts.others(country)}
        </li>
        <li>
          <i className="tick" />
          {texts.columns.reference}
        </li>
      </ul>
      {compared === null || countryOf(compared) === country ? null : (
        <p className="note">{texts.twoCountries}</p>
      )}
      <details className="fold">
        <summary>{texts.howToReadTitle}</summary>
        <p className="note">{texts.howToRead}</p>
        <p className="note">{texts.referenceNotes(country)}</p>
      </details>
    </div>
  );
}
