import { en } from '../../src/i18n/en.ts';
import { es, type Words } from '../../src/i18n/es.ts';

/** The site in one language: where its pages are, its words, how it writes numbers. */
export interface Site {
  readonly code: 'es' | 'en';
  readonly explore: string;
  readonly levels: string;
  readonly published: string;
  readonly words: Words;
  /** Locales by the country a figure is about. */
  readonly locale: { readonly CL: string; readonly PE: string };
}

/** Both languages; every task is done in each. */
export const SITES: readonly Site[] = [
  {
    code: 'es',
    explore: '/',
    levels: '/niveles/',
    published: '/publicado/',
    words: es,
    locale: { CL: 'es-CL', PE: 'es-PE' },
  },
  {
    code: 'en',
    explore: '/en/',
    levels: '/en/levels/',
    published: '/en/published/',
    words: en,
    locale: { CL: 'en', PE: 'en' },
  },
];

/** What does not depend on words is tried in one language. */
export const SPANISH: readonly Site[] = SITES.filter((site) => site.code === 'es');

/** A ratio as the page writes it: `45,5 %` in Chile, `45.5%` in Peru and in English. */
export function percent(ratio: number, locale: string): string {
  return new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(ratio);
}

/** A difference of ratios in percentage points with its sign, a true minus: `−0,5`. */
export function signedPoints(difference: number, locale: string): string {
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  })
    .format(difference * 100)
    .replace('-', '−');
}
