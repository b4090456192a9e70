import type { Coverage } from './coverage.ts';

/** What the bundled Data Package holds, counted at build. */
export interface Contents {
  readonly title: string;
  readonly version: string;
  /** Date of the package, ISO 8601. */
  readonly created: string;
  /** The whole package as one file: its name below `data/` and its size in bytes. */
  readonly archive: { readonly name: string; readonly bytes: number };
  /** Coverage of each indicator by its id. */
  readonly coverage: Readonly<Record<string, Coverage>>;
}
