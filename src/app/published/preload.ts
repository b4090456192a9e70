import { NEEDED_INDICATORS } from '../../charts/published/model.ts';
import { figuresQuery } from '../../io/figures.ts';
import type { Preload } from '../start.tsx';

/** Figures of all findings: the first sentence counts them. */
export const preload: Preload = ({ catalogue }, client) =>
  Promise.all(
    catalogue
      .filter((entry) => NEEDED_INDICATORS.includes(entry.id))
      .map((entry) => client.prefetchQuery(figuresQuery(entry))),
  );
