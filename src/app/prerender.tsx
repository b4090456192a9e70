import { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import * as spanish from 'virtual:data/es';
import * as english from 'virtual:data/en';
import type { Observation } from '../domain/observation.ts';
import type { Entry, Notes } from '../domain/entry.ts';
import { en } from '../i18n/en.ts';
import { es } from '../i18n/es.ts';
import { figuresQuery } from '../io/figures.ts';
import { layoutQuery } from '../io/layouts.ts';
import { notesQuery } from '../io/notes.ts';
import { App } from './App.tsx';
import { ExplorePage } from './explore/ExplorePage.tsx';
import { LevelsPage } from './levels/LevelsPage.tsx';
import type { Site } from './site.ts';

/**
 * The opening view of a page as HTML, for the build: the map stands before any script runs.
 *
 * @param root relative address of the site's root from the page
 * @param readFigures figures of an entry
 * @param readNotes notes of every indicator in a language
 */
export async function prerender(
  page: Site['page'],
  code: Site['code'],
  root: string,
  readFigures: (entry: Entry) => Observation[],
  readNotes: (code: Site['code']) => Record<string, Notes>,
): Promise<string> {
  const data = code === 'es' ? spanish : english;
  const words = code === 'es' ? es : en;
  const client = new QueryClient();
  const notes = readNotes(code);
  for (const entry of data.catalogue) {
    client.setQueryData(figuresQuery(entry).queryKey, readFigures(entry));
    client.setQueryData(notesQuery(entry, code).queryKey, notes[entry.id]);
  }
  await client.prefetchQuery(layoutQuery('CL', 'columns'));
  const site = { code, words, page, root, ...data };
  const Content = page === 'explore' ? ExplorePage : LevelsPage;
  return renderToString(<App site={site} client={client} Content={Content} />);
}
