/**
 * What must hold for any data: the axioms of inequality measurement, the identities between
 * measures, and that no input leads to NaN.
 */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as measures from '../../src/measures/index.ts';
import { type Outcome, isUndefined } from '../../src/measures/index.ts';

const { assert } = fc;
// A counterexample is found in milliseconds; making it smaller may take for ever.
fc.configureGlobal({ interruptAfterTimeLimit: 3000 });

const amount = fc.double({ min: 0.01, max: 1e6, noNaN: true });
const amountOrZero = fc.oneof({ weight: 4, arbitrary: amount }, fc.constant(0));
const people = fc.double({ min: 1, max: 1e7, noNaN: true });
const values = fc.array(amount, { minLength: 2, maxLength: 30 });
/** Zeros among them, but not only zeros. */
const valuesWithZeros = fc
  .array(amountOrZero, { minLength: 2, maxLength: 30 })
  .filter((x) => x.some((one) => one > 0));
/** Regions with a value per head, a population and a zone. */
const regions = fc.array(
  fc.record({ x: amount, w: people, zone: fc.constantFrom('norte', 'centro', 'sur') }),
  { minLength: 2, maxLength: 30 },
);

type Index = (x: measures.Series, w?: measures.Series) => Outcome;

/** Relative inequality measures that take weights. */
const inequality: readonly [name: string, index: Index][] = [
  ['gini', measures.gini],
  ['theilT', measures.theilT],
  ['theilL', measures.theilL],
  ['ge(−1)', (x, w) => measures.ge(x, w, -1)],
  ['ge(0.5)', (x, w) => measures.ge(x, w, 0.5)],
  ['ge(2)', (x, w) => measures.ge(x, w, 2)],
  ['atkinson(0.5)', (x, w) => measures.atkinson(x, w)],
  ['atkinson(1)', (x, w) => measures.atkinson(x, w, 1)],
  ['atkinson(2)', (x, w) => measures.atkinson(x, w, 2)],
  ['cv', (x, w) => measures.cv(x, w)],
];

/** Concentration of totals, and inequality measures without weights. */
const concentration: readonly [name: string, index: Index][] = [
  ['hoover', (y) => measures.hoover(y)],
  ['giniNormalised', (y) => measures.giniNormalised(y)],
  ['hhi', (y) => measures.hhi(y)],
  ['hhiNormalised', (y) => measures.hhiNormalised(y)],
  ['shannon', (y) => measures.shannon(y)],
  ['evenness', (y) => measures.evenness(y)],
  ['hill(2)', (y) => measures.hill(y, 2)],
  ['topkShare', (y) => measures.topkShare(y, 3)],
  ['primacyRatio', (y) => measures.primacyRatio(y)],
  ['maxMinRatio', (y) => measures.maxMinRatio(y)],
  ['p90p10', (y) => measures.p90p10(y)],
];

describe.each([...inequality, ...concentration])('%s', (_, index) => {
  it('does not see the unit (scale invariance)', () => {
    assert(
      fc.property(values, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (x, unit) => {
        near(value(index(x.map((one) => one * unit))), value(index(x)));
      }),
    );
  });

  it('does not see the order (symmetry)', () => {
    assert(
      fc.property(regionsAndOrder(), ({ list, shuffled }) => {
        const [before, after] = [list, shuffled].map((rs) => {
          return value(
            index(
              rs.map(({ x }) => x),
              rs.map(({ w }) => w),
            ),
          );
        });
        near(after, before);
      }),
    );
  });

  it('drops a missing region', () => {
    assert(
      fc.property(values, fc.nat(), (x, place) => {
        const at = place % (x.length + 1);
        near(value(index(x.toSpliced(at, 0, null as never))), value(index(x)));
      }),
    );
  });
});

