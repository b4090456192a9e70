/** Exact numbers: fractions of integers, read from decimal texts, so that no digit is lost. */
export interface Exact {
  readonly numerator: bigint;
  /** Above zero; a power of ten until something is divided. */
  readonly denominator: bigint;
}

const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i;

/** The number that a text says, to its last digit; anything else throws. */
export function exact(text: string): Exact {
  const match = NUMBER.exec(text);
  if (match === null) throw new Error(`not a number: "${text}"`);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const places = fraction.length - Number(exponent);
  const digits = BigInt(`${sign}${whole}${fraction}`);
  return places >= 0
    ? { numerator: digits, denominator: 10n ** BigInt(places) }
    : { numerator: digits * 10n ** BigInt(-places), denominator: 1n };
}

export function plus(a: Exact, b: Exact): Exact {
  const [fine, coarse] = a.denominator >= b.denominator ? [a, b] : [b, a];
  if (fine.denominator % coarse.denominator === 0n) {
    const scale = fine.denominator / coarse.denominator;
    const numerator = fine.numerator + coarse.numerator * scale;
    return { numerator, denominator: fine.denominator };
  }
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function minus(a: Exact, b: Exact): Exact {
  return plus(a, { ...b, numerator: -b.numerator });
}

export function times(a: Exact, b: Exact): Exact {
  return {
    numerator: a.numerator * b.numerator,
    denominator: a.denominator * b.denominator,
  };
}

/** The quotient; the divisor is above zero, as persons and weights are. */
export function over(a: Exact, b: Exact): Exact {
  if (b.numerator <= 0n) throw new Error('divided by nothing, or by less');
  return {
    numerator: a.numerator * b.denominator,
    denominator: a.denominator * b.numerator,
  };
}

export function total(terms: readonly Exact[]): Exact {
  return terms.reduce(plus, exact('0'));
}

export function equal(a: Exact, b: Exact): boolean {
  return a.numerator * b.denominator === b.numerator * a.denominator;
}

/** A sum of decimals as text, whole; a quotient, whose decimals may not end, throws. */
function decimalText({ numerator, denominator }: Exact): string {
  if (!/^10*$/.test(String(denominator))) throw new Error('a quotient, and no rounding is said');
  const places = String(denominator).length - 1;
  const digits = String(numerator < 0n ? -numerator : numerator).padStart(places + 1, '0');
  const cut = digits.length - places;
  const sign = numerator < 0n ? '-' : '';
  return places === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, cut)}.${digits.slice(cut)}`;
}

/**
 * What a figure file can hold of an exact decimal: the number itself up to fifteen digits, which
 * is all but the results of others' formulas; beyond, the shortest text of the nearest double.
 */
export function kept(value: Exact): Exact {
  return exact(String(Number(decimalText(value))));
}

/** To so many decimals, to so many digits that count, or to the nearest double. */
export type Rounding = { readonly decimals: number } | { readonly digits: number } | 'double';

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b);
}

/** The shortest text of the double nearest to a quotient of integers that doubles hold exactly. */
function nearest({ numerator, denominator }: Exact): Exact {
  const size = numerator < 0n ? -numerator : numerator;
  const shared = divisor(size, denominator);
  const [top, bottom] = [Number(numerator / shared), Number(denominator / shared)];
  if (!Number.isSafeInteger(top) || !Number.isSafeInteger(bottom))
    throw new Error('a quotient too fine to round as doubles do');
  return exact(String(top / bottom));
}

/** The step of a rounding: 0.01 for two decimals. */
function stepOf(value: Exact, rounding: Exclude<Rounding, 'double'>): Exact {
  if ('decimals' in rounding) return exact(`1e-${rounding.decimals}`);
  const size = Math.floor(Math.log10(Number(value.numerator) / Number(value.denominator)));
  return exact(`1e${size + 1 - rounding.digits}`);
}

/**
 * Whether `found` is `value` rounded: a whole number of steps, no farther than half a step from it.
 * Halves may go either way, since the figures were rounded as doubles.
 */
export function isRounded(found: Exact, value: Exact, rounding: Rounding): boolean {
  if (rounding === 'double') return equal(found, nearest(value));
  const step = stepOf(value, rounding);
  const { numerator, denominator } = over(found, step);
  const gap = over(minus(found, value), step);
  const size = gap.numerator < 0n ? -gap.numerator : gap.numerator;
  return numerator % denominator === 0n && 2n * size <= gap.denominator;
}

/** A number as a person reads it, for messages. */
export function shown(value: Exact): string {
  return String(Number(value.numerator) / Number(value.denominator));
}
