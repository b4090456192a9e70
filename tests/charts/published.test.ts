/**
 * Published figures beside ours, recomputed from the bundled data: the values that the study behind
 * this atlas found for each published finding, and how both are compared.
 */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/domain/published.ts';
import { compare, roundTo, type Pair } from '../../src/charts/published/compare.ts';
import { COMPUTATIONS } from '../../src/charts/published/computations.ts';
import { checkRatios, checkSums } from '../../src/charts/published/consistency.ts';
import { isConsistent } from '../../src/charts/published/model.ts';
import { differenceText, oursText, publishedText } from '../../src/charts/published/write.ts';
import { languageOf } from '../domain/bundled.ts';
import { findingIn, FINDINGS, givenIn, publishedIn } from './findings.ts';

const model = publishedIn('es');

function pairOf(id: string, of: string, where: { year?: number; region?: string } = {}): Pair {
  const found = findingIn(id).pairs.filter(
    ({ value }) =>
      value.of === of &&
      (where.year === undefined || value.year === where.year) &&
      (where.region === undefined || value.region === where.region),
  );
  expect(found, `${id} ${of}`).toHaveLength(1);
  const [pair] = found;
  if (!pair) throw new Error('unreachable');
  return pair;
}

const ours = (...asked: Parameters<typeof pairOf>) => pairOf(...asked).ours?.value ?? Number.NaN;

describe('the findings', () => {
  it('are all computed: none waits for data, none is without a computation', () => {
    expect(model.findings.map((one) => one.finding.id)).toEqual(FINDINGS.es.map((one) => one.id));
    expect(Object.keys(COMPUTATIONS).sort()).toEqual(FINDINGS.es.map((one) => one.id).sort());
  });

  it('are at least nine, A1, A2, A9 and A10 among them', () => {
    const ids = model.findings.map((one) => one.finding.id);
    expect(ids.length).toBeGreaterThanOrEqual(9);
    expect(ids).toEqual(expect.arrayContaining(['A1', 'A2', 'A9', 'A10']));
  });

  it('have ours for every value, but for those that are published alone', () => {
    for (const { finding, pairs } of model.findings)
      for (const pair of pairs)
        expect(pair.ours !== null, `${finding.id} ${pair.value.of}`).toBe(
          pair.value.role !== 'published',
        );
  });

  it('say why, wherever a value differs', () => {
    const unexplained = model.findings.flatMap(({ finding, pairs }) =>
      pairs
        .filter((pair) => pair.agrees === false)
        .filter((pair) => pair.kind === null || !finding.difference?.why)
        .map((pair) => `${finding.id} ${pair.value.of}`),
    );
    expect(unexplained).toEqual([]);
  });

  it('are counted: what agrees and the kinds of difference make up all that is compared', () => {
    const differing = model.differing.reduce((sum, one) => sum + one.count, 0);
    expect(model.agreeing + differing).toBe(model.compared);
    expect(model.differing.map((one) => one.count)).toEqual(
      model.differing.map((one) => one.count).sort((a, b) => b - a),
    );
  });

  it('lead to the indicator they are computed from', () => {
    for (const { finding, explore } of model.findings) {
      expect(COMPUTATIONS[finding.id]?.needs[0]).toBe(explore.entry.id);
      expect(explore.view.country).toBe(finding.country);
    }
    expect(findingIn('A6').explore.view).toMatchObject({ indicator: 'cl-gdp', year: 2017 });
  });
});

describe('A1, the OECD’s Theil index for Chile', () => {
  const pairs = findingIn('A1').pairs.filter(({ value }) => value.of === 'theil');

  it('is published for 2008 to 2020', () => {
    expect(pairs.map(({ value }) => value.year)).toEqual(
      Array.from({ length: 13 }, (_, i) => 2008 + i),
    );
  });

  it.each(pairs)('of $value.year is equal to nine decimals', (pair) => {
    expect(pair.published?.decimals).toBe(9);
    expect(pair.ours?.value.toFixed(9)).toBe(pair.value.printed);
    expect(pair.agrees).toBe(true);
    expect(pair.difference).toBe(0);
  });

  it('is 40 % lower when each person counts once (2019: .0568)', () => {
    expect(ours('A1', 'theil-weighted')).toBeCloseTo(0.05682833940998, 12);
  });

  it('is drawn as a line with an open circle in every year', () => {
    const { line } = findingIn('A1');
    expect(line?.ours).toHaveLength(13);
    expect(line?.published.map((one) => one.year)).toEqual(line?.ours.map((one) => one.year));
  });
});

