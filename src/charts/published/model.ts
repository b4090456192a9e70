import { isMappable, type Entry } from '../../domain/entry.ts';
import type { DifferenceKind, Finding, PublishedUnit } from '../../domain/published.ts';
import { INITIAL_VIEW, type View } from '../../domain/view.ts';
import { isUndefined } from '../../measures/index.ts';
import type { Point } from '../trend-model.ts';
import { compare, type Pair } from './compare.ts';
import type { Computation, Given, Traced } from './computation.ts';
import { COMPUTATIONS } from './computations.ts';
import { checkRatios, checkSums, type RatioCheck, type SumCheck } from './consistency.ts';

/** Our series with the published points upon it. */
export interface BesideLine {
  /** The value it follows: its first publication. */
  readonly first: Pair;
  readonly unit: PublishedUnit;
  readonly decimals: number;
  readonly ours: readonly Point[];
  readonly published: readonly Point[];
}

/** A finding with everything computed. */
export interface FindingModel {
  readonly finding: Finding;
  readonly pairs: readonly Pair[];
  readonly sums: readonly SumCheck[];
  readonly ratios: readonly RatioCheck[];
  /** Absent where no series is followed, or it has a single point. */
  readonly line: BesideLine | null;
  /** Pairs that are drawn, where they are drawn as pairs. */
  readonly drawn: readonly Pair[];
  /** The indicator to explore, with the view that shows it; levels have a page of their own. */
  readonly explore: { readonly entry: Entry; readonly view: View };
}

export interface PublishedModel {
  readonly findings: readonly FindingModel[];
  /** Values that are published and computed. */
  readonly compared: number;
  readonly agreeing: number;
  /** How many differ, by kind, most frequent first. */
  readonly differing: readonly { readonly kind: DifferenceKind; readonly count: number }[];
  /** Findings whose own parts do not fit together. */
  readonly inconsistent: number;
}

/** Ids of the indicators that findings are computed from. */
export const NEEDED_INDICATORS: readonly string[] = [
  ...new Set(Object.values(COMPUTATIONS).flatMap(({ needs }) => needs)),
];

/** Published values with the same measure and unit of observation as the series. */
function line(model: { finding: Finding; pairs: Pair[] }, computation: Computation, given: Given) {
  const { picture } = computation;
  if (picture === undefined || picture === 'pairs') return null;
  const traced = model.pairs.filter(({ value }) => follows(value, picture));
  const [first] = traced;
  if (!first) return null;
  const ours = computation.years(given, picture).flatMap((year): Point[] => {
    const value = computation.at({ ...picture, year }, given);
    return isUndefined(value) ? [] : [{ year, value }];
  });
  if (ours.length < 2) return null;
  const published = traced.flatMap(({ value, published: printed }): Point[] =>
    printed && value.year !== undefined ? [{ year: value.year, value: printed.value }] : [],
  );
  return { first, unit: first.unit, decimals: first.decimals, ours, published };
}

function follows(value: Traced, picture: Traced): boolean {
  return value.of === picture.of && value.region === picture.region;
}

/**
 * One finding beside ours.
 *
 * @returns null where it has no computation, or an indicator it needs is not bundled
 */
export function findingModel(finding: Finding, given: Given): FindingModel | null {
  const computation = COMPUTATIONS[finding.id];
  if (!computation?.needs.every((id) => given.has(id))) return null;
  const entry = given.get(computation.needs[0])?.entry;
  if (!entry) return null;
  const pairs = finding.values.map((value) => compare(finding, value, computation, given));
  const years = pairs.flatMap((pair) => (pair.ours ? [pair.ours.year] : []));
  const drawn =
    computation.picture === 'pairs'
      ? pairs.filter((pair) => pair.published && pair.ours && pair.unit === finding.unit)
      : [];
  return {
    finding,
    pairs,
    sums: checkSums(finding),
    ratios: checkRatios(finding),
    line: line({ finding, pairs }, computation, given),
    drawn,
    explore: {
      entry,
      view: {
        ...INITIAL_VIEW,
        ...computation.view,
        country: finding.country,
        indicator: entry.id,
        year: isMappable(entry) ? Math.max(...years) : 0,
      },
    },
  };
}

/** All findings beside ours, with what agrees and what differs counted. */
export function publishedModel(findings: readonly Finding[], given: Given): PublishedModel {
  const models = findings.flatMap((finding) => findingModel(finding, given) ?? []);
  const compared = models.flatMap((one) => one.pairs).filter((pair) => pair.agrees !== null);
  const counts = new Map<DifferenceKind, number>();
  for (const { kind } of compared) if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const differing = [...counts].map(([kind, count]) => ({ kind, count }));
  return {
    findings: models,
    compared: compared.length,
    agreeing: compared.filter((pair) => pair.agrees).length,
    differing: differing.sort((a, b) => b.count - a.count),
    inconsistent: models.filter((one) => !isConsistent(one)).length,
  };
}

/** Whether a publication's own numbers fit together. */
export function isConsistent({ sums, ratios }: FindingModel): boolean {
  return [...sums, ...ratios].every((one) => one.consistent);
}
