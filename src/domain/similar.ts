/**
 * Which regions resemble one another, by a rule that can be stated in a sentence: nearest in the
 * standardised values of a few variables.
 */

/** A region with one value per variable, in the order of the variables; null where unknown. */
export interface Profile {
  readonly region: string;
  readonly values: readonly (number | null)[];
}

export interface Neighbour {
  readonly region: string;
  /** Euclidean distance in standard deviations. */
  readonly distance: number;
}

export type Similar =
  | { readonly nearest: readonly Neighbour[]; readonly complete: number }
  /** Positions of the variables that the region lacks, or that do not vary. */
  | { readonly lacking: readonly number[] };

/**
 * The regions nearest to one. Each variable is turned into z-scores over the regions that have all
 * of them (population standard deviation), so that every variable counts the same; the distance is
 * Euclidean. Callers pass logarithms of what grows by multiplying, such as population.
 *
 * @returns the nearest first, equal distances in the order given, and how many regions are
 *   complete; or the variables for lack of which nothing can be said
 */
export function similarRegions(
  profiles: readonly Profile[],
  region: string,
  count: number,
): Similar {
  const own = profiles.find((one) => one.region === region);
  const variables = profiles[0]?.values.length ?? 0;
  const positions = Array.from({ length: variables }, (_, i) => i);
  const lacks = positions.filter((i) => !isKnown(own?.values[i]));
  if (!own || lacks.length > 0) return { lacking: own ? lacks : positions };
  const complete = profiles.filter((one) => one.values.every(isKnown));
  const scales = positions.map((i) => scaleOf(complete.map((one) => one.values[i] ?? 0)));
  const flat = positions.filter((i) => !((scales[i]?.deviation ?? 0) > 0));
  if (flat.length > 0) return { lacking: flat };
  const distance = (one: Profile) =>
    Math.hypot(
      ...positions.map(
        (i) => ((one.values[i] ?? 0) - (own.values[i] ?? 0)) / (scales[i]?.deviation ?? 1),
      ),
    );
  const nearest = complete
    .filter((one) => one !== own)
    .map((one) => ({ region: one.region, distance: distance(one) }))
    .sort((a, b) => a.distance - b.distance);
  return { nearest: nearest.slice(0, count), complete: complete.length };
}

function isKnown(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function scaleOf(values: readonly number[]): { readonly deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / values.length);
  // Equal values differ by rounding only.
  return { deviation: deviation > Math.abs(mean) * 1e-12 ? deviation : 0 };
}
