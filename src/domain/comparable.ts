import { counterpart, isMappable, type Entry } from './entry.ts';
import { legitimateShows } from './legitimate.ts';
import { showOf, type Way } from './region-rows.ts';
import type { Country } from './region.ts';

/** Why a figure is not set beside one of the other country. */
export type Incomparable = 'no-counterpart' | 'unit' | 'currency' | 'way';

export type Comparability = { readonly entry: Entry } | { readonly incomparable: Incomparable };

/**
 * The entry whose figures may stand beside those of `entry` for a region of `country`: its own, or
 * that of the same concept and kind. Amounts in different units or currencies do not compare;
 * shares of a total and indices do, because neither has a unit.
 */
export function comparableEntry(
  entry: Entry,
  way: Way,
  country: Country,
  catalogue: readonly Entry[],
): Comparability {
  const other = counterpart(entry, country, catalogue.filter(isMappable));
  if (!other) return { incomparable: 'no-counterpart' };
  const show = showOf(way);
  if (!legitimateShows(other).some((one) => one === show)) return { incomparable: 'way' };
  if (other === entry || show === 'share') return { entry: other };
  if (other.unit.currency !== entry.unit.currency) return { incomparable: 'currency' };
  const same =
    other.unit.quantity === entry.unit.quantity && other.unit.perHead === entry.unit.perHead;
  return same ? { entry: other } : { incomparable: 'unit' };
}
