import { readFileSync } from 'node:fs';

/** A row of a figure file, read apart from the code of the page: the page is checked against it. */
export interface Row {
  readonly unit: string;
  readonly year: number;
  readonly value: number;
  readonly category: Readonly<Record<string, string>>;
}

/** Rows with a value of `data/indicators/<id>.csv`. */
export function rowsOf(id: string): Row[] {
  const [header = '', ...lines] = readFileSync(`data/indicators/${id}.csv`, 'utf8')
    .trim()
    .split('\n');
  const names = header.split(',');
  return lines
    .map((line) => line.split(','))
    .filter((cells) => cells[2] !== '')
    .map((cells) => ({
      unit: cells[0] ?? '',
      year: Number(cells[1]),
      value: Number(cells[2]),
      category: Object.fromEntries(names.slice(4).map((name, i) => [name, cells[i + 4] ?? ''])),
    }));
}

/** Rows of regions, without the nation and without what belongs to no region. */
export function regionsOf(id: string, year: number): Row[] {
  return rowsOf(id).filter(
    (row) => row.year === year && row.unit.length > 2 && !row.unit.endsWith('-ZZ'),
  );
}

export function yearsOf(id: string): number[] {
  return [...new Set(rowsOf(id).map((row) => row.year))].sort((a, b) => a - b);
}

export function sum(rows: readonly Row[]): number {
  return rows.reduce((total, row) => total + row.value, 0);
}

/** Whether a row's unit is the region or a union that holds it. */
export function holds(row: Row, region: string): boolean {
  return row.unit.split('+').includes(region);
}

/** Share of a region, or of the union that holds it, in the sum of all regions. */
export function shareOf(id: string, year: number, region: string): number {
  const rows = regionsOf(id, year);
  return sum(rows.filter((row) => holds(row, region))) / sum(rows);
}

/** Rank of a region by value, 1 for the highest, and of how many. */
export function rankOf(id: string, year: number, region: string) {
  const rows = regionsOf(id, year);
  const own = rows.find((row) => holds(row, region))?.value ?? Number.NaN;
  return { rank: 1 + rows.filter((row) => row.value > own).length, count: rows.length };
}

/** The unit with the largest value of a year. */
export function largestOf(id: string, year: number): Row {
  const [largest] = regionsOf(id, year).sort((a, b) => b.value - a.value);
  if (!largest) throw new Error(`${id} has no rows of ${year}`);
  return largest;
}

function regionCells(region: string): string[] {
  const lines = readFileSync('data/regions.csv', 'utf8').trim().split('\n');
  const line = lines.find((one) => one.startsWith(`${region},`));
  if (line === undefined) throw new Error(`no region ${region}`);
  return line.split(',');
}

/** Short name of a region in `data/regions.csv`. */
export function nameOf(region: string): string {
  return regionCells(region)[3] ?? '';
}

/** Name of a region inside a sentence: `la Metropolitana`. */
export function nameInSentence(region: string, language: 'es' | 'en'): string {
  return regionCells(region)[language === 'es' ? 8 : 9] || nameOf(region);
}

interface Catalogue {
  readonly resources: readonly {
    readonly name: string;
    readonly concentra: { readonly title: Readonly<Record<'es' | 'en', string>> };
  }[];
}

/** Title of an indicator in a language, as a person looks for it. */
export function titleOf(id: string, language: 'es' | 'en'): string {
  const { resources } = JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as Catalogue;
  const entry = resources.find((one) => one.name === id);
  if (!entry) throw new Error(`no indicator ${id}`);
  return entry.concentra.title[language];
}
