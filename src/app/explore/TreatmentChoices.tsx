import { useMemo } from 'react';
import {
  allowed,
  judgeDivisions,
  judgePrices,
  judgeRelatives,
  legitimateShows,
} from '../../domain/legitimate.ts';
import type { Subject } from '../../domain/resolve.ts';
import { referencesOf } from '../../domain/treatment.ts';
import { INITIAL_VIEW, type View } from '../../domain/view.ts';
import { Choice } from '../Choice.tsx';
import { useSite } from '../site.ts';
import type { ChangeView } from '../url.ts';

/** What a view says of treatments when none is asked for. */
export const PUBLISHED = {
  show: INITIAL_VIEW.show,
  prices: INITIAL_VIEW.prices,
  base: INITIAL_VIEW.base,
  relative: INITIAL_VIEW.relative,
  since: INITIAL_VIEW.since,
  division: INITIAL_VIEW.division,
} as const;

interface Props {
  readonly subject: Subject;
  readonly change: ChangeView;
}

/** The ways to show an indicator that are legitimate for it. */
export function ShowChoice({ subject: { entry, treatment }, change }: Props) {
  const { words, catalogue } = useSite();
  const references = useMemo(() => referencesOf(catalogue), [catalogue]);
  const shows = legitimateShows(entry, references);
  if (shows.length < 2) return null;
  const money = entry.unit.quantity === 'money';
  return (
    <Choice
      legend={words.showChoice}
      name="show"
      value={treatment.show}
      options={shows.map((value) => ({ value, title: words.treatment.shows(value, money) }))}
      onChange={(show) =>
        change({ ...PUBLISHED, show: show === shows[0] ? 'auto' : show, classes: [] })
      }
    />
  );
}

/** Prices, comparison and units, where there is a choice; open while one of them is in force. */
export function TreatmentChoices({
  subject: { entry, treatment },
  view,
  change,
}: Props & { readonly view: View }) {
  const { words, catalogue } = useSite();
  const references = useMemo(() => referencesOf(catalogue), [catalogue]);
  const { show, prices, relative, division } = treatment;
  const priced = allowed(judgePrices(entry, show, references));
  const relatives = allowed(judgeRelatives(entry, show, prices, references));
  const divisions = allowed(judgeDivisions(entry));
  const choices = [priced, relatives, divisions].filter((one) => one.length > 1);
  if (choices.length === 0) return null;
  const said = words.treatment;
  const inForce = prices !== 'published' || relative !== 'none' || division !== 'published';
  const { inflation } = references ?? {};
  return (
    <details className="treatments" open={inForce || undefined}>
      <summary>{said.more}</summary>
      <div>
        <Select
          title={said.pricesChoice}
          options={priced}
          value={prices}
          name={said.prices}
          onChange={(next) => change({ prices: next, base: 0, relative: 'none', classes: [] })}
        />
        {prices === 'constant' && inflation ? (
          <YearSelect
            title={said.baseChoice}
            from={inflation.from}
            to={inflation.to}
            value={view.base || inflation.to}
            onChange={(base) => change({ base: base === inflation.to ? 0 : base, classes: [] })}
          />
        ) : null}
        <Select
          title={said.relativeChoice}
          options={relatives}
          value={relative}
          name={said.relatives}
          onChange={(next) => change({ relative: next, since: 0, classes: [] })}
        />
        {relative === 'change' || relative === 'growth' ? (
          <YearSelect
            title={said.sinceChoice}
            from={entry.period.from}
            to={entry.period.to - 1}
            value={view.since || entry.period.from}
            onChange={(since) =>
              change({ since: since === entry.period.from ? 0 : since, classes: [] })
            }
          />
        ) : null}
        <Select
          title={said.divisionChoice}
          options={divisions}
          value={division}
          name={said.divisions}
          onChange={(next) => change({ division: next, classes: [] })}
        />
      </div>
    </details>
  );
}

interface SelectProps<T extends string> {
  readonly title: string;
  readonly options: readonly T[];
  readonly value: T;
  readonly name: (option: T) => string;
  readonly onChange: (option: T) => void;
}

/** A choice of a few words; nothing where there is nothing to choose. */
function Select<T extends string>({ title, options, value, name, onChange }: SelectProps<T>) {
  if (options.length < 2) return null;
  return (
    <label className="field">
      <span>{title}</span>
      <select
        value={value}
        onChange={(event) => {
          const next = options.find((one) => one === event.target.value);
          if (next !== undefined) onChange(next);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {name(option)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface YearSelectProps {
  readonly title: string;
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly onChange: (year: number) => void;
}

function YearSelect({ title, from, to, value, onChange }: YearSelectProps) {
  const years = Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
  return (
    <Select
      title={title}
      options={years}
      value={String(value)}
      name={String}
      onChange={(year) => onChange(Number(year))}
    />
  );
}
