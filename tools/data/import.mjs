/**
 * Brings an official file into the data, from its own layout to figures the build reads:
 *
 *     node tools/data/import.mjs <importer> <file> [--year YYYY] [--total [name[@YYYY]=]number]…
 *                                [--source text] [--indicator id]… [--write]
 *     node tools/data/import.mjs mef-spending <file> --by meta > by-goal.csv
 *
 * Reads the file strictly, compares its sums with the published totals (those in the file, those kept
 * in `published_totals.csv` and those given with `--total`), tabulates everything on a copy, and prints
 * what would change against `data/indicators`. With `--write` it then extends the source tables, the
 * figure files, the catalogue's period, both lists of seals, and the tables of `data/README.md`. Any
 * doubt stops it before that. `--by` prints a table of the file and changes nothing.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importFile } from './importers/import-file.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
try {
  await importFile(process.argv.slice(2), { root, say: console.log, hint: console.error });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
