/**
 * Every transform, reproduced from the raw cells of the figure files with arithmetic written out
 * here, to 1e-9 relative; and what is refused, with its reason.
 */
import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/domain/entry.ts';
import {
  judgeDivisions,
  judgePrices,
  judgeRelatives,
  judgeShows,
  settle,
} from '../../src/domain/legitimate.ts';
import { isRegional } from '../../src/domain/region.ts';
import { asPublished, referencesOf, type Treatment } from '../../src/domain/treatment.ts';
import { CATALOGUES, entryOf, panelOf } from './bundled.ts';
import { sampleEntry } from './samples.ts';

const references = referencesOf(CATALOGUES.es);

/** A raw cell of a figure file, in base units. */
function raw(id: string, region: string, year: number, category: Record<string, string> = {}) {
  const rows = csvParse(readFileSync(`data/indicators/${id}.csv`, 'utf8'));
  const row = rows.find(
    (one) =>
      one['region'] === region &&
      one['period'] === String(year) &&
      Object.entries(category).every(([name, value]) => one[name] === value),
  );
  if (!row?.['value']) throw new Error(`no cell ${id} ${region} ${year}`);
  return Number(row['value']) * entryOf(id).unit.multiplier;
}

/** Price level of a year in terms of another: the product of the yearly rates in between. */
function priceLevel(country: 'CL' | 'PE', from: number, to: number): number {
  let level = 1;
  for (let year = from + 1; year <= to; year++) level *= 1 + raw('wb-inflation', country, year);
  for (let year = to + 1; year <= from; year++) level /= 1 + raw('wb-inflation', country, year);
  return level;
}

function valueOf(
  id: string,
  changes: Partial<Treatment>,
  region: string,
  year: number,
  category: Record<string, string> = {},
) {
  const asked = { ...asPublished(changes.show ?? 'amount'), ...changes };
  const { treatment, refused } = settle(entryOf(id), asked, references);
  expect(refused).toEqual([]);
  const panel = panelOf(id, 'es', treatment, category);
  const cell = panel.periods.find((one) => one.year === year)?.cells.get(region);
  return cell?.value;
}

/** Equal to nine significant digits and more. */
function expectEqual(found: number | null | undefined, expected: number): void {
  expect(Math.abs((found ?? Number.NaN) / expected - 1)).toBeLessThan(1e-9);
}

const GORE = 'cl-regional-government-executed';

