import { describe, expect, it } from 'vitest';
import { keyMeasures, writeOutcome } from '../../src/charts/key-measures.ts';
import { viewPanel } from '../../src/charts/panel-input.ts';
import { makePanel } from '../../src/domain/panel.ts';
import { figuresOf, panelOf } from '../domain/bundled.ts';
import { figure, sampleEntry } from '../domain/samples.ts';

const measuresOf = (id: string, year: number) =>
  keyMeasures(viewPanel({ panel: panelOf(id), year }));

/** Value by region of a figure file, straight from its rows. */
function byRegion(id: string, year: number): Map<string, number> {
  return new Map(
    figuresOf(id)
      .filter((row) => row.period === year && /^[A-Z]{2}-(?!ZZ)/.test(row.unit))
      .map((row) => [row.unit, row.value ?? Number.NaN]),
  );
}

const sum = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0);

/** Half the mean absolute difference of all pairs of persons, over the mean: Gini by definition. */
function giniOfPairs(values: readonly number[], people: readonly number[]): number {
  const all = sum(people);
  const mean = sum(values.map((value, i) => value * (people[i] ?? 0))) / all;
  const differences = values.flatMap((a, i) =>
    values.map((b, j) => Math.abs(a - b) * (people[i] ?? 0) * (people[j] ?? 0)),
  );
  return sum(differences) / (2 * all ** 2 * mean);
}

describe('the measures beside the regional product of Chile', () => {
  const measures = measuresOf('cl-gdp', 2024);
  const product = byRegion('cl-gdp', 2024);
  const people = byRegion('cl-population', 2024);
  const shares = [...product.values()].map((value) => value / sum(product.values()));
  const perHead = [...product].map(([unit, value]) => (value * 1e9) / (people.get(unit) ?? 0));

  it('share of the largest and of the three largest', () => {
    const sorted = shares.toSorted((a, b) => b - a);
    expect(measures.top?.unit).toBe('CL-RM');
    expect(measures.top?.one).toBeCloseTo(sorted[0] ?? 0, 12);
    expect(measures.top?.three).toBeCloseTo(sum(sorted.slice(0, 3)), 12);
  });

  it('effective number of regions: one over the sum of squared shares', () => {
    expect(measures.effective).toBeCloseTo(1 / sum(shares.map((share) => share ** 2)), 9);
  });

  it('Gini per head, each person counting the same', () => {
    const counts = [...product.keys()].map((unit) => people.get(unit) ?? 0);
    expect(measures.gini).toBeCloseTo(giniOfPairs(perHead, counts), 9);
  });

  it('the highest over the lowest', () => {
    expect(measures.ratio?.high).toBe('CL-AN');
    expect(measures.ratio?.value).toBeCloseTo(Math.max(...perHead) / Math.min(...perHead), 9);
  });

  it('stay the same whatever way of showing is chosen', () => {
    for (const show of ['per-head', 'amount'] as const) {
      const panel = panelOf('cl-gdp', 'es', show);
      expect(keyMeasures(viewPanel({ panel, year: 2024 }))).toEqual(measures);
    }
  });
});

describe('the measures beside a rate', () => {
  const measures = measuresOf('cl-poverty', 2022);
  const rates = byRegion('cl-poverty', 2022);

  it('have no share and no effective number: a rate does not add up', () => {
    expect([measures.top, measures.effective]).toEqual([null, null]);
  });

  it('weigh the rates by the people of each region', () => {
    const people = byRegion('cl-population', 2022);
    const counts = [...rates.keys()].map((unit) => people.get(unit) ?? 0);
    expect(measures.gini).toBeCloseTo(giniOfPairs([...rates.values()], counts), 9);
    const [low, high] = [Math.min(...rates.values()), Math.max(...rates.values())];
    expect(measures.ratio?.value).toBeCloseTo(high / low, 9);
  });
});

describe('the measures of hand-made figures', () => {
  const people = [figure('CL-RM', 2020, 1), figure('CL-BI', 2020, 1), figure('CL-MA', 2020, 2)];
  const rows = [
    figure('CL-RM', 2020, 6),
    figure('CL-BI', 2020, 3),
    figure('CL-MA', 2020, 1),
    figure('CL-ZZ', 2020, 90),
  ];
  const look = (figures: typeof rows, populations: typeof people) => {
    const known = { 'cl-population': populations };
    const panel = makePanel(sampleEntry(), figures, {}, 'amount', known);
    return keyMeasures(viewPanel({ panel, year: 2020 }));
  };

  it('leave out what is assigned to no region', () => {
    const { top, effective } = look(rows, people);
    expect([top?.one, top?.three]).toEqual([0.6, 1]);
    expect(effective).toBeCloseTo(1 / (0.36 + 0.09 + 0.01), 12);
  });

  it('are the textbook’s: per-head values 6, 3 and a half', () => {
    const { gini, ratio } = look(rows, people);
    // Pairs of persons: |6-3| once, |6-.5| and |3-.5| twice each, both ways; 16 pairs, mean 2.5.
    expect(gini).toBeCloseTo((2 * (3 + 2 * 5.5 + 2 * 2.5)) / (2 * 16 * 2.5), 12);
    expect(ratio).toEqual({ value: 12, high: 'CL-RM', low: 'CL-MA' });
  });

  it('have no Gini and no ratio without people', () => {
    const { top, gini, ratio } = look(rows, []);
    expect(top?.one).toBe(0.6);
    expect([gini, ratio]).toEqual([null, null]);
  });

  it('say why they are not defined', () => {
    const nothing = [figure('CL-RM', 2020, 0), figure('CL-MA', 2020, 0)];
    const { top } = look(nothing, people);
    const write = (value: number) => String(value);
    const outcome = top?.one ?? Number.NaN;
    expect(writeOutcome(outcome, write, (reason) => `no: ${reason}`)).toBe('no: zero-total');
    expect(writeOutcome(0.5, write, () => 'no')).toBe('0.5');
  });
});
