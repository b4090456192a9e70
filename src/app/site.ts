import { createContext, useContext } from 'react';
import type { Entry } from '../domain/entry.ts';
import type { Instrument } from '../domain/instrument.ts';
import type { LanguageCode, NamedRegion } from '../i18n/language.ts';
import type { Words } from '../i18n/es.ts';
import type { PageName } from './pages.ts';

/** What a page is built from, in one language; fixed for the visit. */
export interface Site {
  readonly code: LanguageCode;
  readonly words: Words;
  readonly catalogue: readonly Entry[];
  readonly regions: readonly NamedRegion[];
  readonly instruments: readonly Instrument[];
  readonly page: PageName;
  /** Relative address of the site's root from the page: `../`. */
  readonly root: string;
}

export const SiteContext = createContext<Site | null>(null);

/** @throws outside a page */
export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error('useSite outside a page');
  return site;
}
