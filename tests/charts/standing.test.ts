import { describe, expect, it } from 'vitest';
import { commonUnits, instrumentStanding } from '../../src/charts/instrument-standing.ts';
import { standing, type Standing } from '../../src/charts/standing.ts';
import { gapText, sayStanding } from '../../src/charts/standing-text.ts';
import { valuesOfYear, yearsInCommon } from '../../src/charts/shared-years.ts';
import type { Way } from '../../src/domain/region-rows.ts';
import { shareOverYears } from '../../src/domain/instrument.ts';
import { isRegional } from '../../src/domain/region.ts';
import { en } from '../../src/i18n/pages/region.en.ts';
import { es } from '../../src/i18n/pages/region.es.ts';
import { figuresOf, INGREDIENTS, INSTRUMENTS, languageOf, panelOf } from '../domain/bundled.ts';

function stand(id: string, way: Way, region: string, until?: number): Standing {
  const panel = panelOf(id, 'es', way === 'fair' ? 'share' : way);
  const found = standing(panel, way, region, until);
  if (!found) throw new Error(`${id} has no period`);
  return found;
}

const amountIn = (id: string, unit: string, year: number) =>
  figuresOf(id).find((one) => one.unit === unit && one.period === year)?.value ?? 0;

describe('where a region stands', () => {
  it('has its share of the total, its rank, and the share it would have if all were equal', () => {
    const found = stand('cl-gdp', 'share', 'CL-BI');
    const year = found.period.year;
    const all = figuresOf('cl-gdp').filter((one) => one.period === year && isRegional(one.unit));
    const total = all.reduce((sum, one) => sum + (one.value ?? 0), 0);
    const own = amountIn('cl-gdp', 'CL-BI', year);
    expect(found.value).toBeCloseTo(own / total, 12);
    expect(found.rank).toBe(1 + all.filter((one) => (one.value ?? 0) > own).length);
    expect(found.reference).toEqual({ kind: 'equal', value: 1 / all.length });
  });

  it('is set beside the published national value where there is one', () => {
    const found = stand('pe-poverty', 'value', 'PE-PIU');
    const published = amountIn('pe-poverty', 'PE', found.period.year) / 100;
    expect(found.reference?.kind).toBe('published');
    expect(found.reference?.value).toBeCloseTo(published, 12);
  });

  it('is set beside the mean by people where none is published', () => {
    const found = stand('cl-poverty', 'value', 'CL-AR');
    const { year } = found.period;
    const rows = figuresOf('cl-poverty').filter((one) => one.period === year);
    const people = (unit: string) => amountIn('cl-population', unit, year);
    const persons = rows.reduce((sum, one) => sum + people(one.unit), 0);
    const mean = rows.reduce((sum, one) => sum + (one.value ?? 0) * people(one.unit), 0) / persons;
    expect(found.reference?.kind).toBe('weighted');
    expect(found.reference?.value).toBeCloseTo(mean, 9);
  });

  it('does not take what a few regions have per head for the country', () => {
    expect(stand('cl-gdp', 'per-head', 'CL-RM').reference?.kind).toBe('per-head');
    expect(stand('cl-innovachile-south', 'per-head', 'CL-BI').reference?.kind).toBe('weighted');
  });

  it('gets a hundred where its share of the money is its share of the people', () => {
    const found = stand('cl-fndr-2026', 'fair', 'CL-RM');
    expect(found.reference).toEqual({ kind: 'fair', value: 100 });
    const { own = 0, people = 1 } = found.shares ?? {};
    expect(found.value).toBeCloseTo((100 * own) / people, 9);
  });

  it('is read in the latest whole year', () => {
    const found = stand('cl-anid', 'share', 'CL-RM');
    expect(found.period.year).toBe(2023);
    expect(found.series.map((one) => one.year)).toEqual([2023]);
    expect(found.later).toEqual({ year: 2024, status: 'partial' });
  });

  it('is not read from projections beyond the year asked for', () => {
    expect(stand('cl-population', 'share', 'CL-RM', 2025).period.year).toBe(2025);
    expect(stand('cl-population', 'share', 'CL-RM').period.year).toBe(2035);
  });

  it('is that of the union while the region was a part of it', () => {
    const found = stand('cl-ficr', 'share', 'CL-NB');
    expect(found.unit).toBe('CL-BI+CL-NB');
    const said = sayStanding(found, languageOf('es', 'CL'), es);
    expect(said.remarks[0]).toBe('Cifra de Biobío con Ñuble, sin separar');
    const later = stand('cl-innovachile', 'share', 'CL-NB');
    expect(later.unit).toBe('CL-NB');
    expect(later.series[0]?.unit).toBe('CL-BI+CL-NB');
  });

  it('is a blank with its status where it has never had a figure', () => {
    const found = stand('cl-innovachile-south', 'per-head', 'CL-RM');
    expect(found.value).toBeNull();
    expect(found.rank).toBeNull();
    expect(found.status).toBe('not-published');
    expect(sayStanding(found, languageOf('en', 'CL'), en).value).toBe('not published');
  });
});

