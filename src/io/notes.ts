import { queryOptions } from '@tanstack/react-query';
import type { Entry, Notes } from '../domain/entry.ts';
import type { LanguageCode } from '../i18n/language.ts';
import { fetchJson } from './fetch-json.ts';

/** Query of what is read beside an indicator's figure: written by our build, so not checked again. */
export function notesQuery(entry: Entry, code: LanguageCode) {
  return queryOptions({
    queryKey: ['notes', code, entry.id],
    queryFn: ({ signal }) =>
      fetchJson(`notes/${code}/${entry.id}.json?${entry.notesVersion}`, signal) as Promise<Notes>,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Query of all notes by indicator: for pages and dialogs that search in them. */
export function allNotesQuery(catalogue: readonly Entry[], code: LanguageCode) {
  const version = catalogue.map((entry) => entry.notesVersion.slice(0, 1)).join('');
  return queryOptions({
    queryKey: ['notes', code],
    queryFn: ({ signal }) =>
      fetchJson(`notes/${code}.json?${version}`, signal) as Promise<Record<string, Notes>>,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
