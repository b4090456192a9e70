/** Findings of the OECD on GDP per head of Chile's 15 large regions. */
import { isRegional, type Unit } from '../../domain/region.ts';
import { because, isUndefined, quotient, type Outcome } from '../../measures/outcome.ts';
import { maxMinRatio, theilT } from '../../measures/index.ts';
import { scaled, sumOf, valuesOf, yearsOf } from './computation.ts';
import type { Asked, Computation, Given } from './computation.ts';

const PER_HEAD = 'cl-oecd-gdp-per-head';
const GDP = 'cl-oecd-gdp';
const PEOPLE = 'cl-oecd-population';

const years: Computation['years'] = (given) => yearsOf(given, PER_HEAD);

/** Dollars per head by region. */
function perHead(given: Given, year: number): Map<Unit, number> {
  const all = valuesOf(given, PER_HEAD, year);
  return new Map([...all].filter(([unit]) => isRegional(unit)));
}

/** Dollars per head of all regions together. */
function national(given: Given, year: number): Outcome {
  const regional = (id: string) =>
    [...valuesOf(given, id, year)].filter(([unit]) => isRegional(unit)).map(([, value]) => value);
  return quotient(sumOf(regional(GDP)), sumOf(regional(PEOPLE)));
}

/** Theil T of a year: each region one vote, as the OECD computes it, or each person one vote. */
function theil(given: Given, year: number, weighted = false): Outcome {
  const values = perHead(given, year);
  if (!weighted) return theilT([...values.values()]);
  const people = valuesOf(given, PEOPLE, year);
  return theilT(
    [...values.values()],
    [...values.keys()].map((unit) => people.get(unit) ?? Number.NaN),
  );
}

/** A1: the index itself, year by year. */
export const theilIndex: Computation = {
  needs: [PER_HEAD, PEOPLE],
  years,
  at: ({ of, year }, given) => theil(given, year, of === 'theil-weighted'),
  view: { show: 'value' },
  picture: { of: 'theil' },
};

/** A2: the year in which it was highest. */
export const theilPeak: Computation = {
  needs: [PER_HEAD],
  years,
  at: ({ from, year }, given) => {
    const within = years(given, { of: 'peak' }).filter(
      (one) => one >= (from ?? one) && one <= year,
    );
    let peak: { readonly year: number; readonly value: number } | null = null;
    for (const one of within) {
      const value = theil(given, one);
      if (isUndefined(value)) return value;
      if (!peak || value > peak.value) peak = { year: one, value };
    }
    return peak ? peak.year : because('no-data');
  },
  view: { show: 'value' },
};

/** Highest or lowest region as a multiple of the country or of each other. */
function gap({ of, year }: Asked, given: Given): Outcome {
  const values = [...perHead(given, year).values()];
  if (of === 'top-to-bottom') return maxMinRatio(values);
  const country = national(given, year);
  if (isUndefined(country)) return country;
  return quotient(of === 'top-to-national' ? Math.max(...values) : Math.min(...values), country);
}

/** C1: Antofagasta beside the country and beside the last region. */
export const extremes: Computation = {
  needs: [PER_HEAD, GDP, PEOPLE],
  years,
  at: gap,
  view: { show: 'value' },
  picture: { of: 'top-to-bottom' },
};

/** C3: the highest and the lowest region as multiples of the country. */
export const extremesToNational: Computation = { ...extremes, picture: { of: 'top-to-national' } };

/** C2: yearly growth between two years in per cent, and levels in dollars. */
export const narrowing: Computation = {
  needs: [PER_HEAD, GDP, PEOPLE],
  years,
  at: ({ of, year, from, region }, given) => {
    const level = (at: number): Outcome =>
      region === 'CL'
        ? national(given, at)
        : (perHead(given, at).get(region ?? '') ?? because('unknown-region'));
    const end = level(year);
    if (of === 'level' || isUndefined(end)) return end;
    if (from === undefined || from >= year) return because('invalid-option');
    const start = level(from);
    if (isUndefined(start)) return start;
    const times = quotient(end, start);
    return isUndefined(times) ? times : scaled(times ** (1 / (year - from)) - 1, 100);
  },
  view: { show: 'value' },
  picture: { of: 'level', region: 'CL-AR' },
};
