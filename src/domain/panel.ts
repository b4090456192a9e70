/**
 * Panel data, in the econometric sense: the values of one indicator, for one category and one way
 * of showing it, by unit and period. Every chart reads a panel; the transforms live here and
 * nowhere else.
 */
import { divide } from './division.ts';
import type { Entry, Show } from './entry.ts';
import { isBlank, type Status } from './indicator.ts';
import type { Observation } from './observation.ts';
import { isPercentage } from './legitimate.ts';
import { peopleIn, type People } from './people.ts';
import { baseYear, chainIndex, deflate, priceFactor, type Factor } from './prices.ts';
import { isNational, isPart, isRegional, isUnassigned, members, type Unit } from './region.ts';
import { setAgainst } from './relative.ts';
import { asPublished, REFERENCES, type Treatment } from './treatment.ts';

export interface Cell {
  /** In base units (pesos, persons, ratio), after the transform; null for a blank. */
  readonly value: number | null;
  readonly status: Status;
}

/** One period of a panel. */
export interface Period {
  readonly year: number;
  /** Regional units in the order of the figure file. */
  readonly units: readonly Unit[];
  readonly cells: ReadonlyMap<Unit, Cell>;
  /** Untransformed amounts of extensive indicators in base units. */
  readonly amounts: ReadonlyMap<Unit, number | null>;
  /** Sum of the regional amounts: the denominator of shares. Null for intensive indicators. */
  readonly total: number | null;
  /** Amount that the source assigns to no region; 0 where there is none. */
  readonly unassigned: number;
  /** Value the regions are compared with: per-head value of the total, published national rate. */
  readonly national: number | null;
  /** Values before they are set against an average or an earlier year: what measures are taken of. */
  readonly plain: ReadonlyMap<Unit, number | null>;
  /** The population of per-head values and weights. */
  readonly people: People | null;
  /** The population that shares are set beside: a census from its year on. */
  readonly compared: People | null;
}

/** Figures, in base units, of the indicators that turn values into others: populations, prices. */
export type Ingredients = Readonly<Record<string, readonly Observation[]>>;

/** Figures as ingredients: values in base units. */
export function inBaseUnits(entry: Entry, observations: readonly Observation[]): Observation[] {
  const { multiplier } = entry.unit;
  return multiplier === 1
    ? [...observations]
    : observations.map((one) => ({
        ...one,
        value: one.value === null ? null : one.value * multiplier,
      }));
}

export interface Panel {
  readonly entry: Entry;
  readonly show: Show;
  /** How the numbers were made, with the years actually used. */
  readonly treatment: Treatment;
  readonly category: Readonly<Record<string, string>>;
  readonly periods: readonly Period[];
}

/** The period of a panel for a year, or the latest earlier one, or the first. */
export function periodOf(panel: Panel, year: number): Period | undefined {
  return panel.periods.findLast((period) => period.year <= year) ?? panel.periods[0];
}

/** The unit that covers a region in a period: itself, or the union it then belonged to. */
export function unitCovering(period: Period, region: string): Unit | undefined {
  return period.units.find((unit) => members(unit).includes(region));
}

/**
 * Builds the panel of an indicator.
 *
 * @param observations figures of the indicator
 * @param category value of each dimension; `all` sums an additive dimension
 * @param how a legitimate treatment, or the way to show the published numbers
 * @param ingredients figures of the populations and of what the treatment needs
 * @returns periods in ascending order: only those for which every ingredient exists
 */
export function makePanel(
  entry: Entry,
  observations: readonly Observation[],
  category: Readonly<Record<string, string>>,
  how: Show | Treatment,
  ingredients: Ingredients,
): Panel {
  const treatment = typeof how === 'string' ? asPublished(how) : how;
  const { show } = treatment;
  const matching = selectCategory(entry, observations, category);
  const years = [...new Set(matching.map((one) => one.period))].sort((a, b) => a - b);
  const recipe = makeRecipe(entry, treatment, ingredients);
  const plain = years.flatMap((year): Period[] => {
    const own = entry.population;
    const people = own ? peopleIn(own, ingredients[own] ?? [], year) : null;
    const published = matching.filter((one) => one.period === year);
    const rows = divide(published, treatment.division, entry.kind, people);
    const factor = recipe.factor(year);
    const product = recipe.product(year);
    if (!rows.some((row) => isRegional(row.unit)) || factor === null) return [];
    if ((show === 'per-head' && !people) || (show === 'gdp' && !product)) return [];
    const compared = comparedPeople(entry, ingredients, year) ?? people;
    return [makePeriod(entry, rows, show, { year, factor, people, compared, product })];
  });
  const { relative } = treatment;
  const points = isPercentage(entry, treatment);
  const { periods, since } = setAgainst(plain, relative, treatment.since, points);
  return { entry, show, treatment: { ...treatment, base: recipe.base, since }, category, periods };
}

interface Recipe {
  /** What amounts of a year are multiplied by. */
  readonly factor: Factor;
  /** Product of the regions in a year, in the prices that the factor leads to. */
  readonly product: (year: number) => People | null;
  /** Year of constant prices, 0 where there are none. */
  readonly base: number;
}

