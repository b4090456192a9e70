import { isMappable, type Entry } from '../../domain/entry.ts';
import { legitimateShows } from '../../domain/legitimate.ts';
import type { RegionRow } from '../../domain/region-rows.ts';
import type { Country } from '../../domain/region.ts';

/** What the page says of a region first, by concept; the first the country has of each list. */
const SHARE = ['gdp'];
const RATES = [['gdp-per-head'], ['income-poverty', 'poverty']];
const PEOPLE = ['population'];

function find(
  concepts: readonly string[],
  country: Country,
  catalogue: readonly Entry[],
): Entry | undefined {
  return catalogue.find(
    (entry) =>
      isMappable(entry) && entry.countries.includes(country) && concepts.includes(entry.concept),
  );
}

/** The indicators of the headline: a share of output, then what a person has. */
export function headlineRows(country: Country, catalogue: readonly Entry[]): RegionRow[] {
  const share = find(SHARE, country, catalogue);
  const rates = RATES.flatMap((concepts) => find(concepts, country, catalogue) ?? []);
  return [
    ...(share ? [{ entry: share, way: 'share' } as const] : []),
    ...rates.map((entry) => ({ entry, way: legitimateShows(entry)[0] ?? 'value' })),
  ];
}

/** What regions are compared by when asking which resemble one another. */
export function similarityRows(
  country: Country,
  catalogue: readonly Entry[],
): { readonly row: RegionRow; readonly log: boolean }[] {
  const people = find(PEOPLE, country, catalogue);
  const [output, poverty] = RATES.map((concepts) => find(concepts, country, catalogue));
  return [
    ...(output ? [{ row: { entry: output, way: 'value' } as const, log: true }] : []),
    ...(people ? [{ row: { entry: people, way: 'amount' } as const, log: true }] : []),
    ...(poverty ? [{ row: { entry: poverty, way: 'value' } as const, log: false }] : []),
  ];
}
