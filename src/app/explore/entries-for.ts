import type { Entry } from '../../domain/entry.ts';
import { ingredientsOf } from '../../domain/treatment.ts';
import type { Subject } from '../../domain/resolve.ts';

/** The entries whose figures a picture needs: its indicators and the populations beside them. */
export function entriesFor(subjects: readonly Subject[], catalogue: readonly Entry[]): Entry[] {
  const ids = subjects.flatMap(({ entry, country, treatment }) => [
    entry.id,
    ...ingredientsOf(treatment, country),
    ...(country === 'CL' ? ['cl-population', 'cl-census-2024'] : ['pe-population']),
  ]);
  return [...new Set(ids)].flatMap((id) => catalogue.filter((entry) => entry.id === id));
}
