/** What the sentence says that tells how the regions lie on a strip. */
export interface Spread {
  readonly count: number;
  readonly low: string;
  readonly high: string;
  /** The region of the page with its value; empty for a blank. */
  readonly own: string;
}

/** What the sentence says that tells where a region stands on one indicator. */
export interface StandsAt {
  readonly what: string;
  readonly value: string;
  readonly rank: string;
  /** The reference with its name; empty where there is none. */
  readonly reference: string;
  readonly year: string;
}

/** What the sentence says that states by what rule regions resemble one another. */
export interface SimilarRule {
  readonly count: number;
  readonly country: string;
  /** The variables with their years. */
  readonly variables: string;
  /** Those whose logarithm is taken. */
  readonly logarithms: string;
}
