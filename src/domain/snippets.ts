/** Lines to paste that read a figure file into another program, its types kept. */
import type { Entry } from './entry.ts';
import { columnsOf } from './observation.ts';
import { PLACE } from './place.ts';

/** A column of a figure file. */
export interface Column {
  readonly name: string;
  readonly type: 'text' | 'year' | 'number';
  /** Digits of codes that a spreadsheet would take for numbers, losing zeros; null for none. */
  readonly digits: number | null;
}

/** The columns of an indicator's file in their order. */
export function figureColumns(entry: Entry): Column[] {
  const more = columnsOf(entry).map((name): Column => {
    const values = entry.dimensions.find((one) => one.name === name)?.values ?? [];
    const length = values[0]?.id.length ?? 0;
    const coded = values.length > 0 && values.every((one) => /^\d+$/.test(one.id));
    if (name === PLACE)
      return { name, type: 'text', digits: entry.countries.includes('CL') ? 5 : 6 };
    return { name, type: 'text', digits: coded ? length : null };
  });
  const text = (name: string): Column => ({ name, type: 'text', digits: null });
  return [
    text('region'),
    { name: 'period', type: 'year', digits: null },
    { name: 'value', type: 'number', digits: null },
    text('status'),
    ...more,
  ];
}

/** For pandas. Only `value` may be empty; elsewhere "NA" would be a code and not a blank. */
export function pythonSnippet(address: string, columns: readonly Column[], name: string): string {
  const types = { text: 'string', year: 'int64', number: 'float64' };
  return [
    'import pandas as pd',
    '',
    `${name} = pd.read_csv(`,
    `    "${address}",`,
    '    dtype={',
    ...columns.map((one) => `        "${one.name}": "${types[one.type]}",`),
    '    },',
    '    keep_default_na=False,',
    '    na_values={"value": [""]},',
    ')',
  ].join('\n');
}

/** For readr, the package of the tidyverse. */
export function rSnippet(address: string, columns: readonly Column[], name: string): string {
  const types = { text: 'c', year: 'i', number: 'd' };
  return [
    'library(readr)',
    '',
    `${name} <- read_csv(`,
    `  "${address}",`,
    '  col_types = cols(',
    columns.map((one) => `    ${one.name} = "${types[one.type]}"`).join(',\n'),
    '  ),',
    '  na = ""',
    ')',
  ].join('\n');
}

/** For Excel's Power Query, in its language M. `en-US` reads the decimal point anywhere. */
export function powerQuerySnippet(address: string, columns: readonly Column[]): string {
  const types = { text: 'type text', year: 'Int64.Type', number: 'type number' };
  return [
    'let',
    `  Address = "${address}",`,
    '  Source = Csv.Document(Web.Contents(Address), [Delimiter = ",", Encoding = 65001]),',
    '  Headed = Table.PromoteHeaders(Source),',
    '  Blanks = Table.ReplaceValue(Headed, "", null, Replacer.ReplaceValue, {"value"}),',
    '  Typed = Table.TransformColumnTypes(Blanks, {',
    columns.map((one) => `    {"${one.name}", ${types[one.type]}}`).join(',\n'),
    '  }, "en-US")',
    'in',
    '  Typed',
  ].join('\n');
}

/**
 * For Google Sheets, whose functions take `;` between arguments where the decimal sign is a comma.
 * Codes that it reads as numbers get their zeros back from a second formula, beside the table.
 */
export function sheetsSnippet(
  address: string,
  columns: readonly Column[],
  separator: ',' | ';',
): string {
  const sep = `${separator} `;
  const formulas = columns.flatMap(({ digits }, i) => {
    if (digits === null) return [];
    const range = `${letter(i)}2:${letter(i)}`;
    const shown = `TEXT(${range}${sep}"${'0'.repeat(digits)}")`;
    return [`=ARRAYFORMULA(IF(${range}=""${sep}""${sep}${shown}))`];
  });
  return [`=IMPORTDATA("${address}"${sep}","${sep}"en_US")`, ...formulas].join('\n');
}

function letter(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}
