import { describe, expect, it } from 'vitest';
import { peopleIn } from '../../src/domain/people.ts';
import { figure } from './samples.ts';

const rows = [
  figure('CL-RM', 2020, 700),
  figure('CL-BI', 2020, 150),
  figure('CL-NB', 2020, 50),
  figure('CL-RM', 2022, 710),
  figure('CL-BI', 2022, 'missing'),
];

describe('the people beside a year', () => {
  it('are those of the year itself where there are any', () => {
    const people = peopleIn('cl-population', rows, 2022);
    expect([people?.source, people?.year, people?.of('CL-RM')]).toEqual([
      'cl-population',
      2022,
      710,
    ]);
  });

  it.each([
    [2019, null],
    [2020, 2020],
    [2021, 2020],
    [2022, 2022],
    [2024, 2022],
    [2025, null],
  ])('in %i are those of %s', (year, expected) => {
    expect(peopleIn('cl-population', rows, year)?.year ?? null).toBe(expected);
  });

  it('of a union are those of its regions together', () => {
    expect(peopleIn('cl-population', rows, 2020)?.of('CL-BI+CL-NB')).toBe(200);
  });

  it('of a union that is counted as such are its own count', () => {
    const united = [figure('PE-LIM+PE-CAL', 2020, 900), figure('PE-ICA', 2020, 100)];
    const people = peopleIn('pe-value-added', united, 2020);
    expect(people?.of('PE-LIM+PE-CAL')).toBe(900);
    expect(people?.of('PE-LIM')).toBeNull();
  });

  it('are unknown where a region has no count or a blank', () => {
    const people = peopleIn('cl-population', rows, 2022);
    expect(people?.of('CL-BI')).toBeNull();
    expect(people?.of('CL-RM+CL-NB')).toBeNull();
  });

  it('of a part are unknown unless it is counted itself', () => {
    const whole = figure('PE-LIM', 2020, 100);
    expect(peopleIn('pe-population', [whole], 2020)?.of('PE-LMA')).toBeNull();
    const apart = [whole, figure('PE-LMA', 2020, 90), figure('PE-LPR', 2020, 10)];
    const people = peopleIn('pe-population', apart, 2020);
    expect(['PE-LIM', 'PE-LMA', 'PE-LPR'].map((unit) => people?.of(unit))).toEqual([100, 90, 10]);
  });

  it('are none without figures', () => {
    expect(peopleIn('cl-population', [], 2022)).toBeNull();
  });
});
