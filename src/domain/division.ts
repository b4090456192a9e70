import { isBlank } from './indicator.ts';
import type { Observation } from './observation.ts';
import type { People } from './people.ts';
import { isRegional, members, type Unit } from './region.ts';
import type { Division } from './treatment.ts';

/** Regions that constant geographies join: Ñuble was part of Biobío, Callao lies inside Lima. */
const JOINED: Readonly<Record<Exclude<Division, 'published'>, readonly string[]>> = {
  '15': ['CL-BI', 'CL-NB'],
  '16': ['CL-BI', 'CL-NB'],
  '24': ['PE-LIM', 'PE-CAL'],
  '25': ['PE-LIM', 'PE-CAL'],
};

/** Regions that a division joins in every year; none where it only leaves years out. */
export function joinedRegions(division: Division): readonly string[] {
  return division === '15' || division === '24' ? JOINED[division] : [];
}

/** How a series divides its country: on its smallest regions, on unions, or first one then the other. */
export type Divided = 'apart' | 'united' | 'mixed';

/** @param units the units of a whole series */
export function dividedInto(units: readonly Unit[]): Divided {
  const regional = units.filter(isRegional);
  const united = regional.some((unit) => members(unit).length > 1);
  const joined = new Set(Object.values(JOINED).flat());
  const apart = regional.some((unit) => joined.has(unit));
  if (united && apart) return 'mixed';
  return united ? 'united' : 'apart';
}

/**
 * The rows of one period on a constant geography.
 *
 * @param rows rows of one period, one per unit
 * @param people weights of the mean that a union of rates is; without them it is missing
 * @returns the rows with the parts of a union replaced by it: a sum of amounts, a weighted mean of
 *   rates, `derived` in either case; none for a period that lacks the division asked for
 */
export function divide(
  rows: readonly Observation[],
  division: Division,
  kind: 'extensive' | 'intensive',
  people: People | null,
): Observation[] {
  if (division === 'published') return [...rows];
  const parts = JOINED[division];
  const found = rows.filter((row) => parts.includes(row.unit));
  if (division === '16' || division === '25')
    return rows.some((row) => members(row.unit).length > 1) ? [] : [...rows];
  if (found.length < parts.length) return [...rows];
  const union = parts.join('+');
  const joined = join(found, union, kind, people);
  const rest = rows.filter((row) => !parts.includes(row.unit));
  const place = rows.findIndex((row) => parts.includes(row.unit));
  return [...rest.slice(0, place), joined, ...rest.slice(place)];
}

function join(
  parts: readonly Observation[],
  unit: Unit,
  kind: 'extensive' | 'intensive',
  people: People | null,
): Observation {
  const [first] = parts;
  const blank = parts.find((part) => part.value === null);
  const shared = { unit, period: first?.period ?? 0, category: first?.category ?? {} };
  if (blank) return { ...shared, value: null, status: blank.status };
  const weights = parts.map((part) => (kind === 'extensive' ? 1 : (people?.of(part.unit) ?? null)));
  if (weights.includes(null)) return { ...shared, value: null, status: 'missing' };
  const sum = parts.reduce((all, part, i) => all + (part.value ?? 0) * (weights[i] ?? 0), 0);
  const whole =
    kind === 'extensive' ? 1 : weights.reduce<number>((all, one) => all + (one ?? 0), 0);
  const carried = parts.find((part) => part.status !== 'final' && !isBlank(part.status));
  return { ...shared, value: whole ? sum / whole : null, status: carried?.status ?? 'derived' };
}
