import { queryOptions } from '@tanstack/react-query';
import { parsePlaces, type Place } from '../domain/place.ts';
import { siteRoot } from './site-root.ts';

/** Query of communes and districts by code: fetched by what names them. */
export function placesQuery() {
  return queryOptions({
    queryKey: ['places'],
    queryFn: async ({ signal }): Promise<ReadonlyMap<string, Place>> => {
      const response = await fetch(`${siteRoot()}data/places.csv`, { signal });
      if (!response.ok) throw new Error(`places.csv: ${response.status}`);
      const places = parsePlaces('places.csv', await response.text());
      return new Map(places.map((place) => [place.code, place]));
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}
