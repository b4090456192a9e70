import { queryOptions } from '@tanstack/react-query';
import { parsePlaces } from '../domain/place.ts';
import { siteRoot } from './site-root.ts';

const FILE = 'places.csv';

/** Query of the names of communes and districts: fetched when figures of theirs are shown. */
export function placesQuery() {
  return queryOptions({
    queryKey: ['places'],
    queryFn: async ({ signal }) => {
      const response = await fetch(`${siteRoot()}data/${FILE}`, { signal });
      if (!response.ok) throw new Error(`${FILE}: ${response.status}`);
      return parsePlaces(FILE, await response.text());
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}
