import { resolve } from '../../domain/resolve.ts';
import { parseView } from '../../domain/view.ts';
import { figuresQuery } from '../../io/figures.ts';
import { layoutQuery } from '../../io/layouts.ts';
import { notesQuery } from '../../io/notes.ts';
import type { Preload } from '../start.tsx';
import { arrangementOf } from './arrangement.ts';
import { entriesFor } from './entries-for.ts';

/** Figures, populations and layouts of the view in the address; what fails is left to the panel. */
export const preload: Preload = async ({ catalogue, regions, code }, client) => {
  const { view, bad } = parseView(window.location.search);
  const ids = new Set(regions.map((region) => region.id));
  const { subjects } = resolve(view, bad, catalogue, ids);
  const figures = entriesFor(subjects, catalogue).map(figuresQuery);
  const layouts = subjects.map(({ country }) =>
    layoutQuery(country, arrangementOf(country, view, window.innerWidth)),
  );
  const notes = subjects.map(({ entry }) => notesQuery(entry, code));
  await Promise.all([
    ...notes.map((query) => client.prefetchQuery(query)),
    ...figures.map((query) => client.prefetchQuery(query)),
    ...layouts.map((query) => client.prefetchQuery(query)),
  ]);
};
