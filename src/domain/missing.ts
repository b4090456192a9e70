import type { Country } from './region.ts';

/** Something looked for and not found, in the language of the page: a row of `data/missing.csv`. */
export interface Missing {
  readonly country: Country;
  readonly wanted: string;
  /** What was found instead, or why it could not be read. */
  readonly status: string;
  /** The official place that would have it, by name. */
  readonly place: string;
  /** Its address, where one is known; empty where not. */
  readonly address: string;
  /** What it would let a reader see. */
  readonly wouldShow: string;
}
