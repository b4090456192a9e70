/** Law and execution of the regional governments by year, and by stage and kind of spending. */
import { mustEqual, numberIn, totalOf } from '../../tables.mjs';
import {
  addUp,
  FIFTEEN,
  mustCover,
  SIXTEEN,
  source,
  unitBeforeNuble,
  unitToday,
  withStatus,
  withZeros,
  yearOf,
  yearsFrom,
} from './rows.mjs';

/**
 * Up to 2018 Biobío governed what is Ñuble today: the law of that year gave Ñuble no more than the
 * cost of its installation.
 */
const LAST_YEAR_TOGETHER = 2018;

function unitOf(row) {
  return yearOf(row) <= LAST_YEAR_TOGETHER ? unitBeforeNuble(row) : unitToday(row);
}

function unitsOf(year) {
  return year <= LAST_YEAR_TOGETHER ? FIFTEEN : SIXTEEN;
}

const totals = () => source('gore_budget_total_2009_2020');

/** The law as passed, without the provisions that the centre hands out during the year. */
export function budgetLaw() {
  const rows = addUp(totals(), unitOf, (row) => row.law_initial_kclp);
  for (const [year, law] of [
    [2018, 1092520636],
    [2019, 1160720823],
  ])
    mustEqual(`law ${year}`, totalOf(rows.filter((row) => row.period === year)), law);
  return mustCover('law', rows, unitsOf);
}

const SUBTITLES = {
  21: 'personnel',
  22: 'goods-and-services',
  23: 'social-security',
  24: 'current-transfers',
  25: 'payments-to-treasury',
  26: 'other-current',
  29: 'non-financial-assets',
  31: 'investment',
  32: 'loans',
  33: 'capital-transfers',
  34: 'debt-service',
  35: 'closing-balance',
};
const STAGES = {
  law: 'law_initial_kclp',
  current: 'current_budget_kclp',
  executed: 'executed_kclp',
};
/** Law of 2012 to 2020; the budget in force and the execution of 2020 run to April only. */
const LAST_YEAR = { law: 2020, current: 2019, executed: 2019 };

/** Biobío's investment programme of 2017 was read as of September; nothing of it is later. */
function endsInSeptember(row) {
  return row.region_code === '08' && row.year === '2017' && row.execution_month === '9';
}

/**
 * What the sub-titles and the chapter's total differ by in thousand pesos, in two regions whose
 * chapter leaves out one transfer inside itself.
 */
const RESIDUALS = { '05 2014': 112064, '07 2014': 84790 };

/** Checks the sub-titles against the chapter: law to the thousand, later stages but for residuals. */
function checkChapters(rows) {
  for (const chapter of totals().filter((row) => yearOf(row) >= 2012)) {
    const own = rows.filter(
      (row) => row.region_code === chapter.region_code && row.year === chapter.year,
    );
    for (const [stage, column] of Object.entries(STAGES)) {
      const cell = `${chapter.region_code} ${chapter.year}`;
      if (yearOf(chapter) > LAST_YEAR[stage] || (cell === '08 2017' && stage !== 'law')) continue;
      const found = own.reduce((sum, row) => sum + numberIn(row[column]), 0);
      const residual = stage === 'law' ? 0 : (RESIDUALS[cell] ?? 0);
      mustEqual(`${cell} ${stage}`, found - numberIn(chapter[column]), residual);
    }
  }
}

/**
 * Spending by stage and sub-title. A line last reported before December had moved elsewhere by
 * then and does not count, save Biobío's of 2017, whose year is partial. A sub-title that a region
 * does not list is a zero of ours (`derived`). Repaid loans make some values negative.
 */
export function spendingBySubtitle() {
  const expenditure = source('gore_budget_by_subtitle_2012_2020').filter(
    (row) => row.side === 'expenditure',
  );
  const counted = expenditure.filter(
    (row) => row.execution_month === '12' || row.year === '2020' || endsInSeptember(row),
  );
  checkChapters(counted);
  const partial = new Set(counted.filter(endsInSeptember).map(unitOf));
  const rows = Object.entries(STAGES).flatMap(([phase, column]) => {
    const last = LAST_YEAR[phase];
    const own = counted.filter((row) => yearOf(row) <= last);
    const sums = addUp(
      own,
      unitOf,
      (row) => row[column],
      (row) => ({
        subtitle: SUBTITLES[row.subtitulo],
      }),
    );
    const categories = Object.values(SUBTITLES).map((subtitle) => ({ subtitle }));
    const whole = withZeros(sums, yearsFrom(2012, last), unitsOf, categories, 'derived');
    const open = (row) => phase !== 'law' && row.period === 2017 && partial.has(row.region);
    return withStatus(whole, (row) => (open(row) ? 'partial' : row.status)).map((row) => ({
      ...row,
      phase,
    }));
  });
  return mustCover('sub-titles', rows, unitsOf, ['subtitle', 'phase']);
}
