import { figuresQuery } from '../../io/figures.ts';
import type { Preload } from '../start.tsx';
import { LEVEL_ENTRIES } from './level-entries.ts';

/** Figures of the first two sections; the instruments follow when React asks for them. */
export const preload: Preload = ({ catalogue }, client) =>
  Promise.all(
    catalogue
      .filter((entry) => Object.values<string>(LEVEL_ENTRIES).includes(entry.id))
      .map((entry) => client.prefetchQuery(figuresQuery(entry))),
  );
