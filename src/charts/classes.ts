import { ckmeans } from 'simple-statistics';

/**
 * Class limits of a choropleth. Classes are right-closed, (a, b], the first closed at both ends;
 * `limits` has one value more than there are classes.
 */
export interface Classes {
  readonly limits: readonly number[];
  /** How many classes lie below the reference of a diverging scale; absent on a sequential one. */
  readonly below?: number;
}

/** Number of classes in use. */
export function classCount({ limits }: Classes): number {
  return Math.max(0, limits.length - 1);
}

/** Most classes on either side of a reference. */
const MOST_BESIDE = 3;

/**
 * Classes below and above a reference, natural breaks on each side, the reference a limit between
 * them: values up to it are below.
 *
 * @param reference what the values are set against: 0 for changes, 1 for an index
 */
export function makeDivergingClasses(values: readonly number[], reference: number): Classes {
  const low = makeClasses(
    values.filter((value) => value <= reference),
    MOST_BESIDE,
  );
  const high = makeClasses(
    values.filter((value) => value > reference),
    MOST_BESIDE,
  );
  return {
    limits: [...low.limits.slice(0, -1), reference, ...high.limits.slice(1)],
    below: classCount(low),
  };
}

/** The class of a value, from 0; values outside the limits go to the nearest class. */
export function classIndex(classes: Classes, value: number): number {
  const { limits } = classes;
  const inner = limits.slice(1, -1);
  const index = inner.findIndex((limit) => value <= limit);
  return index < 0 ? inner.length : index;
}

/**
 * Natural breaks (optimal 1-D k-means), each limit then moved to the roundest number that leaves
 * every value in its class, so that the legend reads well and membership is exact.
 *
 * @param values values of all periods shown, so that a colour means the same in every year; zero or
 *   at least a billionth in size
 * @param count number of classes wanted; fewer where there are fewer distinct values
 */
export function makeClasses(values: readonly number[], count: number): Classes {
  if (values.length === 0) return { limits: [] };
  const clusters = clusterValues(values, count);
  const inner = clusters.slice(1).map((cluster, i) => {
    const below = clusters[i]?.at(-1) ?? 0;
    return roundest(below, cluster[0] ?? below);
  });
  return { limits: [clusters[0]?.[0] ?? 0, ...inner, clusters.at(-1)?.at(-1) ?? 0] };
}

/** Clusters in ascending order, no value in two of them. */
function clusterValues(values: readonly number[], count: number): number[][] {
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  if (distinct.length <= count) return distinct.map((value) => [value]);
  const clusters = ckmeans([...values], count);
  // Where values differ by less than arithmetic can tell, ckmeans may part equal ones: then each
  // value counts once.
  const parted = clusters.some((cluster, i) => i > 0 && cluster[0] === clusters[i - 1]?.at(-1));
  const starts = (parted ? ckmeans(distinct, count) : clusters).map((cluster) => cluster[0] ?? 0);
  return starts.map((start, i) => {
    const next = starts[i + 1] ?? Number.POSITIVE_INFINITY;
    return distinct.filter((value) => value >= start && value < next);
  });
}

/** The number with the fewest digits in [low, high); multiples of 5 win over others with as many. */
export function roundest(low: number, high: number): number {
  const top = Math.ceil(Math.log10(Math.max(Math.abs(low), Math.abs(high), Number.MIN_VALUE)));
  for (let power = top; power > top - 12; power--)
    for (const step of [1, 0.5]) {
      const grid = step * 10 ** power;
      const candidate = Number((Math.ceil(low / grid - 1e-9) * grid).toPrecision(12));
      if (candidate >= low && candidate < high) return candidate;
    }
  return low;
}
