import { CATALOGUE_CODEC } from '../../domain/catalogue-filter.ts';
import { contentsQuery } from '../../io/contents.ts';
import { allNotesQuery } from '../../io/notes.ts';
import type { Preload } from '../start.tsx';

/** Coverage of the catalogue, and the notes where the address searches in them. */
export const preload: Preload = ({ catalogue, code }, client) => {
  const { q } = CATALOGUE_CODEC.parse(window.location.search).state;
  return Promise.all([
    client.prefetchQuery(contentsQuery()),
    ...(q ? [client.prefetchQuery(allNotesQuery(catalogue, code))] : []),
  ]);
};
