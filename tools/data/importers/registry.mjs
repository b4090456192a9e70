/**
 * Every importer, one per official layout. An importer has `id`, `country` (the folder of its source
 * tables), `layout` and `address` for people, `indicators` it feeds, and
 * `read(file, { year, indicators })`, which gives
 *
 * - `years` as text;
 * - `tables`, source tables for `mergeRows` with `feeds`, the indicators made of them;
 * - `checks`: `{ what, found, published, share }`, two decimal texts that may differ by that share;
 * - `sums`: `{ name, year, value }`, totals that a published one can be given for;
 * - `notes`, if any, for the person at the keyboard.
 */
import { bcchGdp } from './bcch-gdp.mjs';
import { dipresFicr } from './dipres-ficr.mjs';
import { ineiPopulation } from './inei-population.mjs';
import { mefSpending } from './mef-spending.mjs';
import { siiFirms } from './sii-firms.mjs';

export const IMPORTERS = [bcchGdp, dipresFicr, siiFirms, ineiPopulation, mefSpending];
