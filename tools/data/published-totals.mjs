/**
 * Totals as their publishers print them, kept beside the source tables of each country in
 * `published_totals.csv`: `indicator`, `sum` (the name that `--total` of the importer gives it),
 * `period`, `total`, `within` (the share by which figures may differ from it, because two extractions
 * of one year do) and `source`. The importer adds rows; the scripts that tabulate hold figures to them.
 */
import { mustEqual, numberIn, readTable, sumDecimals } from '../tables.mjs';

/** Rows of a country's file (`chile` or `peru`), as text cells. */
export function publishedTotals(country) {
  return readTable(`tools/data/sources/${country}/published_totals.csv`);
}

/**
 * How far a sum may lie from a published total: half a unit of the total's last printed digit, or the
 * share `within`, whichever is more. In the unit of the total.
 */
export function allowanceOf({ total, within }) {
  const places = total.split('.')[1]?.length ?? 0;
  return Math.max(0.5 * 10 ** -places, numberIn(within) * Math.abs(numberIn(total)));
}

/**
 * Stops the run unless the rows of each year that has a published total add up to it. A year without
 * one passes, so that a later year is not stopped, unless `everyYear`.
 *
 * @param rows figures with `period` and `value`, of one category, no blanks in years with a total
 * @param {{ sum: string, everyYear?: boolean }} options which sum of the indicator these rows are
 * @throws naming indicator, sum and year, with both totals
 */
export function mustBePublished(country, indicator, rows, { sum, everyYear = false }) {
  const kept = publishedTotals(country).filter(
    (row) => row.indicator === indicator && row.sum === sum,
  );
  for (const row of kept) {
    const own = rows.filter((one) => one.period === numberIn(row.period));
    const found = sumDecimals(own.map((one) => String(one.value)));
    const what = `${indicator}, ${sum} ${row.period} and its published total`;
    mustEqual(what, found, numberIn(row.total), allowanceOf(row));
  }
  const known = new Set(kept.map((row) => numberIn(row.period)));
  const without = everyYear ? rows.find((row) => !known.has(row.period)) : undefined;
  if (without)
    throw new Error(`${indicator}, ${sum} ${without.period}: no published total is kept`);
}
