/**
 * The two parts of Lima against the sources that tell them apart: the budgets of the metropolitan
 * municipality (465) and of the regional government (463), INEI's rates, and the districts.
 */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isPart, PART_CODES } from '../../src/domain/region.ts';
import {
  figures,
  METROPOLIS,
  pick,
  PROVINCES,
  source,
  stageOf,
  sum,
  sumOf,
  valueOf,
  yearsOf,
} from './peru-tables.ts';

const SPLIT = [
  'pe-population',
  'pe-poverty',
  'pe-regional-spending',
  'pe-regional-spending-function',
  'pe-regional-spending-generic',
];
const BUDGETS = [
  ['pe-regional-spending', 'regional_government_budget', null, null],
  [
    'pe-regional-spending-function',
    'regional_government_budget_by_function',
    'function',
    'function_code',
  ],
  [
    'pe-regional-spending-generic',
    'regional_government_budget_by_generic',
    'generic',
    'generic_code',
  ],
] as const;
const PLIEGOS = { [METROPOLIS]: '465', [PROVINCES]: '463' };

describe('the parts of Lima', () => {
  it('stand in the files of the sources that tell them apart, and in no other', () => {
    const ids = readdirSync('data/indicators').map((name) => name.replace('.csv', ''));
    const found = ids
      .filter((id) => /^(pe|wb|imf)-/.test(id) && !id.startsWith('pe-district'))
      .filter((id) => figures(id).some((row) => isPart(row.unit)));
    expect(found.sort()).toEqual(SPLIT);
  });

  it.each(SPLIT)('%s: stand behind Lima, both, in every year and category', (id) => {
    const rows = figures(id);
    const key = (index: number) => {
      const row = rows[index];
      return row && [row.period, ...Object.values(row.category)].join(' ');
    };
    const keysOf = (unit: string) =>
      rows.flatMap((row, index) => (row.unit === unit ? [key(index)] : []));
    for (const part of PART_CODES) expect(keysOf(part)).toEqual(keysOf('PE-LIM'));
    const order = [...new Set(rows.map((row) => row.unit))];
    expect(order.slice(order.indexOf('PE-LIM')).slice(0, 3)).toEqual(['PE-LIM', ...PART_CODES]);
  });

  it.each(BUDGETS)('%s: add up to Lima to the sol', (id) => {
    const rows = figures(id);
    const lima = pick(rows, { unit: 'PE-LIM' });
    expect(lima.length).toBeGreaterThan(0);
    for (const { period, category, value } of lima) {
      const parts = PART_CODES.flatMap((unit) => pick(rows, { unit, period, ...category }));
      expect(parts).toHaveLength(2);
      expect(sum(parts), `${period} ${JSON.stringify(category)}`).toBe(value);
    }
  });

  it.each(BUDGETS)('%s: are the budgets 465 and 463', (id, table, dimension, column) => {
    const rows = figures(id);
    const budgets = source(table);
    for (const part of PART_CODES)
      for (const { period, category, value } of pick(rows, { unit: part })) {
        const found = budgets.filter(
          (row) =>
            row.pliego === PLIEGOS[part as keyof typeof PLIEGOS] &&
            row.year === String(period) &&
            row.stage === stageOf(category.phase ?? '') &&
            (dimension === null || row[column ?? ''] === category[dimension]),
        );
        expect(found.length).toBeLessThanOrEqual(1);
        expect(value, `${part} ${period} ${JSON.stringify(category)}`).toBe(sumOf(found));
      }
  });

  it('have the poverty of the source under their right names, and none in 2021', () => {
    const rows = figures('pe-poverty');
    const table = source('poverty_by_region').filter((row) => !row.note?.startsWith('cross'));
    const rate = (code: string, year: number) =>
      Number(table.find((row) => row.region_code === code && row.year === String(year))?.value);
    for (const period of yearsOf(rows).filter((year) => year !== 2021)) {
      const exchanged = period >= 2022;
      const [metropolis, provinces] = exchanged ? ['15LP', '15LM'] : ['15LM', '15LP'];
      expect(valueOf(rows, { unit: METROPOLIS, period })).toBe(rate(metropolis ?? '', period));
      expect(valueOf(rows, { unit: PROVINCES, period })).toBe(rate(provinces ?? '', period));
    }
    // What INEI published tells which is which: 11 % in 2016, and more poverty in the metropolis
    // than in the provinces in 2022.
    expect(valueOf(rows, { unit: METROPOLIS, period: 2016 })).toBe(11);
    expect(valueOf(rows, { unit: METROPOLIS, period: 2022 })).toBeGreaterThan(
      valueOf(rows, { unit: PROVINCES, period: 2022 }),
    );
    for (const unit of PART_CODES)
      expect(pick(rows, { unit, period: 2021 }).map((row) => [row.value, row.status])).toEqual([
        [null, 'missing'],
      ]);
  });

  it('have the people of the province of Lima and of the other nine', () => {
    const rows = figures('pe-population');
    const lima = source('population_district_2019_2023').filter((row) => row.region_code === '15');
    const isMetropolis = (row: { province?: string }) => row.province?.trim() === 'LIMA';
    for (const period of yearsOf(rows)) {
      const living = lima.filter((row) => row.year === String(period));
      expect(new Set(living.map((row) => row.province?.trim())).size).toBe(10);
      const [metropolis, provinces] = [
        sumOf(living.filter(isMetropolis), 'population'),
        sumOf(
          living.filter((row) => !isMetropolis(row)),
          'population',
        ),
      ];
      expect(metropolis + provinces).toBe(valueOf(rows, { unit: 'PE-LIM', period }));
      expect(valueOf(rows, { unit: METROPOLIS, period })).toBe(metropolis);
      expect(valueOf(rows, { unit: PROVINCES, period })).toBe(provinces);
    }
  });
});
