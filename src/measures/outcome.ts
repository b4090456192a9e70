/**
 * What a measure answers: its value, or the reason why there is none.
 *
 * A Gini of nothing is not 0, and it is not an exception either: it is a blank that the reader
 * deserves to have explained. Every function of this folder therefore returns an Outcome, never
 * NaN, Infinity or null, and never throws. The caller decides on the words.
 */

/** Why a measure has no value. */
export type Reason =
  /** nothing is left once missing regions are dropped */
  | 'no-data'
  /** this region (or this input) is missing; the others have their values */
  | 'missing'
  /** an input is NaN or infinite, or the computation overflowed */
  | 'not-finite'
  /** the arrays are not parallel */
  | 'unequal-lengths'
  /** a negative amount, which has no share of a total */
  | 'negative'
  /** a negative weight */
  | 'negative-weight'
  /** there is nothing to be shared out */
  | 'zero-total'
  /** a ratio to zero */
  | 'zero-denominator'
  /** every value is the same, so nothing varies with anything */
  | 'zero-variance'
  /** zero or less where a logarithm or a positive total is needed */
  | 'non-positive'
  /** needs at least two regions */
  | 'one-region'
  /** fewer observations than the statistic needs */
  | 'too-few'
  /** no region has a neighbour, or this one has none */
  | 'no-neighbours'
  /** a region that is referred to does not exist */
  | 'unknown-region'
  /** regions drift apart, so they never close half of the gap */
  | 'no-convergence'
  /** an option outside its range, such as a share above 1 */
  | 'invalid-option';

export interface Undefined {
  readonly undefined: Reason;
  /** Position of the offending element in the input, where there is one. */
  readonly at?: number;
}

/** A measure's value, or the reason why there is none. */
export type Outcome<T = number> = T | Undefined;

export function isUndefined<T>(outcome: Outcome<T>): outcome is Undefined {
  return typeof outcome === 'object' && outcome !== null && 'undefined' in outcome;
}

export function because(reason: Reason, at?: number): Undefined {
  return at === undefined ? { undefined: reason } : { undefined: reason, at };
}

/** The number itself, unless the arithmetic left the range of a double. */
export function finite(value: number): Outcome {
  return Number.isFinite(value) ? value : because('not-finite');
}

/** For measures that cannot be negative: rounding such as −1e−17 is 0. */
export function finiteFromZero(value: number): Outcome {
  return Number.isFinite(value) ? Math.max(0, value) : because('not-finite');
}

/** A ratio, undefined when its denominator is zero. */
export function quotient(numerator: number, denominator: number): Outcome {
  return denominator === 0 ? because('zero-denominator') : finite(numerator / denominator);
}
