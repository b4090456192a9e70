/** The rules for hard cases, one by one, and the traps in which other tools were caught. */
import { describe, expect, it } from 'vitest';
import * as measures from '../../src/measures/index.ts';

const { gini, isUndefined } = measures;

describe('undefined has a reason, and a place where there is one', () => {
  it.each([
    ['no data', gini([]), { undefined: 'no-data' }],
    ['all missing', gini([null, null]), { undefined: 'no-data' }],
    ['no weight', gini([1, 2], [0, 0]), { undefined: 'no-data' }],
    ['zero total', gini([0, 0]), { undefined: 'zero-total' }],
    ['negative value', gini([1, null, -2]), { undefined: 'negative', at: 2 }],
    ['negative weight', gini([1, 2], [1, -1]), { undefined: 'negative-weight', at: 1 }],
    ['unequal lengths', gini([1, 2], [1]), { undefined: 'unequal-lengths' }],
    ['not finite', gini([1, NaN]), { undefined: 'not-finite', at: 1 }],
    ['overflow', gini([1e308, 1e308]), { undefined: 'not-finite' }],
    ['zero under a logarithm', measures.theilL([3, 0]), { undefined: 'non-positive', at: 1 }],
    [
      'ragged table',
      measures.locationQuotient([[1], [1, 2]]),
      { undefined: 'unequal-lengths', at: 1 },
    ],
    ['negative k', measures.topkShare([1], -1), { undefined: 'invalid-option' }],
  ])('%s', (_, outcome, expected) => {
    expect(isUndefined(outcome)).toBe(true);
    expect(outcome).toEqual(expected);
  });
});

describe('missing and zero', () => {
  it('a missing region leaves every parallel array; zero is data', () => {
    expect(measures.hoover([1, null, 3], [1, 5, 1])).toBe(measures.hoover([1, 3], [1, 1]));
    expect(measures.hoover([1, 2, 3], [1, null, 1])).toBe(measures.hoover([1, 3], [1, 1]));
    expect(gini([1, 0, 3])).not.toBe(gini([1, null, 3]));
    expect(measures.theilDecomp([1, 9, 3], ['a', null, 'b'])).toEqual(
      measures.theilDecomp([1, 3], ['a', 'b']),
    );
    expect(measures.nUsed([1, null, 3], [1, 2, null])).toBe(1);
  });

  it('a result per region keeps the place of a missing one, which is not in the total', () => {
    const missing = { undefined: 'missing' };
    expect(measures.perCapitaIndex([100, null, 50, 50], [10, 10, 10, 5])).toEqual([
      125,
      missing,
      62.5,
      125,
    ]);
    expect(
      measures.locationQuotient([
        [1, 1],
        [null, 9],
        [1, 1],
      ]),
    ).toEqual([
      [1, 1],
      [missing, missing],
      [1, 1],
    ]);
    expect(
      measures.krugmanSpecialisation(
        [
          [1, 0],
          [null, 9],
          [0, 1],
        ],
        'rest',
      ),
    ).toEqual([2, missing, 2]);
    expect(measures.gapPp([5, null], 4)).toEqual([1, missing]);
  });

  it('a weight of zero drops the region', () => {
    expect(measures.theilL([10, 0, 30], [1, 0, 1])).toBe(measures.theilL([10, 30]));
    expect(measures.perCapitaIndex([10, 99, 10], [1, 0, 1])).toEqual([
      100,
      { undefined: 'zero-denominator' },
      100,
    ]);
  });
});

