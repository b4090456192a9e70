/** National institutions of productive development, and spending by level, against their sources. */
import { describe, expect, it } from 'vitest';
import { ENTRIES, figures, only, pick, source, sum, total, yearsOf } from './chile-figures.ts';

const lines = source('national_institutions_law_lines_2009_2017');
const chapters = source('national_institutions_budget_by_subtitle_2012_2020');
const WITHOUT_2016 = [2009, 2010, 2011, 2012, 2013, 2014, 2015, 2017];

/** Ids in the figures by name in the line-level law, and by name in the table of chapters. */
const NAMES = [
  ['corfo', 'CORFO', 'CORFO'],
  ['innovachile', 'Comité InnovaChile', 'Comité InnovaChile'],
  ['sercotec', 'SERCOTEC', 'SERCOTEC'],
  ['economy', 'Subsecretaría de Economía y EMT', 'Subsecretaría de Economía y EMT'],
  ['indap', 'INDAP', 'INDAP'],
  ['sence', 'SENCE', 'SENCE'],
  ['fosis', 'FOSIS', 'FOSIS'],
  ['sernatur', 'SERNATUR', 'SERNATUR'],
  ['inapi', 'INAPI', 'INAPI'],
  ['subdere', 'SUBDERE', 'SUBDERE'],
  ['irrigation', 'CNR', 'Comisión Nacional de Riego'],
] as const;

/** Initial law of an institution in the line-level files: its sub-titles of expenditure. */
function grossLaw(institution: string, year: number): number {
  return total(
    lines.filter(
      (row) =>
        row.institution === institution &&
        row.year === String(year) &&
        row.item === '' &&
        row.asignacion === '' &&
        Number(row.subtitulo) >= 21,
    ),
    'value_kclp',
  );
}

describe('the budgets of the institutions', () => {
  const rows = figures('cl-institutions-budget');

  it('add up to the chapters’ lines: law in nine years, later stages in eight', () => {
    const expenditure = chapters.filter((row) => row.side === 'expenditure');
    for (const period of yearsOf(rows)) {
      const own = expenditure.filter((row) => row.year === String(period));
      const law = sum(pick(rows, { period, phase: 'law' }));
      expect(law).toBeCloseTo(total(own, 'law_initial_kclp'), 3);
      const executed = sum(pick(rows, { period, phase: 'executed' }));
      expect(executed).toBe(period === 2020 ? 0 : total(own, 'executed_kclp'));
    }
  });

  it('are of 27 institutions, none with execution of 2020', () => {
    expect(new Set(rows.map((row) => row.category['institution'])).size).toBe(27);
    const stages = pick(rows, { period: 2020 }).map((row) => row.category['phase']);
    expect(new Set(stages)).toEqual(new Set(['law']));
  });

  it('have the law of the line-level files, but for two institutions in 2013', () => {
    const gaps = NAMES.flatMap(([institution, inLines]) =>
      [2012, 2013, 2014, 2015, 2017].flatMap((period) => {
        const gap = only(rows, { institution, period, phase: 'law' }) - grossLaw(inLines, period);
        return gap === 0 ? [] : [[institution, period, gap]];
      }),
    );
    expect(gaps).toEqual([
      ['corfo', 2013, 400_000],
      ['economy', 2013, 3_894_613],
    ]);
  });

  it('count no line that ended before December, such as INDAP’s balance of 2015', () => {
    const early = chapters.filter(
      (row) => row.side === 'expenditure' && !['12', '4'].includes(row.execution_month ?? ''),
    );
    expect(total(early, 'law_initial_kclp')).toBe(0);
    expect(total(early, 'executed_kclp')).toBe(0);
    const balance = early.find((row) => row.institution === 'INDAP' && row.year === '2015');
    expect(balance?.current_budget_kclp).toBe('3946093');
    const counted = chapters.filter(
      (row) =>
        row.institution === 'INDAP' &&
        row.year === '2015' &&
        row.side === 'expenditure' &&
        row !== balance,
    );
    expect(only(rows, { institution: 'indap', period: 2015, phase: 'current' })).toBe(
      total(counted, 'current_budget_kclp'),
    );
  });

  it('are never summed: neither institutions nor stages', () => {
    const { dimensions = [] } = ENTRIES.get('cl-institutions-budget') ?? {};
    expect(dimensions.map((one) => one.additive)).toEqual([false, false]);
  });
});

