/** A region's development agency: a row of `data/agencies.csv`, in the language of the page. */
export interface Agency {
  /** ISO 3166-2 code of its region. */
  readonly region: string;
  readonly name: string;
  /** Year of creation; null where the source does not say. */
  readonly year: number | null;
  /** Address of the page that names it. */
  readonly address: string;
  readonly note: string;
}
