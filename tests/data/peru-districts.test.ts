/** Figures of Peru by district, and the list of regional development agencies. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { departments, figures, heads, pick, source, sum, valueOf, yearsOf } from './peru-tables.ts';

const of = (rows: readonly { readonly value: number | null }[]) =>
  rows.map((row) => row.value ?? Number.NaN).toSorted((a, b) => a - b);
const median = (values: readonly number[]) => values[Math.floor(values.length / 2)] ?? Number.NaN;

describe('population of the districts', () => {
  const rows = figures('pe-district-population');

  it('adds up to the projection of each department in every year', () => {
    for (const period of yearsOf(rows))
      for (const [unit, persons] of heads(period))
        expect(sum(pick(rows, { unit, period })), `${unit} ${period}`).toBe(persons);
  });

  it.each([
    [2019, 1874],
    [2020, 1874],
    [2021, 1890],
    [2022, 1890],
    [2023, 1891],
  ])('is of %i that of %i districts', (period, count) => {
    expect(pick(rows, { period })).toHaveLength(count);
  });
});

describe('poverty of the districts', () => {
  const rows = figures('pe-district-poverty-2018');
  const table = source('poverty_district_2018');

  it('is in 1,874 districts the middle of the published interval', () => {
    expect(rows).toHaveLength(1874);
    for (const row of table) {
      const middle = (Number(row.conf_95_inf) + Number(row.conf_95_sup)) / 2;
      expect(valueOf(rows, { place: row.ubigeo })).toBeCloseTo(middle, 9);
    }
  });

  it('averages over persons to the 20.5 % of the country within a fifth of a point', () => {
    const people = new Map(
      pick(figures('pe-district-population'), { period: 2020 }).map((row) => [
        row.category.place,
        row.value ?? Number.NaN,
      ]),
    );
    const all = rows.reduce((total, row) => total + (people.get(row.category.place) ?? NaN), 0);
    const poor = rows.reduce(
      (total, row) => total + (row.value ?? NaN) * (people.get(row.category.place) ?? NaN),
      0,
    );
    const country = valueOf(figures('pe-poverty'), { unit: 'PE', period: 2018 });
    expect(Math.abs(poor / all - country)).toBeLessThan(0.2);
  });

  it('rests on the projected population of 2020 of the other table', () => {
    const people = pick(figures('pe-district-population'), { period: 2020 });
    for (const row of table)
      expect(valueOf(people, { place: row.ubigeo })).toBe(Number(row.pob_2020));
  });

  it('has for one district in four, the smaller ones, the interval of others, as is said', () => {
    const shared = table.filter((row) => row.agrupados !== '000');
    expect(shared.length / table.length).toBeCloseTo(0.25, 1);
    const persons = (group: typeof shared) =>
      median(group.map((row) => Number(row.pob_2020)).toSorted((a, b) => a - b));
    expect(persons(shared)).toBeLessThan(persons(table.filter((row) => row.agrupados === '000')));
    const intervals = new Map<string, string>();
    for (const row of shared) {
      const interval = `${row.conf_95_inf} to ${row.conf_95_sup}`;
      const group = row.agrupados ?? '';
      expect(intervals.get(group) ?? interval).toBe(interval);
      intervals.set(group, interval);
    }
  });
});

describe('human development of the districts', () => {
  const rows = figures('pe-district-hdi');

  it.each([
    [2003, 1828],
    [2007, 1833],
    [2012, 1834],
    [2017, 1874],
    [2019, 1874],
  ])('is of %i that of %i districts', (period, count) => {
    expect(pick(rows, { period })).toHaveLength(count);
  });

  it('is the index read, to four decimals', () => {
    const read = source('hdi_district_2003_2019').filter((row) => row.year === '2019');
    const latest = new Map(
      pick(rows, { period: 2019 }).map((row) => [row.category.place, row.value]),
    );
    for (const row of read)
      expect(Math.abs((latest.get(row.ubigeo ?? '') ?? NaN) - Number(row.hdi))).toBeLessThan(
        5.1e-5,
      );
  });

  it('lies around that of its department, between the lowest and the highest district', () => {
    const whole = figures('pe-hdi');
    for (const unit of departments) {
      const own = of(pick(rows, { unit, period: 2019 }));
      const mean = valueOf(whole, { unit, period: 2019 });
      expect(own[0], `in ${unit}`).toBeLessThan(mean);
      expect(own.at(-1), `in ${unit}`).toBeGreaterThan(mean);
    }
  });
});

describe('municipal spending per head', () => {
  const rows = figures('pe-district-municipal-spending-per-head');

  it('is what each of 1,891 municipalities executed over the persons of its district', () => {
    expect(rows).toHaveLength(1891);
    const people = new Map(
      pick(figures('pe-district-population'), { period: 2023 }).map((row) => [
        row.category.place,
        row.value ?? Number.NaN,
      ]),
    );
    const values = new Map(rows.map((row) => [row.category.place, row.value]));
    for (const row of source('municipal_budget_2015_2025')) {
      const exact = Number(row.devengado) / (people.get(row.district_code) ?? Number.NaN);
      expect(values.get(row.district_code)).toBeCloseTo(exact, 2);
    }
  });

  it('times persons adds up to the municipalities of the country within 0.1 %', () => {
    const people = pick(figures('pe-district-population'), { period: 2023 });
    const spent = people.reduce(
      (total, row) =>
        total +
        (row.value ?? NaN) * valueOf(pick(rows, { unit: row.unit }), { place: row.category.place }),
      0,
    );
    const whole = valueOf(figures('pe-local-spending'), {
      unit: 'PE',
      period: 2023,
      phase: 'devengado',
    });
    expect(Math.abs(spent / whole - 1)).toBeLessThan(1e-3);
  });

  it('has one provincial municipality in each of the 196 provinces, as its caveat supposes', () => {
    const capitals = source('municipal_budget_2015_2025').filter((row) =>
      /^MUNICIPALIDAD (PROVINCIAL|METROPOLITANA) /.test(row.municipality ?? ''),
    );
    expect(capitals).toHaveLength(196);
    for (const row of capitals) expect(row.district_code).toMatch(/01$/);
  });
});

describe('regional development agencies', () => {
  const text = readFileSync('data/agencies.csv', 'utf8');
  const agencies = csvParse(text);

  it('are the seven of the source, with a year only where it was read', () => {
    expect(agencies.map((row) => row.region)).toEqual([
      'PE-APU',
      'PE-AYA',
      'PE-CAJ',
      'PE-CUS',
      'PE-LAL',
      'PE-PIU',
      'PE-SAM',
    ]);
    expect(agencies.map((row) => row.year)).toEqual(['', '2019', '', '', '', '', '']);
  });

  it('have a name, an address and a note in both languages', () => {
    for (const row of agencies) {
      expect(row.name).toMatch(/\S/);
      expect(row.address).toMatch(/^https:\/\//);
      for (const note of [row.note_es, row.note_en]) expect(note).toMatch(/^\p{Lu}.*\.$/u);
      expect(row.note_es).not.toBe(row.note_en);
    }
  });

  it('are what the script writes, byte for byte', () => {
    const folder = mkdtempSync(join(tmpdir(), 'agencies-'));
    try {
      execFileSync(process.execPath, ['tools/data/agencies.mjs', folder]);
      expect(readFileSync(join(folder, 'agencies.csv'), 'utf8')).toBe(text);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
