import {
  budgetByLevel,
  regionalLaw,
  subnationalBudget,
  subnationalShares,
  subnationalSpending,
} from './budgets.ts';
import type { Computation } from './computation.ts';
import {
  extremes,
  extremesToNational,
  narrowing,
  theilIndex,
  theilPeak,
} from './regional-inequality.ts';
import {
  canonShares,
  capitalAndRatio,
  chileShares,
  limaShare,
  peruShares,
} from './regional-output.ts';

/** How each finding of `data/published.json` is computed; without a row here it is not listed. */
export const COMPUTATIONS: Readonly<Record<string, Computation>> = {
  A1: theilIndex,
  A2: theilPeak,
  A6: chileShares,
  A7: canonShares,
  A8: regionalLaw,
  A9: budgetByLevel,
  A10: budgetByLevel,
  B1: subnationalShares,
  B3: subnationalSpending,
  B6: subnationalBudget,
  C1: extremes,
  C2: narrowing,
  C3: extremesToNational,
  C5: limaShare,
  C6: peruShares,
  C8: capitalAndRatio,
};
