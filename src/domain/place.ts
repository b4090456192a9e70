/**
 * Places: the communes of Chile and the districts of Peru. Their figures show how uneven a region is
 * inside; no boundaries of theirs are drawn.
 */

/** Column of a figure file that holds the place, and its name in a category. */
export const PLACE = 'place';

export interface Place {
  /** CUT of five digits (Chile) or UBIGEO of six (Peru). */
  readonly code: string;
  /** ISO 3166-2 code of its region. */
  readonly region: string;
  readonly name: string;
}

const HEADER = 'code,region,name';

/**
 * Reads `data/places.csv`: `code,region,name`.
 * @throws Error naming file, line and what was expected
 */
export function parsePlaces(file: string, text: string): Place[] {
  const [header, ...lines] = text.trimEnd().split(/\r?\n/);
  if (header !== HEADER) throw new Error(`${file}:1: expected ${HEADER}, found "${header}"`);
  return lines.map((line, index) => {
    const [code = '', region = '', name = '', ...more] = line.split(',');
    if (!/^\d{5,6}$/.test(code) || !/^(CL|PE)-[A-Z]{2,3}$/.test(region) || !name || more.length > 0)
      throw new Error(`${file}:${index + 2}: expected a place, its region and its name: "${line}"`);
    return { code, region, name };
  });
}