function makeRecipe(entry: Entry, treatment: Treatment, ingredients: Ingredients): Recipe {
  const [country = 'CL'] = entry.countries;
  const index = chainIndex(ingredients[REFERENCES.inflation] ?? [], country);
  const base = baseYear(index, treatment.base);
  if (treatment.show === 'gdp') {
    const id = REFERENCES.gdp[country];
    const product = (year: number) => {
      const found = peopleIn(id, ingredients[id] ?? [], year);
      return found?.year === year ? found : null;
    };
    return { factor: deflate(ingredients, country, base), product, base };
  }
  return {
    factor: priceFactor(entry, treatment, ingredients),
    product: () => null,
    base: treatment.prices === 'constant' ? base : 0,
  };
}

/**
 * The population that shares of a year are set beside. From 2024 on that is Chile's census, because
 * the projection overshoots it by almost nine per cent; before, and in Peru, the projection.
 */
function comparedPeople(entry: Entry, populations: Ingredients, year: number): People | null {
  const sources =
    entry.countries[0] === 'CL' ? ['cl-census-2024', 'cl-population'] : ['pe-population'];
  for (const source of sources) {
    const people = peopleIn(source, populations[source] ?? [], year);
    if (people) return people;
  }
  return null;
}

/** Rows of one category; an additive dimension at `all` is summed. */
function selectCategory(
  entry: Entry,
  observations: readonly Observation[],
  category: Readonly<Record<string, string>>,
): Observation[] {
  const fixed = entry.dimensions.filter((one) => category[one.name] !== 'all');
  const rows = observations.filter((one) =>
    fixed.every(({ name }) => one.category[name] === category[name]),
  );
  if (fixed.length === entry.dimensions.length) return rows;
  const sums = new Map<string, Observation>();
  for (const row of rows) {
    const key = `${row.unit}|${row.period}`;
    const before = sums.get(key);
    const value = before ? add(before.value, row.value) : row.value;
    const status = before && before.value === null ? before.status : row.status;
    const kept = value === null ? status : (before ?? row).status;
    sums.set(key, { ...row, value, status: kept, category: {} });
  }
  return [...sums.values()];
}

function add(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

interface Setting {
  readonly year: number;
  readonly factor: number;
  readonly people: People | null;
  readonly compared: People | null;
  readonly product: People | null;
}

function makePeriod(
  entry: Entry,
  rows: readonly Observation[],
  show: Show,
  { year, factor, people, compared, product }: Setting,
): Period {
  const scale = (value: number | null) =>
    value === null ? null : value * entry.unit.multiplier * factor;
  // Parts are here in their region's place or not at all: `divide` saw to it.
  const regional = rows.filter((row) => isRegional(row.unit) || isPart(row.unit));
  const extensive = entry.kind === 'extensive';
  const amounts = new Map(extensive ? regional.map((row) => [row.unit, scale(row.value)]) : []);
  const total = extensive ? sum([...amounts.values()]) : null;
  const unassigned = sum(rows.filter((row) => isUnassigned(row.unit)).map((r) => scale(r.value)));
  const published = scale(rows.find((row) => isNational(row.unit))?.value ?? null);
  const whole = show === 'share-national' ? (published ?? (total ?? 0) + unassigned) : total;
  const against = show === 'per-head' ? people : product;
  // Whoever does not tell the parts apart weighs nothing here: a mean would leave them out.
  const complete = (one: People | null) =>
    one && regional.every((row) => !isPart(row.unit) || one.of(row.unit) !== null) ? one : null;
  const cells = new Map(
    regional.map((row): [Unit, Cell] => {
      const value = transform(show, scale(row.value), whole, against?.of(row.unit) ?? null);
      return [row.unit, { value, status: statusAfter(row.status, value) }];
    }),
  );
  const national = extensive ? nationalOf(amounts, complete(against)) : published;
  const plain = new Map([...cells].map(([unit, cell]) => [unit, cell.value]));
  const units = regional.map((row) => row.unit);
  const counted = { people: complete(people), compared: complete(compared) };
  return { year, units, cells, amounts, total, unassigned, national, plain, ...counted };
}

/** @param against persons or product of the unit, for what is told per person or per product */
function transform(
  show: Show,
  amount: number | null,
  whole: number | null,
  against: number | null,
): number | null {
  if (amount === null) return null;
  if (show === 'share' || show === 'share-national') return whole ? amount / whole : null;
  if (show === 'per-head' || show === 'gdp') return against ? amount / against : null;
  return amount;
}

function statusAfter(status: Status, value: number | null): Status {
  return value === null && !isBlank(status) ? 'missing' : status;
}

/** The value of all regions together per person or product; amounts and shares have none. */
function nationalOf(
  amounts: ReadonlyMap<Unit, number | null>,
  against: People | null,
): number | null {
  if (!against) return null;
  let money = 0;
  let whole = 0;
  for (const [unit, amount] of amounts) {
    const own = against.of(unit);
    if (amount === null || own === null) continue;
    money += amount;
    whole += own;
  }
  return whole > 0 ? money / whole : null;
}

function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}

/** A unit with its value, in an order. */
export interface Ranked {
  readonly unit: Unit;
  readonly value: number;
  /** 1 for the highest; equal values share a rank. */
  readonly rank: number;
}

/** Units with a value, highest first. */
export function rank(period: Period): Ranked[] {
  const valued = period.units.flatMap((unit) => {
    const value = period.cells.get(unit)?.value;
    return value === null || value === undefined ? [] : [{ unit, value }];
  });
  valued.sort((a, b) => b.value - a.value);
  return valued.map((one) => ({
    ...one,
    rank: 1 + valued.findIndex((v) => v.value === one.value),
  }));
}
