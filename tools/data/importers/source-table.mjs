/** Bringing a source table up to date: the rows that stay keep their bytes. */
import { csvParse } from 'd3-dsv';

function formatCell(text) {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function formatRow(columns, row) {
  return columns.map((name) => formatCell(row[name] ?? '')).join(',');
}

/** `1376.0` and `1376` are one figure, an empty cell is none. */
function sameFigure(a, b) {
  return a === b || (a !== '' && b !== '' && Number(a) === Number(b));
}

function mustBeUnique(name, keys) {
  const seen = new Set();
  for (const key of keys) {
    if (seen.has(key)) throw new Error(`${name}: two rows for ${key}`);
    seen.add(key);
  }
}

/**
 * Merges the rows of an official file into a source table.
 *
 * @param {string} text the table as it is
 * @param {object} table what an importer gives: `name`; `key`, the columns that tell rows apart;
 *   `owns(row)`, whether the file replaces an existing row; `rows`, objects by column, of which
 *   `value`, or the column that `figure` names, is decimal text or empty
 * @returns the new `text`, how many rows stay (`same`), and the rows `added`, `changed` (as
 *   `{ before, after }`) and `gone`
 * @throws when two rows have one key, or a row a column that the table has not
 */
export function mergeRows(text, { name, key, owns, rows, figure = 'value' }) {
  const old = csvParse(text);
  const { columns } = old;
  const lines = text.replace(/\n$/, '').split('\n').slice(1);
  if (lines.length !== old.length) throw new Error(`${name}: a cell of the table holds a line end`);
  const keyOf = (row) => key.map((column) => row[column]).join('|');
  mustBeUnique(name, rows.map(keyOf));
  mustBeUnique(name, old.filter(owns).map(keyOf));
  for (const row of rows)
    for (const column of Object.keys(row))
      if (!columns.includes(column)) throw new Error(`${name} has no column "${column}"`);

  const fresh = new Map(rows.map((row) => [keyOf(row), row]));
  const result = { same: 0, added: [], changed: [], gone: [] };
  const kept = [];
  old.forEach((row, index) => {
    if (!owns(row)) return kept.push(lines[index]);
    const next = fresh.get(keyOf(row));
    fresh.delete(keyOf(row));
    if (next === undefined) return result.gone.push(row);
    if (sameFigure(row[figure], next[figure])) {
      result.same += 1;
      return kept.push(lines[index]);
    }
    // A column that the file does not have is left empty: its old value went with the old figure.
    result.changed.push({ before: row, after: next });
    return kept.push(formatRow(columns, next));
  });
  result.added.push(...fresh.values());
  const added = result.added.map((row) => formatRow(columns, row));
  return { ...result, text: `${[headerOf(text), ...kept, ...added].join('\n')}\n` };
}

function headerOf(text) {
  return text.slice(0, text.indexOf('\n'));
}
