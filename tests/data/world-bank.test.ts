/** The World Bank's series of both countries, against their source and the values it is known by. */
import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { parseObservations } from '../../src/domain/observation.ts';

const source = csvParse(
  readFileSync('tools/data/sources/macro/world_bank_chl_per_2000_2024.csv', 'utf8'),
);
const SERIES = [
  { id: 'wb-inflation', code: 'FP.CPI.TOTL.ZG', last: 2024 },
  { id: 'wb-ppp', code: 'PA.NUS.PPP', last: 2024 },
  { id: 'wb-gdp', code: 'NY.GDP.MKTP.CD', last: 2023 },
] as const;
const COUNTRIES = [
  ['CL', 'CHL'],
  ['PE', 'PER'],
] as const;

function figures(id: string) {
  const file = `data/indicators/${id}.csv`;
  return parseObservations(file, readFileSync(file, 'utf8'), []);
}

function valueOf(id: string, country: string, year: number): number {
  const row = figures(id).find((one) => one.unit === country && one.period === year);
  if (typeof row?.value !== 'number') throw new Error(`no ${id} of ${country} in ${year}`);
  return row.value;
}

describe('the World Bank’s series', () => {
  it.each(SERIES)('$id has every year once per country, as in the source', ({ id, code, last }) => {
    const rows = figures(id);
    expect(rows.length).toBe(2 * (last - 2000 + 1));
    for (const [country, iso3] of COUNTRIES)
      for (let year = 2000; year <= last; year += 1) {
        const cell = source.find(
          (row) => row.indicator === code && row.iso3 === iso3 && row.year === String(year),
        );
        expect(valueOf(id, country, year)).toBe(Number(cell?.value));
      }
  });

  it('give inflation as a yearly rate, not an index: 7.58 in Chile, 6.46 in Peru in 2023', () => {
    expect(valueOf('wb-inflation', 'CL', 2023)).toBeCloseTo(7.58, 2);
    expect(valueOf('wb-inflation', 'PE', 2023)).toBeCloseTo(6.46, 2);
  });

  it('give parities and GDP above zero, and a peso worth far less than a sol', () => {
    for (const id of ['wb-ppp', 'wb-gdp'])
      for (const { value } of figures(id)) expect(value).toBeGreaterThan(0);
    for (let year = 2000; year <= 2024; year += 1)
      expect(valueOf('wb-ppp', 'CL', year)).toBeGreaterThan(50 * valueOf('wb-ppp', 'PE', year));
  });
});
