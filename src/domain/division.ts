import { isBlank } from './indicator.ts';
import type { Observation } from './observation.ts';
import type { People } from './people.ts';
import { isPart, isRegional, members, PART_CODES, type Unit } from './region.ts';
import type { Division } from './treatment.ts';

/** Regions that constant geographies join: Ñuble was part of Biobío, Callao lies inside Lima. */
const JOINED: Readonly<Record<Exclude<Division, 'published' | '26'>, readonly string[]>> = {
  '15': ['CL-BI', 'CL-NB'],
  '16': ['CL-BI', 'CL-NB'],
  '24': ['PE-LIM', 'PE-CAL'],
  '25': ['PE-LIM', 'PE-CAL'],
};

/** Regions that a division joins in every year; none where it only leaves years out. */
export function joinedRegions(division: Division): readonly string[] {
  return division === '15' || division === '24' ? JOINED[division] : [];
}

const SPLIT: readonly string[] = [...new Set(PART_CODES.flatMap(members))];
const NONE: readonly string[] = [];

/** Regions that a division replaces by their parts. */
export function splitRegions(division: Division): readonly string[] {
  return division === '26' ? SPLIT : NONE;
}

/**
 * The division a map is drawn on: the one asked for, but the published one where parts of a region
 * stand in its place, because no boundary of theirs is bundled.
 */
export function divisionOnMap(division: Division): Division {
  return splitRegions(division).length > 0 ? 'published' : division;
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
 * @param published rows of one period, one per unit
 * @param people weights of the mean that a union of rates is; without them it is missing
 * @returns the rows with the parts of a union replaced by it: a sum of amounts, a weighted mean of
 *   rates, `derived` in either case; none for a period that lacks the division asked for. Rows of
 *   parts of a region stand in its place on the division that splits it, and nowhere else
 */
export function divide(
  published: readonly Observation[],
  division: Division,
  kind: 'extensive' | 'intensive',
  people: People | null,
): Observation[] {
  if (division === '26') return split(published);
  const rows = published.filter((row) => !isPart(row.unit));
  if (division === 'published') return rows;
  const parts = JOINED[division];
  const found = rows.filter((row) => parts.includes(row.unit));
  if (division === '16' || division === '25')
    return rows.some((row) => members(row.unit).length > 1) ? [] : rows;
  if (found.length < parts.length) return rows;
  const union = parts.join('+');
  const joined = join(found, union, kind, people);
  const rest = rows.filter((row) => !parts.includes(row.unit));
  const place = rows.findIndex((row) => parts.includes(row.unit));
  return [...rest.slice(0, place), joined, ...rest.slice(place)];
}

/** Rows with regions replaced by their parts; none unless both parts have a value. */
function split(rows: readonly Observation[]): Observation[] {
  const valued = rows.filter((row) => isPart(row.unit) && row.value !== null);
  if (valued.length < PART_CODES.length) return [];
  const whole = new Set(valued.flatMap((row) => members(row.unit)));
  return rows.filter((row) => !whole.has(row.unit));
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
