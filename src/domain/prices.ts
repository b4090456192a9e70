import type { Entry } from './entry.ts';
import type { Observation } from './observation.ts';
import type { Country } from './region.ts';
import { REFERENCES, type Treatment } from './treatment.ts';

/** Figures of the indicators that conversions rest on, by id, in base units. */
type Ingredients = Readonly<Record<string, readonly Observation[]>>;

/** What published amounts of a year are multiplied by; null where the reference lacks the year. */
export type Factor = (year: number) => number | null;

/**
 * Consumer price index chained from yearly inflation, 1 in its first year:
 * I(t) = I(t − 1) · (1 + inflation(t)).
 *
 * @param inflation yearly rates as ratios, consecutive years
 */
export function chainIndex(
  inflation: readonly Observation[],
  country: Country,
): ReadonlyMap<number, number> {
  const rates = inflation.filter((one) => one.unit === country && one.value !== null);
  rates.sort((a, b) => a.period - b.period);
  const index = new Map<number, number>();
  let level = 1;
  for (const { period, value } of rates) {
    if (index.size > 0) level *= 1 + (value ?? 0);
    index.set(period, level);
  }
  return index;
}

/** The year whose prices a treatment asks for, or the last one of the index. */
export function baseYear(index: ReadonlyMap<number, number>, asked: number): number {
  return index.has(asked) ? asked : Math.max(...index.keys());
}

/**
 * The factor of a treatment's prices: constant prices of a base year, I(base)/I(year), or
 * international dollars, 1/PPP(year); for series in prices of one year, 1/PPP(that year).
 */
export function priceFactor(
  entry: Entry,
  { prices, base }: Treatment,
  ingredients: Ingredients,
): Factor {
  const [country = 'CL'] = entry.countries;
  if (prices === 'constant') return deflate(ingredients, country, base);
  if (prices === 'published') return () => 1;
  const rates = ingredients[REFERENCES.ppp] ?? [];
  const fixed = entry.price.basis === 'current' ? undefined : entry.price.year;
  return (year) => {
    const rate = rates.find((one) => one.unit === country && one.period === (fixed ?? year));
    return rate?.value ? 1 / rate.value : null;
  };
}

/** Turns nominal amounts of a year into prices of the base year. */
export function deflate(ingredients: Ingredients, country: Country, base: number): Factor {
  const index = chainIndex(ingredients[REFERENCES.inflation] ?? [], country);
  const level = index.get(baseYear(index, base));
  return (year) => {
    const own = index.get(year);
    return own === undefined || level === undefined ? null : level / own;
  };
}