describe('other findings of the OECD', () => {
  it('A2: the index was highest in 2010, and was then 1.172 times that of 2008', () => {
    expect(ours('A2', 'peak')).toBe(2010);
    const index = (year: number) =>
      ours('A1', 'theil', { year }) / ours('A1', 'theil', { year: 2008 });
    expect([2010, 2016, 2019, 2020].map((year) => index(year).toFixed(3))).toEqual([
      '1.172',
      '0.532',
      '0.540',
      '0.740',
    ]);
  });

  it('C1: highest to lowest GDP per head, 7.8 in 2010 and 4.5 in 2019', () => {
    const points = findingIn('C1').line?.ours ?? [];
    const of = (year: number) => points.find((one) => one.year === year)?.value;
    expect(of(2010)?.toFixed(1)).toBe('7.8');
    expect(of(2019)).toBeCloseTo(4.549737827715356, 12);
    expect(pairOf('C1', 'top-to-national').agrees).toBe(true);
  });

  it('C2: with later accounts La Araucanía grows 4.4 % a year and Antofagasta loses 4.4 %', () => {
    expect(ours('C2', 'growth', { region: 'CL-AR' }).toFixed(1)).toBe('4.4');
    expect(ours('C2', 'growth', { region: 'CL-AN' }).toFixed(1)).toBe('-4.4');
    expect(pairOf('C2', 'growth', { region: 'CL-AN' }).agrees).toBe(true);
    expect(ours('C2', 'level', { region: 'CL-AR' })).toBe(12601);
  });

  it('C3: one bound is kept, the other is missed by little', () => {
    expect(pairOf('C3', 'top-to-national').agrees).toBe(true);
    expect(pairOf('C3', 'bottom-to-national')).toMatchObject({ agrees: false, difference: 0.003 });
  });
});

describe('shares in output', () => {
  it('A6: the fifteen published shares and the rest make up the whole, and so do ours', () => {
    const { pairs } = findingIn('A6');
    expect(pairs).toHaveLength(16);
    const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
    expect(sum(pairs.map((one) => one.published?.value ?? 0))).toBeCloseTo(100, 0);
    // Chained volumes do not add up to the total exactly.
    expect(sum(pairs.map((one) => one.ours?.value ?? 0))).toBeCloseTo(100, 0);
    expect(ours('A6', 'share', { region: 'CL-RM' })).toBeCloseTo((100 * 75719) / 182166, 10);
    expect(ours('A6', 'share', { region: 'CL-BI+CL-NB' })).toBeCloseTo(
      (100 * (10803 + 2600)) / 182166,
      10,
    );
  });

  it('C5: Lima with Callao is 43.86 % of GDP and 48.3 % of the departments (2022)', () => {
    expect(ours('C5', 'share-of-gdp', { year: 2022 }).toFixed(2)).toBe('43.86');
    expect(ours('C5', 'share-of-departments').toFixed(1)).toBe('48.3');
    expect(pairOf('C5', 'share-of-gdp', { year: 2022 }).difference).toBe(0.02);
  });

  it('C6: the editorial’s share of Lima is that of the base year, published in C5', () => {
    const lima = pairOf('C6', 'share-of-gdp', { region: 'PE-LIM+PE-CAL' }).published?.value;
    const base = pairOf('C5', 'share-of-gdp', { year: 2007 }).published?.value ?? Number.NaN;
    expect(roundTo(base, 1)).toBe(lima);
  });

  it('C8: the capital’s share and the ratio of the latest year, because none is named', () => {
    expect(pairOf('C8', 'capital-share').ours).toMatchObject({ year: 2025 });
    expect(ours('C8', 'capital-share').toFixed(1)).toBe('45.5');
  });

  it('A7: one year beside twenty-two, and it says which', () => {
    expect(pairOf('A7', 'share', { region: 'PE-ANC' }).ours?.year).toBe(2023);
    expect(findingIn('A7').pairs.every((one) => one.kind === 'period')).toBe(true);
    const published = findingIn('A7').pairs.reduce(
      (all, one) => all + (one.published?.value ?? 0),
      0,
    );
    expect(published).toBeCloseTo(71.4, 1);
  });
});

