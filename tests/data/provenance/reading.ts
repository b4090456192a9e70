/** What a trace says of a source row's cells: its words for the file's words, its year for a status. */
import { cell, type Row } from './tables.ts';

/** The file's word for that of a column; a word that is not listed throws. */
export function worded(column: string, words: Readonly<Record<string, string>>) {
  return (row: Row): string => {
    const word = words[cell(row, column)];
    if (word === undefined) throw new Error(`line ${row.line}: "${cell(row, column)}"`);
    return word;
  };
}

/** The same word for every row. */
export function always(word: string) {
  return (): string => word;
}

/** One status up to a year, another after it. */
export function upTo(lastYear: number, status: string, later: string) {
  return (row: Row): string => (Number(cell(row, 'year')) <= lastYear ? status : later);
}
