import type { LanguageCode } from './language.ts';

const LOCALES: Record<LanguageCode, string> = { es: 'es-CL', en: 'en' };

/** Writes a day in words: `23 de julio de 2026`, `July 23, 2026`. */
export function longDate(code: LanguageCode): (iso: string) => string {
  const format = new Intl.DateTimeFormat(LOCALES[code], { dateStyle: 'long', timeZone: 'UTC' });
  return (iso) => format.format(new Date(iso));
}