describe('budgets', () => {
  it('A8: bill less provisions is the law to the thousand pesos, and its parts add up', () => {
    expect(pairOf('A8', 'assigned')).toMatchObject({
      published: { value: 1092520636, decimals: 0 },
      difference: 0,
      agrees: true,
    });
    expect(checkSums(findingIn('A8').finding)).toMatchObject([{ excess: 0, consistent: true }]);
  });

  it('A9: local by difference 34,174.98; 63.7 % is not more than 64', () => {
    expect(pairOf('A9', 'local').published).toEqual({ value: 34174.98, decimals: 2 });
    expect(checkRatios(findingIn('A9').finding)).toEqual([
      { of: 'national-share', implied: 63.7, decimals: 1, consistent: false },
      { of: 'regional-share', implied: 23, decimals: 1, consistent: true },
    ]);
    expect(pairOf('A9', 'national-share').agrees).toBe(false);
    expect(pairOf('A9', 'regional-share').agrees).toBe(true);
  });

  it('A10: the parts exceed their own total by 1,620; the opening budget’s do not', () => {
    expect(checkSums(findingIn('A10').finding)).toEqual([
      { total: 257562, sum: 259182, excess: 1620, decimals: 0, consistent: false },
    ]);
    expect(pairOf('A10', 'total').agrees).toBe(true);
    const levels = ['national', 'regional', 'local'].map((of) => ours('A10', of));
    expect(levels.reduce((all, one) => all + one, 0)).toBeCloseTo(ours('A10', 'total'), 6);
    expect(pairOf('A10', 'local')).toMatchObject({ difference: 1, kind: 'rounding' });
  });

  it('A9 and A10 are the publications that do not fit together', () => {
    const off = model.findings.filter((one) => !isConsistent(one)).map((one) => one.finding.id);
    expect(off).toEqual(['A9', 'A10']);
    expect(model.inconsistent).toBe(2);
  });

  it('B6: 35.7 % of 251,801,045,185 soles', () => {
    expect(pairOf('B6', 'subnational-share').agrees).toBe(true);
    expect(ours('B6', 'total')).toBe(251801045185);
  });

  it('B1 and B3: the last year of the IMF’s series stands beside, and says so', () => {
    expect(pairOf('B1', 'spending').ours?.year).toBe(2016);
    expect(ours('B1', 'spending').toFixed(1)).toBe('14.5');
    expect(pairOf('B3', 'spending').ours).toEqual(pairOf('B1', 'spending').ours);
  });
});

describe('comparing', () => {
  const finding = findingIn('C2').finding;
  const value = finding.values[0];
  const computation = COMPUTATIONS['C2'];

  it('rounds half away from zero, to the digits printed', () => {
    expect([
      roundTo(2.345, 2),
      roundTo(-2.345, 2),
      roundTo(0.0949999, 2),
      roundTo(-4.36, 0),
    ]).toEqual([2.35, -2.35, 0.09, -4]);
  });

  it('finds a difference of one in the last digit', () => {
    if (!value || !computation) throw new Error('C2 has changed');
    const printed = (text: string) =>
      compare(finding, { ...value, printed: text }, computation, givenIn('es'));
    expect(printed('4.4')).toMatchObject({ agrees: true, difference: 0, kind: null });
    expect(printed('4.5')).toMatchObject({ agrees: false, difference: -0.1, kind: 'vintage' });
    expect(printed('4')).toMatchObject({ agrees: true, decimals: 0 });
  });

  it('takes no year after the published one, and has none before its series', () => {
    if (!value || !computation) throw new Error('C2 has changed');
    const early = compare(finding, { ...value, year: 2007 }, computation, givenIn('es'));
    expect(early).toMatchObject({ ours: null, agrees: null, difference: null });
  });

  it('tells a part that is off from what rounding may explain', () => {
    const of = (total: string, ...parts: string[]): Finding => ({
      ...finding,
      values: [
        { of: 'total', printed: total },
        ...parts.map((printed, i) => ({ of: `part-${'abc'[i]}`, printed })),
      ],
      sums: [{ total: 'total', parts: parts.map((_, i) => `part-${'abc'[i]}`) }],
    });
    expect(checkSums(of('100', '33', '33', '33'))).toMatchObject([
      { excess: -1, consistent: true },
    ]);
    expect(checkSums(of('100', '33', '33', '37'))).toMatchObject([
      { excess: 3, consistent: false },
    ]);
  });
});

describe('written', () => {
  it.each([
    ['es', '0,173569516', '10,6 %', '−1.918', 'más de 64 %', '14,5 % (2016)'],
    ['en', '0.173569516', '10.6%', '−1,918', 'more than 64%', '14.5% (2016)'],
  ] as const)('in %s as the language writes numbers', (code, theil, share, gap, bound, carried) => {
    const language = languageOf(code, 'CL');
    const of = (id: string, name: string) => {
      const pair = findingIn(id, code).pairs.find((one) => one.value.of === name);
      if (!pair) throw new Error(`${id} ${name}`);
      return pair;
    };
    const plain = (text: string) => text.replace(/\u00a0/g, ' ');
    expect(plain(publishedText(of('A1', 'theil'), language))).toBe(theil);
    expect(plain(oursText(of('A1', 'theil'), language))).toBe(theil);
    expect(differenceText(of('A1', 'theil'), language)).toBe('0');
    expect(plain(publishedText(of('B1', 'spending'), language))).toBe(share);
    expect(plain(oursText(of('B1', 'spending'), language))).toBe(carried);
    expect(differenceText(of('A10', 'national'), language)).toBe(gap);
    expect(plain(publishedText(of('A9', 'national-share'), language))).toBe(bound);
  });
});
