import { useMemo } from 'react';
import {
  GOVERNMENTS,
  NO_FILTER,
  topicsOf,
  type CatalogueFilter,
} from '../../domain/catalogue-filter.ts';
import type { DataTexts } from '../../i18n/pages/data.es.ts';
import { Choice } from '../Choice.tsx';
import { useSite } from '../site.ts';
import type { Change } from '../url.ts';

interface Props {
  readonly filter: CatalogueFilter;
  readonly change: Change<CatalogueFilter>;
  /** Years with any figure, latest first. */
  readonly years: readonly number[];
  readonly texts: DataTexts;
}

/** What narrows the catalogue down: a word, and one choice each of five kinds. */
export function Filters({ filter, change, years, texts }: Props) {
  const { words, catalogue } = useSite();
  const topics = useMemo(() => topicsOf(catalogue), [catalogue]);
  const narrowed = Object.entries(NO_FILTER).some(
    ([name, none]) => filter[name as keyof typeof NO_FILTER] !== none,
  );
  return (
    <div role="search" className="controls filters" aria-label={texts.filters}>
      <label className="search">
        <span>{texts.search}</span>
        <input
          type="search"
          value={filter.q}
          maxLength={80}
          placeholder={texts.searchHint}
          onChange={(event) => change({ q: event.target.value }, 'replace')}
        />
      </label>
      <Choice<CatalogueFilter['country']>
        legend={texts.country}
        name="country"
        value={filter.country}
        options={[
          { value: 'any', title: texts.any },
          { value: 'CL', title: words.country('CL') },
          { value: 'PE', title: words.country('PE') },
        ]}
        onChange={(country) => change({ country })}
      />
      <Select
        title={texts.topic}
        value={filter.topic}
        options={[
          ['', texts.anyTopic],
          ...topics.map((topic): Option => [topic, words.topics[topic]]),
        ]}
        choose={(topic) => change({ topic })}
      />
      <Select
        title={texts.question}
        value={filter.question}
        options={[
          ['any', texts.anyQuestion],
          ...(['V', 'C', 'D', 'N'] as const).map((one): Option => [one, words.questions[one]]),
        ]}
        choose={(question) => change({ question: question as CatalogueFilter['question'] })}
      />
      <Select
        title={texts.level}
        value={filter.level}
        options={[
          ['any', texts.anyLevel],
          ...GOVERNMENTS.map((one): Option => [one, texts.levels[one]]),
        ]}
        choose={(level) => change({ level: level as CatalogueFilter['level'] })}
      />
      <Select
        title={texts.year}
        value={String(filter.year)}
        options={[
          ['0', texts.anyYear],
          ...years.map((year): Option => [String(year), String(year)]),
        ]}
        choose={(year) => change({ year: Number(year) })}
      />
      {narrowed ? (
        <button type="button" className="quiet" onClick={() => change(NO_FILTER)}>
          {texts.clear}
        </button>
      ) : null}
    </div>
  );
}

type Option = readonly [value: string, title: string];

interface SelectProps {
  readonly title: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly choose: (value: string) => void;
}

function Select({ title, value, options, choose }: SelectProps) {
  return (
    <label className="field">
      <span>{title}</span>
      <select value={value} onChange={(event) => choose(event.target.value)}>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
