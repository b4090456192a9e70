/**
 * The bundled figures of Chile against every total and check that their sources allow, the numbers
 * of the project's story that they feed, and the bytes that re-tabulating the sources gives.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/domain/observation.ts';
import { isRegional, members } from '../../src/domain/region.ts';
import { ENTRIES, figures, OLD_BIOBIO, regional, source, sum } from './chile-figures.ts';

const regions = csvParse(readFileSync('data/regions.csv', 'utf8'));
const chile = regions.filter((row) => row.country === 'CL').map((row) => row.id ?? '');

function between(rows: readonly Observation[], from: number, to = from): Observation[] {
  return rows.filter((row) => row.period >= from && row.period <= to);
}

function valueOf(rows: readonly Observation[], unit: string, period: number): number {
  const value = rows.find((row) => row.unit === unit && row.period === period)?.value;
  if (value === undefined || value === null) throw new Error(`no value for ${unit} in ${period}`);
  return value;
}

/** The Metropolitana's share, in per cent, of the regional amounts of some years together. */
function capitalShare(id: string, from: number, to = from): number {
  const rows = regional(between(figures(id), from, to));
  return (100 * sum(rows.filter((row) => row.unit === 'CL-RM'))) / sum(rows);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function unitsIn(rows: readonly Observation[], year: number): string[] {
  return between(rows, year).map((row) => row.unit);
}

describe('the files', () => {
  it('are, byte for byte, what the source tables give', () => {
    const folder = mkdtempSync(join(tmpdir(), 'concentra-'));
    try {
      execFileSync(process.execPath, ['tools/data/chile.mjs', folder]);
      const made = readdirSync(folder);
      const bundled = readdirSync('data/indicators').filter((name) => /^(cl|imf|wb)-/.test(name));
      expect(made.toSorted(byText)).toEqual(bundled.toSorted(byText));
      const other = made.filter(
        (name) =>
          !readFileSync(join(folder, name)).equals(readFileSync(join('data/indicators', name))),
      );
      expect(other).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  /** Rows by year and category, apart from the place. */
  function groupsOf(rows: readonly Observation[]): Map<string, Observation[]> {
    const groups = new Map<string, Observation[]>();
    for (const row of rows) {
      const { place: _, ...category } = row.category;
      const key = [row.period, ...Object.values(category)].join(' ');
      groups.set(key, [...(groups.get(key) ?? []), row]);
    }
    return groups;
  }

  const own = [...ENTRIES].filter(([id]) => id.startsWith('cl-'));
  const ofScope = (scope: string) => own.filter(([, one]) => one.scope === scope);

  it.each(ofScope('regions'))(
    '%s: every region once per year and category, alone or within a union',
    (id) => {
      for (const [group, rows] of groupsOf(figures(id))) {
        const named = regional(rows).flatMap((row) => members(row.unit));
        expect({ group, named: named.toSorted(byText) }).toEqual({
          group,
          named: chile.toSorted(byText),
        });
      }
    },
  );

  it.each(ofScope('country'))('%s: the country alone', (id) => {
    expect(new Set(figures(id).map((row) => row.unit))).toEqual(new Set(['CL']));
  });

  it.each(ofScope('places'))('%s: each of the 346 communes once per year and category', (id) => {
    for (const [group, rows] of groupsOf(figures(id))) {
      const places = new Set(rows.map((row) => row.category['place']));
      expect({ group, rows: rows.length, places: places.size }).toEqual({
        group,
        rows: 346,
        places: 346,
      });
    }
  });

  it('run through each year from north to south, the country and the unassigned last', () => {
    const place = (unit: string) =>
      isRegional(unit) ? chile.indexOf(members(unit)[0] ?? '') : unit === 'CL' ? 90 : 91;
    for (const [id] of own) {
      const keys = figures(id).map((row) => row.period * 100 + place(row.unit));
      expect({ id, keys }).toEqual({ id, keys: keys.toSorted((a, b) => a - b) });
    }
  });
});

describe('the regions', () => {
  it('are 16 of Chile and 25 of Peru, in their customary order', () => {
    const codes = (country: string) =>
      regions.filter((row) => row.country === country).map((row) => row.code ?? '');
    expect(codes('CL').join(' ')).toBe('15 01 02 03 04 05 13 06 07 16 08 09 14 10 11 12');
    expect(codes('PE').length).toBe(25);
    expect(codes('PE')).toEqual(codes('PE').toSorted(byText));
    for (const country of ['CL', 'PE']) {
      const order = regions.filter((row) => row.country === country).map((row) => row.order);
      expect(order).toEqual(order.map((_, index) => String(index + 1)));
    }
  });
});

describe('regional GDP', () => {
  const quarters = source('gdp_regional_chained_quarterly');
  const gdp = figures('cl-gdp');
  const number = (text: string | undefined) => Number(text);

  it('had 63 of 1,007 quarterly cells repaired, by a power of ten', () => {
    expect(quarters.length).toBe(1007);
    const repaired = quarters.filter((row) => row.repair_factor !== '1');
    expect(repaired.length).toBe(63);
    for (const row of repaired)
      expect(number(row.value)).toBe(number(row.value_as_scraped) * number(row.repair_factor));
  });

  it('adds up to 0.998 to 1.006 of the published sub-total in all 53 quarters', () => {
    const ratios = new Map<string, { regions: number; published: number }>();
    for (const row of quarters) {
      const key = `${row.year}Q${row.quarter}`;
      const cell = ratios.get(key) ?? { regions: 0, published: 0 };
      if (row.iso_3166_2 !== '') cell.regions += number(row.value);
      if (row.region_code === 'SUB') cell.published = number(row.value);
      ratios.set(key, cell);
    }
    expect(ratios.size).toBe(53);
    const values = [...ratios.values()].map((one) => one.regions / one.published);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0.998);
    expect(Math.max(...values)).toBeLessThanOrEqual(1.006);
  });

  it('gives complete years only, each the sum of its four quarters', () => {
    expect([...new Set(gdp.map((row) => row.period))]).toEqual(
      Array.from({ length: 13 }, (_, index) => 2013 + index),
    );
    for (const row of gdp) {
      const four = quarters.filter(
        (cell) =>
          number(cell.year) === row.period &&
          (cell.iso_3166_2 === row.unit ||
            (cell.region_code === 'CL' && row.unit === 'CL') ||
            (cell.region_code === 'EXT' && row.unit === 'CL-ZZ')),
      );
      expect(four.length).toBe(4);
      expect(row.value).toBe(four.reduce((total, cell) => total + number(cell.value), 0));
    }
  });

  it('stays within 5.4 %, mostly 3 %, of an older, independent vintage for every region and year', () => {
    const older = source('gdp_regional_by_activity_2013_2023').filter(
      (row) => row.activity === 'PIB total',
    );
    expect(older.length).toBe(16 * 11);
    const gaps = older.map((row) => {
      const ours = valueOf(gdp, row.iso_3166_2 ?? '', number(row.year));
      return Math.abs(ours / number(row.value) - 1);
    });
    expect(Math.max(...gaps)).toBeCloseTo(0.054, 3);
    expect(gaps.filter((gap) => gap > 0.03).length).toBeLessThanOrEqual(4);
  });

  it('leaves about a tenth of national GDP outside the regions', () => {
    for (let year = 2013; year <= 2025; year += 1) {
      const national = valueOf(gdp, 'CL', year);
      const outside = valueOf(gdp, 'CL-ZZ', year);
      expect(outside / national).toBeGreaterThan(0.09);
      expect(outside / national).toBeLessThan(0.12);
      expect((sum(regional(between(gdp, year))) + outside) / national).toBeCloseTo(1, 2);
    }
  });

  it('is spread over 4.2 effective regions of 16 in 2025, in volume', () => {
    const rows = regional(between(gdp, 2025));
    const total = sum(rows);
    const squares = rows.reduce((acc, row) => acc + ((row.value ?? 0) / total) ** 2, 0);
    expect(1 / squares).toBeCloseTo(4.23, 2);
  });

  it('lies for 45.5 % of the regionalised total in the Metropolitana in 2025', () => {
    expect(capitalShare('cl-gdp', 2025)).toBeCloseTo(45.5, 1);
  });
});

describe('GDP per head', () => {
  const perHead = figures('cl-gdp-per-head');

  it('is GDP over the projected population, to the peso', () => {
    const gdp = figures('cl-gdp');
    const people = figures('cl-population');
    expect(perHead.length).toBe(16 * 13);
    for (const row of perHead) {
      const exact =
        (valueOf(gdp, row.unit, row.period) * 1e9) / valueOf(people, row.unit, row.period);
      expect(Math.abs((row.value ?? 0) - exact)).toBeLessThanOrEqual(0.5);
      expect(row.status).toBe('derived');
    }
  });

  it('differs in 2025 4.0 times between Antofagasta and La Araucanía', () => {
    const values = between(perHead, 2025).toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
    expect([values[0]?.unit, values.at(-1)?.unit]).toEqual(['CL-AR', 'CL-AN']);
    expect((values.at(-1)?.value ?? 0) / (values[0]?.value ?? 1)).toBeCloseTo(4.0, 1);
  });

  it('would differ 4.4 times with the population of the 2024 census', () => {
    const gdp = figures('cl-gdp');
    const people = figures('cl-census-2024');
    const head = (unit: string) => valueOf(gdp, unit, 2025) / valueOf(people, unit, 2024);
    expect(head('CL-AN') / head('CL-AR')).toBeCloseTo(4.44, 2);
  });
});

describe('population', () => {
  it('adds up to 20,206,953 projected for 2025', () => {
    expect(sum(between(figures('cl-population'), 2025))).toBe(20_206_953);
  });

  it('covers 34 years, estimates up to the census of 2017 and projections after it', () => {
    const rows = figures('cl-population');
    expect(rows.length).toBe(16 * 34);
    for (const row of rows) expect(row.status).toBe(row.period > 2017 ? 'projected' : 'final');
  });

  it('adds up to the 18,480,432 persons of the 2024 census, which the projection exceeds by 8.7 %', () => {
    const census = sum(figures('cl-census-2024'));
    expect(census).toBe(18_480_432);
    expect(sum(between(figures('cl-population'), 2024)) / census).toBeCloseTo(1.087, 3);
  });
});

describe('firms and employees', () => {
  it('are 1,582,805 firms in 2024, with those of unknown region', () => {
    const rows = between(figures('cl-firms'), 2024);
    expect(sum(rows)).toBe(1_582_805);
    expect(sum(rows.filter((row) => row.unit === 'CL-ZZ'))).toBe(415);
  });

  it('lie for 43.7 % and 59.7 % in the Metropolitana in 2024', () => {
    expect(capitalShare('cl-firms', 2024)).toBeCloseTo(43.7, 1);
    expect(capitalShare('cl-workers', 2024)).toBeCloseTo(59.7, 1);
  });

  it('rest on no suppressed cell, and add up to the source in every year', () => {
    const cells = source('sii_firms_by_region_size_2005_2024');
    for (const [id, measure] of [
      ['cl-firms', 'firms'],
      ['cl-workers', 'dependent_workers'],
    ] as const) {
      const own = cells.filter((row) => row.measure === measure);
      expect(own.every((row) => row.suppressed === 'False')).toBe(true);
      const rows = figures(id);
      expect(rows.length).toBe(own.length);
      for (let year = 2005; year <= 2024; year += 1) {
        const expected = own
          .filter((row) => Number(row.year) === year)
          .reduce((total, row) => total + Number(row.value), 0);
        expect({ id, year, total: sum(between(rows, year)) }).toEqual({
          id,
          year,
          total: expected,
        });
      }
    }
  });

  it('are preliminary throughout, as the publisher says', () => {
    const rows = [...figures('cl-firms'), ...figures('cl-workers')];
    expect(new Set(rows.map((row) => row.status))).toEqual(new Set(['provisional']));
  });
});

describe('income poverty', () => {
  const poverty = figures('cl-poverty');

  it('never shows 2013, which stands under the old methodology', () => {
    expect([...new Set(poverty.map((row) => row.period))]).toEqual([2009, 2011, 2015, 2017, 2022]);
  });

  it('keeps Biobío and Ñuble together before 2017', () => {
    for (const year of [2009, 2011, 2015]) expect(unitsIn(poverty, year)).toContain(OLD_BIOBIO);
    for (const year of [2017, 2022]) expect(unitsIn(poverty, year)).toContain('CL-NB');
  });

  it('comes, weighted by population, within 0.1 points of the published national rates', () => {
    const people = figures('cl-population');
    const published = { 2009: 25.3, 2011: 22.2, 2015: 11.7, 2017: 8.6, 2022: 6.5 };
    const gaps = Object.entries(published).map(([text, rate]) => {
      const year = Number(text);
      let poor = 0;
      for (const row of between(poverty, year))
        for (const id of members(row.unit)) poor += (row.value ?? 0) * valueOf(people, id, year);
      return Math.abs((100 * poor) / sum(between(people, year)) - rate);
    });
    expect(Math.max(...gaps)).toBeLessThan(0.1);
  });
});

describe('InnovaChile subsidies and the R&D tax credit', () => {
  const subsidies = figures('cl-innovachile');
  const credit = figures('cl-rd-tax-credit');

  it('add up to the source: 492.7 and 426.4 thousand million pesos', () => {
    const cells = source('innovachile_projects_by_region_2009_2021');
    const inSource = (column: string) =>
      cells.reduce((total, row) => total + Number(row[column]), 0);
    expect(sum(subsidies)).toBeCloseTo(inSource('approved_corfo_clp'), 1);
    expect(sum(credit)).toBe(inSource('law_rd_certified_clp'));
    expect(sum(subsidies) / 1e9).toBeCloseTo(492.7, 1);
    expect(sum(credit) / 1e9).toBeCloseTo(426.4, 1);
  });

  it('lie for 52.5 % and 72.9 % in the Metropolitana', () => {
    expect(capitalShare('cl-innovachile', 2009, 2021)).toBeCloseTo(52.5, 1);
    expect(capitalShare('cl-rd-tax-credit', 2012, 2021)).toBeCloseTo(72.9, 1);
  });

  it('are the same share with the projects without region in the denominator', () => {
    const capital = sum(subsidies.filter((row) => row.unit === 'CL-RM'));
    expect((100 * capital) / sum(subsidies)).toBeCloseTo(52.5, 1);
  });

  it('leave without region the three projects of 2010 only', () => {
    const without = subsidies.filter((row) => row.unit === 'CL-ZZ');
    expect(without.map((row) => row.period)).toEqual(
      Array.from({ length: 13 }, (_, index) => 2009 + index),
    );
    expect(without.filter((row) => row.value !== 0).map((row) => row.period)).toEqual([2010]);
    expect(valueOf(subsidies, 'CL-ZZ', 2010)).toBe(68_231_000);
    expect(credit.some((row) => row.unit === 'CL-ZZ')).toBe(false);
  });

  it('join Biobío and Ñuble up to 2018 and keep them apart from 2019', () => {
    for (const rows of [subsidies, credit]) {
      expect(unitsIn(rows, 2018)).toContain(OLD_BIOBIO);
      expect(unitsIn(rows, 2018)).not.toContain('CL-NB');
      expect(unitsIn(rows, 2019)).toContain('CL-NB');
      expect(unitsIn(rows, 2019)).not.toContain(OLD_BIOBIO);
    }
  });

  it('mark 2021 as partial and write a zero where a region has no project', () => {
    for (const row of [...subsidies, ...credit])
      expect(row.status).toBe(row.period === 2021 ? 'partial' : 'final');
    expect(valueOf(subsidies, 'CL-ML', 2009)).toBe(0);
    expect(valueOf(credit, 'CL-AI', 2016)).toBe(0);
    expect(Math.min(...credit.map((row) => row.period))).toBe(2012);
  });
});

describe('ANID grants', () => {
  const anid = figures('cl-anid');

  it('add up to 340.3 and 228.9 thousand million pesos', () => {
    expect(sum(between(anid, 2023))).toBe(340_263_622);
    expect(sum(between(anid, 2024)) / 1e6).toBeCloseTo(228.9, 1);
  });

  it('count 3,768 projects in the source, 94 of them without an amount', () => {
    const rows = source('anid_awarded_projects_by_region_2023_2024');
    const count = (column: string) => rows.reduce((total, row) => total + Number(row[column]), 0);
    expect([count('projects'), count('projects_without_clp_amount')]).toEqual([3768, 94]);
  });

  it('lie for 54.1 % in the Metropolitana', () => {
    expect(capitalShare('cl-anid', 2023, 2024)).toBeCloseTo(54.1, 1);
  });

  it('have no known amount without region, and a 2024 that ends in October', () => {
    const expected = (row: Observation) => {
      if (row.unit === 'CL-ZZ') return 'missing';
      return row.period === 2024 ? 'partial' : 'final';
    };
    expect(anid.map((row) => row.status)).toEqual(anid.map(expected));
  });
});

describe('regional governments', () => {
  const executed = figures('cl-regional-government-executed');

  it('executed 884 to 1,292 thousand million pesos from 2012 to 2019', () => {
    const totals = [2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019].map((year) =>
      sum(between(executed, year)),
    );
    expect(totals).toEqual([
      884_331_369, 900_152_468, 935_812_608, 1_050_429_460, 1_164_600_250, 1_211_896_309,
      1_208_524_886, 1_292_137_933,
    ]);
  });

  it('include, in 2018, the 0.4 thousand million of Ñuble’s installation in its union', () => {
    const rows = source('gore_budget_total_2009_2020').filter((row) => row.year === '2018');
    const spent = (code: string) =>
      Number(rows.find((row) => row.region_code === code)?.executed_kclp);
    expect(spent('16')).toBe(422_710);
    expect(valueOf(executed, OLD_BIOBIO, 2018)).toBe(spent('08') + spent('16'));
    expect(unitsIn(executed, 2019)).toContain('CL-NB');
  });

  it('have programmes in the 2026 law of 1,819,428,560: the total less programme 03', () => {
    const rows = source('gore_budget_2026_operation_investment');
    const total = rows
      .filter((row) => row.concept === 'Total GORE programme (gastos)')
      .reduce((acc, row) => acc + Number(row.value), 0);
    expect(total).toBe(1_819_428_560);
    expect(total).toBe(1_900_047_503 - 80_618_943);
    const running = rows
      .filter((row) => row.concept === 'Funcionamiento Regional')
      .reduce((acc, row) => acc + Number(row.value), 0);
    const funds = source('gore_investment_2026_by_fund')
      .filter((row) => row.fund === 'TOTAL investment programme')
      .reduce((acc, row) => acc + Number(row.value), 0);
    expect(funds).toBe(total - running);
    // Magallanes' own fund stands outside the investment line; Antofagasta differs by 10.
    const investment = sum(figures('cl-regional-government-investment-2026'));
    expect(investment).toBe(funds - 11_690_896 - 10);
  });

  it('have an FRPD of 227.9 and an FNDR of 726.7 thousand million in 2026', () => {
    expect(sum(figures('cl-frpd-2026'))).toBe(227_859_438);
    expect(sum(figures('cl-fndr-2026'))).toBe(726_681_770);
  });

  it('have funds that add up to each region’s total in the 2026 law', () => {
    const rows = source('gore_investment_2026_by_fund');
    const total = 'TOTAL investment programme';
    const uneven = chile.filter((id) => {
      const own = rows.filter((row) => row.iso_3166_2 === id);
      const funds = own.filter((row) => row.fund !== total);
      const parts = funds.reduce((acc, row) => acc + Number(row.value), 0);
      return funds.length !== 12 || parts !== Number(own.find((row) => row.fund === total)?.value);
    });
    expect(uneven).toEqual([]);
  });

  it('have a FIC-R of 30.96, 31.66, 40.61 and 43.42 thousand million, of 15 units', () => {
    const rows = figures('cl-ficr');
    const totals = [2013, 2014, 2015, 2017].map((year) => sum(between(rows, year)) / 1e6);
    expect(totals.map((total) => total.toFixed(2))).toEqual(['30.96', '31.66', '40.61', '43.42']);
    expect(rows.length).toBe(4 * 15);
    expect(between(rows, 2016)).toEqual([]);
  });

  it('give the Metropolitana 13.7, 13.4, 11.7 and 5.9 % of FNDR, FRPD, investment, FIC-R', () => {
    expect(capitalShare('cl-fndr-2026', 2026)).toBeCloseTo(13.7, 1);
    expect(capitalShare('cl-frpd-2026', 2026)).toBeCloseTo(13.4, 1);
    expect(capitalShare('cl-regional-government-investment-2026', 2026)).toBeCloseTo(11.7, 1);
    expect(capitalShare('cl-ficr', 2017)).toBeCloseTo(5.9, 1);
  });

  it('give Aysén about 24 times the Metropolitana’s FRPD per head', () => {
    const fund = figures('cl-frpd-2026');
    const people = figures('cl-census-2024');
    const head = (unit: string) => valueOf(fund, unit, 2026) / valueOf(people, unit, 2024);
    expect(head('CL-AI') / head('CL-RM')).toBeCloseTo(24.0, 1);
  });
});

describe('SERCOTEC beneficiaries', () => {
  const rows = figures('cl-sercotec-beneficiaries');

  it('are 91,258 records, 6,293 of them without commune', () => {
    expect(sum(rows)).toBe(91_258);
    expect(valueOf(rows, 'CL-ZZ', 2024)).toBe(6_293);
  });

  it('are 41,368 of the national office and 49,890 of the regional ones', () => {
    const cells = source('sercotec_beneficiaries_2024_by_region');
    const of = (office: string) =>
      cells
        .filter((row) => row.office === office)
        .reduce((total, row) => total + Number(row.value), 0);
    expect([of('Nivel Central'), of('Dirección Regional')]).toEqual([41_368, 49_890]);
  });

  it('are for 23.0 % in the Metropolitana', () => {
    expect(capitalShare('cl-sercotec-beneficiaries', 2024)).toBeCloseTo(23.0, 1);
  });
});

describe('who decides and where it lands', () => {
  const instruments = csvParse(readFileSync('data/instruments.csv', 'utf8'));

  it('names instruments that exist, with years that their figures have', () => {
    const unknown = instruments.filter((row) => {
      const years = new Set(figures(row.indicator ?? '').map((one) => one.period));
      return !years.has(Number(row.from)) || !years.has(Number(row.to));
    });
    expect(unknown.map((row) => row.indicator)).toEqual([]);
    expect(instruments.every((row) => row.reason_es !== '' && row.reason_en !== '')).toBe(true);
  });

  it('goes from the tax credit to the regional funds, as the story tells it', () => {
    const shares = instruments.map((row) =>
      capitalShare(row.indicator ?? '', Number(row.from), Number(row.to)).toFixed(1),
    );
    expect(shares).toEqual(['72.9', '54.1', '52.5', '45.5', '23.0', '13.7', '13.4', '11.7', '5.9']);
  });

  it('sets them beside 40.0 % of the counted population', () => {
    expect(capitalShare('cl-census-2024', 2024)).toBeCloseTo(40.0, 1);
  });
});

describe('the IMF’s expenditure decentralisation', () => {
  const rows = figures('imf-expenditure-decentralization');

  it('is 0.135, 0.118, 0.145 in Chile and 0.236, 0.374, 0.357 in Peru', () => {
    const of = (unit: string) =>
      [2000, 2010, 2016].map((year) => valueOf(rows, unit, year).toFixed(3));
    expect(of('CL')).toEqual(['0.135', '0.118', '0.145']);
    expect(of('PE')).toEqual(['0.236', '0.374', '0.357']);
  });

  it('is municipalities alone in Chile, and local plus state in Peru', () => {
    const cells = source('imf_fiscal_decentralization_chl_per').filter(
      (row) => row.indicator_code === 'sd',
    );
    for (const row of rows) {
      const country = row.unit === 'CL' ? 'Chile' : 'Peru';
      const parts = cells.filter(
        (cell) =>
          cell.country === country &&
          Number(cell.year) === row.period &&
          (cell.sector_code === 'LG' || cell.sector_code === 'SG'),
      );
      expect(parts.length).toBe(row.unit === 'CL' ? 1 : 2);
      const total = parts.reduce((acc, cell) => acc + Number(cell.value), 0);
      expect(row.value).toBeCloseTo(total, 12);
    }
  });

  it('runs from 1995 in Peru and from 2000 in Chile to 2016', () => {
    const years = (unit: string) =>
      rows.filter((row) => row.unit === unit).map((row) => row.period);
    expect([years('PE')[0], years('PE').at(-1), years('PE').length]).toEqual([1995, 2016, 22]);
    expect([years('CL')[0], years('CL').at(-1), years('CL').length]).toEqual([2000, 2016, 17]);
  });
});