describe('a treatment is reproduced from raw figures', () => {
  it('share of the regional total', () => {
    const regions = [
      ...new Set(
        csvParse(readFileSync('data/indicators/cl-gdp.csv', 'utf8')).map(
          (row) => row['region'] ?? '',
        ),
      ),
    ].filter(isRegional);
    const total = regions.reduce((sum, region) => sum + raw('cl-gdp', region, 2023), 0);
    expectEqual(
      valueOf('cl-gdp', { show: 'share' }, 'CL-RM', 2023),
      raw('cl-gdp', 'CL-RM', 2023) / total,
    );
  });

  it('share of the published national total', () => {
    expectEqual(
      valueOf('cl-gdp', { show: 'share-national' }, 'CL-RM', 2023),
      raw('cl-gdp', 'CL-RM', 2023) / raw('cl-gdp', 'CL', 2023),
    );
  });

  it('share of a national total with what no region has, where no total is published', () => {
    const id = 'cl-sercotec-beneficiaries';
    const rows = csvParse(readFileSync(`data/indicators/${id}.csv`, 'utf8'));
    const all = rows.reduce((sum, row) => sum + Number(row['value']), 0);
    expect(rows.map((row) => row['region'])).toContain('CL-ZZ');
    expectEqual(
      valueOf(id, { show: 'share-national' }, 'CL-RM', 2024),
      raw(id, 'CL-RM', 2024) / all,
    );
  });

  it('per head', () => {
    expectEqual(
      valueOf('cl-gdp', { show: 'per-head' }, 'CL-AN', 2020),
      raw('cl-gdp', 'CL-AN', 2020) / raw('cl-population', 'CL-AN', 2020),
    );
  });

  it('constant prices, by chained inflation, forwards and backwards', () => {
    const nominal = raw(GORE, 'CL-RM', 2015);
    expectEqual(
      valueOf(GORE, { prices: 'constant' }, 'CL-RM', 2015),
      nominal * priceLevel('CL', 2015, 2024),
    );
    expectEqual(
      valueOf(GORE, { prices: 'constant', base: 2012 }, 'CL-RM', 2015),
      nominal * priceLevel('CL', 2015, 2012),
    );
    expectEqual(
      valueOf('pe-regional-spending', { prices: 'constant', base: 2022 }, 'PE-CUS', 2024, {
        phase: 'devengado',
      }),
      raw('pe-regional-spending', 'PE-CUS', 2024, { phase: 'devengado' }) *
        priceLevel('PE', 2024, 2022),
    );
  });

  it('international dollars: of the year, or of the year whose prices a series is in', () => {
    expectEqual(
      valueOf(GORE, { prices: 'ppp' }, 'CL-RM', 2015),
      raw(GORE, 'CL-RM', 2015) / raw('wb-ppp', 'CL', 2015),
    );
    expectEqual(
      valueOf('cl-gdp', { prices: 'ppp' }, 'CL-RM', 2023),
      raw('cl-gdp', 'CL-RM', 2023) / raw('wb-ppp', 'CL', 2018),
    );
    expectEqual(
      valueOf('pe-value-added', { prices: 'ppp' }, 'PE-CUS', 2023),
      raw('pe-value-added', 'PE-CUS', 2023) / raw('wb-ppp', 'PE', 2007),
    );
  });

  it('part of the regional product, both at the prices of the product’s year', () => {
    expectEqual(
      valueOf(GORE, { show: 'gdp' }, 'CL-RM', 2016),
      (raw(GORE, 'CL-RM', 2016) * priceLevel('CL', 2016, 2018)) / raw('cl-gdp', 'CL-RM', 2016),
    );
    expectEqual(
      valueOf('pe-regional-spending', { show: 'gdp' }, 'PE-CUS', 2023, { phase: 'devengado' }),
      (raw('pe-regional-spending', 'PE-CUS', 2023, { phase: 'devengado' }) *
        priceLevel('PE', 2023, 2007)) /
        raw('pe-value-added', 'PE-CUS', 2023),
    );
  });

  it('part of the product of Lima with Callao, which the accounts count as one', () => {
    const executed = (region: string) =>
      raw('pe-regional-spending', region, 2023, { phase: 'devengado' });
    expectEqual(
      valueOf('pe-regional-spending', { show: 'gdp' }, 'PE-LIM+PE-CAL', 2023, {
        phase: 'devengado',
      }),
      ((executed('PE-LIM') + executed('PE-CAL')) * priceLevel('PE', 2023, 2007)) /
        raw('pe-value-added', 'PE-LIM+PE-CAL', 2023),
    );
  });

  it('index of the national average', () => {
    const regions = csvParse(readFileSync('data/indicators/cl-gdp.csv', 'utf8'))
      .filter((row) => row['period'] === '2019' && isRegional(row['region'] ?? ''))
      .map((row) => row['region'] ?? '');
    const total = regions.reduce((sum, region) => sum + raw('cl-gdp', region, 2019), 0);
    const people = regions.reduce((sum, region) => sum + raw('cl-population', region, 2019), 0);
    const own = raw('cl-gdp', 'CL-AN', 2019) / raw('cl-population', 'CL-AN', 2019);
    expectEqual(
      valueOf('cl-gdp', { show: 'per-head', relative: 'index' }, 'CL-AN', 2019),
      own / (total / people),
    );
    expectEqual(
      valueOf('pe-poverty', { show: 'value', relative: 'index' }, 'PE-CUS', 2022),
      raw('pe-poverty', 'PE-CUS', 2022) / raw('pe-poverty', 'PE', 2022),
    );
  });

  it('change and growth since a year', () => {
    const [then, now] = [raw('cl-gdp', 'CL-AT', 2015), raw('cl-gdp', 'CL-AT', 2023)];
    expectEqual(
      valueOf('cl-gdp', { relative: 'change', since: 2015 }, 'CL-AT', 2023),
      now / then - 1,
    );
    expectEqual(
      valueOf('cl-gdp', { relative: 'growth', since: 2015 }, 'CL-AT', 2023),
      Math.exp(Math.log(now / then) / 8) - 1,
    );
    expectEqual(
      valueOf('cl-poverty', { show: 'value', relative: 'change', since: 2017 }, 'CL-AR', 2022),
      raw('cl-poverty', 'CL-AR', 2022) - raw('cl-poverty', 'CL-AR', 2017),
    );
    expectEqual(
      valueOf(
        GORE,
        { prices: 'constant', base: 2018, relative: 'change', since: 2013 },
        'CL-RM',
        2017,
      ),
      (raw(GORE, 'CL-RM', 2017) * priceLevel('CL', 2017, 2018)) /
        (raw(GORE, 'CL-RM', 2013) * priceLevel('CL', 2013, 2018)) -
        1,
    );
  });

  it('a union of amounts is their sum, of rates their mean weighted by people', () => {
    const UNION = 'CL-BI+CL-NB';
    const parts = ['CL-BI', 'CL-NB'] as const;
    expectEqual(
      valueOf('cl-gdp', { division: '15' }, UNION, 2021),
      parts.reduce((sum, id) => sum + raw('cl-gdp', id, 2021), 0),
    );
    const people = parts.map((id) => raw('cl-population', id, 2022));
    const rates = parts.map((id) => raw('cl-poverty', id, 2022));
    expectEqual(
      valueOf('cl-poverty', { show: 'value', division: '15' }, UNION, 2022),
      rates.reduce((sum, rate, i) => sum + rate * (people[i] ?? 0), 0) /
        people.reduce((a, b) => a + b, 0),
    );
  });
});

