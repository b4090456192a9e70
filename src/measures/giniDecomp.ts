/**
 * Gini decomposition by groups of regions.
 *
 * Formula   G = Σ_g f_g s_g G_g (within) + G of the group means (between) + overlap,
 *           f_g the group's share of the weights, s_g its share of the resource
 * Range     each part 0 … G; the overlap is 0 when the groups' values do not interleave
 * Weights   default 1 each
 * Edges     as the Gini; a group of nothing but zeros adds 0 to the within part
 * Example   giniDecomp([1, 3, 2, 4], ['a', 'a', 'b', 'b']).overlap = 0.05
 *           (total 0.25 = within 0.1 + between 0.1 + overlap 0.05)
 * Source    Pyatt (1976); Mookherjee & Shorrocks (1982)
 *
 * Because of the overlap this is no way to say which share of inequality is between groups: that
 * is what the Theil index is for (theilDecomp).
 */
import { type Outcome, because, isUndefined } from './outcome.ts';
import { giniOf } from './gini.ts';
import { type Grouping, groupedSample } from './groups.ts';
import { type Series } from './rows.ts';
import { type Unit, sampleOf } from './sample.ts';

export interface GiniDecomposition {
  readonly total: number;
  readonly within: number;
  readonly between: number;
  readonly overlap: number;
}

export function giniDecomp(x: Series, groups: Grouping, w?: Series): Outcome<GiniDecomposition> {
  const grouped = groupedSample(x, groups, w);
  if (isUndefined(grouped)) return grouped;
  const { whole } = grouped;
  let within = 0;
  const means: Unit[] = [];
  for (const group of grouped.groups.values()) {
    const populationShare = group.totalWeight / whole.totalWeight;
    const resourceShare = populationShare * (group.mean / whole.mean);
    if (resourceShare > 0) within += populationShare * resourceShare * giniOf(group);
    means.push({ at: means.length, value: group.mean, weight: group.totalWeight });
  }
  const total = Math.max(0, giniOf(whole));
  const between = Math.max(0, giniOf(sampleOf(means)));
  if (!Number.isFinite(total + between + within)) return because('not-finite');
  within = Math.max(0, within);
  return { total, within, between, overlap: Math.max(0, total - within - between) };
}
