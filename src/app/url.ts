import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { formatView, parseView, type View } from '../domain/view.ts';

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

/** Changes some fields of the view; `replace` for steps that back should not walk through. */
export type ChangeView = (change: Partial<View>, history?: 'push' | 'replace') => void;

/** The view as the URL says it, and a way to change it: the URL is the only state. */
export function useView() {
  const query = useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => '',
  );
  const { view, bad } = useMemo(() => parseView(query), [query]);
  const change = useCallback<ChangeView>((fields, history = 'push') => {
    const next = formatView({ ...parseView(window.location.search).view, ...fields });
    const address = next ? `?${next}` : window.location.pathname;
    window.history[history === 'push' ? 'pushState' : 'replaceState'](null, '', address);
    for (const listener of listeners) listener();
  }, []);
  return { view, bad, query, change };
}
