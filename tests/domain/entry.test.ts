import { describe, expect, it } from 'vitest';
import { completeCategory, counterpart, isMappable } from '../../src/domain/entry.ts';
import { legitimateShows } from '../../src/domain/legitimate.ts';
import { LEVEL, PHASE, sampleEntry } from './samples.ts';

describe('the ways an indicator may be shown', () => {
  it.each([
    ['an amount with a population', {}, ['share', 'per-head', 'amount']],
    ['an amount without one', { population: undefined }, ['share', 'amount']],
    [
      'an amount with a national total',
      { national: true },
      ['share', 'share-national', 'per-head', 'amount'],
    ],
    ['the population itself', { concept: 'population' }, ['share', 'amount']],
    ['a rate', { kind: 'intensive' }, ['value']],
    ['a rate with a population', { kind: 'intensive', population: 'cl-population' }, ['value']],
  ] as const)('%s', (_, changes, expected) => {
    expect(legitimateShows(sampleEntry(changes))).toEqual(expected);
  });
});

describe('an entry', () => {
  it('can be mapped when its figures are by region', () => {
    expect(isMappable(sampleEntry({ scope: 'regions' }))).toBe(true);
    expect(isMappable(sampleEntry({ scope: 'country' }))).toBe(false);
  });

  it('has the other country’s entry of the same concept beside it', () => {
    const chile = sampleEntry({ id: 'cl', concept: 'gdp' });
    const peru = sampleEntry({ id: 'pe', concept: 'gdp', countries: ['PE'] });
    const other = sampleEntry({ id: 'x', concept: 'firms', countries: ['PE'] });
    expect(counterpart(chile, 'PE', [other, peru])?.id).toBe('pe');
    expect(counterpart(chile, 'CL', [other, peru])).toBe(chile);
    expect(counterpart(chile, 'PE', [other])).toBeUndefined();
  });
});

describe('the category of a view', () => {
  const entry = sampleEntry({ dimensions: [LEVEL, PHASE] });

  it('is completed with the initial values', () => {
    expect(completeCategory(entry, {})).toEqual({ level: 'all', phase: 'devengado' });
    expect(completeCategory(entry, { phase: 'pia' })).toEqual({ level: 'all', phase: 'pia' });
  });

  it('may be the sum of an additive dimension, never of budget phases', () => {
    expect(completeCategory(entry, { level: 'all' })['level']).toBe('all');
    expect(completeCategory(entry, { phase: 'all' })['phase']).toBe('devengado');
  });

  it('has nothing the entry does not know', () => {
    expect(completeCategory(entry, { level: 'x', colour: 'red' })).toEqual({
      level: 'all',
      phase: 'devengado',
    });
  });
});