describe('one region', () => {
  it.each([
    ['gini', gini([7])],
    ['theilT', measures.theilT([7])],
    ['theilL', measures.theilL([7])],
    ['cv', measures.cv([7])],
    ['williamson', measures.williamson([7], [3])],
    ['atkinson', measures.atkinson([7])],
    ['hoover', measures.hoover([7], [3])],
    ['shannon', measures.shannon([7])],
    ['concentrationIndex', measures.concentrationIndex([7], [1], [3])],
  ])('%s is 0', (_, outcome) => {
    expect(outcome).toBe(0);
  });

  it('HHI, Hill numbers and the top share are 1', () => {
    expect([measures.hhi([7]), measures.hill([7], 2), measures.topkShare([7], 3)]).toEqual([
      1, 1, 1,
    ]);
  });

  it.each([
    ['giniNormalised', measures.giniNormalised([7])],
    ['hhiNormalised', measures.hhiNormalised([7])],
    ['evenness', measures.evenness([7])],
    ['primacyRatio', measures.primacyRatio([7])],
    ['maxMinRatio', measures.maxMinRatio([7])],
    ['p90p10', measures.p90p10([7])],
    ['topBottom20', measures.topBottom20([7], [3])],
    ['cv with the sample sd', measures.cv([7], undefined, 1)],
  ])('%s is undefined', (_, outcome) => {
    expect(isUndefined<unknown>(outcome)).toBe(true);
  });

  it('only the adjusted part of geographic concentration is undefined', () => {
    expect(measures.geographicConcentration([7], [3])).toEqual({
      raw: 0,
      adjusted: { undefined: 'zero-denominator' },
    });
  });
});

describe('a ratio to zero is undefined alone', () => {
  const zeroDenominator = { undefined: 'zero-denominator' };

  it.each([
    ['maxMinRatio', measures.maxMinRatio([3, 0])],
    ['p90p10', measures.p90p10([0, 0, 0, 3])],
    ['primacyRatio', measures.primacyRatio([3, 0])],
  ])('%s', (_, outcome) => {
    expect(outcome).toEqual(zeroDenominator);
  });

  it('in a table, a list or a record the rest stands', () => {
    expect(
      measures.locationQuotient([
        [0, 0],
        [1, 1],
      ]),
    ).toEqual([
      [zeroDenominator, zeroDenominator],
      [1, 1],
    ]);
    expect(
      measures.krugmanSpecialisation([
        [0, 0],
        [1, 1],
      ]),
    ).toEqual([zeroDenominator, 0]);
    expect(measures.topBottom20([0, 5], [1, 1])).toEqual({
      top: 5,
      bottom: 0,
      ratio: zeroDenominator,
    });
    expect(measures.theilDecomp([2, 2], ['a', 'b'])).toMatchObject({
      total: 0,
      betweenShare: zeroDenominator,
    });
    expect(measures.needGap([5, 5], [1, 1], [0, 1])).toMatchObject({
      ratio: [zeroDenominator, 0.5],
    });
    expect(measures.ellisonGlaeser([5], ['a'], { a: 1, b: 1 })).toMatchObject({
      gamma: zeroDenominator,
      H: 1,
    });
  });
});

describe('regression and correlation', () => {
  it('needs three regions, variance and positive values', () => {
    expect(measures.spearman([1, 2], [1, 2])).toEqual({ undefined: 'too-few' });
    expect(measures.kendallTauB([1, 1, 1], [1, 2, 3])).toEqual({ undefined: 'zero-variance' });
    expect(measures.betaConvergence([1, 2], [2, 3], 5)).toEqual({ undefined: 'too-few' });
    expect(measures.betaConvergence([3, 3, 3], [1, 2, 3], 5)).toEqual({
      undefined: 'zero-variance',
    });
    // All grow by 10 %, which rounding must not turn into a slope.
    expect(measures.betaConvergence([1, 3, 7], [1.1, 3.3, 7.7], 5)).toEqual({
      undefined: 'zero-variance',
    });
    expect(measures.betaConvergence([1, 0, 3], [1, 2, 4], 5)).toEqual({
      undefined: 'non-positive',
      at: 1,
    });
  });

  it('convergence faster than the period has no speed, divergence no half-life', () => {
    expect(measures.betaConvergence([1, 2, 4, 8], [8, 3, 2, 0.1], 10)).toMatchObject({
      speed: { undefined: 'non-positive' },
      halfLife: { undefined: 'non-positive' },
    });
    expect(measures.betaConvergence([1, 2, 4], [1, 3, 7], 10)).toMatchObject({
      halfLife: { undefined: 'no-convergence' },
    });
  });

  it('sigma: a zero leaves out its year, a missing value its region', () => {
    expect(
      measures.sigmaConvergence([
        [1, 1],
        [0, 1],
      ]),
    ).toEqual([0, { undefined: 'non-positive', at: 0 }]);
    expect(
      measures.sigmaConvergence([
        [1, 1, 5],
        [1, 1, null],
      ]),
    ).toEqual([0, 0]);
  });
});

