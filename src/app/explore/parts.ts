import { useSuspenseQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { divisionOnMap } from '../../domain/division.ts';
import type { Entry } from '../../domain/entry.ts';
import type { Observation } from '../../domain/observation.ts';
import { inBaseUnits, makePanel, type Panel } from '../../domain/panel.ts';
import type { Country } from '../../domain/region.ts';
import type { Subject } from '../../domain/resolve.ts';
import type { Division } from '../../domain/treatment.ts';
import { figuresQuery } from '../../io/figures.ts';
import { useSite } from '../site.ts';
import { entriesFor } from './entries-for.ts';

/** A country's panel, ready to draw. */
export interface Part {
  readonly country: Country;
  readonly panel: Panel;
  /** The same on the units that can be drawn: the panel itself, unless it splits a region. */
  readonly onMap: Panel;
}

/** Loads the figures of every subject with the populations beside them, and builds the panels. */
export function useParts(subjects: readonly Subject[]): readonly Part[] {
  const { catalogue } = useSite();
  const wanted = useMemo(() => entriesFor(subjects, catalogue), [subjects, catalogue]);
  const loaded = useSuspenseQueries({ queries: wanted.map(figuresQuery) });
  const figures = loaded.map((one) => one.data);
  // eslint-disable-next-line react-hooks/exhaustive-deps
  return useMemo(() => buildParts(subjects, wanted, figures), [subjects, wanted, ...figures]);
}

function buildParts(
  subjects: readonly Subject[],
  wanted: readonly Entry[],
  figures: readonly Observation[][],
): Part[] {
  const published = new Map(wanted.map((entry, i) => [entry.id, figures[i] ?? []]));
  const ingredients = Object.fromEntries(
    wanted.map((entry) => [entry.id, inBaseUnits(entry, published.get(entry.id) ?? [])]),
  );
  return subjects.map(({ country, entry, treatment, category }) => {
    const build = (division: Division) => {
      const rows = published.get(entry.id) ?? [];
      return makePanel(entry, rows, category, { ...treatment, division }, ingredients);
    };
    const panel = build(treatment.division);
    const drawn = divisionOnMap(treatment.division);
    return { country, panel, onMap: drawn === treatment.division ? panel : build(drawn) };
  });
}
