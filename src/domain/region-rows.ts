/**
 * Which indicators stand under which question on the page of one region, and how each is shown
 * there, because a question decides what is compared: shares, values per head, fairness.
 */
import { isMappable, type Entry, type Show } from './entry.ts';
import type { Question } from './indicator.ts';
import { legitimateShows } from './legitimate.ts';
import type { Country } from './region.ts';

/** How an indicator is shown in a row; `fair` sets its share beside the share of people. */
export type Way = Show | 'fair';

export interface RegionRow {
  readonly entry: Entry;
  readonly way: Way;
}

/** Name of the dimension that parts an indicator by level of government. */
export const LEVEL = 'level';

/** Whether its figures by region are parted by level of government. */
export function hasLevels(entry: Entry): boolean {
  return isMappable(entry) && entry.dimensions.some((one) => one.name === LEVEL);
}

/** The way of showing that panels of a row are built with. */
export function showOf(way: Way): Show {
  return way === 'fair' ? 'share' : way;
}

/**
 * The rows of one question: every regional indicator of the country that answers it, in the order
 * of the catalogue.
 */
export function rowsOf(
  question: Question,
  country: Country,
  catalogue: readonly Entry[],
): RegionRow[] {
  return catalogue
    .filter((entry) => isMappable(entry) && entry.countries.includes(country))
    .flatMap((entry) => {
      const way = hasOwnPerHead(entry, question, catalogue) ? null : wayFor(entry, question);
      return way === null ? [] : [{ entry, way }];
    });
}

/** Whether an amount's values per head stand there already, as an indicator of their own. */
function hasOwnPerHead(entry: Entry, question: Question, catalogue: readonly Entry[]): boolean {
  return (
    question === 'D' &&
    catalogue.some(
      (other) =>
        other.concept === `${entry.concept}-per-head` &&
        other.countries.some((country) => entry.countries.includes(country)),
    )
  );
}

/** A rate answers all its questions by the same value, so it has one row, under the first. */
function wayFor(entry: Entry, question: Question): Way | null {
  if (!entry.questions.includes(question)) return null;
  const shows = legitimateShows(entry);
  const first = shows[0] ?? null;
  const others = entry.questions.filter((one) => one !== 'V');
  if (question === 'V') return others.length > 0 || hasLevels(entry) ? null : first;
  if (entry.kind === 'intensive') return others[0] === question ? first : null;
  if (question === 'C') return shows.find((one) => one === 'share') ?? first;
  if (question === 'D')
    return shows.find((one) => one === 'per-head') ?? (others.length === 1 ? first : null);
  // People are what a fair share is measured by.
  return entry.concept === 'population' ? null : 'fair';
}
