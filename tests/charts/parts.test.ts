import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrap } from '../../src/charts/parts/metrics.ts';
import { spread } from '../../src/charts/parts/spread.ts';

describe('text laid out by arithmetic', () => {
  it('is as wide as Inter sets it', () => {
    // Advances of Inter at 1000 units: H 746, o 600, l 242, a 562; figures in bold are wider.
    expect(textWidth('Hola', 1000)).toBe(743 + 600 + 242 + 562);
    expect(textWidth('Hola', 10)).toBeCloseTo(21.47, 6);
    expect(textWidth('', 12)).toBe(0);
    expect(textWidth('88,5', 12, true)).toBeGreaterThan(textWidth('88,5', 12));
  });

  it('knows every letter of both languages', () => {
    for (const letter of 'áéíóúüñÁÉÍÓÚÜÑ¿¡«»“”’–—−…°×%·\u00a0')
      expect([letter, textWidth(letter, 1000) === 640]).toEqual([letter, false]);
  });

  it('is broken at spaces only, loses nothing and keeps to its width', () => {
    const words = fc.array(
      fc.string({ unit: fc.constantFrom(...'abcñÁé1,.'), minLength: 1, maxLength: 12 }),
      {
        minLength: 1,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 10, max: 300 }), (list, width) => {
        const text = list.join(' ');
        const lines = wrap(text, 12, width);
        expect(lines.join(' ')).toBe(text);
        for (const line of lines.filter((one) => one.includes(' ')))
          expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('fills each line as far as it goes', () => {
    const lines = wrap('Arica y Parinacota', 12, textWidth('Arica y', 12) + 1);
    expect(lines).toEqual(['Arica y', 'Parinacota']);
    expect(wrap('Arica y Parinacota', 12, 500)).toEqual(['Arica y Parinacota']);
    expect(wrap('Huancavelica', 12, 10)).toEqual(['Huancavelica']);
  });
});

describe('labels spread along an axis', () => {
  it('stay where they are while there is room', () => {
    const at = spread([{ at: 30 }, { at: 10 }], 12).map((one) => one.at);
    expect(at).toEqual([10, 30]);
  });

  it('move apart by the same amount', () => {
    expect(spread([{ at: 10 }, { at: 14 }], 10).map((one) => one.at)).toEqual([7, 17]);
  });

  it('keep their order and never overlap', () => {
    const wanted = fc.array(fc.record({ at: fc.integer({ min: 0, max: 300 }) }), {
      minLength: 1,
      maxLength: 7,
    });
    fc.assert(
      fc.property(wanted, (items) => {
        const placed = spread(items, 15);
        expect(placed.map((one) => one.item.at)).toEqual(
          items.map((one) => one.at).sort((a, b) => a - b),
        );
        const gaps = placed.slice(1).map((one, i) => one.at - (placed[i]?.at ?? 0));
        expect(Math.min(15, ...gaps)).toBeGreaterThanOrEqual(15 - 0.5);
      }),
      { numRuns: 500 },
    );
  });
});
