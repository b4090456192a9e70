import { queryOptions } from '@tanstack/react-query';
import type { Contents } from '../domain/contents.ts';
import { fetchJson } from './fetch-json.ts';

/** Query of what the Data Package holds: its version, its archive, the coverage of indicators. */
export function contentsQuery() {
  return queryOptions({
    queryKey: ['contents'],
    queryFn: ({ signal }) => fetchJson('contents.json', signal) as Promise<Contents>,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
