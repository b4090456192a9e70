import { queryOptions } from '@tanstack/react-query';
import type { Missing } from '../domain/missing.ts';
import type { LanguageCode } from '../i18n/language.ts';
import { fetchJson } from './fetch-json.ts';

/** Query of what was looked for and not found: checked and written by our build. */
export function missingQuery(code: LanguageCode) {
  return queryOptions({
    queryKey: ['missing', code],
    queryFn: ({ signal }) => fetchJson(`missing/${code}.json`, signal) as Promise<Missing[]>,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
