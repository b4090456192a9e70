/** How a table and a file of this atlas are cited: APA, seventh edition, and BibTeX. */

/** What is cited. */
export interface Cited {
  readonly author: string;
  /** Year of publication, or null where none is stated. */
  readonly year: number | null;
  readonly title: string;
  readonly version: string | null;
  /** Empty where there is none. */
  readonly address: string;
  /** Anything that the reader of the list should know, as where it was really read. */
  readonly note: string;
  /** Day of access, ISO 8601; null for what does not change. */
  readonly accessed: string | null;
}

/** The words of a citation in one language. */
export interface CitationWords {
  readonly undated: string;
  readonly dataSet: string;
  readonly version: (version: string) => string;
  readonly retrieved: (day: string, address: string) => string;
}

/**
 * A reference in the style of the American Psychological Association for data sets:
 * `Author. (Year). Title (Version) [Data set]. Address`; what changes has a day of access.
 *
 * @param day writes an ISO date in the reader's language
 */
export function citeApa(cited: Cited, words: CitationWords, day: (iso: string) => string): string {
  const { author, year, title, version, address, note, accessed } = cited;
  const where = address && accessed !== null ? words.retrieved(day(accessed), address) : address;
  const named = version === null ? title : `${title} (${words.version(version)})`;
  return [
    `${author.replace(/\.$/, '')}. (${year ?? words.undated}). ${named} [${words.dataSet}].`,
    note && `${note}.`,
    where,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text with what TeX would take for a command made plain; letters with accents stay. */
export function escapeTex(text: string): string {
  return text.replace(/[\\~^]|[&%$#_{}]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);
}

/** A BibTeX entry; the author in double braces, because an institution has no first name. */
export function citeBibtex(key: string, cited: Cited): string {
  const { author, year, title, version, address, note, accessed } = cited;
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', `{${escapeTex(author)}}`],
    ['title', `{${escapeTex(title)}}`],
    ['year', year === null ? null : String(year)],
    ['version', version],
    ['note', note ? escapeTex(note) : null],
    ['url', address || null],
    ['urldate', accessed],
  ];
  const lines = fields.flatMap(([name, text]) => (text === null ? [] : [`  ${name} = {${text}}`]));
  return `@misc{${key},\n${lines.join(',\n')}\n}`;
}
