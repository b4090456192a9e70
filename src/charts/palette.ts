import { isCapital, type Unit } from '../domain/region.ts';
import type { Classes } from './classes.ts';

/**
 * Colours of figures. A colour means one thing everywhere: each level of government its hue, the
 * capital region the warm accent, pinned regions a qualitative set, values a sequential ramp.
 * Figures name them as CSS custom properties; the page and every file that leaves it declare them
 * from these records.
 */
const LIGHT = {
  paper: '#faf8f3',
  ink: '#1c2529',
  muted: '#56626a',
  rule: '#d8d5cc',
  sea: '#edf3f6',
  land: '#e4e1d9',
  home: '#ffffff',
  limit: '#b7b3a8',
  context: '#b9bfc3',
  border: '#ffffff',
  focus: '#0b57d0',
  capital: '#c4441c',
  'ramp-0': '#edf2c0',
  'ramp-1': '#98d0b1',
  'ramp-2': '#52abb3',
  'ramp-3': '#2777a3',
  'ramp-4': '#123a6b',
  'below-0': '#f8d5a8',
  'below-1': '#e08b34',
  'below-2': '#8a3f0a',
  'above-0': '#cfc8e8',
  'above-1': '#9a88cf',
  'above-2': '#472a86',
  'on-below-0': '#1c2529',
  'on-below-1': '#1c2529',
  'on-below-2': '#ffffff',
  'on-above-0': '#1c2529',
  'on-above-1': '#1c2529',
  'on-above-2': '#ffffff',
  symbol: '#2777a3',
  'pin-0': '#1461a8',
  'pin-1': '#8b3fa6',
  'pin-2': '#23803c',
  'pin-3': '#b4276b',
  'pin-4': '#7c6410',
  'pin-5': '#0d747a',
  nation: '#3b4f94',
  region: '#1a7f66',
  municipality: '#d8a021',
  shared: '#9a86b4',
  'region-text': '#176b56',
  'municipality-text': '#7d5a05',
  'shared-text': '#68528a',
  hatch: '#9aa2a6',
  'on-ramp-0': '#1c2529',
  'on-ramp-1': '#1c2529',
  'on-ramp-2': '#1c2529',
  'on-ramp-3': '#ffffff',
  'on-ramp-4': '#ffffff',
  'on-dark': '#ffffff',
  'on-light': '#1c2529',
};

const DARK: typeof LIGHT = {
  paper: '#10161a',
  ink: '#eceae3',
  muted: '#a9b3b8',
  rule: '#3a4449',
  sea: '#141c21',
  land: '#2a3236',
  home: '#3a454b',
  limit: '#566067',
  context: '#566067',
  border: '#10161a',
  focus: '#8ab4f8',
  capital: '#ff8a5c',
  'ramp-0': '#22404f',
  'ramp-1': '#2a6a87',
  'ramp-2': '#469c9f',
  'ramp-3': '#86c79c',
  'ramp-4': '#f4f7cc',
  'below-0': '#54412c',
  'below-1': '#bd7730',
  'below-2': '#f9b868',
  'above-0': '#3b3556',
  'above-1': '#7563b4',
  'above-2': '#c7b8ff',
  'on-below-0': '#f4f3ee',
  'on-below-1': '#10161a',
  'on-below-2': '#10161a',
  'on-above-0': '#f4f3ee',
  'on-above-1': '#f4f3ee',
  'on-above-2': '#10161a',
  symbol: '#4fa3c7',
  'pin-0': '#74b4f2',
  'pin-1': '#d19be8',
  'pin-2': '#7fce90',
  'pin-3': '#f290bd',
  'pin-4': '#d9bf5e',
  'pin-5': '#5fcdd3',
  nation: '#8b9fe6',
  region: '#4cc3a3',
  municipality: '#e6bb55',
  shared: '#bdaad4',
  'region-text': '#4cc3a3',
  'municipality-text': '#e6bb55',
  'shared-text': '#bdaad4',
  hatch: '#6d777c',
  'on-ramp-0': '#f4f3ee',
  'on-ramp-1': '#f4f3ee',
  'on-ramp-2': '#10161a',
  'on-ramp-3': '#10161a',
  'on-ramp-4': '#10161a',
  'on-dark': '#10161a',
  'on-light': '#10161a',
};

export const PALETTES = { light: LIGHT, dark: DARK } as const;

export type Colour = keyof typeof LIGHT;

/** Colours on either side of a reference, the strongest furthest from it. */
const BESIDE = 3;

/** Number of classes of the sequential ramp. */
export const RAMP_CLASSES = 5;

/** Reference to a colour in an SVG attribute. */
export function colour(name: Colour): string {
  return `var(--${name})`;
}

/** Colour of a class: on the ramp, or on the side of the reference where it lies. */
export function classColour(classes: Classes, index: number): string {
  return `var(--${stepName(classes, index)})`;
}

/** Colour of letters on a class. */
export function onClassColour(classes: Classes, index: number): string {
  return `var(--on-${stepName(classes, index)})`;
}

function stepName({ limits, below }: Classes, index: number): string {
  const count = limits.length - 1;
  if (below === undefined) return `ramp-${rampStep(index, count)}`;
  const above = count - below;
  return index < below
    ? `below-${besideStep(below - 1 - index, below)}`
    : `above-${besideStep(index - below, above)}`;
}

/** The last class of a side is always the strongest; a single one is of middle strength. */
function besideStep(distance: number, count: number): number {
  if (count === 1) return 1;
  return count === 2 ? distance * 2 : Math.min(distance, BESIDE - 1);
}

/** A class's step when fewer classes than colours are in use: spread over the ramp. */
function rampStep(index: number, count: number): number {
  const last = RAMP_CLASSES - 1;
  return count <= 1 ? last : Math.round((index * last) / (count - 1));
}

/** CSS declarations of a palette: `--paper:#fff;…`. */
export function declarePalette(palette: Record<Colour, string>): string {
  return Object.entries(palette)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
}

/** Colour of a pinned unit by the place of its pin; the capital keeps its own everywhere. */
export function pinColour(unit: Unit, pin: number): string {
  return isCapital(unit) ? 'var(--capital)' : `var(--pin-${pin})`;
}
