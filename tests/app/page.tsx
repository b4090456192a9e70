import { QueryClient } from '@tanstack/react-query';
import { cleanup, configure, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import type { ComponentType } from 'react';
import { afterEach, beforeEach, vi } from 'vitest';
import * as english from 'virtual:data/en';
import * as spanish from 'virtual:data/es';
import { noteFiles, packageFiles } from '../../build/data-plugin.ts';
import { contentsQuery } from '../../src/io/contents.ts';
import { figuresQuery } from '../../src/io/figures.ts';
import { layoutQuery } from '../../src/io/layouts.ts';
import { missingQuery } from '../../src/io/missing.ts';
import { allNotesQuery, notesQuery } from '../../src/io/notes.ts';
import { placesQuery } from '../../src/io/places.ts';
import { figuresOf, NOTES } from '../domain/bundled.ts';
import { App } from '../../src/app/App.tsx';
import { CONTENTS } from '../../src/app/prerender.tsx';
import type { Site } from '../../src/app/site.ts';
import { point } from '../../src/app/pointed.ts';
import { en } from '../../src/i18n/en.ts';
import { es } from '../../src/i18n/es.ts';

// The first page of a file waits until its layouts are projected.
configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 30_000 });

interface Visit {
  readonly query?: string;
  readonly code?: Site['code'];
  readonly page?: Site['page'];
  /** What stands on the page, where it is not what the site has there. */
  readonly Content?: ComponentType;
  /** What was fetched before; nothing by default. */
  readonly client?: QueryClient;
  /** Width of every element: jsdom lays nothing out. */
  readonly width?: number;
}

function emptyClient(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { retry: 1, retryDelay: 1 } } });
}

/** A client that has all figures, notes and lists: pages of it are drawn without waiting. */
export async function fullClient(): Promise<QueryClient> {
  const client = emptyClient();
  for (const entry of spanish.catalogue) {
    client.setQueryData(figuresQuery(entry).queryKey, figuresOf(entry.id));
    client.setQueryData(notesQuery(entry, 'es').queryKey, NOTES.es[entry.id]);
  }
  document.body.dataset['root'] = '';
  await Promise.all([
    client.prefetchQuery(layoutQuery('CL', 'columns')),
    client.prefetchQuery(layoutQuery('CL', 'column')),
    client.prefetchQuery(layoutQuery('PE', 'plain')),
    client.prefetchQuery(contentsQuery()),
    client.prefetchQuery(missingQuery('es')),
    client.prefetchQuery(allNotesQuery(spanish.catalogue, 'es')),
    client.prefetchQuery(placesQuery()),
  ]);
  return client;
}

/** Opens a page of the site at an address, as a visitor does. */
export function visit({
  query = '',
  code = 'es',
  page = 'explore',
  Content = CONTENTS[page][code],
  width = 640,
  client = emptyClient(),
}: Visit = {}) {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width);
  document.body.dataset['root'] = '';
  window.history.replaceState(null, '', `/${query}`);
  point(null);
  const data = code === 'es' ? spanish : english;
  const site: Site = { code, words: code === 'es' ? es : en, page, root: '', ...data };
  const view = render(<App site={site} client={client} Content={Content} />);
  return { ...view, client, person: userEvent.setup() };
}

/** Files that the build makes of the bundled data, made once per file of tests. */
let built: ReadonlyMap<string, string> | undefined;

function builtFiles(): ReadonlyMap<string, string> {
  built ??= new Map([
    ...noteFiles('data').map(({ name, text }) => [name, text] as const),
    ...packageFiles('data').flatMap(({ name, bytes }) =>
      typeof bytes === 'string' ? [[name, bytes] as const] : [],
    ),
  ]);
  return built;
}

/** Answers a request for a file below `data/` with the bundled one, and nothing else. */
export async function serveData(address: string | URL | Request): Promise<Response> {
  const url = new URL(address instanceof Request ? address.url : address, window.location.href);
  const text = builtFiles().get(url.pathname.replace(/^\/data\//, ''));
  if (text !== undefined) return new Response(text);
  const match = /^\/(data\/(?:indicators\/[a-z0-9-]+|places)\.csv)$/.exec(url.pathname);
  if (!match?.[1]) return new Response('', { status: 404 });
  return new Response(readFileSync(match[1], 'utf8'));
}

/** Serves the bundled data to every test of a file, and leaves no page behind. */
export function attendPages(): void {
  beforeEach(() => {
    teachDialogs();
    vi.stubGlobal('fetch', vi.fn<typeof fetch>(serveData));
  });
  afterEach(() => {
    cleanup();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
}

/** jsdom has the element of a dialog but none of its manners. */
function teachDialogs(): void {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
}

/** What the address bar says after the question mark. */
export function addressed(): string {
  return decodeURIComponent(window.location.search);
}

/** Text as it is read: spaces that do not break count as spaces. */
export function plain(text: string | null): string {
  return (text ?? '').replace(/[\u00a0\u202f]/g, ' ');
}

/** The answer in large type. Only the page's own heading is of the first level. */
export async function headline(): Promise<string> {
  const heading = await screen.findByRole('heading', { level: 1 });
  return plain(heading.textContent);
}

export const chileMap = () => screen.findByRole('listbox', { name: 'Mapa de Chile: regiones' });

/** The list of regions compared, absent while there are none. */
export const pinnedList = () => screen.queryByRole('region', { name: 'Regiones comparadas' });