describe('islands', () => {
  const x = [1, 2, 4, 9];

  it('stay in n and add nothing', () => {
    const outcome = measures.moransI(x, [[1], [0, 2], [1], []], 'W');
    const mean = 4;
    const z = x.map((value) => value - mean);
    const [a = 0, b = 0, c = 0] = z;
    const squares = z.reduce((sum, one) => sum + one * one, 0);
    const I = ((4 / 3) * (a * b + b * ((a + c) / 2) + c * b)) / squares;
    expect(outcome).toMatchObject({ I: expect.closeTo(I, 12), E: -1 / 3 });
    const local = measures.localMoran(x, [[1], [0, 2], [1], []], 'W');
    expect(local).toMatchObject({
      byN: [expect.any(Number), expect.any(Number), expect.any(Number), 0],
      quadrant: ['LL', 'LL', 'LL', { undefined: 'no-neighbours' }],
    });
  });

  it('a missing region leaves the graph', () => {
    const whole = measures.moransI([1, 2, 4, 9, null], [[1], [0, 2], [1, 3, 4], [2], [2]], 'W');
    expect(whole).toEqual(measures.moransI(x, [[1], [0, 2], [1, 3], [2]], 'W'));
  });

  it('values equal but for rounding do not vary', () => {
    const equal = [0.1 + 0.2, 0.3, 0.3, 0.3];
    expect(measures.moransI(equal, [[1], [0, 2], [1, 3], [2]])).toEqual({
      undefined: 'zero-variance',
    });
  });

  it('nothing but islands, or unknown neighbours', () => {
    expect(measures.moransI(x, [[], [], [], []])).toEqual({ undefined: 'no-neighbours' });
    expect(measures.gearysC(x, [[], [], [], []])).toEqual({ undefined: 'no-neighbours' });
    expect(measures.moransI(x, [[1], [0], [7], []])).toEqual({
      undefined: 'unknown-region',
      at: 2,
    });
  });
});

describe('vertical', () => {
  it('without spending, or without some of the figures', () => {
    const nothing = { centralGross: 0, transfersToSng: 0, sngSpending: 0, sngOwnRevenue: 0 };
    expect(measures.vertical(nothing)).toEqual({ undefined: 'zero-total' });
    expect(measures.vertical({ ...nothing, centralGross: 10 })).toEqual({
      generalGovernment: 10,
      sngShare: 0,
      naiveShareDoubleCounting: 0,
      verticalFiscalImbalance: { undefined: 'zero-denominator' },
      transferDependency: { undefined: 'missing' },
    });
    expect(measures.vertical({ ...nothing, sngSpending: null })).toEqual({ undefined: 'missing' });
  });
});

it('shift-share: a sector new to the region and the nation is regional', () => {
  expect(measures.shiftShare([10, 0], [10, 5], [100, 0], [100, 5])).toEqual({
    totalChange: 5,
    national: 0.5,
    industryMix: -0.5,
    regional: 5,
  });
});

describe('traps', () => {
  it('zeros count in n for Theil T, and T is not L', () => {
    expect(measures.theilT([0, 0, 0, 10, 10, 10])).toBeCloseTo(Math.LN2, 12);
    expect(measures.theilT([10, 10, 10, 20, 50])).not.toBe(measures.theilL([10, 10, 10, 20, 50]));
  });

  it('numbers sort as numbers, and weights with them', () => {
    expect(gini([10, 9, 2, 100, 1])).toBeCloseTo(0.6754098360655738, 12);
    expect(gini([30, 10, 20], [1, 2, 3])).toBe(gini([10, 20, 30], [2, 3, 1]));
  });

  it('the input is not reordered', () => {
    const x = [3, 1, 2];
    gini(x);
    measures.lorenz(x);
    measures.p90p10(x);
    measures.topkShare(x, 2);
    expect(x).toEqual([3, 1, 2]);
  });

  it('nothing is rounded', () => {
    expect(measures.hhi([1, 2])).toBe((1 / 3) ** 2 + (2 / 3) ** 2);
  });
});
