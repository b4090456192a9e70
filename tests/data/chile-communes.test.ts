/** Population, poverty and SERCOTEC's records by commune, against their sources and the regions. */
import { describe, expect, it } from 'vitest';
import { CHILE, figures, only, pick, source, sum, total, yearsOf } from './chile-figures.ts';

describe('people by commune', () => {
  it('add up to the census of every region and to 18,480,432', () => {
    const rows = figures('cl-commune-population-2024');
    for (const unit of CHILE)
      expect(sum(pick(rows, { unit }))).toBe(only(figures('cl-census-2024'), { unit }));
    expect(sum(rows)).toBe(18_480_432);
  });

  it('add up to the projection of every region in five years', () => {
    const rows = figures('cl-commune-population');
    expect(yearsOf(rows)).toEqual([2002, 2012, 2017, 2024, 2035]);
    for (const period of yearsOf(rows))
      for (const unit of CHILE)
        expect(sum(pick(rows, { unit, period }))).toBe(
          only(figures('cl-population'), { unit, period }),
        );
  });

  it('are estimates up to the census of 2017 and projections after it', () => {
    for (const row of figures('cl-commune-population'))
      expect(row.status).toBe(row.period > 2017 ? 'projected' : 'final');
  });
});

describe('multidimensional poverty by commune', () => {
  const rows = figures('cl-commune-poverty-2022');
  const table = source('poverty_sae_2022_by_commune');

  it('has 345 estimates, each as published and within its interval', () => {
    expect(table.length).toBe(345);
    for (const one of table) {
      const value = only(rows, { place: one.commune_code });
      expect(value).toBe(Number(one.value));
      expect(value).toBeGreaterThanOrEqual(Number(one.ci_low));
      expect(value).toBeLessThanOrEqual(Number(one.ci_high));
    }
  });

  it('has none for the Antarctic commune', () => {
    const blank = rows.filter((row) => row.value === null);
    expect(blank.map((row) => [row.category['place'], row.status])).toEqual([
      ['12202', 'not-published'],
    ]);
  });
});

describe('SERCOTEC’s records by commune', () => {
  const records = source('sercotec_beneficiaries_2024_by_commune');
  const rows = figures('cl-commune-sercotec-2024');

  it('are all records but the 6,293 without commune', () => {
    expect(total(records)).toBe(91_258 - 6_293);
  });

  it('are by region what the regional indicator counts', () => {
    const regional = figures('cl-sercotec-beneficiaries');
    const regions = source('communes_reference');
    for (const unit of CHILE) {
      const code = regions.find((row) => row.iso_3166_2 === unit)?.region_code;
      expect(total(records.filter((row) => row.region_code === code))).toBe(
        only(regional, { unit }),
      );
    }
  });

  it('are told per person counted, to the millionth; 344 communes have any', () => {
    const people = figures('cl-commune-population-2024');
    for (const row of rows) {
      const place = row.category['place'];
      const count = total(records.filter((one) => one.commune_code === place));
      expect(row.value).toBeCloseTo(count / only(people, { place }), 6);
    }
    expect(rows.filter((row) => row.value !== 0).length).toBe(344);
  });
});
