import { queryOptions } from '@tanstack/react-query';
import { figurePath, type Entry } from '../domain/entry.ts';
import { columnsOf, parseObservations } from '../domain/observation.ts';
import { siteRoot } from './site-root.ts';

/** Address of an indicator's figure file from a page whose site root is `root`. */
export function figuresAddress(entry: Entry, root: string): string {
  return `${root}data/${figurePath(entry)}?${entry.version}`;
}

/** Query of an indicator's figures: fetched when first shown, kept for the visit. */
export function figuresQuery(entry: Entry) {
  return queryOptions({
    queryKey: ['figures', entry.id],
    queryFn: async ({ signal }) => {
      const response = await fetch(figuresAddress(entry, siteRoot()), { signal });
      if (!response.ok) throw new Error(`${figurePath(entry)}: ${response.status}`);
      return parseObservations(figurePath(entry), await response.text(), columnsOf(entry));
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}
