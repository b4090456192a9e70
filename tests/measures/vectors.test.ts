/**
 * Every case of every reference vector: those beside this file, or those of the folder that the
 * environment variable VECTORS_DIR names.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type NamedInputs, evaluate, measureNames } from './adapter.ts';
import { type Tolerance, disagreements } from './agreement.ts';
import { dataCheck } from './data-checks.ts';

interface VectorCase {
  readonly id: string;
  readonly name: string;
  readonly measure: string;
  readonly inputs: NamedInputs;
  readonly expected: unknown;
  readonly rtol?: number;
  readonly atol?: number;
  readonly kind?: string;
}

interface VectorFile {
  readonly n_cases: number;
  readonly cases: readonly VectorCase[];
}

interface Runnable {
  readonly run: () => unknown;
  readonly expected: unknown;
  readonly tolerance: Tolerance;
}

const ownFolder = join(import.meta.dirname, 'vectors');
const folder = process.env['VECTORS_DIR'] ?? ownFolder;
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

it('there are vectors', () => {
  expect(files.length).toBeGreaterThan(0);
});

describe.each(files)('%s', (name) => {
  const { cases, n_cases } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as VectorFile;

  it('holds as many cases as it says', () => {
    expect(cases.length).toBeGreaterThan(0);
    expect(cases).toHaveLength(n_cases);
  });

  it.each(cases.map(titled))('%s', (_, { run, expected, tolerance }) => {
    expect(disagreements(run(), expected, tolerance)).toEqual([]);
  });
});

describe('the adapter', () => {
  it('knows every measure of the vectors’ table', () => {
    const table = readFileSync(join(ownFolder, 'README.md'), 'utf8')
      .split('\n## ')
      .find((section) => section.startsWith('Function signatures'));
    const firstColumn = (table ?? '').match(/^\| `.+? \|/gm) ?? [];
    const named = firstColumn.join().match(/(?<=`)\w+(?=`)/g) ?? [];
    expect(measureNames().toSorted()).toEqual([...named].toSorted());
  });

  it('refuses what it does not know', () => {
    expect(() => evaluate('ginni', { x: [1, 2] })).toThrow('unknown measure: ginni');
    expect(() => evaluate('toString', {})).toThrow('unknown measure');
    expect(() => evaluate('hhi', { y: [1, 2], w: [1, 1] })).toThrow('unknown inputs: w');
    expect(() => evaluate('hhi', { y: ['1', '2'] })).toThrow('y is not');
    expect(() => evaluate('hhi', {})).toThrow('y is not');
    expect(() => dataCheck('shaares', {})).toThrow('unknown data check');
  });

  it('sees what differs', () => {
    const exact = { rtol: 0, atol: 0 };
    expect(disagreements(0.3, 0.31, exact)).toHaveLength(1);
    expect(disagreements(NaN, 0.31, { rtol: 1, atol: 1 })).toHaveLength(1);
    expect(disagreements(0, null, exact)).toHaveLength(1);
    expect(disagreements(null, null, exact)).toHaveLength(1);
    expect(disagreements({ undefined: '' }, null, exact)).toHaveLength(1);
    expect(disagreements({ undefined: 'negative' }, 0, exact)).toHaveLength(1);
    expect(disagreements([1, 2], [1, 2, 3], exact)).toHaveLength(1);
    expect(disagreements([1, 2, 4], [1, 2, 3], exact)).toHaveLength(1);
    expect(disagreements({ a: 1 }, { a: 1, b: 2 }, exact)).toHaveLength(1);
    expect(disagreements({ undefined: 'negative' }, { a: null }, exact)).toHaveLength(1);
    expect(disagreements([1, { undefined: 'missing' }, 3], [1, 3], exact)).toEqual([]);
    expect(disagreements([1, { undefined: 'missing' }, 3], [1, null, 3], exact)).toEqual([]);
  });
});

function titled(one: VectorCase): [title: string, runnable: Runnable] {
  const { id, name, measure, inputs, expected, rtol = 1e-10, atol = 1e-12 } = one;
  if (one.kind !== 'data_check') {
    const run = () => evaluate(measure, inputs);
    return [`${id} ${measure}: ${name}`, { run, expected, tolerance: { rtol, atol } }];
  }
  const { asserts, evaluate: compute, exact } = dataCheck(measure, inputs);
  const tolerance = exact ? { rtol: 0, atol: 0 } : { rtol, atol };
  const run = () => compute(inputs, expected);
  return [`${id} ${name} (published figures: ${asserts})`, { run, expected, tolerance }];
}
