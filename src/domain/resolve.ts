import {
  completeCategory,
  counterpart,
  isMappable,
  unknownCategories,
  type Entry,
} from './entry.ts';
import { countryOf, type Country } from './region.ts';
import { settle, type Refused } from './legitimate.ts';
import { referencesOf, type Treatment } from './treatment.ts';
import type { BadParameter } from './fields.ts';
import type { View } from './view.ts';

/** Something the reader is told because the link could not be followed to the letter. */
export type Notice =
  | { readonly kind: 'bad-parameter'; readonly name: string; readonly value: string }
  | { readonly kind: 'unknown-indicator'; readonly id: string }
  | { readonly kind: 'indicator-elsewhere'; readonly title: string }
  | { readonly kind: 'unknown-region'; readonly id: string }
  | { readonly kind: 'region-elsewhere'; readonly id: string }
  | { readonly kind: 'unknown-category'; readonly text: string; readonly title: string }
  | ({ readonly kind: 'refused'; readonly title: string } & Refused);

/** One country's part of the picture. */
export interface Subject {
  readonly country: Country;
  readonly entry: Entry;
  readonly treatment: Treatment;
  readonly category: Readonly<Record<string, string>>;
}

export interface Resolved {
  readonly view: View;
  /** One subject, or Chile and Peru side by side. */
  readonly subjects: readonly Subject[];
  readonly notices: readonly Notice[];
}

/** What a country's page opens with. */
const OPENING = 'gdp';

/**
 * Turns a well-formed view into a picture that exists: unknown indicators, illegitimate ways of
 * showing and unknown regions fall back, each with a notice.
 *
 * @param catalogue entries of both countries
 * @param regions ids of all regions
 */
export function resolve(
  view: View,
  bad: readonly BadParameter[],
  catalogue: readonly Entry[],
  regions: ReadonlySet<string>,
): Resolved {
  const notices: Notice[] = bad.map((one) => ({ kind: 'bad-parameter', ...one }));
  const countries: Country[] = view.country === 'both' ? ['CL', 'PE'] : [view.country];
  const mappable = catalogue.filter(isMappable);
  const asked = catalogue.find((entry) => entry.id === view.indicator);
  if (view.indicator && !asked) notices.push({ kind: 'unknown-indicator', id: view.indicator });
  const fits = (entry: Entry) =>
    isMappable(entry) && countries.every((country) => counterpart(entry, country, mappable));
  if (asked && !fits(asked)) notices.push({ kind: 'indicator-elsewhere', title: asked.title });
  const chosen = asked && fits(asked) ? asked : opening(mappable, countries[0] ?? 'CL');
  const references = referencesOf(catalogue);
  const subjects = countries.flatMap((country): Subject[] => {
    const entry = chosen && counterpart(chosen, country, mappable);
    if (!entry) return [];
    const { treatment, refused } = settle(entry, view, references);
    for (const one of refused) notices.push({ kind: 'refused', title: entry.title, ...one });
    return [{ country, entry, treatment, category: completeCategory(entry, view.category) }];
  });
  const [first] = subjects;
  if (first)
    for (const text of unknownCategories(first.entry, view.category))
      notices.push({ kind: 'unknown-category', text, title: first.entry.title });
  const pinned = view.pinned.filter((id) => {
    if (!regions.has(id)) notices.push({ kind: 'unknown-region', id });
    else if (!countries.includes(countryOf(id))) notices.push({ kind: 'region-elsewhere', id });
    else return true;
    return false;
  });
  return { view: { ...view, indicator: chosen?.id ?? '', pinned }, subjects, notices };
}

function opening(mappable: readonly Entry[], country: Country): Entry | undefined {
  const own = mappable.filter((entry) => entry.countries.includes(country));
  return own.find((entry) => entry.concept === OPENING) ?? own[0];
}
