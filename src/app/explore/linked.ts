import { useMemo } from 'react';
import type { Linked } from '../../charts/chart.ts';
import { MOST_PINNED, type View } from '../../domain/view.ts';
import { point, usePointed } from '../pointed.ts';
import type { ChangeView } from '../url.ts';

/** What linked figures share: pins and lit classes from the URL, the pointed region beside it. */
export function useLinked(view: View, change: ChangeView): Linked {
  const pointed = usePointed();
  return useMemo(
    () => ({
      pointed,
      pinned: view.pinned,
      classes: view.classes,
      point,
      pin: (region: string) => {
        const without = view.pinned.filter((id) => id !== region);
        if (without.length < view.pinned.length) change({ pinned: without });
        else if (view.pinned.length < MOST_PINNED) change({ pinned: [...view.pinned, region] });
      },
      light: (index: number) => {
        const without = view.classes.filter((one) => one !== index);
        const lit = without.length < view.classes.length ? without : [...view.classes, index];
        change({ classes: lit.sort((a, b) => a - b) }, 'replace');
      },
    }),
    [pointed, view.pinned, view.classes, change],
  );
}
