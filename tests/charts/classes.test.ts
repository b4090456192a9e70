import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  classIndex,
  makeClasses,
  makeDivergingClasses,
  roundest,
} from '../../src/charts/classes.ts';
import { classColour, RAMP_CLASSES } from '../../src/charts/palette.ts';
import { CATALOGUES, panelOf } from '../domain/bundled.ts';
import { isMappable } from '../../src/domain/entry.ts';
import { legitimateShows } from '../../src/domain/legitimate.ts';

/** Figures, not the edges of double precision: what is smaller than a billionth is nothing. */
const figure = (value: number) => (Math.abs(value) < 1e-9 ? 0 : value);
const numbers = fc.array(
  fc.oneof(
    fc.integer({ min: -1000, max: 1000 }),
    fc.double({ min: -1e6, max: 1e6, noNaN: true, noDefaultInfinity: true }).map(figure),
    fc.double({ min: 0, max: 1, noNaN: true }).map(figure),
  ),
  { minLength: 1, maxLength: 60 },
);

describe('class membership', () => {
  const classes = { limits: [0, 10, 20, 30] };

  it.each([
    [0, 0],
    [5, 0],
    [10, 0],
    [10.000001, 1],
    [20, 1],
    [20.000001, 2],
    [30, 2],
  ])('%d lies in class %i: right-closed, the first closed at both ends', (value, index) => {
    expect(classIndex(classes, value)).toBe(index);
  });

  it('puts what lies outside the limits into the nearest class', () => {
    expect(classIndex(classes, -5)).toBe(0);
    expect(classIndex(classes, 99)).toBe(2);
  });

  it('has one class for one value', () => {
    expect(classIndex({ limits: [4, 4] }, 4)).toBe(0);
  });
});

describe('natural breaks', () => {
  it('put every value between the limits of its class', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 7 }), (values, count) => {
        const classes = makeClasses(values, count);
        const { limits } = classes;
        expect(limits.length - 1).toBe(Math.min(count, new Set(values).size));
        for (const value of values) {
          const index = classIndex(classes, value);
          const [low = Number.NaN, high = Number.NaN] = limits.slice(index, index + 2);
          expect(index === 0 ? value >= low : value > low).toBe(true);
          expect(value <= high).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are as many as asked for, though arithmetic parts equal values', () => {
    const values = [1, -1e-9, -1.0000000000000003e-9, 0, 0, -1.0000000000000005e-9, 2];
    expect(makeClasses(values, 5).limits).toHaveLength(6);
  });

  it('leave no class empty', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const classes = makeClasses(values, 5);
        const used = new Set(values.map((value) => classIndex(classes, value)));
        expect(used.size).toBe(classes.limits.length - 1);
      }),
      { numRuns: 300 },
    );
  });

  it('find the gaps: clusters stay together', () => {
    const classes = makeClasses([1, 2, 3, 101, 102, 1001, 1003], 3);
    expect([1, 3, 101, 102, 1001].map((value) => classIndex(classes, value))).toEqual([
      0, 0, 1, 1, 2,
    ]);
    expect(classes.limits).toEqual([1, 100, 1000, 1003]);
  });

  it('are one class where every value is the same', () => {
    expect(makeClasses([7, 7, 7], 5)).toEqual({ limits: [7, 7] });
  });

  it('are as many as there are distinct values, at most', () => {
    expect(makeClasses([1, 1, 2, 2], 5).limits).toHaveLength(3);
  });

  it('are none without values', () => {
    expect(makeClasses([], 5)).toEqual({ limits: [] });
  });

  it.each(CATALOGUES.es.filter(isMappable))(
    '$id: limits ascend, and their inner ones have at most four digits',
    (entry) => {
      for (const show of legitimateShows(entry).filter((one) => one !== 'amount')) {
        const { periods } = panelOf(entry.id, 'es', show);
        const values = periods.flatMap((period) =>
          [...period.cells.values()].flatMap((cell) => (cell.value === null ? [] : [cell.value])),
        );
        const { limits } = makeClasses(values, RAMP_CLASSES);
        expect(limits).toEqual([...limits].sort((a, b) => a - b));
        expect(new Set(limits).size).toBe(limits.length);
        for (const limit of limits.slice(1, -1))
          expect(String(Number(limit.toPrecision(4)))).toBe(String(limit));
      }
    },
  );
});

describe('the roundest number', () => {
  it.each([
    [0.97, 1.4, 1],
    [12, 29, 20],
    [23, 27, 25],
    [0.021, 0.034, 0.03],
    [-5, 3, 0],
    [-34, -21, -30],
    [1234, 1236, 1235],
    [5, 5, 5],
  ])('from %d up to %d is %d', (low, high, expected) => {
    expect(roundest(low, high)).toBe(expected);
  });

  it('lies in [low, high)', () => {
    const range = fc.tuple(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
    );
    fc.assert(
      fc.property(range, ([low, width]) => {
        const high = low + width;
        fc.pre(high > low);
        const found = roundest(low, high);
        expect(found).toBeGreaterThanOrEqual(low);
        expect(found).toBeLessThan(high);
      }),
      { numRuns: 500 },
    );
  });
});

describe('classes on both sides of a reference', () => {
  it('have the reference as a limit, and natural breaks beside it', () => {
    const { limits, below } = makeDivergingClasses([-4, -3.9, -1, 0.5, 1, 7, 7.2, 9], 0);
    expect(below).toBe(3);
    expect(limits[3]).toBe(0);
    expect(limits).toEqual([...limits].sort((a, b) => a - b));
    expect([limits[0], limits.at(-1)]).toEqual([-4, 9]);
  });

  it('leave a side out that has no value', () => {
    expect(makeDivergingClasses([1, 2, 3, 4], 0)).toEqual({
      limits: [0, ...makeClasses([1, 2, 3, 4], 3).limits.slice(1)],
      below: 0,
    });
    expect(makeDivergingClasses([-2, -1], 0)).toMatchObject({ below: 2 });
  });

  it('are the stronger in colour the further from the reference', () => {
    const classes = makeDivergingClasses([-9, -5, -1, 1, 5, 9], 0);
    expect([0, 1, 2, 3, 4, 5].map((i) => classColour(classes, i))).toEqual(
      ['below-2', 'below-1', 'below-0', 'above-0', 'above-1', 'above-2'].map(
        (name) => `var(--${name})`,
      ),
    );
  });
});

/** A sequential scale of so many classes. */
const ramp = (count: number) => ({ limits: Array.from({ length: count + 1 }, (_, i) => i) });

describe('the ramp', () => {
  it('spreads fewer classes over all its colours, each its own', () => {
    expect([0, 1, 2, 3, 4].map((i) => classColour(ramp(5), i))).toEqual(
      [0, 1, 2, 3, 4].map((i) => `var(--ramp-${i})`),
    );
    expect([0, 1, 2].map((i) => classColour(ramp(3), i))).toEqual(
      [0, 2, 4].map((i) => `var(--ramp-${i})`),
    );
    expect(classColour(ramp(1), 0)).toBe('var(--ramp-4)');
    for (const count of [2, 3, 4, 5])
      expect(
        new Set(Array.from({ length: count }, (_, i) => classColour(ramp(count), i))).size,
      ).toBe(count);
  });
});
