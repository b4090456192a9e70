/**
 * Concentration index: does a resource go to poorer or to richer regions, relative to population?
 *
 * Formula   C = 2 Σ sᵢ Rᵢ − 1, regions ranked from poor to rich, Rᵢ the mid-point of region i's
 *           stretch of the cumulative population; computed as Σ (sᵢ − fᵢ)(2Rᵢ − 1)
 * Range     −(1 − f_poorest) … 1 − f_richest; negative = per head, more goes to the poor. Ranked
 *           by the resource per head itself it is the weighted Gini
 * Weights   population
 * Edges     regions tied in rank are one group; a population of zero drops the region; the rank
 *           may be negative, such as minus the poverty rate; one region: 0; negative amounts or
 *           population, a total of zero, no data: undefined
 * Example   concentrationIndex([50, 30, 20], [5, 10, 40], [10, 10, 10]) = -0.2
 * Source    Kakwani (1977); Wagstaff, Paci & van Doorslaer (1991)
 *
 * It ranks regions, not households.
 */
import { type Outcome, because, finite, isUndefined } from './outcome.ts';
import { type Series, completeRows } from './rows.ts';

export function concentrationIndex(yTotal: Series, rankBy: Series, population: Series): Outcome {
  const rows = completeRows(yTotal, rankBy, population);
  if (isUndefined(rows)) return rows;
  const tied = new Map<number, { amount: number; people: number }>();
  let total = 0;
  let totalPeople = 0;
  for (const { at, row } of rows) {
    const [amount, rank, people] = row;
    if (people < 0) return because('negative-weight', at);
    if (people === 0) continue;
    if (amount < 0) return because('negative', at);
    const group = tied.get(rank) ?? { amount: 0, people: 0 };
    tied.set(rank, { amount: group.amount + amount, people: group.people + people });
    total += amount;
    totalPeople += people;
  }
  if (tied.size === 0) return because('no-data');
  if (total === 0) return because('zero-total');
  if (!Number.isFinite(total + totalPeople)) return because('not-finite');
  let poorer = 0;
  let index = 0;
  for (const [, { amount, people }] of [...tied].sort(([a], [b]) => a - b)) {
    const share = people / totalPeople;
    index += (amount / total - share) * (2 * poorer + share - 1);
    poorer += share;
  }
  return finite(index);
}
