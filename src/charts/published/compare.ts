import {
  printedOf,
  type DifferenceKind,
  type Finding,
  type Printed,
  type PublishedUnit,
  type PublishedValue,
} from '../../domain/published.ts';
import { isUndefined } from '../../measures/index.ts';
import type { Computation, Given } from './computation.ts';

/** Ours, with the year it belongs to. */
export interface Ours {
  readonly value: number;
  readonly year: number;
}

/** One published value beside ours; either may stand alone. */
export interface Pair {
  readonly value: PublishedValue;
  readonly unit: PublishedUnit;
  readonly published: Printed | null;
  readonly ours: Ours | null;
  /** Decimals in which ours and the difference are written: those printed, more beside a bound. */
  readonly decimals: number;
  /** Ours rounded as printed, less the published one; null where one of the two is absent. */
  readonly difference: number | null;
  /** Whether both are the same to the printed digit, or ours keeps the bound that is claimed. */
  readonly agrees: boolean | null;
  /** Why they differ; null where they agree or cannot be compared. */
  readonly kind: DifferenceKind | null;
}

/** Decimals of a value that nobody printed. */
const OWN_DECIMALS: Partial<Record<PublishedUnit, number>> = { index: 9, percent: 1, times: 1 };

/** What is only said to be more or less than a round number is told apart by finer digits. */
const BEYOND_BOUND = 2;

/** Rounds half away from zero, as publications do; what doubles lose is given back first. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const steps = Math.round(Math.abs(value) * factor * (1 + Number.EPSILON));
  return (Math.sign(value) * steps) / factor;
}

/** The year ours is taken from: the published one, or the latest earlier, or the latest of all. */
function nearestYear(years: readonly number[], asked: number | undefined): number | undefined {
  if (asked === undefined) return years.at(-1);
  return years.findLast((year) => year <= asked);
}

function computeOurs(value: PublishedValue, computation: Computation, given: Given): Ours | null {
  if (value.role === 'published') return null;
  const year = nearestYear(computation.years(given, value), value.year);
  if (year === undefined) return null;
  const outcome = computation.at({ ...value, year }, given);
  return isUndefined(outcome) ? null : { value: outcome, year };
}

function keepsBound(bound: PublishedValue['bound'], ours: number, published: number): boolean {
  if (bound === 'more-than') return ours > published;
  return bound === 'less-than' ? ours < published : ours >= published;
}

/** Sets a value of a finding beside what the bundled figures yield. */
export function compare(
  finding: Finding,
  value: PublishedValue,
  computation: Computation,
  given: Given,
): Pair {
  const unit = value.unit ?? finding.unit;
  const published = printedOf(finding, value);
  const ours = computeOurs(value, computation, given);
  const finer = value.bound ? BEYOND_BOUND : 0;
  const decimals = (published?.decimals ?? OWN_DECIMALS[unit] ?? 0) + finer;
  const pair = { value, unit, published, ours, decimals };
  if (!published || !ours) return { ...pair, difference: null, agrees: null, kind: null };
  const rounded = roundTo(ours.value, decimals);
  const difference = roundTo(rounded - published.value, decimals);
  const agrees = value.bound
    ? keepsBound(value.bound, ours.value, published.value)
    : difference === 0;
  const kind = agrees ? null : (value.kind ?? finding.difference?.kind ?? null);
  return { ...pair, difference, agrees, kind };
}
