import { useQuery } from '@tanstack/react-query';
import { useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { counterpart, isMappable, type Entry, type Notes } from '../../domain/entry.ts';
import type { Question } from '../../domain/indicator.ts';
import { COUNTRIES } from '../../domain/region.ts';
import type { View } from '../../domain/view.ts';
import { allNotesQuery } from '../../io/notes.ts';
import { Choice } from '../Choice.tsx';
import { PAGES } from '../pages.ts';
import { useSite, type Site } from '../site.ts';
import { searchable } from '../search.ts';

interface Props {
  readonly current: Entry;
  readonly country: View['country'];
  readonly choose: (indicator: string) => void;
}

type Filter = Question | 'any';

/** The current indicator as a button, and a dialog to choose another by topic, question or word. */
export function IndicatorPicker({ current, country, choose }: Props) {
  const { words, catalogue, code } = useSite();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [text, setText] = useState('');
  const [opened, setOpened] = useState(false);
  // Until the notes are here, and where they do not come, titles and topics are searched.
  const { data: notes } = useQuery({ ...allNotesQuery(catalogue, code), enabled: opened });
  const [question, setQuestion] = useState<Filter>('any');
  const entries = useMemo(() => offered(catalogue, country), [catalogue, country]);
  const needle = searchable(text);
  const matching = entries.filter(
    (entry) =>
      (question === 'any' || entry.questions.includes(question)) &&
      searchable(haystack(entry, words, notes?.[entry.id])).includes(needle),
  );
  const topics = [...new Set(matching.map((entry) => entry.topic))];
  const pick = (entry: Entry) => {
    dialog.current?.close();
    choose(entry.id);
  };
  return (
    <div className="picker">
      <span className="picker-label" id={title}>
        {words.indicatorChoice}
      </span>
      <button
        type="button"
        className="picker-button"
        aria-haspopup="dialog"
        onClick={() => {
          setOpened(true);
          dialog.current?.showModal();
        }}
      >
        <strong>{current.title}</strong>
        <span aria-hidden="true">▾</span>
      </button>
      <dialog ref={dialog} aria-labelledby={title} className="picker-dialog">
        <header>
          <label className="search">
            <span>{words.searchIndicator}</span>
            <input
              type="search"
              value={text}
              placeholder={words.searchHint}
              onChange={(event) => setText(event.target.value)}
            />
          </label>
          <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
            {words.close}
          </button>
          <Choice<Filter>
            legend={words.questionFilter}
            name="question"
            value={question}
            options={[
              { value: 'any', title: words.anyQuestion },
              ...(['V', 'C', 'D', 'N'] as const).map((value) => ({
                value,
                title: words.questions[value],
              })),
            ]}
            onChange={setQuestion}
          />
        </header>
        {/* A hundred offers and more: made when they are asked for. */}
        {opened ? (
          <div className="picker-list">
            {matching.length === 0 ? <p role="status">{words.noMatch}</p> : null}
            {topics.map((topic) => (
              <section key={topic}>
                <h3>{words.topics[topic]}</h3>
                <ul>
                  {matching
                    .filter((entry) => entry.topic === topic)
                    .map((entry) => (
                      <li key={entry.id}>
                        <Offer entry={entry} current={current} country={country} pick={pick} />
                      </li>
                    ))}
                </ul>
              </section>
            ))}
          </div>
        ) : null}
      </dialog>
    </div>
  );
}

interface OfferProps {
  readonly entry: Entry;
  readonly current: Entry;
  readonly country: View['country'];
  readonly pick: (entry: Entry) => void;
}

function Offer({ entry, current, country, pick }: OfferProps) {
  const { words, catalogue } = useSite();
  const about = (
    <>
      <strong>{entry.title}</strong>
      <span>
        {[
          entry.countries.map(words.country).join(', '),
          words.span(entry.period.from, entry.period.to),
          entry.questions.map((one) => words.questions[one]).join(', '),
        ].join(' · ')}
      </span>
    </>
  );
  if (!isMappable(entry)) return <Elsewhere entry={entry}>{about}</Elsewhere>;
  const both = COUNTRIES.every((one) => counterpart(entry, one, catalogue.filter(isMappable)));
  const alone = country === 'both' && !both;
  return (
    <button
      type="button"
      disabled={alone}
      aria-current={entry.id === current.id ? 'true' : undefined}
      onClick={() => pick(entry)}
    >
      {about}
      {alone ? <em>{words.noCounterpart}</em> : null}
    </button>
  );
}

/** What has no map is shown on another page, and the offer leads there. */
function Elsewhere({ entry, children }: { readonly entry: Entry; readonly children: ReactNode }) {
  const { words, code, root } = useSite();
  const places = entry.scope === 'places';
  const address = places
    ? `${root}${PAGES.region[code]}`
    : `${root}${PAGES.data[code]}?indicator=${entry.id}`;
  return (
    <a className="offer" href={address}>
      {children}
      <em>{words.noMap[places ? 'places' : 'country']}</em>
    </a>
  );
}

function offered(catalogue: readonly Entry[], country: View['country']): readonly Entry[] {
  return country === 'both'
    ? catalogue
    : catalogue.filter((entry) => entry.countries.includes(country));
}

function haystack(entry: Entry, words: Site['words'], notes: Notes | undefined): string {
  const noted = notes ? [notes.description, ...notes.caveats] : [];
  return [entry.title, words.topics[entry.topic], ...noted].join(' ');
}
