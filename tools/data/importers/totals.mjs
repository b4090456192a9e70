/**
 * Comparing the sums of a file with published totals: those that the file holds, those given on the
 * command line and those kept from before (`published_totals.csv`).
 */
import { allowanceOf } from '../published-totals.mjs';
import { decimalIn } from './decimals.mjs';

function keyOf({ indicator, sum, period }) {
  return [indicator, sum, period].join('|');
}

function rowOf(sum, total, source) {
  const { indicator, name, year, within = '0' } = sum;
  return { indicator, sum: name, period: year, total, within, source };
}

/** A total from the command line as a row to keep; `name@year=` where the file has several sums. */
function givenTotal(text, sums, source) {
  const [, name, year, number] = /^(?:([\w-]+)(?:@(\d{4}))?=)?(.+)$/.exec(text) ?? [];
  const found = sums.filter(
    (sum) => (name === undefined || sum.name === name) && (year === undefined || sum.year === year),
  );
  if (found.length !== 1) {
    const names = sums.map((sum) => `${sum.name}@${sum.year}`).join(', ');
    throw new Error(`--total ${text}: which sum? this file has ${names}`);
  }
  return rowOf(found[0], decimalIn(number, 'plain', `--total ${text}`), source);
}

/** The check of a sum against the row of a total. */
function checkOf(row, sums, words) {
  const { year, value } = sums.find((sum) => keyOf(rowOf(sum)) === keyOf(row));
  const what = `${row.period}, ${row.sum} and the total ${words}`;
  return { year, what, found: value, published: row.total, allowance: allowanceOf(row) };
}

/**
 * The totals that concern a file.
 *
 * @param {object} read what an importer gives: `sums`, and `checks`, of which those with `sum` hold a
 *   total of the file itself
 * @param {string[]} given texts of `--total`
 * @param {object[]} kept rows of the country's `published_totals.csv`
 * @param {{ stated: string, given: string }} sources where a total was read, by where it comes from
 * @returns `checks` to confirm, and `rows` to keep in that file. A total that is given or stated
 *   takes the place of one that is kept.
 * @throws when a total is not a number, or it is not clear of which sum it is
 */
export function totalsOf({ sums, checks }, given, kept, sources) {
  const stated = checks
    .filter((one) => one.sum !== undefined)
    .map((one) => rowOf(one.sum, one.published, sources.stated));
  const told = given.map((text) => givenTotal(text, sums, sources.given));
  const rows = new Map([...stated, ...told].map((row) => [keyOf(row), row]));
  const own = new Set(sums.map((sum) => keyOf(rowOf(sum))));
  const still = kept.filter((row) => own.has(keyOf(row)) && !rows.has(keyOf(row)));
  return {
    checks: [
      ...told.map((row) => checkOf(row, sums, 'given')),
      ...still.map((row) =>
        checkOf(row, sums, `kept (a revised one is given with --total ${row.sum}@${row.period}=)`),
      ),
    ],
    rows: [...rows.values()],
  };
}

/** The source table that keeps these rows, for `mergeRows`. */
export function tableOfTotals(rows) {
  const keys = new Set(rows.map(keyOf));
  return {
    name: 'published_totals',
    figure: 'total',
    key: ['indicator', 'sum', 'period'],
    owns: (row) => keys.has(keyOf(row)),
    rows,
  };
}

/**
 * Says every check and stops at the first that fails, with both totals.
 *
 * @param checks `{ what, found, published }`, two decimal texts, which may differ by `allowance` or by
 *   the `share` of the published one
 */
export function confirm(checks, say) {
  for (const { what, found, published, share = 0, allowance } of checks) {
    const gap = Math.abs(Number(found) - Number(published));
    if (!(gap <= (allowance ?? share * Math.abs(Number(published))))) {
      const allowed = share === 0 ? '' : ` (they may differ by ${100 * share} %)`;
      throw new Error(`${what} do not agree: ${found} and ${published}${allowed}`);
    }
    say(`checked ${what}: ${found}, ${published}`);
  }
}
