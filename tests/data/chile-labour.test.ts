/** Labour force, participation, informality and income of work, against INE's tables. */
import { describe, expect, it } from 'vitest';
import { CHILE, figures, only, pick, regional, source, sum, yearsOf } from './chile-figures.ts';

const table = source('labour_market_by_region_annual_mean');
const YEARLY = [
  { id: 'cl-labour-force', measure: 'labour_force', partial: [2010, 2024], last: 2024 },
  { id: 'cl-participation-rate', measure: 'participation_rate', partial: [2010], last: 2023 },
  { id: 'cl-informal-employed', measure: 'informal_employed', partial: [2017, 2024], last: 2024 },
  {
    id: 'cl-informality-rate',
    measure: 'informal_sector_rate',
    partial: [2017, 2024],
    last: 2024,
  },
] as const;

describe.each(YEARLY)('$id', ({ id, measure, partial, last }) => {
  const rows = figures(id);

  it('has the regions and the country of the source, cell by cell', () => {
    const own = table.filter((row) => row.measure === measure);
    expect(rows.length).toBe(own.length);
    for (const row of own) {
      const unit = row.region_code === 'CL' ? 'CL' : (row.iso_3166_2 ?? '');
      expect(only(rows, { unit, period: Number(row.year) })).toBe(Number(row.value));
    }
    for (const period of yearsOf(rows)) expect(pick(rows, { period }).length).toBe(17);
    expect(yearsOf(rows).at(-1)).toBe(last);
  });

  it('is partial in the years of fewer than twelve moving quarters', () => {
    const open = rows.filter((row) => row.status === 'partial').map((row) => row.period);
    expect([...new Set(open)]).toEqual([...partial]);
  });
});

describe('people at work', () => {
  it.each(['cl-labour-force', 'cl-informal-employed'])(
    '%s: regions add up to the country',
    (id) => {
      const rows = figures(id);
      for (const period of yearsOf(rows)) {
        const country = only(rows, { unit: 'CL', period });
        expect(sum(regional(pick(rows, { period })))).toBeCloseTo(country, 6);
      }
    },
  );

  it('keeps the rate of the informal sector below the share of informal workers', () => {
    for (const period of [2018, 2019, 2020, 2021, 2022, 2023]) {
      const informal = only(figures('cl-informal-employed'), { unit: 'CL', period });
      const force = only(figures('cl-labour-force'), { unit: 'CL', period });
      const sector = only(figures('cl-informality-rate'), { unit: 'CL', period });
      expect((100 * informal) / force).toBeGreaterThan(sector);
    }
  });
});

describe('the median income of work', () => {
  const rows = figures('cl-median-labour-income');

  it('stands on the projections of base 2017 only, 2010 to 2022', () => {
    const own = source('median_labour_income_by_region_2010_2022').filter(
      (row) => row.basis === 'P2017',
    );
    expect(rows.length).toBe(13 * (CHILE.length + 1));
    for (const row of own) {
      const unit = row.region_code === 'CL' ? 'CL' : (row.iso_3166_2 ?? '');
      expect(only(rows, { unit, period: Number(row.year) })).toBe(Number(row.value));
    }
  });

  it('is in pesos of 2022: that year is the 502,604 that INE published in nominal pesos', () => {
    expect(only(rows, { unit: 'CL', period: 2022 })).toBeCloseTo(502_604, -1);
  });
});
