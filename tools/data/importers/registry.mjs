/**
 * Every importer, one per official layout. An importer has `id`, `country` (the folder of its source
 * tables), `layout` and `address` for people, `indicators` it feeds, and
 * `read(file, { year, indicators })`, which gives
 *
 * - `years` as text, and `shown`, those that the indicators will show, if not all of them;
 * - `tables`, source tables for `mergeRows` with `feeds`, the indicators made of them;
 * - `checks`: `{ year, what, found, published, share }`, two decimal texts that may differ by that
 *   share (none, unless said), and `sum`, the sum of the file that the published total is of, if any;
 * - `sums`: `{ indicator, name, year, value, within }`, totals that a published one can be given for,
 *   the indicator whose figures add up to them, and by which share (none, unless said) they may differ;
 * - `notes`, if any, for the person at the keyboard.
 *
 * `by`, if any, holds tables to print: functions of file and year that give `lines` and `notes`.
 */
import { bcchGdp } from './bcch-gdp.mjs';
import { dipresFicr } from './dipres-ficr.mjs';
import { ineiPopulation } from './inei-population.mjs';
import { mefSpending } from './mef-spending.mjs';
import { siiFirms } from './sii-firms.mjs';

export const IMPORTERS = [bcchGdp, dipresFicr, siiFirms, ineiPopulation, mefSpending];
