/** Regional output by the OECD, by activity and at current prices, against sources and findings. */
import { describe, expect, it } from 'vitest';
import { theilT } from '../../src/measures/index.ts';
import { CHILE, FIFTEEN, figures, only, pick, regional, source, sum } from './chile-figures.ts';

/**
 * Theil index of GDP per head between Chile's regions, unweighted, 2008 to 2020: the OECD's own, in
 * oecd-cfe-eds/ro2023-country-pages, data/theil_gdppc_country_00_20_wCHE-CHL.csv @8c2f4c8.
 */
const OECD_THEIL = [
  0.173569516, 0.170132813, 0.203400499, 0.170849163, 0.160964278, 0.139111902, 0.134982395,
  0.106789925, 0.092284545, 0.104419594, 0.099777436, 0.093811295, 0.128456065,
];

describe('the OECD’s regional accounts', () => {
  const gdp = figures('cl-oecd-gdp');
  const perHead = figures('cl-oecd-gdp-per-head');
  const people = figures('cl-oecd-population');

  it('are of fifteen regions, Biobío with Ñuble, in thirteen years', () => {
    for (const rows of [gdp, perHead, people]) {
      expect(rows.length).toBe(15 * 13);
      expect(new Set(rows.map((row) => row.unit))).toEqual(new Set(FIFTEEN));
    }
  });

  it('are what the source says, cell by cell', () => {
    const cells = source('oecd_gdp_population_by_region_2008_2020');
    for (const [rows, measure] of [
      [gdp, 'gdp'],
      [perHead, 'gdp_pc'],
      [people, 'pop'],
    ] as const)
      for (const row of rows) {
        const [first = ''] = row.unit.split('+');
        const cell = cells.find(
          (one) =>
            one.measure === measure && one.iso_3166_2 === first && one.year === String(row.period),
        );
        expect(row.value).toBe(Number(cell?.value));
      }
  });

  it('have a value per head that is output over population', () => {
    for (const row of perHead) {
      const where = { unit: row.unit, period: row.period };
      const ratio = (only(gdp, where) * 1e6) / only(people, where);
      expect(Math.abs((row.value ?? 0) / ratio - 1)).toBeLessThan(1e-5);
    }
  });

  it('give the OECD’s own index of inequality to nine decimals in all thirteen years', () => {
    for (const [index, published] of OECD_THEIL.entries()) {
      const values = pick(perHead, { period: 2008 + index }).map((row) => row.value ?? 0);
      expect(theilT(values)).toBeCloseTo(published, 9);
    }
  });
});

describe('regional GDP by activity', () => {
  const rows = figures('cl-gdp-activity');
  const cells = source('gdp_regional_by_activity_2013_2023');

  it('has the 1,166 published cells and 66 of mining that are not published', () => {
    expect(rows.filter((row) => row.value !== null).length).toBe(1166);
    expect(cells.length).toBe(1166);
    const blank = rows.filter((row) => row.value === null);
    expect(blank.length).toBe(66);
    for (const row of blank)
      expect([row.category['activity'], row.status]).toEqual(['mining', 'not-published']);
  });

  it('publishes mining for ten of the sixteen regions', () => {
    const published = pick(rows, { period: 2023, activity: 'mining' }).filter(
      (row) => row.value !== null,
    );
    expect([published.length, CHILE.length]).toEqual([10, 16]);
  });

  it('has goods of mining, manufacturing and the rest: equal in 2018, off by 11 % at most', () => {
    const ratios = pick(rows, { activity: 'mining' })
      .filter((row) => row.value !== null)
      .map(({ unit, period }) => {
        const of = (activity: string) => only(rows, { unit, period, activity });
        const ratio = (of('mining') + of('manufacturing') + of('other-goods')) / of('goods');
        return { period, off: Math.abs(ratio - 1) };
      });
    for (const { off, period } of ratios) expect(off).toBeLessThan(period === 2018 ? 1e-9 : 0.11);
  });

  it('has a total of goods, trade and services: equal in 2018, off by 2.2 % at most', () => {
    for (const { unit, period } of pick(rows, { activity: 'total' })) {
      const of = (activity: string) => only(rows, { unit, period, activity });
      const off = Math.abs((of('goods') + of('trade') + of('services')) / of('total') - 1);
      expect(off).toBeLessThan(period === 2018 ? 1e-9 : 0.022);
    }
  });
});

describe('regional GDP of 2023 at current prices', () => {
  const rows = figures('cl-gdp-current-2023');

  it('adds up to 253,841 thousand million pesos, 43.0 % of it in the Metropolitana', () => {
    expect(sum(rows)).toBe(253_841);
    expect((100 * only(rows, { unit: 'CL-RM' })) / sum(regional(rows))).toBeCloseTo(43.0, 1);
  });

  it('is the first vintage, hence provisional', () => {
    expect(rows.map((row) => row.status)).toEqual(CHILE.map(() => 'provisional'));
  });
});
