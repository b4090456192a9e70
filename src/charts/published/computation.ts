/** How a published figure is computed anew from the bundled ones. */
import type { Entry } from '../../domain/entry.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Unit } from '../../domain/region.ts';
import type { View } from '../../domain/view.ts';
import { isUndefined, type Outcome } from '../../measures/index.ts';

/** An indicator with its figures. */
export interface Ingredient {
  readonly entry: Entry;
  readonly observations: readonly Observation[];
}

/** Indicators by id. */
export type Given = ReadonlyMap<string, Ingredient>;

/** What is asked of a computation: a measure by its name, of a year, perhaps of one unit. */
export interface Asked {
  readonly of: string;
  readonly year: number;
  readonly from?: number | undefined;
  readonly region?: Unit | undefined;
}

/** What a series follows through the years. */
export type Traced = Pick<Asked, 'of' | 'region'>;

export interface Computation {
  /** Ids of the indicators it needs; the first is the one to explore. */
  readonly needs: readonly [string, ...string[]];
  /** Years for which it can be computed, ascending. */
  readonly years: (given: Given, asked: Traced) => number[];
  /** The value in the unit it was published in, or the reason why there is none. */
  readonly at: (asked: Asked, given: Given) => Outcome;
  /** How Explore shows the first indicator. */
  readonly view?: Partial<Pick<View, 'show' | 'category'>>;
  /** The picture: a series beside published points, or pairs of one year. */
  readonly picture?: Traced | 'pairs';
}

type Category = Readonly<Record<string, string>>;

/** @throws where a computation reads what it does not say it needs */
function ingredient(given: Given, id: string): Ingredient {
  const found = given.get(id);
  if (!found) throw new Error(`no figures of ${id}`);
  return found;
}

function matches(row: Observation, category: Category): boolean {
  return Object.entries(category).every(([name, value]) => row.category[name] === value);
}

/** Values of a year by unit in base units (pesos, soles, persons, ratios); blanks are left out. */
export function valuesOf(
  given: Given,
  id: string,
  year: number,
  category: Category = {},
): Map<Unit, number> {
  const { entry, observations } = ingredient(given, id);
  const values = new Map<Unit, number>();
  for (const row of observations)
    if (row.period === year && row.value !== null && matches(row, category))
      values.set(row.unit, row.value * entry.unit.multiplier);
  return values;
}

/** Years with a value, ascending. */
export function yearsOf(given: Given, id: string, category: Category = {}, unit?: Unit): number[] {
  const { observations } = ingredient(given, id);
  const years = observations
    .filter((row) => row.value !== null && matches(row, category))
    .filter((row) => unit === undefined || row.unit === unit)
    .map((row) => row.period);
  return [...new Set(years)].sort((a, b) => a - b);
}

export function sumOf(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/** An outcome times a factor: a ratio as a percentage, soles in millions. */
export function scaled(outcome: Outcome, factor: number): Outcome {
  return isUndefined(outcome) ? outcome : outcome * factor;
}