describe('the net spending of the institutions', () => {
  const rows = figures('cl-institutions-net-spending');

  it('leaves out loans, assets and debt, and what goes to other parts of government', () => {
    for (const [institution, name] of NAMES)
      for (const period of WITHOUT_2016) {
        const own = lines.filter(
          (row) => row.institution === name && row.year === String(period) && !row.asignacion,
        );
        const programme = own.filter(
          (row) => !row.item && ['21', '22', '24', '29', '31', '33'].includes(row.subtitulo ?? ''),
        );
        const handed = own.filter(
          (row) => row.item === '02' && ['24', '33'].includes(row.subtitulo ?? ''),
        );
        const net = total(programme, 'value_kclp') - total(handed, 'value_kclp');
        expect(only(rows, { institution, period })).toBe(net);
      }
  });

  it('is never more than the gross law', () => {
    for (const [institution, name] of NAMES)
      for (const period of WITHOUT_2016)
        expect(only(rows, { institution, period })).toBeLessThanOrEqual(grossLaw(name, period));
  });
});

describe('the part of productive support that regions decide', () => {
  const rows = figures('cl-productive-share');
  const of = (definition: string, period: number) => 100 * only(rows, { definition, period });

  it('is 4.5 % in 2009, 7.7 % in 2014 and 8.6 % in 2017, broadly and strictly', () => {
    const shares = [2009, 2014, 2017].map((year) => of('broad-strict', year).toFixed(1));
    expect(shares).toEqual(['4.5', '7.7', '8.6']);
  });

  it('is 9.4 to 19.4 % beside the core institutions alone', () => {
    expect([2009, 2017].map((year) => of('core-strict', year).toFixed(1))).toEqual(['9.4', '19.4']);
  });

  it('is regional lines over these and the institutions’ net spending', () => {
    const { dimensions = [] } = ENTRIES.get('cl-institutions-net-spending') ?? {};
    const groups = new Map(dimensions[0]?.values.map((one) => [one.id, one.group]));
    for (const period of WITHOUT_2016) {
      const national = sum(
        pick(figures('cl-institutions-net-spending'), { period }).filter(
          (row) => groups.get(row.category['institution'] ?? '') !== 'other',
        ),
      );
      const regions = sum(pick(figures('cl-gore-transfers-agency'), { period, agency: 'wide' }));
      const share = regions / (regions + national);
      expect(of('broad-wide', period)).toBeCloseTo(100 * share, 12);
    }
  });

  it('more than doubles from 2012 to 2013, the break', () => {
    expect(of('broad-strict', 2013) / of('broad-strict', 2012)).toBeGreaterThan(2);
  });
});

describe('spending by level', () => {
  const rows = figures('cl-spending-level');

  it('is in 2019 50.9, 1.29 and 5.1 million million pesos', () => {
    const of = (level: string, phase: string) => only(rows, { level, phase, period: 2019 }) / 1e9;
    expect(of('national', 'law').toFixed(1)).toBe('50.9');
    expect(of('regional', 'executed').toFixed(2)).toBe('1.29');
    expect(of('local', 'executed').toFixed(1)).toBe('5.1');
  });

  it('is what the table by level says, and blank elsewhere', () => {
    const table = source('spending_by_level_of_government');
    expect(rows.filter((row) => row.value !== null).length).toBe(table.length);
    expect(sum(rows)).toBe(total(table));
    expect(new Set(rows.map((row) => row.status))).toEqual(new Set(['final', 'missing']));
  });

  it('is never summed over levels linked by transfers', () => {
    const { dimensions = [] } = ENTRIES.get('cl-spending-level') ?? {};
    expect(dimensions.map((one) => one.additive)).toEqual([false, false]);
  });
});
