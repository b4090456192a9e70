import { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { renderToString } from 'react-dom/server';
import * as spanish from 'virtual:data/es';
import * as english from 'virtual:data/en';
import { findings as findingsEn } from 'virtual:published/en';
import { findings as findingsEs } from 'virtual:published/es';
import type { Observation } from '../domain/observation.ts';
import type { Entry, Notes } from '../domain/entry.ts';
import { en } from '../i18n/en.ts';
import type { LanguageCode } from '../i18n/language.ts';
import { es } from '../i18n/es.ts';
import { en as dataEn } from '../i18n/pages/data.en.ts';
import { es as dataEs } from '../i18n/pages/data.es.ts';
import { en as publishedEn } from '../i18n/pages/published.en.ts';
import { es as publishedEs } from '../i18n/pages/published.es.ts';
import { en as regionEn } from '../i18n/pages/region.en.ts';
import { es as regionEs } from '../i18n/pages/region.es.ts';
import { agenciesQuery } from '../io/agencies.ts';
import type { Contents } from '../domain/contents.ts';
import type { Missing } from '../domain/missing.ts';
import { contentsQuery } from '../io/contents.ts';
import { figuresQuery } from '../io/figures.ts';
import { layoutQuery } from '../io/layouts.ts';
import { missingQuery } from '../io/missing.ts';
import { notesQuery } from '../io/notes.ts';
import { App } from './App.tsx';
import { DataPage } from './data/DataPage.tsx';
import { ExplorePage } from './explore/ExplorePage.tsx';
import { LevelsPage } from './levels/LevelsPage.tsx';
import type { PageName } from './pages.ts';
import { PublishedPage } from './published/PublishedPage.tsx';
import { RegionPage } from './region/RegionPage.tsx';

/** What stands between header and footer of each page. */
export const CONTENTS: Record<PageName, Record<LanguageCode, ComponentType>> = {
  explore: { es: ExplorePage, en: ExplorePage },
  levels: { es: LevelsPage, en: LevelsPage },
  region: {
    es: () => <RegionPage texts={regionEs} />,
    en: () => <RegionPage texts={regionEn} />,
  },
  published: {
    es: () => <PublishedPage texts={publishedEs} findings={findingsEs} />,
    en: () => <PublishedPage texts={publishedEn} findings={findingsEn} />,
  },
  data: {
    es: () => <DataPage texts={dataEs} />,
    en: () => <DataPage texts={dataEn} />,
  },
};

/**
 * The opening view of a page as HTML, for the build: the map stands before any script runs.
 *
 * @param root relative address of the site's root from the page
 * @param readFigures figures of an entry
 * @param readNotes notes of every indicator in a language
 * @param contents what the Data Package holds
 * @param readMissing what was looked for and not found, in a language
 */
export async function prerender(
  page: PageName,
  code: LanguageCode,
  root: string,
  readFigures: (entry: Entry) => Observation[],
  readNotes: (code: LanguageCode) => Record<string, Notes>,
  contents: Contents,
  readMissing: (code: LanguageCode) => Missing[],
): Promise<string> {
  const data = code === 'es' ? spanish : english;
  const words = code === 'es' ? es : en;
  const client = new QueryClient();
  const notes = readNotes(code);
  for (const entry of data.catalogue) {
    client.setQueryData(figuresQuery(entry).queryKey, readFigures(entry));
    client.setQueryData(notesQuery(entry, code).queryKey, notes[entry.id]);
  }
  client.setQueryData(contentsQuery().queryKey, contents);
  client.setQueryData(missingQuery(code).queryKey, readMissing(code));
  await client.prefetchQuery(layoutQuery('CL', 'columns'));
  await client.prefetchQuery(layoutQuery('CL', 'turned'));
  await client.prefetchQuery(agenciesQuery(code));
  const site = { code, words, page, root, ...data };
  return renderToString(<App site={site} client={client} Content={CONTENTS[page][code]} />);
}
