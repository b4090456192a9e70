/**
 * A sample split into groups of regions, such as macrozones.
 *
 * A region without a group is dropped like one without a value. Groups keep the order of their
 * first region.
 */
import { type Outcome, because, isUndefined } from './outcome.ts';
import { type Series } from './rows.ts';
import { type Sample, type Unit, sampleOf, weightedSample } from './sample.ts';

/** The group of each region; `null` is missing. */
export type Grouping = readonly (string | null)[];

export interface GroupedSample {
  readonly whole: Sample;
  /** A group's mean may be 0; that of the whole is positive. */
  readonly groups: ReadonlyMap<string, Sample>;
}

export function groupedSample(x: Series, groups: Grouping, w?: Series): Outcome<GroupedSample> {
  if (groups.length !== x.length) return because('unequal-lengths');
  const labelled = x.map((value, at) => (groups[at] === null ? null : value));
  const whole = weightedSample(labelled, w);
  if (isUndefined(whole)) return whole;
  const members = new Map<string, Unit[]>();
  for (const unit of whole.units) {
    const label = groups[unit.at] ?? '';
    const group = members.get(label);
    if (group) group.push(unit);
    else members.set(label, [unit]);
  }
  return {
    whole,
    groups: new Map([...members].map(([label, units]) => [label, sampleOf(units)])),
  };
}
