/** What an import changes in the figure files, in words. */
import { csvParse } from 'd3-dsv';

/** Rows listed one by one; more are counted. */
const MOST_ROWS = 30;
const LEAST_PERCENT = 0.001;

function keyOf(row, columns) {
  const names = columns.filter((name) => name !== 'value' && name !== 'status');
  return names.map((name) => row[name]).join(' ');
}

/**
 * Compares two figure files of one indicator.
 *
 * @returns `added` and `gone` (rows), `changed` (`{ key, before, after }`), each in the file's order
 */
export function compareFigures(before, after) {
  const [old, fresh] = [csvParse(before), csvParse(after)];
  const found = new Map(old.map((row) => [keyOf(row, old.columns), row]));
  const added = [];
  const changed = [];
  for (const row of fresh) {
    const key = keyOf(row, fresh.columns);
    const was = found.get(key);
    found.delete(key);
    if (was === undefined) added.push({ key, row });
    else if (was.value !== row.value || was.status !== row.status)
      changed.push({ key, before: was, after: row });
  }
  return { added, changed, gone: [...found].map(([key, row]) => ({ key, row })) };
}

function cellOf({ value, status = 'blank' }) {
  return value === '' ? status : value;
}

/** `+1.6 %`, or nothing where one of the two is a blank or the first is zero. */
function percentOf(before, after) {
  if (before.value === '' || after.value === '' || Number(before.value) === 0) return '';
  const share = 100 * (Number(after.value) / Number(before.value) - 1);
  const sign = share < 0 ? '−' : '+';
  return Math.abs(share) < LEAST_PERCENT
    ? ` (by less than ${LEAST_PERCENT} %)`
    : ` (${sign}${Math.abs(share).toPrecision(3)} %)`;
}

function listed(lines) {
  if (lines.length <= MOST_ROWS) return lines;
  return [...lines.slice(0, MOST_ROWS), `  … and ${lines.length - MOST_ROWS} more`];
}

/** Differences as lines: a count, then every row that is not as it was. */
export function describeDifferences(id, { added, changed, gone }) {
  return [
    `${id}: ${added.length} added, ${changed.length} changed, ${gone.length} gone`,
    ...listed(added.map(({ key, row }) => `  + ${key}: ${cellOf(row)}`)),
    ...listed(
      changed.map(({ key, before, after }) => {
        const status = before.status === after.status ? '' : `, ${before.status} → ${after.status}`;
        const figures = `${cellOf(before)} → ${cellOf(after)}${percentOf(before, after)}`;
        return `  ~ ${key}: ${figures}${status}`;
      }),
    ),
    ...listed(gone.map(({ key, row }) => `  - ${key}: ${cellOf(row)}`)),
  ];
}
