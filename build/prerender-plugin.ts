import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import { PAGE_NAMES, PAGES } from '../src/app/pages.ts';
import { LANGUAGES } from '../src/i18n/language.ts';
import { readNotes as readAllNotes } from './catalogue.ts';
import { readContents } from './contents.ts';
import { readMissing as readAllMissing } from './missing.ts';
import { columnsOf, parseObservations } from '../src/domain/observation.ts';
import type { prerender as Prerender } from '../src/app/prerender.tsx';
import { figurePath, type Entry } from '../src/domain/entry.ts';

type Call = Parameters<typeof Prerender>;

/** What the prerender of a page is called with first, by the path of its HTML. */
const CALLS = new Map(
  PAGE_NAMES.flatMap((page) =>
    LANGUAGES.map((code): [string, [Call[0], Call[1], Call[2]]] => {
      const address = PAGES[page][code];
      const root = '../'.repeat(address.split('/').length - 1);
      return [`/${address}index.html`, [page, code, root]];
    }),
  ),
);

/** Hides the opening view where the address asks for another one. */
const FRESH = "if(location.search.length>1)document.documentElement.classList.add('fresh')";
/** The map is complete as soon as it is parsed, unless it is to be replaced or is hidden. */
const READY =
  "if(document.getElementById('map')&&location.search.length<2&&matchMedia('(width>=900px)').matches)performance.mark('map-ready')";

function readNotes(code: 'es' | 'en') {
  return readAllNotes(resolve('data'), code);
}

function readMissing(code: 'es' | 'en') {
  return readAllMissing(resolve('data'), code);
}

function readFigures(entry: Entry) {
  const text = readFileSync(join(resolve('data'), figurePath(entry)), 'utf8');
  return parseObservations(figurePath(entry), text, columnsOf(entry));
}

/** What the build calls of the app. */
interface App {
  readonly prerender: typeof Prerender;
}

/** Writes the opening view of every page into its HTML. */
export function prerenderPlugin(): Plugin {
  let server: ViteDevServer | undefined;
  let loaded: Promise<App> | undefined;

  /** The app as a program, from one server for all pages. */
  async function load() {
    server = await createServer({
      server: { middlewareMode: true, hmr: false, ws: false },
      appType: 'custom',
      logLevel: 'error',
      optimizeDeps: { noDiscovery: true, include: [] },
    });
    return server.ssrLoadModule('/src/app/prerender.tsx') as Promise<App>;
  }

  return {
    name: 'concentra-prerender',
    apply: 'build',
    async closeBundle() {
      await server?.close();
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { path }) {
        const page = CALLS.get(path);
        if (!page) throw new Error(`no page ${path} to prerender`);
        const app = await (loaded ??= load());
        const body = await app.prerender(
          ...page,
          readFigures,
          readNotes,
          readContents(resolve('data')).contents,
          readMissing,
        );
        return html
          .replace('<head>', `<head>\n    <script>${FRESH}</script>`)
          .replace('<div id="root">', `<div id="root">${body}`)
          .replace('</body>', `<script>${READY}</script></body>`);
      },
    },
  };
}
