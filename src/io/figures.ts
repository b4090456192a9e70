import { queryOptions } from '@tanstack/react-query';
import type { Entry } from '../domain/entry.ts';
import { parseObservations } from '../domain/observation.ts';

/** Address of the data folder; every page says in `data-root` how far up it is. */
function dataRoot(): string {
  return typeof document === 'undefined' ? '' : (document.body.dataset['root'] ?? '');
}

/** Address of an indicator's figure file, relative to the page. */
export function figuresAddress(entry: Entry): string {
  return `${dataRoot()}data/${entry.path}?${entry.hash.slice(0, 12)}`;
}

/** Query of an indicator's figures: fetched when first shown, kept for the visit. */
export function figuresQuery(entry: Entry) {
  return queryOptions({
    queryKey: ['figures', entry.id],
    queryFn: async ({ signal }) => {
      const response = await fetch(figuresAddress(entry), { signal });
      if (!response.ok) throw new Error(`${entry.path}: ${response.status}`);
      const dimensions = entry.dimensions.map((one) => one.name);
      return parseObservations(entry.path, await response.text(), dimensions);
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}
