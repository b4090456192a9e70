import { queryOptions } from '@tanstack/react-query';
import type { Arrangement, MapLayout } from '../charts/map/layout.ts';

type Key = 'PE/plain' | `CL/${Exclude<Arrangement, 'plain'>}`;

const LOADERS: Record<Key, () => Promise<{ default: MapLayout }>> = {
  'PE/plain': () => import('virtual:layout/PE/plain'),
  'CL/columns': () => import('virtual:layout/CL/columns'),
  'CL/column': () => import('virtual:layout/CL/column'),
  'CL/turned': () => import('virtual:layout/CL/turned'),
};

/** Query of a country's map layout, projected at build. */
export function layoutQuery(country: 'CL' | 'PE', arrangement: Arrangement) {
  const key: Key = country === 'PE' || arrangement === 'plain' ? 'PE/plain' : `CL/${arrangement}`;
  return queryOptions({
    queryKey: ['layout', key],
    queryFn: async () => (await LOADERS[key]()).default,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
