/**
 * Theil decomposition: how much inequality is between groups of regions, how much inside them.
 *
 * Formula   T = Σ_g s_g ln(s_g/f_g) [between] + Σ_g s_g T_g [within]        (alpha 1)
 *           L = Σ_g f_g ln(f_g/s_g) [between] + Σ_g f_g L_g [within]        (alpha 0)
 *           f_g the group's share of the weights, s_g its share of the resource; exact
 * Range     both parts 0 … total; a single group's between term may be negative
 * Weights   default 1 each
 * Edges     as theilT and theilL; a group of nothing but zeros has inequality 0 (alpha 1); with
 *           no inequality at all the share between groups is undefined
 * Example   theilDecomp([0, 0, 10, 20], ['a', 'a', 'b', 'b']).between = 0.6931
 *           (total 0.7498 = between 0.6931 + within 0.0566; share between 0.9245)
 * Source    Theil (1967); Shorrocks (1980)
 */
import { type Outcome, because, isUndefined, quotient } from './outcome.ts';
import { type Grouping, groupedSample } from './groups.ts';
import { type Series } from './rows.ts';
import { theilLOf, theilTOf } from './theil.ts';

export interface TheilGroup {
  readonly group: string;
  readonly populationShare: number;
  readonly resourceShare: number;
  readonly mean: number;
  /** Inequality inside the group. */
  readonly inequality: number;
  /** What the group adds to the between part; negative for a group below the mean (alpha 1). */
  readonly betweenTerm: number;
  /** What the group adds to the within part. */
  readonly withinContribution: number;
}

export interface TheilDecomposition {
  readonly total: number;
  readonly between: number;
  readonly within: number;
  readonly betweenShare: Outcome;
  /** In the order of each group's first region. */
  readonly groups: readonly TheilGroup[];
}

export function theilDecomp(
  x: Series,
  groups: Grouping,
  w?: Series,
  alpha: 0 | 1 = 1,
): Outcome<TheilDecomposition> {
  const grouped = groupedSample(x, groups, w);
  if (isUndefined(grouped)) return grouped;
  const { whole } = grouped;
  const zero = whole.units.find(({ value }) => value === 0);
  if (alpha === 0 && zero) return because('non-positive', zero.at);

  const theilOf = alpha === 1 ? theilTOf : theilLOf;
  const terms = [...grouped.groups].map(([group, sample]): TheilGroup => {
    const populationShare = sample.totalWeight / whole.totalWeight;
    const ratio = sample.mean / whole.mean;
    const resourceShare = populationShare * ratio;
    const inequality = ratio > 0 ? Math.max(0, theilOf(sample)) : 0;
    const share = alpha === 1 ? resourceShare : populationShare;
    const distance = alpha === 1 ? Math.log(ratio) : -Math.log(ratio);
    return {
      group,
      populationShare,
      resourceShare,
      mean: sample.mean,
      inequality,
      betweenTerm: ratio > 0 ? share * distance : 0,
      withinContribution: share * inequality,
    };
  });

  const total = Math.max(0, theilOf(whole));
  const between = Math.max(
    0,
    terms.reduce((sum, term) => sum + term.betweenTerm, 0),
  );
  const within = terms.reduce((sum, term) => sum + term.withinContribution, 0);
  if (!Number.isFinite(total + between + within)) return because('not-finite');
  return { total, between, within, betweenShare: quotient(between, total), groups: terms };
}
