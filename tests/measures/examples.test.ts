/**
 * The worked examples in the opening comments of the measures: each must stand there word for
 * word, and be true to the decimals printed.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as measures from '../../src/measures/index.ts';
import { type Outcome, isUndefined } from '../../src/measures/index.ts';
import { quantile } from '../../src/measures/quantile.ts';
import { sharesOf } from '../../src/measures/totals.ts';
import { disagreements } from './agreement.ts';

const folder = join(import.meta.dirname, '../../src/measures');

interface Example {
  readonly file: string;
  readonly line: string;
  readonly got: unknown;
  readonly expected: unknown;
}

const chain = [[1], [0, 2], [1, 3], [2]];
const pairs = ['a', 'a', 'b', 'b'];
const theil = defined(measures.theilDecomp([0, 0, 10, 20], pairs));
const giniParts = defined(measures.giniDecomp([1, 3, 2, 4], pairs));
const shift = defined(measures.shiftShare([90, 20], [100, 40], [400, 100], [440, 160]));
const progressivity = defined(measures.kakwani([50, 30, 20], [10, 30, 60], [10, 10, 10]));
const plants = defined(measures.ellisonGlaeser([30, 10], ['a', 'b'], { a: 50, b: 50 }));
const growth = defined(measures.betaConvergence([1, 2, 4, 8], [2, 3, 6, 9], 10));
const entitled = defined(measures.needGap([100, 50, 50], [10, 10, 5], [0.3, 0.1, 0.2]));
const local = defined(measures.localMoran([1, 2, 3, 4], chain));
const levels = defined(
  measures.vertical({
    centralGross: 100,
    transfersToSng: 20,
    sngSpending: 30,
    sngOwnRevenue: 9,
    sngTotalRevenue: 30,
  }),
);

const examples: readonly Example[] = [
  example(
    'rows',
    'nUsed([10, null, 30], [1, 1, null]) = 1',
    measures.nUsed([10, null, 30], [1, 1, null]),
    1,
  ),
  example(
    'totals',
    'sharesOf([20, 50, 20, 10]) = [0.2, 0.5, 0.2, 0.1]',
    sharesOf([20, 50, 20, 10]),
    [0.2, 0.5, 0.2, 0.1],
  ),
  example('quantile', 'quantile([40, 10, 30, 20], 0.9) = 37', quantile([40, 10, 30, 20], 0.9), 37),
  example(
    'lorenz',
    'lorenz([5, 3, 1, 4, 2]).L = [0, 0.0667, 0.2, 0.4, 0.6667, 1]',
    defined(measures.lorenz([5, 3, 1, 4, 2])).L,
    [0, 0.0667, 0.2, 0.4, 0.6667, 1],
  ),
  example('gini', 'gini([20, 50, 20, 10]) = 0.3', measures.gini([20, 50, 20, 10]), 0.3),
  example(
    'gini',
    'gini([4000, 500, 15000, 1500, 7500, 2500], [400, 1000, 600, 1200, 200, 1600]) = 0.5278',
    measures.gini([4000, 500, 15000, 1500, 7500, 2500], [400, 1000, 600, 1200, 200, 1600]),
    0.5278,
  ),
  example(
    'gini',
    'giniNormalised([20, 50, 20, 10]) = 0.4',
    measures.giniNormalised([20, 50, 20, 10]),
    0.4,
  ),
  example(
    'giniDecomp',
    "giniDecomp([1, 3, 2, 4], ['a', 'a', 'b', 'b']).overlap = 0.05",
    giniParts.overlap,
    0.05,
  ),
  example('giniDecomp', '(total 0.25 = within 0.1 + between 0.1 + overlap 0.05)', giniParts, {
    total: 0.25,
    within: 0.1,
    between: 0.1,
    overlap: 0.05,
  }),
  example(
    'hoover',
    'hoover([0, 10, 10, 30, 50], [10, 15, 20, 25, 30]) = 0.25',
    measures.hoover([0, 10, 10, 30, 50], [10, 15, 20, 25, 30]),
    0.25,
  ),
  example(
    'theil',
    'theilT([0, 0, 0, 10, 10, 10]) = 0.6931',
    measures.theilT([0, 0, 0, 10, 10, 10]),
    Math.LN2,
  ),
  example(
    'theil',
    'theilT([10, 10, 10, 20, 50]) = 0.2502',
    measures.theilT([10, 10, 10, 20, 50]),
    0.2502,
  ),
  example(
    'theil',
    'theilL([10, 10, 10, 20, 50]) = 0.2326',
    measures.theilL([10, 10, 10, 20, 50]),
    0.2326,
  ),
  example(
    'ge',
    'ge([10, 20, 30], undefined, 2) = 0.0833',
    measures.ge([10, 20, 30], undefined, 2),
    0.0833,
  ),
  example(
    'theilDecomp',
    "theilDecomp([0, 0, 10, 20], ['a', 'a', 'b', 'b']).between = 0.6931",
    theil.between,
    Math.LN2,
  ),
  example(
    'theilDecomp',
    '(total 0.7498 = between 0.6931 + within 0.0566; share between 0.9245)',
    theil,
    { total: 0.7498, between: Math.LN2, within: 0.0566, betweenShare: 0.9245 },
  ),
  example(
    'atkinson',
    'atkinson([10, 20, 30, 40, 50], undefined, 1) = 0.1316',
    measures.atkinson([10, 20, 30, 40, 50], undefined, 1),
    0.1316,
  ),
  example('cv', 'cv([10, 20, 30]) = 0.4082', measures.cv([10, 20, 30]), 0.4082),
  example(
    'cv',
    'cv([10, 20, 30], undefined, 1) = 0.5',
    measures.cv([10, 20, 30], undefined, 1),
    0.5,
  ),
  example(
    'cv',
    'williamson([10, 20, 40], [50, 30, 20]) = 0.5978',
    measures.williamson([10, 20, 40], [50, 30, 20]),
    0.5978,
  ),
  example('hhi', 'hhi([20, 50, 20, 10]) = 0.34', measures.hhi([20, 50, 20, 10]), 0.34),
  example(
    'hhi',
    'hhiNormalised([20, 50, 20, 10]) = 0.12',
    measures.hhiNormalised([20, 50, 20, 10]),
    0.12,
  ),
  example(
    'shannon',
    'shannon([20, 50, 20, 10]) = 1.2206',
    measures.shannon([20, 50, 20, 10]),
    1.2206,
  ),
  example(
    'shannon',
    'evenness([20, 50, 20, 10]) = 0.8805',
    measures.evenness([20, 50, 20, 10]),
    0.8805,
  ),
  example('hill', 'hill([20, 50, 20, 10], 2) = 2.9412', measures.hill([20, 50, 20, 10], 2), 2.9412),
  example(
    'topkShare',
    'topkShare([20, 50, 20, 10], 3) = 0.9',
    measures.topkShare([20, 50, 20, 10], 3),
    0.9,
  ),
  example(
    'primacyRatio',
    'primacyRatio([20, 50, 20, 10]) = 2.5',
    measures.primacyRatio([20, 50, 20, 10]),
    2.5,
  ),
  example(
    'maxMinRatio',
    'maxMinRatio([20, 50, 20, 10]) = 5',
    measures.maxMinRatio([20, 50, 20, 10]),
    5,
  ),
  example(
    'p90p10',
    'p90p10([10, 20, 30, 40]) = 2.8462',
    measures.p90p10([10, 20, 30, 40]),
    37 / 13,
  ),
  example(
    'topBottom20',
    'topBottom20([10, 20, 40], [10, 60, 30], 0.2) = { top: 40, bottom: 15, ratio: 2.6667 }',
    measures.topBottom20([10, 20, 40], [10, 60, 30], 0.2),
    { top: 40, bottom: 15, ratio: 2.6667 },
  ),
  example(
    'geographicConcentration',
    'geographicConcentration([50, 30, 20], [10, 30, 60]) = { raw: 0.4, adjusted: 0.4444 }',
    measures.geographicConcentration([50, 30, 20], [10, 30, 60]),
    { raw: 0.4, adjusted: 0.4444 },
  ),
  example(
    'perCapitaIndex',
    'perCapitaIndex([100, 50, 50], [10, 10, 5]) = [125, 62.5, 125]',
    measures.perCapitaIndex([100, 50, 50], [10, 10, 5]),
    [125, 62.5, 125],
  ),
  example(
    'gapPp',
    'gapPp([12.5, 8, 30.25], 14) = [-1.5, -6, 16.25]',
    measures.gapPp([12.5, 8, 30.25], 14),
    [-1.5, -6, 16.25],
  ),
  example(
    'needGap',
    'needGap([100, 50, 50], [10, 10, 5], [0.3, 0.1, 0.2]).gap = [-20, 10, 10]',
    entitled.gap,
    [-20, 10, 10],
  ),
  example('needGap', '(entitlements 120, 40 and 40)', entitled.entitlement, [120, 40, 40]),
  example(
    'concentrationIndex',
    'concentrationIndex([50, 30, 20], [5, 10, 40], [10, 10, 10]) = -0.2',
    measures.concentrationIndex([50, 30, 20], [5, 10, 40], [10, 10, 10]),
    -0.2,
  ),
  example(
    'kakwani',
    'kakwani([50, 30, 20], [10, 30, 60], [10, 10, 10]).kakwani = -0.5333',
    progressivity.kakwani,
    -0.5333,
  ),
  example('kakwani', '(concentration −0.2, Gini of income 0.3333)', progressivity, {
    concentration: -0.2,
    giniIncome: 0.3333,
  }),
  example(
    'locationQuotient',
    'locationQuotient([[20, 80], [10, 10]]) = [[0.8, 1.0667], [2, 0.6667]]',
    measures.locationQuotient([
      [20, 80],
      [10, 10],
    ]),
    [
      [0.8, 1.0667],
      [2, 0.6667],
    ],
  ),
  example(
    'krugmanSpecialisation',
    'krugmanSpecialisation([[10, 30], [20, 20]]) = [0.25, 0.25]',
    measures.krugmanSpecialisation([
      [10, 30],
      [20, 20],
    ]),
    [0.25, 0.25],
  ),
  example(
    'krugmanSpecialisation',
    "krugmanSpecialisation([[10, 30], [20, 20]], 'rest') = [0.5, 0.5]",
    measures.krugmanSpecialisation(
      [
        [10, 30],
        [20, 20],
      ],
      'rest',
    ),
    [0.5, 0.5],
  ),
  example(
    'ellisonGlaeser',
    "ellisonGlaeser([30, 10], ['a', 'b'], { a: 50, b: 50 }).gamma = -1",
    plants.gamma,
    -1,
  ),
  example('ellisonGlaeser', '(G 0.125, H 0.625)', plants, { G: 0.125, H: 0.625 }),
  example(
    'shiftShare',
    'shiftShare([90, 20], [100, 40], [400, 100], [440, 160]).regional = 9',
    shift.regional,
    9,
  ),
  example('shiftShare', '(total change 30 = national 22 + industry mix −1 + regional 9)', shift, {
    totalChange: 30,
    national: 22,
    industryMix: -1,
    regional: 9,
  }),
  example(
    'sigmaConvergence',
    'sigmaConvergence([[1, 4], [2, 4], [3, 3]]) = [0.6931, 0.3466, 0]',
    measures.sigmaConvergence([
      [1, 4],
      [2, 4],
      [3, 3],
    ]),
    [Math.LN2, 0.3466, 0],
  ),
  example(
    'betaConvergence',
    'betaConvergence([1, 2, 4, 8], [2, 3, 6, 9], 10).beta = -0.0249',
    growth.beta,
    -0.0249,
  ),
  example('betaConvergence', '(speed 0.0286 a year, half-life 24.2 years)', growth, {
    speed: 0.0286,
  }),
  example(
    'spearman',
    'spearman([12, 2, 1, 12, 2], [1, 4, 7, 1, 0]) = -0.5407',
    measures.spearman([12, 2, 1, 12, 2], [1, 4, 7, 1, 0]),
    -0.5407,
  ),
  example(
    'kendallTauB',
    'kendallTauB([12, 2, 1, 12, 2], [1, 4, 7, 1, 0]) = -0.4714',
    measures.kendallTauB([12, 2, 1, 12, 2], [1, 4, 7, 1, 0]),
    -0.4714,
  ),
  example(
    'moransI',
    "moransI([1, 2, 3, 4], [[1], [0, 2], [1, 3], [2]], 'W').I = 0.4",
    defined(measures.moransI([1, 2, 3, 4], chain, 'W')).I,
    0.4,
  ),
  example(
    'localMoran',
    'localMoran([1, 2, 3, 4], [[1], [0, 2], [1, 3], [2]]).byN = [0.6, 0.2, 0.2, 0.6]',
    local.byN,
    [0.6, 0.2, 0.2, 0.6],
  ),
  example('localMoran', '(quadrants LL, LL, HH, HH)', local.quadrant, ['LL', 'LL', 'HH', 'HH']),
  example(
    'gearysC',
    "gearysC([1, 2, 3, 4], [[1], [0, 2], [1, 3], [2]], 'W') = 0.3",
    measures.gearysC([1, 2, 3, 4], chain, 'W'),
    0.3,
  ),
  example(
    'vertical',
    'general government 110, subnational share 0.2727 (naive 0.2308), imbalance 0.7,',
    levels,
    {
      generalGovernment: 110,
      sngShare: 0.2727,
      naiveShareDoubleCounting: 0.2308,
      verticalFiscalImbalance: 0.7,
    },
  ),
  example('vertical', 'transfer dependency 0.6667', levels, { transferDependency: 0.6667 }),
];

describe('worked examples', () => {
  it.each(examples.map((one) => [`${one.file}: ${one.line}`, one] as const))('%s', (_, one) => {
    const { file, line, got, expected } = one;
    expect(openingComment(`${file}.ts`)).toContain(` ${line}\n`);
    expect(disagreements(got, expected, { rtol: 0, atol: 0.5001e-4 })).toEqual([]);
  });

  it('half-life of the growth example', () => {
    expect(growth.halfLife).toBeCloseTo(24.2, 1);
  });

  // What only prepares the arrays has no number of its own to show.
  const withoutExample = new Set([
    'index',
    'outcome',
    'sample',
    'groups',
    'matrix',
    'spatialSample',
  ]);
  const measured = readdirSync(folder).filter((name) => !withoutExample.has(name.slice(0, -3)));

  it.each(measured)('%s opens with a comment that has a tested example', (name) => {
    expect(openingComment(name)).not.toBe('');
    expect(examples.map(({ file }) => `${file}.ts`)).toContain(name);
  });
});

function example(file: string, line: string, got: unknown, expected: unknown): Example {
  return { file, line, got, expected };
}

function defined<T>(outcome: Outcome<T>): T {
  if (isUndefined(outcome)) throw new Error(`undefined: ${outcome.undefined}`);
  return outcome;
}

function openingComment(name: string): string {
  const [comment] = readFileSync(join(folder, name), 'utf8').match(/^\/\*\*.*?\*\//s) ?? [''];
  return comment;
}
