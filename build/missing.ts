import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import type { Missing } from '../src/domain/missing.ts';
import { FigureError } from '../src/domain/observation.ts';
import { COUNTRIES } from '../src/domain/region.ts';
import type { LanguageCode } from '../src/i18n/language.ts';

const FILE = 'missing.csv';
const HEADER = [
  'country',
  'wanted_es',
  'wanted_en',
  'status_es',
  'status_en',
  'place',
  'address',
  'would_show_es',
  'would_show_en',
];

/**
 * What was looked for and not found, in one language.
 * @throws {FigureError} at the first cell that is empty or not what its column asks for
 */
export function readMissing(folder: string, language: LanguageCode): Missing[] {
  const rows = csvParse(readFileSync(join(folder, FILE), 'utf8'));
  const fail = (line: number, column: string, expected: string, found: string) =>
    new FigureError(FILE, line, column, expected, found);
  if (rows.columns.join() !== HEADER.join())
    throw fail(1, 'header', HEADER.join(), rows.columns.join());
  return rows.map((row, index) => {
    const cell = (column: string) => {
      const text = row[column] ?? '';
      if (!text && column !== 'address') throw fail(index + 2, column, 'a text', text);
      return text;
    };
    for (const column of HEADER) cell(column);
    const country = COUNTRIES.find((one) => one === row['country']);
    if (!country) throw fail(index + 2, 'country', COUNTRIES.join(', '), cell('country'));
    const address = cell('address');
    if (address && !URL.canParse(address))
      throw fail(index + 2, 'address', 'an address or nothing', address);
    return {
      country,
      wanted: cell(`wanted_${language}`),
      status: cell(`status_${language}`),
      place: cell('place'),
      address,
      wouldShow: cell(`would_show_${language}`),
    };
  });
}
