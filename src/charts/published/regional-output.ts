/** Findings on the shares of regions in output: Chile's central bank and Peru's INEI. */
import { isRegional, members, type Unit } from '../../domain/region.ts';
import { because, quotient, type Outcome } from '../../measures/outcome.ts';
import { maxMinRatio } from '../../measures/index.ts';
import { scaled, sumOf, valuesOf, yearsOf } from './computation.ts';
import type { Asked, Computation, Given } from './computation.ts';

/**
 * A unit's amount in a year; a union is the sum of its regions where the source parts them.
 *
 * @returns undefined where a region of the union has none
 */
function amountOf(values: ReadonlyMap<Unit, number>, unit: Unit): number | undefined {
  const own = values.get(unit);
  if (own !== undefined) return own;
  const parts = members(unit).map((id) => values.get(id));
  return parts.every((one) => one !== undefined) ? sumOf(parts) : undefined;
}

/** Share of a unit in the published national total or in the sum of regions, in per cent. */
function share(id: string, country: Unit, { of, year, region = '' }: Asked, given: Given): Outcome {
  const values = valuesOf(given, id, year);
  const amount = amountOf(values, region);
  if (amount === undefined) return because('unknown-region');
  const regional = [...values].filter(([unit]) => isRegional(unit)).map(([, value]) => value);
  const total = of === 'share-of-departments' ? sumOf(regional) : values.get(country);
  if (total === undefined) return because('no-data');
  return scaled(quotient(amount, total), 100);
}

const GDP = 'cl-gdp';
const PER_HEAD = 'cl-gdp-per-head';
const VALUE_ADDED = 'pe-value-added';

/** A6: shares in Chile's GDP, what no region is given included. */
export const chileShares: Computation = {
  needs: [GDP],
  years: (given) => yearsOf(given, GDP, {}, 'CL'),
  at: (asked, given) => share(GDP, 'CL', asked, given),
  view: { show: 'share' },
  picture: 'pairs',
};

/** C8: the capital's share of regionalised output, and the highest to the lowest per head. */
export const capitalAndRatio: Computation = {
  needs: [GDP, PER_HEAD],
  years: (given, { of }) => yearsOf(given, of === 'capital-share' ? GDP : PER_HEAD, {}, 'CL-RM'),
  at: ({ of, year }, given) => {
    const values = valuesOf(given, of === 'capital-share' ? GDP : PER_HEAD, year);
    const regional = [...values].filter(([unit]) => isRegional(unit)).map(([, value]) => value);
    if (of === 'top-to-bottom') return maxMinRatio(regional);
    const capital = values.get('CL-RM');
    return capital === undefined
      ? because('no-data')
      : scaled(quotient(capital, sumOf(regional)), 100);
  },
  view: { show: 'share' },
};

const peru = {
  needs: [VALUE_ADDED],
  years: (given: Given) => yearsOf(given, VALUE_ADDED, {}, 'PE'),
  at: (asked: Asked, given: Given) => share(VALUE_ADDED, 'PE', asked, given),
  view: { show: 'share' },
} as const;

/** C5: Lima with Callao, by both denominators. */
export const limaShare: Computation = {
  ...peru,
  picture: { of: 'share-of-gdp', region: 'PE-LIM+PE-CAL' },
};

/** C6: departments in national GDP. */
export const peruShares: Computation = { ...peru, picture: 'pairs' };

const CANON = 'pe-extractive-transfers-2023';
const MINING = { transfer: 'mining-canon' };

/** A7: departments in the mining canon. */
export const canonShares: Computation = {
  needs: [CANON],
  years: (given) => yearsOf(given, CANON, MINING),
  at: ({ year, region = '' }, given) => {
    const values = valuesOf(given, CANON, year, MINING);
    const amount = values.get(region);
    if (amount === undefined) return because('unknown-region');
    return scaled(quotient(amount, sumOf(values.values())), 100);
  },
  view: { category: MINING },
  picture: 'pairs',
};
