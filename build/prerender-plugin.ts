import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createServer, type Plugin } from 'vite';
import { readNotes as readAllNotes } from './catalogue.ts';
import { columnsOf, parseObservations } from '../src/domain/observation.ts';
import type { prerender as Prerender } from '../src/app/prerender.tsx';
import type { Entry } from '../src/domain/entry.ts';

const PAGES: Record<string, Parameters<typeof Prerender>> = {
  '/index.html': ['explore', 'es', '', readFigures, readNotes],
  '/niveles/index.html': ['levels', 'es', '../', readFigures, readNotes],
  '/en/index.html': ['explore', 'en', '../', readFigures, readNotes],
  '/en/levels/index.html': ['levels', 'en', '../../', readFigures, readNotes],
};

/** Hides the opening view where the address asks for another one. */
const FRESH = "if(location.search.length>1)document.documentElement.classList.add('fresh')";
/** The map is complete as soon as it is parsed, unless it is to be replaced or is hidden. */
const READY =
  "if(document.getElementById('map')&&location.search.length<2&&matchMedia('(width>=900px)').matches)performance.mark('map-ready')";

function readNotes(code: 'es' | 'en') {
  return readAllNotes(resolve('data'), code);
}

function readFigures(entry: Entry) {
  const text = readFileSync(join(resolve('data'), entry.path), 'utf8');
  return parseObservations(entry.path, text, columnsOf(entry));
}

/** Writes the opening view of every page into its HTML. */
export function prerenderPlugin(): Plugin {
  return {
    name: 'concentra-prerender',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { path }) {
        const page = PAGES[path];
        if (!page) throw new Error(`no page ${path} to prerender`);
        const server = await createServer({
          server: { middlewareMode: true, hmr: false, ws: false },
          appType: 'custom',
          logLevel: 'error',
          optimizeDeps: { noDiscovery: true, include: [] },
        });
        try {
          const { prerender } = await server.ssrLoadModule('/src/app/prerender.tsx');
          const body: string = await prerender(...page);
          return html
            .replace('<head>', `<head>\n    <script>${FRESH}</script>`)
            .replace('<div id="root">', `<div id="root">${body}`)
            .replace('</body>', `<script>${READY}</script></body>`);
        } finally {
          await server.close();
        }
      },
    },
  };
}
