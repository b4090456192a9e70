import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profilesOf } from '../../src/domain/profiles.ts';
import { similarRegions, type Profile } from '../../src/domain/similar.ts';
import { panelOf } from './bundled.ts';

const profile = (region: string, ...values: (number | null)[]): Profile => ({ region, values });

describe('similar regions', () => {
  it('are the nearest in standard deviations, every variable counting the same', () => {
    // Worked by hand: deviations (population) of 0, 2, 4 are √(8/3), of 0, 10, 50 √(1400/3).
    const rows = [profile('a', 0, 0), profile('b', 2, 10), profile('c', 4, 50)];
    const found = similarRegions(rows, 'a', 5);
    expect(found).toMatchObject({ complete: 3, nearest: [{ region: 'b' }, { region: 'c' }] });
    const [b, c] = 'nearest' in found ? found.nearest : [];
    expect(b?.distance).toBeCloseTo(Math.sqrt(4 / (8 / 3) + 100 / (1400 / 3)), 12);
    expect(c?.distance).toBeCloseTo(Math.sqrt(16 / (8 / 3) + 2500 / (1400 / 3)), 12);
  });

  it('do not depend on the units of the variables', () => {
    const value = fc.integer({ min: -50, max: 50 });
    const rows = fc.array(fc.tuple(value, value), { minLength: 4, maxLength: 12 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 9 }), value, (pairs, factor, shift) => {
        const plain = pairs.map(([a, b], i) => profile(String(i), a, b));
        const scaled = pairs.map(([a, b], i) => profile(String(i), a * factor + shift, b));
        const [one, two] = [similarRegions(plain, '0', 99), similarRegions(scaled, '0', 99)];
        const [before, after] = [one, two].map((found) =>
          'nearest' in found
            ? new Map(found.nearest.map((near) => [near.region, near.distance]))
            : new Map(found.lacking.map((at) => [String(at), -1])),
        );
        expect([...(after?.keys() ?? [])].sort()).toEqual([...(before?.keys() ?? [])].sort());
        for (const [region, distance] of before ?? [])
          expect(after?.get(region)).toBeCloseTo(distance, 9);
      }),
    );
  });

  it('are as many as asked for, never the region itself nor one that lacks a variable', () => {
    const rows = ['a', 'b', 'c', 'd', 'e'].map((id, i) => profile(id, i, i * i));
    const found = similarRegions([...rows, profile('f', 0, null)], 'a', 2);
    expect(found).toMatchObject({ nearest: [{ region: 'b' }, { region: 'c' }], complete: 5 });
    expect('nearest' in found && found.nearest).toHaveLength(2);
  });

  it('say which variable the region lacks, or which does not vary', () => {
    const rows = [profile('a', 1, null), profile('b', 2, 3), profile('c', 3, 4)];
    expect(similarRegions(rows, 'a', 5)).toEqual({ lacking: [1] });
    expect(similarRegions(rows, 'z', 5)).toEqual({ lacking: [0, 1] });
    const flat = [profile('a', 1, 0.1), profile('b', 2, 0.1), profile('c', 3, 0.1)];
    expect(similarRegions(flat, 'a', 5)).toEqual({ lacking: [1] });
  });
});

describe('profiles', () => {
  const peru = ['PE-LIM', 'PE-CAL', 'PE-PIU'];

  it('take logarithms where asked, in the latest whole year', () => {
    const panel = panelOf('cl-population', 'es', 'amount');
    const { profiles, years } = profilesOf([{ panel, log: true }], ['CL-RM'], 2025);
    expect(years).toEqual([2025]);
    const rm = panel.periods.find((period) => period.year === 2025)?.cells.get('CL-RM')?.value;
    expect(profiles[0]?.values[0]).toBeCloseTo(Math.log(rm ?? 0), 12);
  });

  it('do not credit a region with the value of a union', () => {
    const panel = panelOf('pe-value-added-per-head');
    const { profiles } = profilesOf([{ panel, log: true }], peru, 2030);
    expect(profiles.map((one) => one.values[0] === null)).toEqual([true, true, false]);
  });

  it('leave partial years aside', () => {
    const panel = panelOf('cl-anid', 'es', 'per-head');
    expect(panel.periods.at(-1)?.year).toBe(2024);
    expect(profilesOf([{ panel, log: false }], ['CL-RM'], 2030).years).toEqual([2023]);
  });
});