describe.each(inequality)('%s', (_, index) => {
  it('does not see copies (replication)', () => {
    assert(fc.property(values, (x) => near(value(index([...x, ...x, ...x])), value(index(x)))));
  });

  it('reads a whole weight as that many copies', () => {
    const counted = fc.array(fc.tuple(amount, fc.integer({ min: 1, max: 5 })), {
      minLength: 2,
      maxLength: 12,
    });
    assert(
      fc.property(counted, (pairs) => {
        const copies = pairs.flatMap(([x, w]) => Array.from({ length: w }, () => x));
        const weighted = index(
          pairs.map(([x]) => x),
          pairs.map(([, w]) => w),
        );
        near(value(weighted), value(index(copies)));
      }),
    );
  });

  it('falls when the richer gives to the poorer (transfer principle)', () => {
    const transfer = fc.record({
      x: values,
      part: fc.double({ min: 0.1, max: 0.5, noNaN: true }),
    });
    assert(
      fc.property(transfer, ({ x, part }) => {
        const rich = Math.max(...x);
        const poor = Math.min(...x);
        fc.pre(rich > 1.5 * poor);
        const given = part * (rich - poor);
        const after = [...x];
        after[x.indexOf(rich)] = rich - given;
        after[x.indexOf(poor)] = poor + given;
        expect(value(index(after))).toBeLessThan(value(index(x)));
      }),
    );
  });

  it('is exactly 0 when all are equal, and for one region', () => {
    assert(
      fc.property(amount, fc.array(people, { minLength: 1, maxLength: 30 }), (one, w) => {
        const equal = w.map(() => one);
        expect(index(equal)).toBe(0);
        expect(value(index(equal, w))).toBeLessThan(1e-15);
      }),
    );
  });
});

describe('bounds', () => {
  it('inequality stays within its range', () => {
    assert(
      fc.property(valuesWithZeros, (x) => {
        const n = x.length;
        within(value(measures.gini(x)), 0, 1 - 1 / n);
        within(value(measures.giniNormalised(x)), 0, 1);
        within(value(measures.theilT(x)), 0, Math.log(n));
        within(value(measures.atkinson(x)), 0, 1);
        within(value(measures.cv(x)), 0, Math.sqrt(n - 1));
        within(value(measures.hoover(x)), 0, 1 - 1 / n);
      }),
    );
  });

  it('weighted inequality stays within its range', () => {
    assert(
      fc.property(regions, (rs) => {
        const { x, w } = columns(rs);
        const smallest = Math.min(...w) / total(w);
        within(value(measures.gini(x, w)), 0, 1 - smallest);
        within(value(measures.theilT(x, w)), 0, -Math.log(smallest));
        within(value(measures.williamson(x, w)), 0, Math.sqrt(1 / smallest - 1));
      }),
    );
  });

  it('concentration stays within its range', () => {
    assert(
      fc.property(valuesWithZeros, fc.nat({ max: 35 }), (y, k) => {
        const n = y.length;
        within(value(measures.hhi(y)), 1 / n, 1);
        within(value(measures.hhiNormalised(y)), 0, 1);
        within(value(measures.shannon(y)), 0, Math.log(n));
        within(value(measures.evenness(y)), 0, 1);
        within(value(measures.topkShare(y, k)), Math.min(1, k / n), 1);
      }),
    );
  });

  it('one region that has everything reaches the maximum', () => {
    assert(
      fc.property(amount, fc.integer({ min: 2, max: 40 }), (all, n) => {
        const y = [all, ...Array.from({ length: n - 1 }, () => 0)];
        near(value(measures.gini(y)), 1 - 1 / n);
        near(value(measures.giniNormalised(y)), 1);
        near(value(measures.theilT(y)), Math.log(n));
        near(value(measures.hoover(y)), 1 - 1 / n);
        near(value(measures.hhi(y)), 1);
        near(value(measures.hhiNormalised(y)), 1);
        near(value(measures.hill(y, 1)), 1);
        expect(value(measures.cv(y))).toBeCloseTo(Math.sqrt(n - 1), 10);
        expect(measures.theilL(y)).toMatchObject({ undefined: 'non-positive', at: 1 });
        expect(measures.atkinson(y, undefined, 1)).toBe(1);
      }),
    );
  });

  it('correlations and specialisation stay within theirs', () => {
    assert(
      fc.property(regions, (rs) => {
        const { x, w } = columns(rs);
        for (const outcome of [measures.spearman(x, w), measures.kendallTauB(x, w)]) {
          if (!isUndefined(outcome)) within(outcome, -1, 1);
        }
        const mat = rs.map((one) => [one.x, one.w, 1]);
        for (const reference of ['national', 'rest'] as const) {
          for (const k of value(measures.krugmanSpecialisation(mat, reference))) {
            within(value(k), 0, 2);
          }
        }
      }),
    );
  });
});

