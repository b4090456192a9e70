import { useMemo } from 'react';
import { standing, type Standing } from '../../charts/standing.ts';
import { comparableEntry, type Incomparable } from '../../domain/comparable.ts';
import { completeCategory, type Entry } from '../../domain/entry.ts';
import { showOf, type RegionRow } from '../../domain/region-rows.ts';
import { countryOf, type Country } from '../../domain/region.ts';
import type { Subject } from '../../domain/resolve.ts';
import { asPublished } from '../../domain/treatment.ts';
import { useParts } from '../explore/parts.ts';
import { useSite } from '../site.ts';

/** The regions of the page: the one it is about, and the one beside it. */
export interface Pair {
  readonly region: string;
  readonly compared: string | null;
}

/** What a row is drawn from: where the region stands, and the one beside it or why it does not. */
export interface RowStandings {
  readonly own: Standing | null;
  readonly beside: Standing | { readonly incomparable: Incomparable } | null;
}

export function subjectOf({ entry, way }: RegionRow, country: Country): Subject {
  const treatment = asPublished(showOf(way));
  return { country, entry, treatment, category: completeCategory(entry, {}) };
}

/** The output whose latest year projections of population are read at. */
const ANCHOR = 'gdp';

/** The year of a country's latest output: projections of later years are left aside. */
export function lastYearOf(country: Country, catalogue: readonly Entry[]): number {
  const own = catalogue.filter(
    (entry) => entry.concept === ANCHOR && entry.countries.includes(country),
  );
  return own.length > 0
    ? Math.max(...own.map((entry) => entry.period.to))
    : Number.POSITIVE_INFINITY;
}

/** Loads the figures of some rows, in one go, and says where both regions stand. */
export function useStandings(
  rows: readonly RegionRow[],
  { region, compared }: Pair,
): readonly RowStandings[] {
  const { catalogue } = useSite();
  const plan = useMemo(() => {
    const country = countryOf(region);
    const other = compared === null ? null : countryOf(compared);
    return rows.map((row) => {
      const match = other === null ? null : comparableEntry(row.entry, row.way, other, catalogue);
      return {
        row,
        subject: subjectOf(row, country),
        match,
        other:
          match && 'entry' in match && other !== null && other !== country
            ? subjectOf({ entry: match.entry, way: row.way }, other)
            : null,
      };
    });
  }, [rows, region, compared, catalogue]);
  const subjects = useMemo(
    () => plan.flatMap(({ subject, other }) => (other ? [subject, other] : [subject])),
    [plan],
  );
  const parts = useParts(subjects);
  return useMemo(() => {
    const panels = new Map(subjects.map((subject, i) => [subject, parts[i]?.panel]));
    const stand = (subject: Subject, row: RegionRow, id: string) => {
      const panel = panels.get(subject);
      return panel ? standing(panel, row.way, id, lastYearOf(subject.country, catalogue)) : null;
    };
    return plan.map(({ row, subject, match, other }): RowStandings => {
      const own = stand(subject, row, region);
      if (compared === null || match === null) return { own, beside: null };
      if ('incomparable' in match) return { own, beside: match };
      return { own, beside: stand(other ?? subject, row, compared) };
    });
  }, [plan, subjects, parts, region, compared, catalogue]);
}
