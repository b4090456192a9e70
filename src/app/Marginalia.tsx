import { useSuspenseQuery } from '@tanstack/react-query';
import type { Entry, Notes } from '../domain/entry.ts';
import { isBlank } from '../domain/indicator.ts';
import type { Panel, Period } from '../domain/panel.ts';
import { members } from '../domain/region.ts';
import { capitalise, type Language } from '../i18n/language.ts';
import { figuresAddress } from '../io/figures.ts';
import { notesQuery } from '../io/notes.ts';
import { useSite } from './site.ts';
import { treatmentNotes } from './treatment-notes.ts';

interface Props {
  readonly entry: Entry;
  /** The panel and the period drawn, for what is particular to them. */
  readonly panel?: Panel | undefined;
  readonly period?: Period | undefined;
  readonly language: Language;
  /** Whether it opens on demand, with the publishers named on its lid. */
  readonly folded?: boolean;
}

/** What a figure is never without: what it measures, caveats, weighting, sources, licence. */
export function Marginalia({ entry, panel, period, language, folded }: Props) {
  const { words, root, code, catalogue } = useSite();
  const { data: notes } = useSuspenseQuery(notesQuery(entry, code));
  const publishers = [...new Set(notes.sources.map((source) => source.publisher))];
  const whole = (
    <section className="marginalia" aria-label={`${words.sources}: ${entry.title}`}>
      <div>
        <h2>{words.howToRead}</h2>
        <p>
          <strong>{entry.title}.</strong> {notes.description}
        </p>
        {entry.questions.map((question) => (
          <p key={question} className="question">
            {words.questionLong[question]}
          </p>
        ))}
        {entry.kind === 'extensive' && entry.scope === 'regions' ? <p>{words.weighting}</p> : null}
      </div>
      <div>
        <h2>{words.caveats}</h2>
        <ul>
          {[
            ...(panel ? treatmentNotes(panel, catalogue, language) : []),
            ...periodNotes(notes, period, language),
          ].map((note) => (
            <li key={note}>{note}</li>
          ))}
          {notes.caveats.map((caveat) => (
            <li key={caveat}>{caveat}</li>
          ))}
        </ul>
      </div>
      <div>
        <h2>{words.sources}</h2>
        <ul>
          {notes.sources.map((source) => (
            <li key={`${source.table} ${source.readIn}`}>
              {source.address ? (
                <a href={source.address}>{`${source.publisher}, ${source.table}`}</a>
              ) : (
                `${source.publisher}, ${source.table}`
              )}
              <br />
              <small>
                {`${words.readIn} ${source.readIn}, ${source.readOn}. ${words.licence}: ${source.licence}`}
              </small>
            </li>
          ))}
        </ul>
        <p>
          <small>{`${words.vintage}: ${notes.vintage}. `}</small>
          <a href={figuresAddress(entry, root)} download>
            {words.download}
          </a>{' '}
          <small className="hash">{`SHA-256 ${notes.hash.slice(0, 12)}…`}</small>
        </p>
      </div>
    </section>
  );
  if (!folded) return whole;
  return (
    <details className="fold">
      <summary>{words.marginaliaOf(language.list(publishers))}</summary>
      {whole}
    </details>
  );
}

function periodNotes(about: Notes, period: Period | undefined, language: Language): string[] {
  const { words } = language;
  const notes = about.breaks.map((one) => words.breakNote(one.year, one.reason));
  if (!period) return notes;
  const all = (period.total ?? 0) + period.unassigned;
  if (period.unassigned > 0 && all > 0)
    notes.push(words.unassigned(language.percent(period.unassigned / all)));
  for (const unit of period.units.filter((one) => members(one).length > 1))
    notes.push(words.unionNote(language.list(members(unit).map((id) => language.name(id)))));
  const blanks = new Map<string, string[]>();
  for (const [unit, cell] of period.cells) {
    const reason = isBlank(cell.status) ? about.blanks[cell.status] : undefined;
    if (reason) blanks.set(reason, [...(blanks.get(reason) ?? []), language.name(unit)]);
  }
  for (const [reason, names] of blanks)
    notes.push(capitalise(`${language.list(names)}: ${reason}`));
  return notes;
}
