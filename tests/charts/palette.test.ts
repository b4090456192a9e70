import { describe, expect, it } from 'vitest';
import {
  declarePalette,
  PALETTES,
  pinColour,
  RAMP_CLASSES,
  type Colour,
} from '../../src/charts/palette.ts';
import { MOST_PINNED } from '../../src/domain/view.ts';
import { contrast, deltaE2000, difference, labOf, VISIONS, type Lab } from './colour-vision.ts';

const LEAST_DIFFERENCE = 10;
const LEAST_CONTRAST = 4.5;

const numbered = (name: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${name}-${i}` as Colour);
const ramp = numbered('ramp', RAMP_CLASSES);
const sides = ['below', 'above'].map((side) => numbered(side, 3));
const pins = numbered('pin', MOST_PINNED);

/** Letters and the grounds they are set on. */
const LETTERS: [Colour, Colour][] = [
  ...(
    [
      'ink',
      'muted',
      'capital',
      'nation',
      'region-text',
      'municipality-text',
      'shared-text',
      ...pins,
    ] as const
  ).map((letters): [Colour, Colour] => [letters, 'paper']),
  ...sides.flat().map((ground): [Colour, Colour] => [`on-${ground}` as Colour, ground]),
  ...ramp.map((ground, i): [Colour, Colour] => [`on-ramp-${i}` as Colour, ground]),
  ['ink', 'sea'],
  ['muted', 'sea'],
  ['ink', 'land'],
  ['on-dark', 'nation'],
  ['on-dark', 'region'],
  ['on-light', 'municipality'],
];

describe('the colour arithmetic', () => {
  // Pairs 1, 4, 7, 11, 17, 20 and 25 of the test data of Sharma, Wu and Dalal (2005).
  it.each<[Lab, Lab, number]>([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, -0.001, 2.49], [50, 0.0011, -2.49], 4.7461],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [58, 24, 15], 19.4535],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ])('gives the published difference of %j and %j', (a, b, expected) => {
    expect(deltaE2000(a, b)).toBeCloseTo(expected, 3);
    expect(deltaE2000(b, a)).toBeCloseTo(expected, 3);
  });

  it('knows white, black and grey', () => {
    expect(labOf('#ffffff').map((one) => Math.round(Math.abs(one)))).toEqual([100, 0, 0]);
    expect(labOf('#000000').map((one) => Math.round(Math.abs(one)))).toEqual([0, 0, 0]);
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 4);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('confuses red and green as those do who cannot tell them apart', () => {
    const [red, green] = ['#c03000', '#6f6f00'];
    expect(difference(red, green, 'normal')).toBeGreaterThan(25);
    expect(difference(red, green, 'deuteranopia')).toBeLessThan(20);
    for (const vision of VISIONS) expect(difference('#808080', '#808080', vision)).toBe(0);
  });
});

describe.each(Object.entries(PALETTES))('the %s palette', (name, palette) => {
  const adjacent = (row: readonly Colour[]) =>
    row.slice(1).map((one, i): [Colour, Colour] => [row[i] ?? one, one]);
  const [below = [], above = []] = sides;
  const steps = [...adjacent(ramp), ...adjacent([...below.toReversed(), ...above])];

  it.each(VISIONS.flatMap((vision) => steps.map(([a, b]) => [a, b, vision] as const)))(
    'tells %s from %s, seen with %s',
    (a, b, vision) => {
      const seen = difference(palette[a], palette[b], vision);
      expect(seen).toBeGreaterThanOrEqual(LEAST_DIFFERENCE);
    },
  );

  it('has a ramp that moves away from the paper, step by step', () => {
    const lightness = ramp.map((one) => labOf(palette[one])[0]);
    const order = [...lightness].sort((a, b) => (name === 'light' ? b - a : a - b));
    expect(lightness).toEqual(order);
  });

  it('has pinned colours that differ from one another and from the capital’s', () => {
    const all: Colour[] = [...pins, 'capital'];
    const close = all.flatMap((one, i) =>
      all
        .slice(i + 1)
        .map((other) => ({
          pair: `${one} ${other}`,
          d: difference(palette[one], palette[other], 'normal'),
        }))
        .filter(({ d }) => d < LEAST_DIFFERENCE),
    );
    expect(close).toEqual([]);
  });

  it.each(LETTERS)('has %s that stands out from %s', (letters, ground) => {
    expect(contrast(palette[letters], palette[ground])).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });

  it('has marks that can be seen: bars, symbols and limits of regions at 3 to 1', () => {
    const marks: Colour[] = ['symbol', 'capital', 'nation', 'region', 'shared', 'focus'];
    const weak = marks.filter((one) => contrast(palette[one], palette.paper) < 3);
    expect(weak).toEqual([]);
  });

  it('is declared whole', () => {
    const css = declarePalette(palette);
    for (const [colour, value] of Object.entries(palette)) {
      expect(value).toMatch(/^#[0-9a-f]{6}$/);
      expect(css).toContain(`--${colour}:${value}`);
    }
  });
});

describe('a pinned unit', () => {
  it('takes the colour of its pin, the capital always its own', () => {
    expect(pinColour('CL-BI', 2)).toBe('var(--pin-2)');
    expect(pinColour('CL-RM', 2)).toBe('var(--capital)');
    expect(pinColour('PE-LIM+PE-CAL', 0)).toBe('var(--capital)');
  });
});
