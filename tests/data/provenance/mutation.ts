/** Deliberate damage to a copy of a figure file, to see the walk notice it. */

/** Numbers from 0 to 1 that are the same at every run (Lehmer's generator, modulus 2^31 - 1). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** A line of a figure file with another value. */
function withValue(line: string, change: (value: string) => string): string {
  const cells = line.split(',');
  return cells.map((text, place) => (place === 2 ? change(text) : text)).join(',');
}

/** One digit of a number, counted among its digits from 0, raised by one; 9 becomes 0. */
function withDigit(value: string, place: number): string {
  let seen = -1;
  return value.replaceAll(/\d/g, (digit) => {
    seen += 1;
    return seen === place ? String((Number(digit) + 1) % 10) : digit;
  });
}

function digitsIn(value: string): number {
  return value.replaceAll(/\D/g, '').length;
}

/** A copy with one digit of one row changed, and the line of that row. */
export function oneDigitChanged(text: string, random: () => number): [string, number] {
  const lines = text.split('\n');
  const valued = lines.flatMap((line, index) =>
    index > 0 && digitsIn(line.split(',')[2] ?? '') > 0 ? [index] : [],
  );
  const chosen = valued[Math.floor(random() * valued.length)] ?? 0;
  const changed = lines.map((line, index) =>
    index === chosen
      ? withValue(line, (value) => withDigit(value, Math.floor(random() * digitsIn(value))))
      : line,
  );
  return [changed.join('\n'), chosen + 1];
}

function everyRow(text: string, change: (line: string) => string): string {
  const [header = '', ...lines] = text.trimEnd().split('\n');
  return `${[header, ...lines.map(change)].join('\n')}\n`;
}

/** A copy with the last digit of every row changed, and a zero in place of every blank. */
export function everyLastDigitChanged(text: string): string {
  return everyRow(text, (line) =>
    withValue(line, (value) => (value === '' ? '0' : withDigit(value, digitsIn(value) - 1))),
  );
}

/** A copy in which every row has another status. */
export function everyStatusChanged(text: string): string {
  return everyRow(text, (line) =>
    line
      .split(',')
      .map((cell, place) => (place === 3 ? `not-${cell}` : cell))
      .join(','),
  );
}
