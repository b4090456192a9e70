/** The latest figures of an indicator as a person would read them aloud. */
import { completeCategory, type Entry } from './entry.ts';
import type { Observation } from './observation.ts';
import { PLACE } from './place.ts';
import { isNational, isRegional, type Unit } from './region.ts';

/** A unit's value in base units. */
export interface Told {
  /** A region or a union, a country, or the code of a place. */
  readonly unit: Unit;
  readonly value: number;
}

export interface Reading {
  readonly year: number;
  /** Value of each dimension; `all` for the sum of an additive one. */
  readonly category: Readonly<Record<string, string>>;
  /** Units with a value, highest first. */
  readonly told: readonly [Told, ...Told[]];
  /** Sum over regions or places of an extensive indicator; null for rates and countries. */
  readonly total: number | null;
}

/**
 * The latest year that was observed, in the category shown first. Years that are wholly projected,
 * or marked as incomplete, yield to earlier ones that are not.
 *
 * @returns null where there is no value at all
 */
export function latestReading(entry: Entry, observations: readonly Observation[]): Reading | null {
  const category = completeCategory(entry, {});
  const rows = observations.filter(
    (one) =>
      one.value !== null &&
      isOfScope(entry, one) &&
      Object.entries(category).every(([name, id]) => id === 'all' || one.category[name] === id),
  );
  const observed = rows.filter((one) => one.status !== 'projected' && one.status !== 'partial');
  const year = Math.max(...(observed.length > 0 ? observed : rows).map((one) => one.period));
  const sums = new Map<string, number>();
  for (const { unit, period, value, category: own } of rows) {
    if (period !== year || value === null) continue;
    const id = own[PLACE] ?? unit;
    sums.set(id, (sums.get(id) ?? 0) + value * entry.unit.multiplier);
  }
  const [highest, ...others] = [...sums]
    .map(([unit, value]) => ({ unit, value }))
    .sort((a, b) => b.value - a.value);
  if (!highest) return null;
  const told: [Told, ...Told[]] = [highest, ...others];
  const adds = entry.kind === 'extensive' && entry.scope !== 'country';
  const total = adds ? told.reduce((sum, one) => sum + one.value, 0) : null;
  return { year, category, told, total };
}

function isOfScope({ scope }: Entry, { unit }: Observation): boolean {
  return scope === 'country' ? isNational(unit) : isRegional(unit);
}