describe('decompositions are exact', () => {
  it.each([0, 1] as const)('Theil with alpha %d = between + within', (alpha) => {
    assert(
      fc.property(regions, (rs) => {
        const { x, w, zones } = columns(rs);
        const parts = value(measures.theilDecomp(x, zones, w, alpha));
        expect(Math.abs(parts.total - parts.between - parts.within)).toBeLessThanOrEqual(1e-12);
        const whole = alpha === 1 ? measures.theilT(x, w) : measures.theilL(x, w);
        expect(parts.total).toBe(value(whole));
        near(total(parts.groups.map((group) => group.populationShare)), 1);
        near(total(parts.groups.map((group) => group.resourceShare)), 1);
        for (const { group, inequality: inside } of parts.groups) {
          const members = columns(rs.filter(({ zone }) => zone === group));
          const own = alpha === 1 ? measures.theilT : measures.theilL;
          near(inside, value(own(members.x, members.w)));
        }
      }),
    );
  });

  it('Gini = within + between + overlap', () => {
    assert(
      fc.property(regions, (rs) => {
        const { x, w, zones } = columns(rs);
        const parts = value(measures.giniDecomp(x, zones, w));
        expect(parts.total).toBe(value(measures.gini(x, w)));
        near(parts.within + parts.between + parts.overlap, parts.total);
      }),
    );
  });

  it('groups that do not interleave have no overlap', () => {
    assert(
      fc.property(regions, (rs) => {
        const sorted = rs.toSorted((a, b) => a.x - b.x);
        const { x, w } = columns(sorted);
        const zones = x.map((_, i) => (i < x.length / 2 ? 'poor' : 'rich'));
        near(value(measures.giniDecomp(x, zones, w)).overlap, 0);
      }),
    );
  });

  it('shift-share adds up, sectors new to the region included', () => {
    const sector = fc.record({
      start: amountOrZero,
      end: amountOrZero,
      restStart: amount,
      restEnd: amount,
    });
    assert(
      fc.property(fc.array(sector, { minLength: 1, maxLength: 12 }), (sectors) => {
        const r0 = sectors.map(({ start }) => start);
        const r1 = sectors.map(({ end }) => end);
        const n0 = sectors.map(({ start, restStart }) => start + restStart);
        const n1 = sectors.map(({ end, restEnd }) => end + restEnd);
        const parts = value(measures.shiftShare(r0, r1, n0, n1));
        const sum = parts.national + parts.industryMix + parts.regional;
        const size = Math.abs(parts.national) + Math.abs(parts.industryMix) + total(r0) + total(r1);
        expect(Math.abs(parts.totalChange - sum)).toBeLessThanOrEqual(1e-12 * size);
      }),
    );
  });
});

