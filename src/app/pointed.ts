import { useSyncExternalStore } from 'react';

let pointed: string | null = null;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Points at a region in every linked figure; null lets go. */
export function point(region: string | null): void {
  if (region === pointed) return;
  pointed = region;
  for (const listener of listeners) listener();
}

/** The region pointed at: the one value that lives outside the URL. */
export function usePointed(): string | null {
  return useSyncExternalStore(
    subscribe,
    () => pointed,
    () => null,
  );
}
