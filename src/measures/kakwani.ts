/**
 * Kakwani index: is a resource distributed more in favour of poor regions than income itself?
 *
 * Formula   K = C − G: concentration index of the resource ranked by income per head, minus the
 *           Gini of income per head, both weighted by population
 * Range     −2 … 1; for spending, negative = progressive (relative to income), while pro-poor
 *           per head asks for more: C < 0. For revenue the sign turns round: print words
 * Weights   population
 * Edges     as concentrationIndex and gini; a region must have resource, income and population
 * Example   kakwani([50, 30, 20], [10, 30, 60], [10, 10, 10]).kakwani = -0.5333
 *           (concentration −0.2, Gini of income 0.3333)
 * Source    Kakwani (1977)
 */
import { concentrationIndex } from './concentrationIndex.ts';
import { gini } from './gini.ts';
import { type Outcome, isUndefined } from './outcome.ts';
import { type Series, completeRows } from './rows.ts';

export interface Progressivity {
  readonly concentration: number;
  readonly giniIncome: number;
  readonly kakwani: number;
}

export function kakwani(
  yTotal: Series,
  incomeTotal: Series,
  population: Series,
): Outcome<Progressivity> {
  const rows = completeRows(yTotal, incomeTotal, population);
  if (isUndefined(rows)) return rows;
  const perHead: (number | null)[] = yTotal.map(() => null);
  for (const { at, row } of rows) {
    const [, income, people] = row;
    if (people !== 0) perHead[at] = income / people;
  }
  const concentration = concentrationIndex(yTotal, perHead, population);
  if (isUndefined(concentration)) return concentration;
  const giniIncome = gini(perHead, population);
  if (isUndefined(giniIncome)) return giniIncome;
  return { concentration, giniIncome, kakwani: concentration - giniIncome };
}