describe('constant geographies', () => {
  const unitsIn = (division: Treatment['division']) =>
    panelOf(GORE, 'es', { ...asPublished('amount'), division }).periods.map(
      ({ year, units }) => [year, units.length] as const,
    );

  it('have the same units in every year', () => {
    expect(unitsIn('published').map(([, count]) => count)).toContain(15);
    expect(unitsIn('published').map(([, count]) => count)).toContain(16);
    expect(new Set(unitsIn('15').map(([, count]) => count))).toEqual(new Set([15]));
    expect(unitsIn('15')).toHaveLength(unitsIn('published').length);
    expect(new Set(unitsIn('16').map(([, count]) => count))).toEqual(new Set([16]));
    expect(unitsIn('16').length).toBeLessThan(unitsIn('15').length);
  });

  it('join Lima and Callao in Peru', () => {
    const { periods } = panelOf('pe-population', 'es', {
      ...asPublished('amount'),
      division: '24',
    });
    for (const { units } of periods) {
      expect(units).toHaveLength(24);
      expect(units).toContain('PE-LIM+PE-CAL');
    }
  });
});

describe('what is refused, and why', () => {
  const rate = sampleEntry({ kind: 'intensive', unit: { quantity: 'ratio', multiplier: 1 } });
  const people = sampleEntry({
    unit: { quantity: 'persons', multiplier: 1 },
    price: { basis: 'none' },
  });
  const late = sampleEntry({ period: { from: 2026, to: 2026 } });
  const chained = sampleEntry({ price: { basis: 'chained', year: 2018 } });

  it.each<[string, string | null | undefined, string | null]>([
    ['a rate as a share', judgeShows(rate, references).share, 'rate-does-not-add'],
    ['an amount as a rate', judgeShows(people, references).value, 'amount-is-no-rate'],
    [
      'a national share without a national value',
      judgeShows(people, references)['share-national'],
      'no-national',
    ],
    ['people as part of the product', judgeShows(people, references).gdp, 'not-money'],
    ['the product as part of itself', judgeShows(entryOf('cl-gdp'), references).gdp, 'not-money'],
    ['2026 as part of the product', judgeShows(late, references).gdp, 'no-reference'],
    ['constant prices of people', judgePrices(people, 'amount', references).constant, 'not-money'],
    [
      'constant prices of a share',
      judgePrices(sampleEntry(), 'share', references).constant,
      'part-has-no-price',
    ],
    [
      'constant prices of chained volumes',
      judgePrices(chained, 'amount', references).constant,
      'already-constant',
    ],
    ['constant prices of 2026', judgePrices(late, 'amount', references).constant, 'no-reference'],
    ['dollars of chained volumes', judgePrices(chained, 'amount', references).ppp, null],
    [
      'an index without a national value',
      judgeRelatives(rate, 'value', 'published', references).index,
      'no-national',
    ],
    [
      'a change in a single year',
      judgeRelatives(late, 'share', 'published', references).change,
      'one-year',
    ],
    [
      'a change of nominal amounts',
      judgeRelatives(sampleEntry(), 'amount', 'published', references).change,
      'nominal-years',
    ],
    [
      'a change of current dollars',
      judgeRelatives(sampleEntry(), 'amount', 'ppp', references).growth,
      'nominal-years',
    ],
    [
      'a change at constant prices',
      judgeRelatives(sampleEntry(), 'amount', 'constant', references).change,
      null,
    ],
    [
      'growth of a share',
      judgeRelatives(sampleEntry(), 'share', 'published', references).growth,
      'part-has-no-growth',
    ],
    ['16 regions of a series that has no other', judgeDivisions(people)['16'], 'one-division'],
    ['Peru’s units for Chile', judgeDivisions(people)['24'], 'one-division'],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });

  it('is told together, each with its reason, and what is legitimate stays', () => {
    const asked = {
      ...asPublished('per-head'),
      prices: 'constant',
      relative: 'growth',
      division: '24',
    } as const;
    const { treatment, refused } = settle(chained, asked, references);
    expect(refused.map((one) => [one.field, one.reason])).toEqual([
      ['prices', 'already-constant'],
      ['division', 'one-division'],
    ]);
    expect(treatment).toEqual({ ...asPublished('per-head'), relative: 'growth' });
  });

  it('nothing is converted without references', () => {
    expect(referencesOf([])).toBeUndefined();
    expect(judgePrices(sampleEntry(), 'amount', undefined).constant).toBe('no-reference');
  });

  it.each(CATALOGUES.es.filter((entry) => entry.scope === 'regions'))(
    '$id: every treatment offered has values',
    (entry: Entry) => {
      for (const show of Object.entries(judgeShows(entry, references)).flatMap(([one, no]) =>
        no === null ? [one as Treatment['show']] : [],
      ))
        for (const [prices, noPrice] of Object.entries(judgePrices(entry, show, references)))
          for (const [relative, noRelative] of Object.entries(
            judgeRelatives(entry, show, prices as Treatment['prices'], references),
          )) {
            if (noPrice !== null || noRelative !== null) continue;
            const asked = { ...asPublished(show), prices, relative } as Treatment;
            const { treatment } = settle(entry, asked, references);
            const panel = panelOf(entry.id, 'es', treatment);
            const values = panel.periods.flatMap((period) =>
              [...period.cells.values()].filter((cell) => cell.value !== null),
            );
            expect([show, prices, relative, values.length > 0]).toEqual([
              show,
              prices,
              relative,
              true,
            ]);
            expect(values.every((cell) => Number.isFinite(cell.value))).toBe(true);
          }
    },
  );
});
