import { queryOptions } from '@tanstack/react-query';
import type { Agency } from '../domain/agency.ts';
import type { LanguageCode } from '../i18n/language.ts';

const LOADERS: Record<LanguageCode, () => Promise<{ default: readonly Agency[] }>> = {
  es: () => import('virtual:agencies/es'),
  en: () => import('virtual:agencies/en'),
};

/** Query of the regional development agencies of both countries, checked at build. */
export function agenciesQuery(code: LanguageCode) {
  return queryOptions({
    queryKey: ['agencies', code],
    queryFn: async () => (await LOADERS[code]()).default,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
