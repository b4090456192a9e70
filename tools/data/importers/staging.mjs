/**
 * A copy of data and scripts on which an import is tried: only when every script has run there do
 * files of the checkout change, all of them together.
 */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { csvParse } from 'd3-dsv';

const INDICATORS = 'data/indicators';
const CATALOGUE = 'data/datapackage.json';
/** Files that the scripts write anew beside figures and source tables. */
const FOLLOWING = [CATALOGUE, 'data/README.md', 'tools/data/sources/SHA256SUMS'];

/** Path of a country's source table below the checkout. */
export function sourceFile(country, name) {
  return `tools/data/sources/${country}/${name}.csv`;
}

/** The message a script stopped with, and the line of ours where it did. */
function reasonOf(error, folder) {
  const text = String(error.stderr ?? error.message);
  const message = /^(?:\w*Error): (.*)$/m.exec(text)?.[1] ?? text.trim();
  const [path, line] =
    [...text.matchAll(/\(?file:\/\/(\/.+?):(\d+):\d+\)?/g)]
      .map(([, file, at]) => [decodeURI(file).split('/tools/data/')[1], at])
      .find(([file]) => file !== undefined) ?? [];
  return {
    message: message.replaceAll(folder, ''),
    place: path === undefined ? '' : `tools/data/${path}:${line}`,
  };
}

/**
 * Makes the copy.
 *
 * @param {string} root the checkout
 * @returns `write(path, text)`; `run(script)`; `follow(ids)`, which sets the catalogue's period of
 *   indicators to that of their files; `figures()`, the files before and after; `keep(paths)`, which
 *   copies those source tables and all that changed with them into the checkout and gives the paths;
 *   `remove()`
 */
export function stage(root) {
  const folder = mkdtempSync(join(tmpdir(), 'concentra-import-'));
  for (const path of ['data', 'tools/data', 'tools/tables.mjs'])
    cpSync(join(root, path), join(folder, path), {
      recursive: true,
      filter: (one) => !one.endsWith(`${sep}fixtures`),
    });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const text = (base, path) => readFileSync(join(base, path), 'utf8');
  const names = () => readdirSync(join(folder, INDICATORS)).map((name) => `${INDICATORS}/${name}`);

  return {
    write: (path, content) => writeFileSync(join(folder, path), content),

    run(script) {
      try {
        execFileSync(process.execPath, [join(folder, 'tools/data', script)], { stdio: 'pipe' });
      } catch (error) {
        const { message, place } = reasonOf(error, folder);
        throw new Error(
          `tabulating stopped, nothing was written: ${message}\n` +
            `  ${place} checks what a person must confirm; see data/README.md, “Adding a year”`,
          { cause: error },
        );
      }
    },

    figures: () =>
      names().map((path) => ({
        id: path.slice(INDICATORS.length + 1, -'.csv'.length),
        before: text(root, path),
        after: text(folder, path),
      })),

    follow(ids) {
      const catalogue = JSON.parse(text(folder, CATALOGUE));
      for (const resource of catalogue.resources.filter((one) => ids.includes(one.name))) {
        const rows = csvParse(text(folder, `data/${resource.path}`));
        const years = rows.map((row) => Number(row.period));
        const period = { from: Math.min(...years), to: Math.max(...years) };
        Object.assign(resource.concentra.period, period);
      }
      writeFileSync(join(folder, CATALOGUE), `${JSON.stringify(catalogue, null, 2)}\n`);
    },

    keep(tables) {
      const changed = [...tables, ...names(), ...FOLLOWING].filter(
        (path) => text(root, path) !== text(folder, path),
      );
      for (const path of changed) copyFileSync(join(folder, path), join(root, path));
      return changed;
    },

    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
