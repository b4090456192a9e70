import { completeCategory, type Entry } from '../domain/entry.ts';
import type { Observation } from '../domain/observation.ts';
import { PLACE, type Place } from '../domain/place.ts';
import { quantile } from '../measures/quantile.ts';
import { isUndefined } from '../measures/index.ts';

export interface PlacesInput {
  readonly entry: Entry;
  readonly observations: readonly Observation[];
  /** Communes or districts of the country. */
  readonly places: readonly Place[];
  /** Ids of the regions shown, the one of the page first. */
  readonly regions: readonly string[];
  /** Projections of later years are left aside. */
  readonly until: number;
}

export interface PlaceValue {
  readonly place: Place;
  readonly value: number;
}

/** The places of one region, or of the whole country. */
export interface Band {
  /** Id of the region; null for the whole country. */
  readonly region: string | null;
  /** From the lowest value to the highest. */
  readonly values: readonly PlaceValue[];
  readonly quartiles: readonly [number, number, number] | null;
}

export interface PlacesModel {
  readonly entry: Entry;
  readonly year: number;
  readonly bands: readonly Band[];
  readonly domain: readonly [number, number];
  /** Whether the scale is logarithmic. */
  readonly log: boolean;
}

/** From this ratio of the highest to the middle on, a linear scale would hide the rest. */
const SKEWED = 12;

/**
 * The latest year's values of the places of some regions and of the country, in base units. The
 * scale is logarithmic where all values are positive and the highest is many times the median.
 */
export function placesModel({
  entry,
  observations,
  places,
  regions,
  until,
}: PlacesInput): PlacesModel {
  const category = completeCategory(entry, {});
  const byCode = new Map(places.map((place) => [place.code, place]));
  const matching = observations.filter(
    (one) =>
      one.value !== null &&
      (one.period <= until || one.status !== 'projected') &&
      entry.dimensions.every(({ name }) => one.category[name] === category[name]),
  );
  const year = Math.max(...matching.map((one) => one.period));
  const values = matching
    .filter((one) => one.period === year)
    .flatMap((one): PlaceValue[] => {
      const place = byCode.get(one.category[PLACE] ?? '');
      return place ? [{ place, value: (one.value ?? 0) * entry.unit.multiplier }] : [];
    })
    .sort((a, b) => a.value - b.value);
  const bands = [...regions, null].map((region): Band => {
    const own = values.filter(({ place }) => region === null || place.region === region);
    return { region, values: own, quartiles: quartilesOf(own) };
  });
  const low = values[0]?.value ?? 0;
  const high = values.at(-1)?.value ?? 1;
  const middle = bands.at(-1)?.quartiles?.[1] ?? high;
  const log = low > 0 && high / middle > SKEWED;
  return { entry, year, bands, domain: [log ? low : Math.min(0, low), high], log };
}

function quartilesOf(values: readonly PlaceValue[]): Band['quartiles'] {
  const numbers = values.map((one) => one.value);
  const [low, middle, high] = [0.25, 0.5, 0.75].map((p) => quantile(numbers, p));
  if (low === undefined || middle === undefined || high === undefined) return null;
  return isUndefined(low) || isUndefined(middle) || isUndefined(high) ? null : [low, middle, high];
}
