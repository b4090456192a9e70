/** Decimal numbers as official files write them, read without passing through floating point. */

/**
 * How a number may be written. `dotted`: 1.310,5 (Chile); `grouped`: 1,310.5 or 1 310.5 (Peru, and
 * sheets saved in English); `plain`: 1310.5. A group of thousands has exactly three digits, so that
 * "1.31", a 1.310 that lost its last zero, is refused instead of read as 131 or as 1.31.
 */
const STYLES = {
  dotted: {
    pattern: /^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/,
    thousands: /\./g,
    words: 'thousands dots and a decimal comma',
  },
  grouped: {
    pattern: /^-?(\d{1,3}([ \u00a0\u202f,]\d{3})+|\d+)(\.\d+)?$/,
    thousands: /[ \u00a0\u202f,]/g,
    words: 'thousands apart and a decimal point',
  },
  plain: { pattern: /^-?\d+(\.\d+)?$/, thousands: /(?!)/g, words: 'a decimal point' },
};

/** The style that goes with a separator: a sheet with decimal commas is saved with semicolons. */
export function styleOf(separator) {
  return separator === ',' ? 'grouped' : 'dotted';
}

/**
 * A cell as decimal text with a point and no thousands, digit for digit (`1.310,50` is `1310.50`).
 *
 * @param {string} cell what the file holds
 * @param {'dotted' | 'grouped' | 'plain'} style how the file writes numbers
 * @param {string} where line and column, for the message
 * @returns {string}
 * @throws when the cell is empty or not a number of that style
 */
export function decimalIn(cell, style, where) {
  const { pattern, thousands, words } = STYLES[style];
  const text = cell.trim();
  if (text === '') throw new Error(`${where}: empty, a number was expected`);
  if (!pattern.test(text)) {
    const lost = style === 'dotted' && /\.\d{1,2}(?!\d)/.test(text);
    const hint = lost ? '; zeros may be lost after the thousands dot' : '';
    throw new Error(`${where}: "${text}" is not a number with ${words}${hint}`);
  }
  return text.replaceAll(thousands, '').replace(',', '.');
}

/**
 * A count as text of digits.
 *
 * @throws when the cell is not a whole number of that style, as `decimalIn`
 */
export function countIn(cell, style, where) {
  const text = decimalIn(cell, style, where);
  if (!/^\d+(\.0+)?$/.test(text)) throw new Error(`${where}: "${cell}" is not a whole number`);
  return text.replace(/\.0+$/, '');
}

/** Decimals kept by a running sum; amounts have two, ratios none. */
const PLACES = 12;

/** An exact running sum of decimal texts (with a point, as `decimalIn` gives them). */
export class DecimalSum {
  #units = 0n;

  /** @throws when the text has more than twelve decimals, which no money has */
  add(text) {
    const negative = text.startsWith('-');
    const [whole, fraction = ''] = (negative ? text.slice(1) : text).split('.');
    if (fraction.length > PLACES) throw new Error(`"${text}" has more than ${PLACES} decimals`);
    const units = BigInt(whole + fraction.padEnd(PLACES, '0'));
    this.#units += negative ? -units : units;
    return this;
  }

  get isZero() {
    return this.#units === 0n;
  }

  /** The sum as decimal text, without trailing zeros. */
  toString() {
    const negative = this.#units < 0n;
    const digits = String(negative ? -this.#units : this.#units).padStart(PLACES + 1, '0');
    const fraction = digits.slice(-PLACES).replace(/0+$/, '');
    const text = digits.slice(0, -PLACES) + (fraction === '' ? '' : `.${fraction}`);
    return negative ? `-${text}` : text;
  }
}

/** The exact sum of decimal texts, as decimal text. */
export function sumOf(texts) {
  const sum = new DecimalSum();
  for (const text of texts) sum.add(text);
  return sum.toString();
}
