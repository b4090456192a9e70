import type { Instrument } from '../domain/instrument.ts';
import type { Panel, Period } from '../domain/panel.ts';
import { members, type Unit } from '../domain/region.ts';
import type { Standing, UnitValue } from './standing.ts';

/**
 * The finest units that hold in all of some periods: where a source once kept two regions as one,
 * their later amounts are added up too, or one region would be credited with both.
 */
export function commonUnits(periods: readonly Period[]): Unit[] {
  const group = new Map<string, readonly string[]>();
  for (const { units } of periods)
    for (const unit of units) {
      const joined = [...new Set(members(unit).flatMap((id) => group.get(id) ?? [id]))];
      for (const id of joined) group.set(id, joined);
    }
  return [...new Set([...group.values()].map((ids) => ids.join('+')))];
}

/**
 * A region's share of what an instrument assigned to regions over its years, beside its share of
 * people. Amounts of different years are added as published: the page names the years.
 *
 * @param panel the instrument's indicator, shown as shares
 * @returns null where its years have no figures
 */
export function instrumentStanding(
  panel: Panel,
  { from, to }: Instrument,
  region: string,
): Standing | null {
  const periods = panel.periods.filter(({ year }) => year >= from && year <= to);
  const period = periods.at(-1);
  if (!period) return null;
  const units = commonUnits(periods);
  const sums = units.map((unit) => ({ unit, value: sumOf(periods, unit) }));
  const total = sums.reduce((sum, one) => sum + one.value, 0);
  if (total <= 0) return null;
  const all: UnitValue[] = sums
    .map(({ unit, value }) => ({ unit, value: value / total }))
    .sort((a, b) => b.value - a.value);
  const own = all.find(({ unit }) => members(unit).includes(region));
  const people = own ? shareOfPeopleIn(period, own.unit, units) : null;
  return {
    panel,
    way: 'share',
    region,
    period,
    unit: own?.unit,
    value: own?.value ?? null,
    status: own ? 'final' : 'missing',
    rank: own ? 1 + all.findIndex((one) => one.value === own.value) : null,
    all,
    reference: people === null ? null : { kind: 'people', value: people },
    series: [],
    later: null,
    shares: null,
  };
}

function sumOf(periods: readonly Period[], unit: Unit): number {
  const ids = new Set(members(unit));
  let sum = 0;
  for (const { amounts } of periods)
    for (const [one, amount] of amounts)
      if (members(one).every((id) => ids.has(id))) sum += amount ?? 0;
  return sum;
}

function shareOfPeopleIn({ compared }: Period, own: Unit, units: readonly Unit[]): number | null {
  const counts = units.map((unit) => compared?.of(unit) ?? null);
  if (!compared || counts.includes(null)) return null;
  const all = counts.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const count = compared.of(own);
  return count === null || all === 0 ? null : count / all;
}
