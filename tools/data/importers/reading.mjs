/**
 * Reading an official file as records of cells, a piece at a time: the yearly spending files of Peru
 * have gigabytes. Encoding, byte order mark, line ends, quotes and separator are found out here.
 */
import { isAscii, isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';

/** First bytes of what is no text file, and what to say of it. */
const NOT_TEXT = [
  ['504b0304', 'is a workbook (xlsx or xlsb); save its sheet as CSV'],
  ['d0cf11e0', 'is a workbook (xls); save its sheet as CSV'],
  ['fffe', 'is in UTF-16; save it as “CSV UTF-8”'],
  ['feff', 'is in UTF-16; save it as “CSV UTF-8”'],
];
const NEWLINE = 0x0a;
/** A header stands near the top; below this many lines it is not there. */
const MOST_LINES_ABOVE = 60;
/** A quoted cell longer than this is a quote that nobody closed. */
const MOST_LINES_IN_CELL = 40;
/** UTF-8 that was taken for Latin-1 and encoded again, and text that was replaced. */
const GARBLED = /\u00c3[\u0080-\u00bf]|\ufffd/;

function mustBeText(file, start) {
  const bytes = start.subarray(0, 4).toString('hex');
  const odd = NOT_TEXT.find(([magic]) => bytes.startsWith(magic));
  if (odd) throw new Error(`${file} ${odd[1]}`);
}

function withoutMark(bytes) {
  return bytes.subarray(0, 3).toString('hex') === 'efbbbf' ? bytes.subarray(3) : bytes;
}

/** Bytes of whole lines, so that no character is cut between two pieces. */
async function* wholeLines(file) {
  let rest = Buffer.alloc(0);
  let first = true;
  for await (const chunk of createReadStream(file)) {
    let bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    if (first) {
      mustBeText(file, bytes);
      bytes = withoutMark(bytes);
      first = false;
    }
    const end = bytes.lastIndexOf(NEWLINE) + 1;
    if (end > 0) yield bytes.subarray(0, end);
    rest = bytes.subarray(end);
  }
  if (rest.length > 0) yield rest;
}

/**
 * Decodes pieces by the first that is not plain ASCII: UTF-8 if it is valid UTF-8, otherwise
 * Windows-1252 (which holds Latin-1). A later piece of the other kind stops the run.
 */
function decoder(file) {
  const latin1 = new TextDecoder('windows-1252');
  let encoding = null;
  return (bytes, line) => {
    if (isAscii(bytes)) return bytes.toString('latin1');
    encoding ??= isUtf8(bytes) ? 'UTF-8' : 'Latin-1';
    if (encoding === 'UTF-8' && !isUtf8(bytes))
      throw new Error(`${file}: UTF-8 above, but not from line ${line} on; two encodings in one`);
    const text = encoding === 'UTF-8' ? bytes.toString('utf8') : latin1.decode(bytes);
    const odd = GARBLED.exec(text);
    if (odd) {
      const at = line + text.slice(0, odd.index).split('\n').length - 1;
      throw new Error(`${file}, line ${at}: wrong encoding, "${odd[0]}" where a letter should be`);
    }
    return text;
  };
}

/** Lines with their numbers, from 1. */
async function* linesOf(file) {
  const decode = decoder(file);
  let number = 1;
  for await (const bytes of wholeLines(file)) {
    const text = decode(bytes, number);
    const lines = text.split('\n');
    if (lines.at(-1) === '') lines.pop();
    for (const line of lines) {
      yield { number, text: line.endsWith('\r') ? line.slice(0, -1) : line };
      number += 1;
    }
  }
}

/**
 * Cells of a line, or null where a quoted cell goes on in the next line. A quote within a cell that
 * does not begin with one is a mere character: budget lines hold names in quotes.
 */
function cellsOf(text, separator) {
  if (!text.includes('"')) return text.split(separator);
  const cells = [];
  let at = 0;
  for (;;) {
    let cell = '';
    if (text[at] === '"') {
      at += 1;
      for (;;) {
        const end = text.indexOf('"', at);
        if (end < 0) return null;
        cell += text.slice(at, end);
        at = end + 1;
        if (text[at] !== '"') break;
        cell += '"';
        at += 1;
      }
    }
    const next = text.indexOf(separator, at);
    cells.push(cell + text.slice(at, next < 0 ? text.length : next));
    if (next < 0) return cells;
    at = next + separator.length;
  }
}

function separatorIn(line) {
  const count = (separator) => line.split(separator).length;
  return [';', '\t', ','].reduce((most, one) => (count(one) > count(most) ? one : most));
}

async function* recordsAfter(file, lines, separator) {
  let open = null;
  for await (const { number, text } of lines) {
    const start = open?.start ?? number;
    const whole = open ? `${open.text}\n${text}` : text;
    const cells = cellsOf(whole, separator);
    if (cells === null && number - start >= MOST_LINES_IN_CELL)
      throw new Error(`${file}, line ${start}: a quote is opened and not closed`);
    open = cells === null ? { start, text: whole } : null;
    if (cells?.some((cell) => cell.trim() !== '')) yield { line: start, cells };
  }
  if (open) throw new Error(`${file}, line ${open.start}: a quote is opened and not closed`);
}

/** A header cell or a label with single spaces and none around. */
export function tidy(cell) {
  return cell.replaceAll(/\s+/g, ' ').trim();
}

/**
 * Opens a table at its header, which may stand below titles and blank lines.
 *
 * @param {string} file path of the CSV
 * @param {RegExp} anchor what a cell of the header, and of no line above it, reads
 * @param {readonly string[]} columns the columns expected, for the message
 * @returns header (tidied), its line, the separator, and `records`, an asynchronous iterator of
 *   `{ line, cells }` below it without blank lines
 * @throws when there is no such header, or the file is no text
 */
export async function openTable(file, anchor, columns) {
  const lines = linesOf(file);
  let first;
  for (;;) {
    const { value, done } = await lines.next();
    if (done || value.number > MOST_LINES_ABOVE)
      throw new Error(
        `${file}: no header of this layout\n` +
          `  expected: ${columns.join(' | ')}\n  found in its first line: ${first ?? 'nothing'}`,
      );
    first ??= value.text;
    const separator = separatorIn(value.text);
    const header = (cellsOf(value.text, separator) ?? []).map(tidy);
    if (header.some((cell) => anchor.test(cell)))
      return {
        header,
        line: value.number,
        separator,
        records: recordsAfter(file, lines, separator),
      };
  }
}

/**
 * Position of every column by its name.
 *
 * @param {{ header: string[], line: number }} table as `openTable` gives it
 * @param {readonly string[]} columns the names that must be there
 * @param {boolean} complete whether no other column may be there
 * @throws naming expected and found columns when one is missing, double or, if `complete`, unknown
 */
export function positionsOf({ header, line }, columns, complete) {
  const missing = columns.filter((name) => !header.includes(name));
  const unknown = complete ? header.filter((name) => name && !columns.includes(name)) : [];
  const double = columns.filter((name) => header.indexOf(name) !== header.lastIndexOf(name));
  if (missing.length + unknown.length + double.length > 0) {
    const parts = Object.entries({ missing, unknown, twice: double }).filter(
      ([, names]) => names.length > 0,
    );
    throw new Error(
      [
        `line ${line}: not the columns of this layout`,
        ...parts.map(([what, names]) => `  ${what}: ${names.join(' | ')}`),
        `  expected: ${columns.join(' | ')}`,
        `  found: ${header.join(' | ')}`,
      ].join('\n'),
    );
  }
  return Object.fromEntries(columns.map((name) => [name, header.indexOf(name)]));
}

/** Stops the run at a record with more or fewer cells than the header; empty ones at the end pass. */
export function mustFit({ line, cells }, header) {
  const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  if (filled > header.length || cells.length < header.length)
    throw new Error(`line ${line}: ${cells.length} cells, the header has ${header.length}`);
}
