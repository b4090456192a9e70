/**
 * Figures for a spreadsheet that is opened by double click: names beside codes, the decimal sign of
 * the reader, and UTF-8 announced so that accents survive.
 */
import type { Entry } from '../domain/entry.ts';
import type { Observation } from '../domain/observation.ts';
import { PLACE, type Place } from '../domain/place.ts';
import { isUnassigned } from '../domain/region.ts';
import type { Language } from '../i18n/language.ts';

/** How a spreadsheet separates cells and writes decimals: both follow the country it is set to. */
export const DIALECTS = {
  comma: { delimiter: ';', decimal: ',' },
  point: { delimiter: ',', decimal: '.' },
} as const;
export type Dialect = keyof typeof DIALECTS;

/** Headings and names that are the spreadsheet's own. */
export interface SpreadsheetWords {
  readonly regionCode: string;
  readonly region: string;
  readonly placeCode: string;
  readonly place: string;
  readonly codeOf: (dimension: string) => string;
  readonly year: string;
  readonly value: string;
  readonly unit: string;
  readonly status: string;
  readonly unassigned: string;
}

/** Excel takes a file for UTF-8 only if it begins with this mark. */
const BYTE_ORDER_MARK = '\uFEFF';

interface Input {
  readonly entry: Entry;
  readonly observations: readonly Observation[];
  /** Communes and districts by code; empty for indicators without places. */
  readonly places: ReadonlyMap<string, Place>;
  /** What one unit of the column of values stands for. */
  readonly unit: string;
  readonly words: SpreadsheetWords;
  readonly language: Language;
  readonly dialect: Dialect;
}

/**
 * The whole file. Values are those of the figure file, unscaled, so that both can be compared.
 * Codes of digits alone stand as `="05"`, which a spreadsheet shows as text with its zeros; texts
 * that would begin a formula get an apostrophe before them.
 */
export function writeSpreadsheet(input: Input): string {
  const { entry, observations, places, unit, words, language, dialect } = input;
  const { delimiter, decimal } = DIALECTS[dialect];
  const hasPlaces = entry.scope === 'places';
  const titles = new Map(
    entry.dimensions.map((one) => [one.name, new Map(one.values.map((v) => [v.id, v.title]))]),
  );
  const header = [
    words.regionCode,
    words.region,
    ...(hasPlaces ? [words.placeCode, words.place] : []),
    ...entry.dimensions.flatMap((one) => [words.codeOf(one.title), one.title]),
    words.year,
    words.value,
    words.unit,
    words.status,
  ].map((title) => textCell(title, delimiter));
  const rows = observations.map(({ unit: region, period, value, status, category }) => {
    const place = category[PLACE] ?? '';
    return [
      textCell(region, delimiter),
      textCell(isUnassigned(region) ? words.unassigned : language.name(region), delimiter),
      ...(hasPlaces
        ? [codeCell(place, delimiter), textCell(places.get(place)?.name ?? '', delimiter)]
        : []),
      ...entry.dimensions.flatMap(({ name }) => {
        const id = category[name] ?? '';
        return [codeCell(id, delimiter), textCell(titles.get(name)?.get(id) ?? id, delimiter)];
      }),
      String(period),
      value === null ? '' : String(value).replace('.', decimal),
      textCell(unit, delimiter),
      textCell(language.words.status(status), delimiter),
    ];
  });
  return `${BYTE_ORDER_MARK}${[header, ...rows].map((row) => row.join(delimiter)).join('\r\n')}\r\n`;
}

function codeCell(code: string, delimiter: string): string {
  return /^\d+$/.test(code) ? `"=""${code}"""` : textCell(code, delimiter);
}

/** A text as a cell: never a formula, quoted where it must be. */
export function textCell(text: string, delimiter: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  const plain = !safe.includes(delimiter) && !/["\n\r]/.test(safe);
  return plain ? safe : `"${safe.replaceAll('"', '""')}"`;
}