describe('the gap', () => {
  const language = languageOf('es', 'CL');

  it('is in points for shares and rates, in per cent for the others', () => {
    expect(gapText(stand('cl-gdp', 'share', 'CL-RM'), language)).toMatch(/^\+\d+,\d puntos$/);
    expect(gapText(stand('cl-poverty', 'value', 'CL-AR'), language)).toMatch(/^\+\d+,\d puntos$/);
    expect(gapText(stand('cl-gdp-per-head', 'value', 'CL-AR'), language)).toMatch(/^−\d+,\d\s?%$/);
  });
});

describe('an instrument', () => {
  const instrumentOf = (id: string) => {
    const instrument = INSTRUMENTS.es.find((one) => one.indicator === id);
    if (!instrument) throw new Error(`no instrument ${id}`);
    return instrument;
  };

  it('gives the capital what the page on levels of government says', () => {
    for (const instrument of INSTRUMENTS.es) {
      const found = instrumentStanding(
        panelOf(instrument.indicator, 'es', 'share'),
        instrument,
        'CL-RM',
      );
      const said = shareOverYears(figuresOf(instrument.indicator), instrument, 'CL-RM');
      expect([instrument.indicator, found?.value]).toEqual([
        instrument.indicator,
        expect.closeTo(said ?? 0, 9),
      ]);
    }
  });

  it('does not credit Biobío alone with what it got together with Ñuble', () => {
    const instrument = instrumentOf('cl-innovachile');
    const panel = panelOf('cl-innovachile', 'es', 'share');
    const found = instrumentStanding(panel, instrument, 'CL-BI');
    expect(found?.unit).toBe('CL-BI+CL-NB');
    expect(instrumentStanding(panel, instrument, 'CL-NB')?.value).toBe(found?.value);
    expect(found?.all.reduce((sum, one) => sum + one.value, 0)).toBeCloseTo(1, 12);
  });

  it('is set beside the share of people of its last year', () => {
    const found = instrumentStanding(
      panelOf('cl-sercotec-beneficiaries', 'es', 'share'),
      instrumentOf('cl-sercotec-beneficiaries'),
      'CL-RM',
    );
    const census = INGREDIENTS['cl-census-2024'] ?? [];
    const all = census
      .filter((one) => isRegional(one.unit))
      .reduce((sum, one) => sum + (one.value ?? 0), 0);
    const own = census.find((one) => one.unit === 'CL-RM')?.value ?? 0;
    expect(found?.reference).toEqual({ kind: 'people', value: expect.closeTo(own / all, 9) });
  });

  it('is told on the finest units that hold in all its years', () => {
    const periods = panelOf('cl-innovachile', 'es', 'share').periods;
    const units = commonUnits(periods);
    expect(units).toHaveLength(15);
    expect(units).toContain('CL-BI+CL-NB');
    expect(units).not.toContain('CL-BI');
  });
});

describe('years in common', () => {
  it('are those in which each panel has a figure of the region itself', () => {
    const panels = [panelOf('cl-innovachile', 'es', 'per-head'), panelOf('cl-poverty')];
    expect(yearsInCommon(panels, 'CL-RM')).toEqual([2009, 2011, 2015, 2017]);
    expect(yearsInCommon(panels, 'CL-NB')).toEqual([]);
    expect(valuesOfYear(panels, 'CL-RM', 2017)).toHaveLength(2);
  });
});
