/** What the sentence says that names the region with the largest part of a total. */
export interface Holding {
  readonly region: string;
  readonly share: string;
  readonly what: string;
  readonly category: string;
  readonly people: string | null;
  readonly peopleSource: string;
  readonly year: number;
}

/** What the sentence says that goes from the lowest value to the highest. */
export interface Range {
  readonly phrase: string;
  readonly category: string;
  readonly high: string;
  readonly highValue: string;
  readonly low: string;
  readonly lowValue: string;
  readonly ratio: string | null;
  readonly year: number;
}
