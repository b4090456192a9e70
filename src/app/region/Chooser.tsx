import { COUNTRIES } from '../../domain/region.ts';
import type { RegionTexts } from '../../i18n/pages/region.es.ts';
import { useSite } from '../site.ts';
import type { Pair } from './subject.ts';

interface Props {
  readonly pair: Pair;
  readonly texts: RegionTexts;
  readonly onChange: (pinned: readonly string[]) => void;
}

/** Which region the page is about and which stands beside it, by country and name. */
export function Chooser({ pair, texts, onChange }: Props) {
  const { region, compared } = pair;
  return (
    <div className="controls">
      <label className="field">
        <span>{texts.choose}</span>
        <select
          value={region}
          onChange={({ target }) =>
            onChange([target.value, ...(compared && compared !== target.value ? [compared] : [])])
          }
        >
          <Options without={null} />
        </select>
      </label>
      <label className="field">
        <span>{texts.compareWith}</span>
        <select
          value={compared ?? ''}
          onChange={({ target }) =>
            onChange([region, ...(target.value === '' ? [] : [target.value])])
          }
        >
          <option value="">{texts.noOther}</option>
          <Options without={region} />
        </select>
      </label>
    </div>
  );
}

/** Both countries' regions in their customary order. */
function Options({ without }: { readonly without: string | null }) {
  const { words, regions } = useSite();
  return COUNTRIES.map((country) => (
    <optgroup key={country} label={words.country(country)}>
      {regions
        .filter((one) => one.country === country && one.id !== without)
        .map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
    </optgroup>
  ));
}
