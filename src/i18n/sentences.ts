/** What the sentence says that names the region with the largest part of a total. */
export interface Holding {
  readonly region: string;
  readonly share: string;
  readonly what: string;
  readonly category: string;
  readonly people: string | null;
}

interface ShareInYear {
  readonly year: number;
  readonly share: string;
}

/** What the sentence says that tells how a share changed. */
export interface ShareChange {
  readonly first: ShareInYear;
  /** Size of the change in percentage points, without a sign. */
  readonly points: string;
  /** The change itself: its sign chooses the verb. */
  readonly change: number;
  /** Extremes of the series where they lie well beyond its ends. */
  readonly swing: { readonly low: ShareInYear; readonly high: ShareInYear } | null;
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
}

/** What the sentence says that tells how uneven a region is inside. */
export interface PlacesRange {
  readonly region: string;
  readonly low: string;
  readonly lowValue: string;
  readonly high: string;
  readonly highValue: string;
  readonly median: string;
  /** Median of all places of the country. */
  readonly country: string;
}
