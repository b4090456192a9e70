import type { Entry, Notes } from '../../domain/entry.ts';
import type { Words } from '../../i18n/es.ts';
import { searchable } from '../search.ts';

/** Where a text about an indicator stands. */
export type Where = 'description' | 'caveat' | 'break' | 'source' | 'category';

/** A piece of text around the word that was looked for. */
export interface Excerpt {
  readonly where: Where;
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** All texts of an entry, made ready for searching. */
export interface Searchable {
  readonly entry: Entry;
  /** What a row shows anyway. */
  readonly shown: string;
  readonly noted: readonly {
    readonly where: Where;
    readonly text: string;
    readonly plain: string;
  }[];
}

/** Texts of an entry as searching sees them; without notes, those of the catalogue alone. */
export function makeSearchable(entry: Entry, words: Words, notes: Notes | undefined): Searchable {
  const note = (where: Where) => (text: string) => ({ where, text, plain: searchable(text) });
  const categories = entry.dimensions.flatMap((one) => [
    one.title,
    ...one.values.map((value) => value.title),
  ]);
  return {
    entry,
    shown: searchable(
      [
        entry.title,
        words.topics[entry.topic],
        ...entry.countries.map(words.country),
        ...entry.questions.map((one) => words.questions[one]),
      ].join(' '),
    ),
    noted: [
      ...(notes
        ? [
            note('description')(notes.description),
            ...notes.caveats.map(note('caveat')),
            ...notes.breaks.map((one) => note('break')(one.reason)),
            ...notes.sources.map((one) => note('source')(`${one.publisher}, ${one.table}`)),
          ]
        : []),
      ...categories.map(note('category')),
    ],
  };
}

/** The words of a query, each of which an indicator must contain. */
export function wordsOf(query: string): string[] {
  return searchable(query)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Whether every word occurs in some text of the entry. */
export function containsAll(one: Searchable, words: readonly string[]): boolean {
  return words.every(
    (word) => one.shown.includes(word) || one.noted.some(({ plain }) => plain.includes(word)),
  );
}

/** Letters of context on either side of the word that was found. */
const CONTEXT = 70;

/** The text that holds a word which the row itself does not show; null where the row shows all. */
export function excerptOf(one: Searchable, words: readonly string[]): Excerpt | null {
  for (const word of words) {
    if (one.shown.includes(word)) continue;
    const found = one.noted.find(({ plain }) => plain.includes(word));
    if (found) return cut(found, word);
  }
  return null;
}

function cut({ where, text, plain }: Searchable['noted'][number], word: string): Excerpt {
  // Without accents a text is as long as with them, unless it holds letters that are two in one.
  const aligned = plain.length === text.length;
  const start = aligned ? plain.indexOf(word) : 0;
  const end = aligned ? start + word.length : 0;
  const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, start - CONTEXT)) + 1);
  const next = text.indexOf(' ', end + CONTEXT);
  const to = next < 0 ? text.length : next;
  return {
    where,
    before: `${start > CONTEXT ? '… ' : ''}${text.slice(start > CONTEXT ? from : 0, start)}`,
    match: text.slice(start, end),
    after: `${text.slice(end, to)}${to < text.length ? ' …' : ''}`,
  };
}
