/**
 * Panel data, in the econometric sense: the values of one indicator, for one category and one way
 * of showing it, by unit and period. Every chart reads a panel; the transforms live here and
 * nowhere else.
 */
import type { Entry, Show } from './entry.ts';
import { isBlank, type Status } from './indicator.ts';
import type { Observation } from './observation.ts';
import { peopleIn, type People } from './people.ts';
import { isNational, isRegional, isUnassigned, members, type Unit } from './region.ts';

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
  /** The population of per-head values and weights. */
  readonly people: People | null;
  /** The population that shares are set beside: a census from its year on. */
  readonly compared: People | null;
}

/** Figures of the population indicators by id. */
export type Populations = Readonly<Record<string, readonly Observation[]>>;

export interface Panel {
  readonly entry: Entry;
  readonly show: Show;
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
 * @param show a way of showing that is legitimate for the entry
 * @param populations figures of the population indicators of the entry's country
 * @returns periods in ascending order; with `per-head` only those for which a population exists
 */
export function makePanel(
  entry: Entry,
  observations: readonly Observation[],
  category: Readonly<Record<string, string>>,
  show: Show,
  populations: Populations,
): Panel {
  const matching = selectCategory(entry, observations, category);
  const years = [...new Set(matching.map((one) => one.period))].sort((a, b) => a - b);
  const periods = years
    .map((year) => {
      const rows = matching.filter((one) => one.period === year);
      const own = entry.population;
      const people = own ? peopleIn(own, populations[own] ?? [], year) : null;
      const compared = comparedPeople(entry, populations, year) ?? people;
      return makePeriod(entry, year, rows, show, people, compared);
    })
    .filter((period) => period.units.length > 0 && (show !== 'per-head' || period.people));
  return { entry, show, category, periods };
}

/**
 * The population that shares of a year are set beside. From 2024 on that is Chile's census, because
 * the projection overshoots it by almost nine per cent; before, and in Peru, the projection.
 */
function comparedPeople(entry: Entry, populations: Populations, year: number): People | null {
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

function makePeriod(
  entry: Entry,
  year: number,
  rows: readonly Observation[],
  show: Show,
  people: People | null,
  compared: People | null,
): Period {
  const scale = (value: number | null) => (value === null ? null : value * entry.unit.multiplier);
  const regional = rows.filter((row) => isRegional(row.unit));
  const extensive = entry.kind === 'extensive';
  const amounts = new Map(extensive ? regional.map((row) => [row.unit, scale(row.value)]) : []);
  const total = extensive ? sum([...amounts.values()]) : null;
  const unassigned = sum(rows.filter((row) => isUnassigned(row.unit)).map((r) => scale(r.value)));
  const published = rows.find((row) => isNational(row.unit));
  const cells = new Map(
    regional.map((row): [Unit, Cell] => {
      const value = transform(show, scale(row.value), total, people?.of(row.unit) ?? null);
      return [row.unit, { value, status: statusAfter(row.status, value) }];
    }),
  );
  const national = extensive
    ? nationalOf(show, amounts, people)
    : published
      ? scale(published.value)
      : null;
  const units = regional.map((row) => row.unit);
  return { year, units, cells, amounts, total, unassigned, national, people, compared };
}

function transform(
  show: Show,
  amount: number | null,
  total: number | null,
  people: number | null,
): number | null {
  if (amount === null) return null;
  if (show === 'share') return total ? amount / total : null;
  if (show === 'per-head') return people ? amount / people : null;
  return amount;
}

function statusAfter(status: Status, value: number | null): Status {
  return value === null && !isBlank(status) ? 'missing' : status;
}

/** The per-head value of all regions together; amounts and shares have no such reference. */
function nationalOf(
  show: Show,
  amounts: ReadonlyMap<Unit, number | null>,
  people: People | null,
): number | null {
  if (show !== 'per-head' || !people) return null;
  let money = 0;
  let persons = 0;
  for (const [unit, amount] of amounts) {
    const count = people.of(unit);
    if (amount === null || count === null) continue;
    money += amount;
    persons += count;
  }
  return persons > 0 ? money / persons : null;
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
