import type { Resolved } from '../../domain/resolve.ts';
import { LAYOUTS } from '../../domain/view.ts';
import type { Language } from '../../i18n/language.ts';
import { useSite } from '../site.ts';
import type { ChangeView } from '../url.ts';
import { Choice } from '../Choice.tsx';
import { DimensionChoices } from '../DimensionChoices.tsx';
import { PUBLISHED, ShowChoice, TreatmentChoices } from './TreatmentChoices.tsx';
import { IndicatorPicker } from './IndicatorPicker.tsx';

interface Props {
  readonly resolved: Resolved;
  readonly language: Language;
  readonly change: ChangeView;
}

/** One quiet bar: country, indicator, way of showing, dimensions, layout. */
export function Controls({ resolved, change }: Props) {
  const { words } = useSite();
  const { view, subjects } = resolved;
  const [first] = subjects;
  if (!first) return null;
  const setCountry = (country: typeof view.country) =>
    change({
      country,
      year: 0,
      classes: [],
      pinned: country === 'both' ? view.pinned : view.pinned.filter((id) => id.startsWith(country)),
      ...sameIndicator(resolved, country),
    });
  return (
    <section className="controls" aria-label={words.menu.explore}>
      <Choice
        legend={words.countryChoice}
        name="country"
        value={view.country}
        options={[
          { value: 'CL', title: words.country('CL') },
          { value: 'PE', title: words.country('PE') },
          { value: 'both', title: words.both },
        ]}
        onChange={setCountry}
      />
      <IndicatorPicker
        current={first.entry}
        country={view.country}
        choose={(indicator) =>
          change({ indicator, year: 0, ...PUBLISHED, category: {}, classes: [] })
        }
      />
      <ShowChoice subject={first} change={change} />
      <DimensionChoices
        entry={first.entry}
        category={first.category}
        onChange={(category) => change({ category, classes: [] })}
      />
      {view.country === 'PE' ? null : (
        <label className="field wide-only">
          <span>{words.layoutChoice}</span>
          <select
            value={view.layout}
            onChange={(event) => {
              const layout = LAYOUTS.find((one) => one === event.target.value);
              if (layout) change({ layout });
            }}
          >
            {LAYOUTS.map((layout) => (
              <option key={layout} value={layout}>
                {words.layouts[layout]}
              </option>
            ))}
          </select>
        </label>
      )}
      {view.country === 'both' ? (
        <label className="check">
          <input
            type="checkbox"
            checked={view.scale === 'same'}
            onChange={(event) => change({ scale: event.target.checked ? 'same' : 'fit' })}
          />
          <span>{words.scaleChoice}</span>
        </label>
      ) : null}
      <TreatmentChoices subject={first} view={view} change={change} />
    </section>
  );
}

/** Keeps the indicator when the other country has its counterpart, and opens afresh otherwise. */
function sameIndicator({ subjects }: Resolved, country: 'CL' | 'PE' | 'both') {
  const own = subjects.find((one) => country === 'both' || one.country === country);
  return own ? { indicator: own.entry.id } : { indicator: subjects[0]?.entry.id ?? '' };
}
