import type { Contents } from '../../domain/contents.ts';
import type { Entry, Notes } from '../../domain/entry.ts';
import type { Language } from '../../i18n/language.ts';
import type { DataTexts } from '../../i18n/pages/data.es.ts';

/** What the parts of an indicator's record are about. */
export interface About {
  readonly entry: Entry;
  readonly notes: Notes;
  readonly contents: Contents;
  readonly language: Language;
  readonly texts: DataTexts;
}
