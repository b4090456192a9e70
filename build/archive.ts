import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/**
 * The Data Package as one ZIP file: every file of `data/`, in a folder of its name and version.
 * The same files give the same bytes: names are sorted, and all bear the date of the package.
 *
 * @param folder the data folder
 * @param root name of the folder inside the archive
 * @param created date of the package, ISO 8601
 */
export function zipPackage(folder: string, root: string, created: string): Uint8Array {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && !one.name.startsWith('.'))
    .map((one) => join(one.parentPath, one.name))
    .map((path) => path.slice(folder.length + 1).replaceAll('\\', '/'))
    .sort();
  const [year = 1980, month = 1, day = 1] = created.slice(0, 10).split('-').map(Number);
  // ZIP keeps local time: noon by the clock of the machine that builds is the same bytes anywhere.
  const mtime = new Date(year, month - 1, day, 12);
  const files = names.map((name) => [`${root}/${name}`, readFileSync(join(folder, name))] as const);
  return zipSync(Object.fromEntries(files), { level: 9, mtime });
}
