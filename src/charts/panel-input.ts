import type { Panel, Period } from '../domain/panel.ts';
import { periodOf, rank } from '../domain/panel.ts';
import { isPart, members, overlap, type Unit } from '../domain/region.ts';
import type { Language } from '../i18n/language.ts';
import { valueFormat, type ValueFormat } from '../i18n/value-format.ts';
import type { Linked } from './chart.ts';

/** What every chart of regions is drawn from. */
export interface PanelInput {
  readonly panel: Panel;
  /** The year asked for; the latest one not after it is drawn. */
  readonly year: number;
}

/** A panel with the period drawn. */
export interface PanelView {
  readonly panel: Panel;
  readonly period: Period;
  /** Largest absolute value of all periods: it sets scales, so that years compare. */
  readonly largest: number;
  /** Rank of each unit with a value, 1 for the highest. */
  readonly ranks: ReadonlyMap<Unit, number>;
}

/** @throws when the panel has no period at all, which the page rules out before drawing */
export function viewPanel({ panel, year }: PanelInput): PanelView {
  const period = periodOf(panel, year);
  if (!period) throw new Error(`${panel.entry.id} has no period`);
  const ranks = new Map(rank(period).map((one) => [one.unit, one.rank]));
  return { panel, period, largest: largestOf(panel), ranks };
}

function largestOf(panel: Panel): number {
  let largest = 0;
  for (const period of panel.periods)
    for (const cell of period.cells.values())
      largest = Math.max(largest, Math.abs(cell.value ?? 0));
  return largest;
}

/** Number format of a panel's values. */
export function formatOf(view: PanelView, language: Language): ValueFormat {
  return valueFormat(view.panel.entry, view.panel.treatment, view.largest, language);
}

/** `Biobío: 7,2 %, puesto 4 de 16`: what a screen reader and a callout say of a unit. */
export function sayUnit(view: PanelView, unit: Unit, language: Language): string {
  const cell = view.period.cells.get(unit);
  const name = language.name(unit);
  if (!cell || cell.value === null)
    return `${name}: ${language.words.blank(cell?.status ?? 'missing')}`;
  const place = language.words.rankOf(view.ranks.get(unit) ?? 0, view.ranks.size);
  return `${name}: ${formatOf(view, language).short(cell.value)}, ${place}`;
}

/** Index of the first pinned region a unit covers, or -1: it decides the unit's colour. */
export function pinOf(unit: Unit, linked: Linked | undefined): number {
  return linked ? linked.pinned.findIndex((id) => members(unit).includes(id)) : -1;
}

/** The region a click on a unit pins or lets go: one of its pinned regions, or its first. */
export function pinTarget(unit: Unit, linked: Linked | undefined): string {
  const pinned = linked?.pinned[pinOf(unit, linked)];
  return pinned ?? members(unit)[0] ?? '';
}

/** What pointing at a unit points at: a part itself, of all others the first region covered. */
export function pointTarget(unit: Unit): string {
  return isPart(unit) ? unit : (members(unit)[0] ?? '');
}

/** Whether the unit is what is pointed at, covers it or is a part of it. */
export function isPointed(unit: Unit, linked: Linked | undefined): boolean {
  return linked?.pointed != null && overlap(unit, linked.pointed);
}
