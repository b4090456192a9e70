// public/geo/SHA256SUMS, in the format of sha256sum.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const NAME = 'SHA256SUMS';

/** The checksum lines of the files in a folder, by name. */
export function checksums(folder) {
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.topo.json'))
    .sort()
    .map((file) => {
      const hash = createHash('sha256')
        .update(fs.readFileSync(path.join(folder, file)))
        .digest('hex');
      return `${hash}  ${file}\n`;
    })
    .join('');
}

/** What the folder's record says. */
export function recorded(folder) {
  return fs.readFileSync(path.join(folder, NAME), 'utf8');
}

/** Writes the record. */
export function record(folder) {
  fs.writeFileSync(path.join(folder, NAME), checksums(folder));
}
