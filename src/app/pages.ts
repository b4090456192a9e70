/** The pages of the site, in the order of the menu, with their addresses relative to its root. */
export const PAGES = {
  explore: { es: '', en: 'en/' },
  levels: { es: 'niveles/', en: 'en/levels/' },
  region: { es: 'region/', en: 'en/region/' },
  published: { es: 'publicado/', en: 'en/published/' },
  data: { es: 'datos/', en: 'en/data/' },
} as const;

export type PageName = keyof typeof PAGES;

export const PAGE_NAMES = Object.keys(PAGES) as PageName[];