describe('identities between measures', () => {
  it('the weighted Gini is the concentration index ranked by itself', () => {
    assert(
      fc.property(regions, (rs) => {
        const { x, w, y } = columns(rs);
        near(value(measures.concentrationIndex(y, x, w)), value(measures.gini(x, w)));
        near(value(measures.kakwani(y, y, w)).kakwani, 0);
      }),
    );
  });

  it('the concentration index turns round with the ranking, and is 0 for equal per head', () => {
    assert(
      fc.property(regions, fc.array(amount, { minLength: 30, maxLength: 30 }), (rs, ranks) => {
        const { w, y } = columns(rs);
        const rank = ranks.slice(0, w.length);
        const poorFirst = value(measures.concentrationIndex(y, rank, w));
        const richFirst = value(
          measures.concentrationIndex(
            y,
            rank.map((one) => -one),
            w,
          ),
        );
        near(poorFirst, -richFirst);
        near(value(measures.concentrationIndex(w, rank, w)), 0);
      }),
    );
  });

  it('the Gini is twice the area above the Lorenz curve, Hoover its largest gap', () => {
    assert(
      fc.property(regions, (rs) => {
        const { x, w, y } = columns(rs);
        const { p, L, order } = value(measures.lorenz(x, w));
        expect([p[0], L[0], p.at(-1), L.at(-1)]).toEqual([0, 0, 1, 1]);
        expect(order.toSorted((a, b) => a - b)).toEqual(x.map((_, i) => i));
        let area = 0;
        for (let k = 1; k < p.length; k++) {
          area += (((p[k] ?? 0) - (p[k - 1] ?? 0)) * ((L[k] ?? 0) + (L[k - 1] ?? 0))) / 2;
        }
        near(1 - 2 * area, value(measures.gini(x, w)));
        near(Math.max(...p.map((at, k) => at - (L[k] ?? 0))), value(measures.hoover(y, w)));
      }),
    );
  });

  it('Hoover ≤ Gini', () => {
    assert(
      fc.property(regions, (rs) => {
        const { x, w, y } = columns(rs);
        expect(value(measures.hoover(y, w))).toBeLessThanOrEqual(
          value(measures.gini(x, w)) + 1e-12,
        );
      }),
    );
  });

  it('Hill numbers fall with q, from the count to 1/largest share', () => {
    const orders = [0, 0.5, 0.999, 1, 1.001, 2, 3, 50, 5000, Infinity];
    assert(
      fc.property(valuesWithZeros, (y) => {
        const numbers = orders.map((q) => value(measures.hill(y, q)));
        expect(numbers[0]).toBe(y.filter((one) => one > 0).length);
        near(numbers[5], 1 / value(measures.hhi(y)));
        near(numbers[3], Math.exp(value(measures.shannon(y))));
        near(numbers.at(-1), total(y) / Math.max(...y));
        for (let k = 1; k < numbers.length; k++) {
          expect(numbers[k]).toBeLessThanOrEqual((numbers[k - 1] ?? 0) * (1 + 1e-10));
        }
      }),
    );
  });

  it('GE(2) = CV²/2, Atkinson(1) = 1 − e^(−L), HHI = (1 + CV²)/n', () => {
    assert(
      fc.property(regions, (rs) => {
        const { x, w } = columns(rs);
        near(value(measures.ge(x, w, 2)), value(measures.cv(x, w)) ** 2 / 2);
        near(value(measures.atkinson(x, w, 1)), 1 - Math.exp(-value(measures.theilL(x, w))));
        const n = x.length;
        near(value(measures.hhi(x)), (1 + value(measures.cv(x)) ** 2) / n);
        const h = value(measures.hhi(x));
        near(value(measures.hhiNormalised(x)), (h - 1 / n) / (1 - 1 / n));
        near(value(measures.cv(x, undefined, 1)), value(measures.cv(x)) * Math.sqrt(n / (n - 1)));
      }),
    );
  });

  it('the weighted mean of the per-capita index is 100', () => {
    assert(
      fc.property(regions, (rs) => {
        const { w, y } = columns(rs);
        const index = value(measures.perCapitaIndex(y, w)).map(value);
        near(total(index.map((one, i) => one * (w[i] ?? 0))) / total(w), 100);
      }),
    );
  });

  it('need gaps add up to nothing, and vanish when money follows need', () => {
    assert(
      fc.property(regions, (rs) => {
        const { x, w, y } = columns(rs);
        const { gap } = value(measures.needGap(y.toReversed(), w, x));
        expect(Math.abs(total(gap.map(value)))).toBeLessThanOrEqual(1e-12 * total(y));
        for (const ratio of value(measures.needGap(y, w, x)).ratio) near(value(ratio), 1);
      }),
    );
  });

  it('location quotients average 1 over regions', () => {
    assert(
      fc.property(fc.array(fc.tuple(amount, amount, amount), { minLength: 2 }), (mat) => {
        const quotients = value(measures.locationQuotient(mat));
        const rowTotals = mat.map(total);
        for (const sector of [0, 1, 2]) {
          const weighted = quotients.map((row, i) => value(row[sector] ?? 0) * (rowTotals[i] ?? 0));
          near(total(weighted) / total(rowTotals), 1);
        }
      }),
    );
  });

  it('the 20/20 ratio is 1 for the whole population and falls as the fifth grows', () => {
    assert(
      fc.property(regions, (rs) => {
        const { x, w } = columns(rs);
        const ratios = [0.05, 0.2, 0.5, 1].map((share) => {
          return value(value(measures.topBottom20(x, w, share)).ratio);
        });
        expect(ratios[3]).toBeCloseTo(1, 6);
        for (let k = 1; k < ratios.length; k++) {
          expect(ratios[k]).toBeLessThanOrEqual((ratios[k - 1] ?? 0) * (1 + 1e-12));
        }
        expect(ratios[0]).toBeLessThanOrEqual(value(measures.maxMinRatio(x)) * (1 + 1e-12));
      }),
    );
  });

  it('rank correlation sees order only', () => {
    assert(
      fc.property(regions, (rs) => {
        fc.pre(rs.length > 2);
        const { x, w } = columns(rs);
        for (const correlation of [measures.spearman, measures.kendallTauB]) {
          const plain = correlation(x, w);
          if (isUndefined(plain)) continue;
          near(value(correlation(w, x)), plain);
          near(
            value(
              correlation(
                x.map((one) => -one),
                w,
              ),
            ),
            -plain,
          );
          near(
            value(
              correlation(
                x.map((one) => 2 * one),
                w,
              ),
            ),
            plain,
          );
          near(value(correlation(x, x)), 1);
        }
      }),
    );
  });

  it('beta convergence finds the line it was given', () => {
    const line = fc.record({
      starts: fc.uniqueArray(fc.integer({ min: 1, max: 1000 }), { minLength: 3, maxLength: 20 }),
      alpha: fc.double({ min: -0.1, max: 0.3, noNaN: true }),
      beta: fc.double({ min: -0.05, max: -0.001, noNaN: true }),
    });
    assert(
      fc.property(line, ({ starts, alpha, beta }) => {
        const years = 12;
        const ends = starts.map((y0) => y0 * Math.exp(years * (alpha + beta * Math.log(y0))));
        const fit = value(measures.betaConvergence(starts, ends, years));
        expect(fit.alpha).toBeCloseTo(alpha, 8);
        expect(fit.beta).toBeCloseTo(beta, 8);
        const gapLeft = Math.exp(-value(fit.speed) * years);
        expect(gapLeft).toBeCloseTo(1 + beta * years, 8);
        expect(value(fit.halfLife) * value(fit.speed)).toBeCloseTo(Math.LN2, 8);
      }),
    );
  });

  it('the mean of local Moran is Moran’s I', () => {
    assert(
      fc.property(values, fc.constantFrom('W', 'B'), (x, style) => {
        fc.pre(x.length > 3 && Math.max(...x) > 1.001 * Math.min(...x));
        const ring = x.map((_, i) => [(i + 1) % x.length, (i + x.length - 1) % x.length]);
        const { I } = value(measures.moransI(x, ring, style));
        const { byN } = value(measures.localMoran(x, ring, style));
        const weight = style === 'B' ? 2 : 1;
        near(total(byN.map(value)) / x.length / weight, I);
      }),
    );
  });

  it('everybody a neighbour of everybody leaves no autocorrelation', () => {
    assert(
      fc.property(values, (x) => {
        fc.pre(x.length > 3 && Math.max(...x) > 1.001 * Math.min(...x));
        const others = x.map((_, i) => x.map((__, j) => j).filter((j) => j !== i));
        const { I, E } = value(measures.moransI(x, others, 'W'));
        near(I, E);
        near(value(measures.gearysC(x, others, 'W')), 1);
      }),
    );
  });
});

