/** What a maintainer asked for on the command line of `tools/data/import.mjs`. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { IMPORTERS } from './registry.mjs';

const USAGE =
  'node tools/data/import.mjs <importer> <file> [--year YYYY] [--total [name[@YYYY]=]number]… ' +
  '[--source text] [--indicator id]… [--write]\n' +
  'node tools/data/import.mjs <importer> <file> --by <table>';

function usage() {
  const lines = IMPORTERS.flatMap((one) => [
    `  ${one.id}  ${one.layout}`,
    `      from ${one.address}, to ${one.indicators.join(', ')}`,
    ...Object.keys(one.by ?? {}).map((name) => `      --by ${name} prints a table of it`),
  ]);
  return [USAGE, '', 'Importers:', ...lines].join('\n');
}

function mustKnow({ id, by, indicators }, values) {
  const unknown = (values.indicator ?? []).filter((one) => !indicators.includes(one));
  if (unknown.length > 0)
    throw new Error(`${id} feeds ${indicators.join(', ')}, not ${unknown.join(', ')}`);
  if (values.by !== undefined && by?.[values.by] === undefined)
    throw new Error(`${id} prints no table by ${values.by}`);
}

/**
 * The command line as options.
 *
 * @param {string[]} args what follows the script's name
 * @returns `importer` (a row of the registry), `file`, `indicators`, `year` as text or undefined,
 *   `total` (texts), `source`, `by`, `write`
 * @throws saying what is wrong; without an importer that exists, how the command is used
 */
export function optionsOf(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      year: { type: 'string' },
      total: { type: 'string', multiple: true, default: [] },
      source: { type: 'string' },
      indicator: { type: 'string', multiple: true },
      by: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  const [id, file, ...more] = positionals;
  const importer = IMPORTERS.find((one) => one.id === id);
  if (!importer || !file || more.length > 0) throw new Error(usage());
  if (!existsSync(file)) throw new Error(`no file ${file}`);
  if (values.year !== undefined && !/^\d{4}$/.test(values.year))
    throw new Error(`--year ${values.year}: four digits were expected`);
  mustKnow(importer, values);
  if (values.write && values.total.length > 0 && !values.source?.trim())
    throw new Error('say with --source where the total was read: it is kept beside the total');
  return { importer, file, ...values, indicators: values.indicator ?? importer.indicators };
}
