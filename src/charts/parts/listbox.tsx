import type { KeyboardEvent, SVGProps } from 'react';
import type { Unit } from '../../domain/region.ts';
import type { Linked } from '../chart.ts';
import { isPointed, pinOf, pinTarget, pointTarget } from '../panel-input.ts';

/**
 * A figure's regions as one keyboard listbox: a single tab stop, arrows walk the units in the
 * order given, Enter or Space pins, Escape lets go. The unit pointed at is the active descendant,
 * so every linked figure follows.
 */
export function listbox(
  id: string,
  label: string,
  units: readonly Unit[],
  linked: Linked | undefined,
): SVGProps<SVGGElement> {
  if (!linked) return {};
  const active = units.find((unit) => isPointed(unit, linked));
  const move = (to: number) => {
    const unit = units[Math.max(0, Math.min(units.length - 1, to))];
    linked.point(unit ? pointTarget(unit) : null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = active ? units.indexOf(active) : -1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowRight') move(at + 1);
    else if (event.key === 'ArrowUp' || event.key === 'ArrowLeft') move(at < 0 ? 0 : at - 1);
    else if (event.key === 'Home') move(0);
    else if (event.key === 'End') move(units.length - 1);
    else if (event.key === 'Escape') linked.point(null);
    else if ((event.key === 'Enter' || event.key === ' ') && active)
      linked.pin(pinTarget(active, linked));
    else return;
    event.preventDefault();
  };
  return {
    role: 'listbox',
    'aria-label': label,
    'aria-multiselectable': true,
    tabIndex: 0,
    className: 'listbox',
    onKeyDown,
    onPointerLeave: () => linked.point(null),
    ...(active ? { 'aria-activedescendant': optionId(id, active) } : {}),
  };
}

/** Attributes of one unit inside a `listbox`. */
export function option(
  id: string,
  unit: Unit,
  label: string,
  linked: Linked | undefined,
): SVGProps<SVGGElement> {
  if (!linked) return {};
  return {
    role: 'option',
    id: optionId(id, unit),
    'aria-label': label,
    'aria-selected': pinOf(unit, linked) >= 0,
    className: 'option',
    onPointerEnter: () => linked.point(pointTarget(unit)),
    onClick: () => linked.pin(pinTarget(unit, linked)),
  };
}

function optionId(id: string, unit: Unit): string {
  return `${id}-${unit.replaceAll('+', '_')}`;
}
