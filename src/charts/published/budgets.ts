/** Findings on budgets and on levels of government. */
import { isRegional } from '../../domain/region.ts';
import { because, isUndefined, quotient, type Outcome } from '../../measures/outcome.ts';
import { scaled, sumOf, valuesOf, yearsOf } from './computation.ts';
import type { Computation, Given } from './computation.ts';

const BY_LEVEL = 'pe-spending-level';
const LEVELS = ['national', 'regional', 'local'] as const;
type Level = (typeof LEVELS)[number];

/** Soles of a level in Peru's opening budget of a year. */
function opening(given: Given, year: number, level: Level): Outcome {
  const amount = valuesOf(given, BY_LEVEL, year, { phase: 'pia', level }).get('PE');
  return amount ?? because('missing');
}

/** Sum of levels; undefined where one is missing. */
function levelsTogether(given: Given, year: number, levels: readonly Level[]): Outcome {
  let sum = 0;
  for (const level of levels) {
    const amount = opening(given, year, level);
    if (isUndefined(amount)) return amount;
    sum += amount;
  }
  return sum;
}

function shareOfLevels(given: Given, year: number, levels: readonly Level[]): Outcome {
  const [part, whole] = [levels, LEVELS].map((some) => levelsTogether(given, year, some));
  if (part === undefined || whole === undefined) return because('no-data');
  if (isUndefined(part)) return part;
  return isUndefined(whole) ? whole : scaled(quotient(part, whole), 100);
}

/** Opening budget by level, in soles times `factor`, and shares in per cent. */
const openingBudget = (factor: number, picture?: Computation['picture']): Computation => ({
  needs: [BY_LEVEL],
  // A year counts when all three levels are known.
  years: (given) =>
    yearsOf(given, BY_LEVEL, { phase: 'pia' }).filter(
      (year) => !isUndefined(levelsTogether(given, year, LEVELS)),
    ),
  at: ({ of, year }, given) => {
    if (of === 'total') return scaled(levelsTogether(given, year, LEVELS), factor);
    if (of === 'subnational-share') return shareOfLevels(given, year, ['regional', 'local']);
    const level = LEVELS.find((one) => of.startsWith(one));
    if (!level) return because('invalid-option');
    return of.endsWith('-share')
      ? shareOfLevels(given, year, [level])
      : scaled(opening(given, year, level), factor);
  },
  view: { category: { phase: 'pia' } },
  ...(picture ? { picture } : {}),
});

/** A9 and A10: Peru's budget of 2026, in millions of soles. */
export const budgetByLevel = openingBudget(1e-6);

/** B6: total in soles and what regional and local governments are assigned. */
export const subnationalBudget = openingBudget(1, { of: 'subnational-share' });

const SPENDING = 'imf-expenditure-decentralization';
const REVENUE = 'imf-revenue-decentralization';
const imfOf = (of: string) => (of === 'revenue' ? REVENUE : SPENDING);

const decentralisation = {
  years: (given: Given, { of }: { readonly of: string }) => yearsOf(given, imfOf(of), {}, 'CL'),
  at: ({ of, year }: { readonly of: string; readonly year: number }, given: Given): Outcome => {
    const ratio = valuesOf(given, imfOf(of), year).get('CL');
    return ratio === undefined ? because('no-data') : ratio * 100;
  },
  picture: { of: 'spending' },
};

/** B1: spending and revenue of Chile's subnational governments. */
export const subnationalShares: Computation = { needs: [SPENDING, REVENUE], ...decentralisation };

/** B3: the same share of spending, as another publication has it. */
export const subnationalSpending: Computation = {
  needs: [SPENDING],
  years: decentralisation.years,
  at: decentralisation.at,
};

const LAW = 'cl-gore-budget-law';

/** A8: what Chile's budget law gives each regional government, in thousands of pesos. */
export const regionalLaw: Computation = {
  needs: [LAW],
  years: (given) => yearsOf(given, LAW),
  at: ({ year }, given) => {
    const values = [...valuesOf(given, LAW, year)].filter(([unit]) => isRegional(unit));
    return values.length === 0 ? because('no-data') : sumOf(values.map(([, value]) => value)) / 1e3;
  },
  view: { show: 'share' },
};
