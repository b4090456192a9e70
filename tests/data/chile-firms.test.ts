/** Firms, employees, sales and wages by size of firm, against the tax authority's table. */
import { describe, expect, it } from 'vitest';
import {
  capitalShareOf,
  CHILE,
  figures,
  pick,
  regional,
  source,
  sum,
  total,
  UNASSIGNED,
  yearsOf,
} from './chile-figures.ts';

const cells = source('sii_firms_by_region_size_2005_2024');
const MEASURES = [
  { id: 'cl-firms', measure: 'firms', withheld: 0 },
  { id: 'cl-workers', measure: 'dependent_workers', withheld: 0 },
  { id: 'cl-sales', measure: 'sales_uf', withheld: 70 },
  { id: 'cl-wages', measure: 'net_wages_uf', withheld: 70 },
] as const;

describe.each(MEASURES)('$id', ({ id, measure, withheld }) => {
  const rows = figures(id);
  const own = cells.filter((row) => row.measure === measure);

  it('has a row for each cell of the source, preliminary or withheld', () => {
    expect(rows.length).toBe(own.length);
    const blank = rows.filter((row) => row.value === null);
    expect(blank.length).toBe(withheld);
    for (const row of rows)
      expect(row.status).toBe(row.value === null ? 'not-published' : 'provisional');
  });

  it('withholds cells of Aysén and of unknown region alone', () => {
    const units = new Set(rows.filter((row) => row.value === null).map((row) => row.unit));
    expect(units).toEqual(new Set(withheld ? ['CL-AI', UNASSIGNED] : []));
  });

  it('adds up to the source in every year', () => {
    for (const year of yearsOf(rows)) {
      const published = total(own.filter((row) => row.year === String(year)));
      expect(sum(pick(rows, { period: year })) / published).toBeCloseTo(1, 12);
    }
  });

  it('has five sizes of every region in every year', () => {
    expect(regional(rows).length).toBe(5 * CHILE.length * 20);
  });
});

describe('sales and wages', () => {
  it('of Aysén are whole in 2008, 2012, 2014 and 2023 only', () => {
    for (const id of ['cl-sales', 'cl-wages']) {
      const own = pick(figures(id), { unit: 'CL-AI' });
      const whole = yearsOf(own).filter((period) =>
        pick(own, { period }).every((row) => row.value !== null),
      );
      expect({ id, whole }).toEqual({ id, whole: [2008, 2012, 2014, 2023] });
    }
  });

  it('lie for 79.3 % of sales in the Metropolitana in 2024', () => {
    expect(capitalShareOf(pick(figures('cl-sales'), { period: 2024 }))).toBeCloseTo(79.3, 1);
  });

  it('of firms without sales are zero', () => {
    expect(sum(pick(figures('cl-sales'), { size: 'no-sales' }))).toBe(0);
  });
});
