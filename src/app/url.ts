import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Codec } from '../domain/fields.ts';
import { VIEW_CODEC, type View } from '../domain/view.ts';

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

/** Changes some fields of a state; `replace` for steps that back should not walk through. */
export type Change<State> = (change: Partial<State>, history?: 'push' | 'replace') => void;
export type ChangeView = Change<View>;

/** The open page's query string, with its `?`. */
export function useQueryString(): string {
  return useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => '',
  );
}

/** A page's state as the URL says it, and a way to change it: the URL is the only state. */
export function useAddress<State extends object>(codec: Codec<State>) {
  const query = useQueryString();
  const { state, bad } = useMemo(() => codec.parse(query), [codec, query]);
  const change = useCallback<Change<State>>(
    (fields, history = 'push') => {
      const next = codec.format({ ...codec.parse(window.location.search).state, ...fields });
      const address = next ? `?${next}` : window.location.pathname;
      window.history[history === 'push' ? 'pushState' : 'replaceState'](null, '', address);
      for (const listener of listeners) listener();
    },
    [codec],
  );
  return { state, bad, change };
}

/** The view of the pages that draw one. */
export function useView() {
  const { state, bad, change } = useAddress(VIEW_CODEC);
  return { view: state, bad, change };
}
