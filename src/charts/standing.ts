/** Where one region stands in a panel: value, rank, what it is compared with, and its past. */
import type { Way } from '../domain/region-rows.ts';
import type { Status } from '../domain/indicator.ts';
import { unitCovering, type Panel, type Period } from '../domain/panel.ts';
import type { Unit } from '../domain/region.ts';
import { isUndefined, perCapitaIndex } from '../measures/index.ts';
import { shareOfPeople } from './panel-text.ts';

export interface UnitValue {
  readonly unit: Unit;
  readonly value: number;
}

/** The value of a year and the unit it is of: an older division may be a union of regions. */
export interface SeriesPoint extends UnitValue {
  readonly year: number;
}

/**
 * What the region is compared with: a published national value, the national amount per head, the
 * mean of the regions weighted by people or not, the share each would have if all were equal, the
 * index of a region that gets its people's share, or that share itself.
 */
export type ReferenceKind =
  | 'published'
  | 'per-head'
  | 'weighted'
  | 'mean'
  | 'equal'
  | 'fair'
  | 'people';

export interface Reference {
  readonly kind: ReferenceKind;
  readonly value: number;
}

export interface Standing {
  readonly panel: Panel;
  readonly way: Way;
  readonly region: string;
  readonly period: Period;
  /** The unit that covers the region in that period; undefined where none does. */
  readonly unit: Unit | undefined;
  readonly value: number | null;
  readonly status: Status;
  /** 1 for the highest value; equal values share a rank. */
  readonly rank: number | null;
  /** Every unit with a value, highest first. */
  readonly all: readonly UnitValue[];
  readonly reference: Reference | null;
  /** Its whole years. */
  readonly series: readonly SeriesPoint[];
  /** A later year for which others have a figure and this region a blank. */
  readonly later: { readonly year: number; readonly status: Status } | null;
  /** The region's share of the total and of its people, where these are what is shown. */
  readonly shares: { readonly own: number; readonly people: number } | null;
}

/** The index of a region that gets as much per head as all regions together. */
const FAIR = 100;

/**
 * Where a region stands in the latest year that has a whole figure for it.
 *
 * @param until projections of later years are left aside
 * @returns null where the panel has no period
 */
export function standing(
  panel: Panel,
  way: Way,
  region: string,
  until = Number.POSITIVE_INFINITY,
): Standing | null {
  const periods = panel.periods.filter((one) => one.year <= until || !isProjected(one));
  const known = periods.map((period) => ({ period, values: valuesOf(period, way) }));
  const own = known.flatMap(({ period, values }) => {
    const unit = unitCovering(period, region);
    const value = unit === undefined ? undefined : values.get(unit);
    return unit === undefined || value === undefined ? [] : [{ period, unit, value, values }];
  });
  const whole = own.filter(({ period, unit }) => period.cells.get(unit)?.status !== 'partial');
  const shown = whole.at(-1) ?? own.at(-1);
  const last = known.findLast(({ values }) => values.size > 0) ?? known.at(-1);
  const { period, values } = shown ?? last ?? {};
  if (!period || !values) return null;
  const unit = unitCovering(period, region);
  const value = shown?.value ?? null;
  const all = [...values].map(([one, v]) => ({ unit: one, value: v }));
  all.sort((a, b) => b.value - a.value);
  return {
    panel,
    way,
    region,
    period,
    unit,
    value,
    status: (unit === undefined ? undefined : period.cells.get(unit)?.status) ?? 'missing',
    rank: value === null ? null : 1 + all.findIndex((one) => one.value === value),
    all,
    reference: referenceOf(period, way, values),
    series: (whole.length > 0 ? whole : own).map((one) => ({
      year: one.period.year,
      unit: one.unit,
      value: one.value,
    })),
    later: laterBlank(known, period, region),
    shares: sharesOf(period, way, unit),
  };
}

function isProjected(period: Period): boolean {
  return [...period.cells.values()].some((cell) => cell.status === 'projected');
}

/** The value of every unit that has one. */
function valuesOf(period: Period, way: Way): Map<Unit, number> {
  if (way === 'fair') return fairness(period);
  return new Map(
    period.units.flatMap((unit): [Unit, number][] => {
      const value = period.cells.get(unit)?.value;
      return value === null || value === undefined ? [] : [[unit, value]];
    }),
  );
}

/** What each unit gets per head, all units together being 100. */
function fairness({ units, amounts, compared }: Period): Map<Unit, number> {
  if (!compared) return new Map();
  const people = units.map((unit) => compared.of(unit));
  const index = perCapitaIndex(
    units.map((unit) => amounts.get(unit) ?? null),
    people,
  );
  if (isUndefined(index)) return new Map();
  return new Map(
    units.flatMap((unit, i): [Unit, number][] => {
      const one = index[i];
      return one === undefined || isUndefined(one) ? [] : [[unit, one]];
    }),
  );
}

function referenceOf(
  period: Period,
  way: Way,
  values: ReadonlyMap<Unit, number>,
): Reference | null {
  if (values.size < 2) return null;
  if (way === 'fair') return { kind: 'fair', value: FAIR };
  if (way === 'share') return { kind: 'equal', value: 1 / values.size };
  if (period.national !== null)
    return { kind: nationalKind(period, way, values), value: period.national };
  const all = [...values];
  const sum = all.reduce((total, [, value]) => total + value, 0);
  if (way === 'amount') return { kind: 'mean', value: sum / all.length };
  const people = all.map(([unit]) => period.people?.of(unit) ?? null);
  if (people.includes(null)) return { kind: 'mean', value: sum / all.length };
  const persons = people.reduce<number>((total, one) => total + (one ?? 0), 0);
  const weighted = all.reduce((total, [, value], i) => total + value * (people[i] ?? 0), 0);
  return { kind: 'weighted', value: weighted / persons };
}

/** What some regions have per head is not the country's: it is their mean, weighted by people. */
function nationalKind(period: Period, way: Way, values: ReadonlyMap<Unit, number>): ReferenceKind {
  if (way !== 'per-head') return 'published';
  return values.size === period.units.length ? 'per-head' : 'weighted';
}

function laterBlank(
  known: readonly { readonly period: Period; readonly values: ReadonlyMap<Unit, number> }[],
  shown: Period,
  region: string,
): Standing['later'] {
  const later = known.findLast(({ period, values }) => period.year > shown.year && values.size > 0);
  if (!later) return null;
  const unit = unitCovering(later.period, region);
  const cell = unit === undefined ? undefined : later.period.cells.get(unit);
  return { year: later.period.year, status: cell?.status ?? 'missing' };
}

function sharesOf(period: Period, way: Way, unit: Unit | undefined): Standing['shares'] {
  if (unit === undefined || (way !== 'fair' && way !== 'share')) return null;
  const own = period.cells.get(unit)?.value ?? null;
  const people = period.compared ? shareOfPeople(period, unit) : null;
  return own === null || people === null ? null : { own, people };
}
