import { cpSync, createReadStream, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { LANGUAGES } from '../src/i18n/language.ts';
import { readContents } from './contents.ts';
import { readMissing } from './missing.ts';
import {
  readAgencies,
  readCatalogue,
  readCodes,
  readFigures,
  readInstruments,
  readNotes,
  readPackage,
  readRegions,
} from './catalogue.ts';

const PREFIX = 'virtual:data/';
const AGENCIES = 'virtual:agencies/';

/**
 * Notes by language, as the app fetches them: one file per indicator for the page that shows it,
 * and one with all of them for searching.
 */
export function noteFiles(folder: string): { readonly name: string; readonly text: string }[] {
  return LANGUAGES.flatMap((language) => {
    const notes = readNotes(folder, language);
    return [
      { name: `notes/${language}.json`, text: JSON.stringify(notes) },
      ...Object.entries(notes).map(([id, one]) => ({
        name: `notes/${language}/${id}.json`,
        text: JSON.stringify(one),
      })),
    ];
  });
}

/** What the page on data fetches besides: the contents of the package, and what is missing. */
export function packageFiles(
  folder: string,
): { readonly name: string; readonly bytes: string | Uint8Array }[] {
  const { contents, archive } = readContents(folder);
  return [
    { name: 'contents.json', bytes: JSON.stringify(contents) },
    { name: contents.archive.name, bytes: archive },
    ...LANGUAGES.map((language) => ({
      name: `missing/${language}.json`,
      bytes: JSON.stringify(readMissing(folder, language)),
    })),
  ];
}

/**
 * Brings `data/` into the app: `virtual:data/es` and `virtual:data/en` hold catalogue, regions and
 * instruments in one language, `virtual:agencies/es` the regional agencies; the figure files are
 * served as they are below `data/`. The build stops at the first cell that does not keep the contract.
 */
export function dataPlugin(): Plugin {
  const folder = resolve('data');
  return {
    name: 'concentra-data',
    buildStart() {
      const codes = readCodes(folder);
      for (const resource of readPackage(folder).resources) {
        this.addWatchFile(join(folder, resource.path));
        readFigures(folder, resource, codes);
      }
    },
    resolveId: (id) => (id.startsWith(PREFIX) || id.startsWith(AGENCIES) ? `\0${id}` : null),
    load(id) {
      if (id.startsWith(`\0${AGENCIES}`)) {
        const agencies = readAgencies(folder, id.endsWith('/en') ? 'en' : 'es');
        return `export default ${JSON.stringify(agencies)};`;
      }
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const language = id.endsWith('/en') ? 'en' : 'es';
      const catalogue = readCatalogue(folder, language);
      const ids = new Set(catalogue.map((entry) => entry.id));
      const regions = readRegions(folder, language);
      const instruments = readInstruments(folder, language, ids);
      return [
        `export const catalogue = ${JSON.stringify(catalogue)};`,
        `export const regions = ${JSON.stringify(regions)};`,
        `export const instruments = ${JSON.stringify(instruments)};`,
      ].join('\n');
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const match = /\/data\/([^?]+)/.exec(request.url ?? '');
        const file = join(folder, normalize(decodeURIComponent(match?.[1] ?? '')));
        if (!match || !file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile())
          return next();
        response.setHeader(
          'Content-Type',
          file.endsWith('.json') ? 'application/json' : 'text/csv',
        );
        createReadStream(file).pipe(response);
      });
      server.middlewares.use((request, response, next) => {
        const name = /\/data\/([^?]+\.(json|zip))/.exec(request.url ?? '')?.[1];
        const note = noteFiles(folder).find((one) => one.name === name)?.text;
        const bytes = note ?? packageFiles(folder).find((one) => one.name === name)?.bytes;
        if (bytes === undefined) return next();
        response.setHeader(
          'Content-Type',
          name?.endsWith('.zip') ? 'application/zip' : 'application/json',
        );
        response.end(bytes);
      });
    },
    writeBundle(options) {
      const out = options.dir ?? 'dist';
      cpSync(folder, join(out, 'data'), { recursive: true });
      const notes = noteFiles(folder).map(({ name, text }) => ({ name, bytes: text }));
      for (const { name, bytes } of [...notes, ...packageFiles(folder)]) {
        const file = join(out, 'data', name);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, bytes);
      }
      for (const file of ['LICENSE', 'NOTICE']) cpSync(file, join(out, file));
    },
  };
}