describe('junk', () => {
  const number = fc.oneof(
    fc.integer({ min: -3, max: 3 }),
    fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(0, -0, 5e-324, 1e308, -1e308),
  );
  const element = fc.oneof(
    { weight: 4, arbitrary: fc.nat({ max: 20 }) },
    { weight: 4, arbitrary: amount },
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: number },
    { weight: 1, arbitrary: fc.constantFrom(NaN, Infinity, -Infinity) },
  );
  const n = fc.oneof({ weight: 4, arbitrary: fc.constant(6) }, fc.nat({ max: 7 }));
  const series = n.chain((length) => fc.array(element, { minLength: length, maxLength: length }));
  const matrix = fc.array(series, { maxLength: 7 });
  const label = fc.constantFrom('a', 'b', '__proto__', '', null);
  const labels = fc.array(label, { minLength: 5, maxLength: 7 });
  const lists = fc.array(fc.array(fc.integer({ min: -1, max: 7 }), { maxLength: 4 }), {
    minLength: 5,
    maxLength: 7,
  });
  const option = fc.oneof(number, fc.constantFrom(0, 1, 2, 0.2, NaN, Infinity));
  const style = fc.constantFrom<measures.WeightStyle>('W', 'B');
  const two = fc.tuple(series, series);
  const three = fc.tuple(series, series, series);

  const calls: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    nUsed: two.map((args) => measures.nUsed(...args)),
    lorenz: two.map((args) => measures.lorenz(...args)),
    gini: two.map((args) => measures.gini(...args)),
    giniNormalised: series.map(measures.giniNormalised),
    giniDecomp: fc.tuple(series, labels, series).map((args) => measures.giniDecomp(...args)),
    hoover: two.map((args) => measures.hoover(...args)),
    theilT: two.map((args) => measures.theilT(...args)),
    theilL: two.map((args) => measures.theilL(...args)),
    ge: fc.tuple(series, series, option).map((args) => measures.ge(...args)),
    theilDecomp: fc
      .tuple(series, labels, series, fc.constantFrom<0 | 1>(0, 1))
      .map((args) => measures.theilDecomp(...args)),
    atkinson: fc.tuple(series, series, option).map((args) => measures.atkinson(...args)),
    cv: fc.tuple(series, series, option).map((args) => measures.cv(...args)),
    williamson: two.map((args) => measures.williamson(...args)),
    hhi: series.map(measures.hhi),
    hhiNormalised: series.map(measures.hhiNormalised),
    shannon: series.map(measures.shannon),
    evenness: series.map(measures.evenness),
    hill: fc.tuple(series, option).map((args) => measures.hill(...args)),
    topkShare: fc.tuple(series, option).map((args) => measures.topkShare(...args)),
    primacyRatio: series.map(measures.primacyRatio),
    maxMinRatio: series.map(measures.maxMinRatio),
    p90p10: series.map(measures.p90p10),
    topBottom20: fc.tuple(series, series, option).map((args) => measures.topBottom20(...args)),
    geographicConcentration: two.map((args) => measures.geographicConcentration(...args)),
    perCapitaIndex: two.map((args) => measures.perCapitaIndex(...args)),
    gapPp: fc.tuple(series, element).map((args) => measures.gapPp(...args)),
    needGap: three.map((args) => measures.needGap(...args)),
    concentrationIndex: three.map((args) => measures.concentrationIndex(...args)),
    kakwani: three.map((args) => measures.kakwani(...args)),
    locationQuotient: matrix.map(measures.locationQuotient),
    krugmanSpecialisation: fc
      .tuple(matrix, fc.constantFrom<'national' | 'rest'>('national', 'rest'))
      .map((args) => measures.krugmanSpecialisation(...args)),
    ellisonGlaeser: fc
      .tuple(series, labels, fc.dictionary(fc.constantFrom('a', 'b', 'c', ''), element))
      .map((args) => measures.ellisonGlaeser(...args)),
    shiftShare: fc
      .tuple(series, series, series, series)
      .map((args) => measures.shiftShare(...args)),
    sigmaConvergence: fc.tuple(matrix, option).map((args) => measures.sigmaConvergence(...args)),
    betaConvergence: fc
      .tuple(series, series, option)
      .map((args) => measures.betaConvergence(...args)),
    spearman: two.map((args) => measures.spearman(...args)),
    kendallTauB: two.map((args) => measures.kendallTauB(...args)),
    moransI: fc.tuple(series, lists, style).map((args) => measures.moransI(...args)),
    localMoran: fc.tuple(series, lists, style).map((args) => measures.localMoran(...args)),
    gearysC: fc.tuple(series, lists, style).map((args) => measures.gearysC(...args)),
    vertical: fc
      .record({
        centralGross: element,
        transfersToSng: element,
        sngSpending: element,
        sngOwnRevenue: element,
        sngTotalRevenue: element,
      })
      .map(measures.vertical),
  };

  it('every measure is among the calls', () => {
    const functions = Object.keys(measures).filter((name) => name !== 'isUndefined');
    expect(Object.keys(calls).toSorted()).toEqual(functions.toSorted());
  });

  it.each(Object.entries(calls))('%s gives a finite value or a reason', (_, results) => {
    assert(
      fc.property(results, (result) => {
        expect(withoutMeaning(result)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

/** Everything in a result that is neither a finite number, a word nor a reason. */
function withoutMeaning(result: unknown): unknown[] {
  if (typeof result === 'number') return Number.isFinite(result) ? [] : [result];
  if (typeof result === 'string') return [];
  if (typeof result === 'object' && result !== null) {
    return Object.values(result).flatMap(withoutMeaning);
  }
  return [result];
}

interface Region {
  readonly x: number;
  readonly w: number;
  readonly zone: string;
}

function columns(list: readonly Region[]) {
  return {
    x: list.map(({ x }) => x),
    w: list.map(({ w }) => w),
    y: list.map(({ x, w }) => x * w),
    zones: list.map(({ zone }) => zone),
  };
}

function regionsAndOrder() {
  return regions.chain((list) =>
    fc.shuffledSubarray(list, { minLength: list.length }).map((shuffled) => ({ list, shuffled })),
  );
}

function value<T>(outcome: Outcome<T>): T {
  if (isUndefined(outcome)) throw new Error(`undefined: ${outcome.undefined}`);
  return outcome;
}

function total(list: readonly number[]): number {
  return list.reduce((sum, one) => sum + one, 0);
}

function near(got: number | undefined, expected: number | undefined): void {
  const allowed = 1e-10 * Math.max(1, Math.abs(expected ?? 0));
  expect(Math.abs((got ?? NaN) - (expected ?? NaN))).toBeLessThanOrEqual(allowed);
}

function within(got: number, low: number, high: number): void {
  expect(got).toBeGreaterThanOrEqual(low - 1e-12);
  expect(got).toBeLessThanOrEqual(high + 1e-12);
}
