import { describe, expect, it } from 'vitest';
import {
  capitalRegions,
  countryOf,
  isCapital,
  isNational,
  isPart,
  isRegional,
  isUnassigned,
  members,
  overlap,
  PART_CODES,
  partName,
} from '../../src/domain/region.ts';

describe('a unit of observation', () => {
  it.each([
    ['CL-RM', ['CL-RM'], 'regional', 'CL', true],
    ['CL-BI+CL-NB', ['CL-BI', 'CL-NB'], 'regional', 'CL', false],
    ['PE-LIM', ['PE-LIM'], 'regional', 'PE', true],
    ['PE-LIM+PE-CAL', ['PE-LIM', 'PE-CAL'], 'regional', 'PE', true],
    ['PE-CAL', ['PE-CAL'], 'regional', 'PE', false],
    ['PE-LMA', ['PE-LIM'], 'part', 'PE', true],
    ['PE-LPR', ['PE-LIM'], 'part', 'PE', false],
    ['CL', ['CL'], 'national', 'CL', false],
    ['PE', ['PE'], 'national', 'PE', false],
    ['CL-ZZ', ['CL-ZZ'], 'unassigned', 'CL', false],
    ['PE-ZZ', ['PE-ZZ'], 'unassigned', 'PE', false],
  ])('%s', (unit, regions, kind, country, capital) => {
    expect(members(unit)).toEqual(regions);
    expect([isPart(unit), isRegional(unit), isNational(unit), isUnassigned(unit)]).toEqual([
      kind === 'part',
      kind === 'regional',
      kind === 'national',
      kind === 'unassigned',
    ]);
    expect(countryOf(unit)).toBe(country);
    expect(isCapital(unit)).toBe(capital);
  });

  it('has a name of its own if it is a part', () => {
    expect(PART_CODES.map(partName)).toEqual(['Lima Metropolitana', 'Lima Provincias']);
    expect(partName('PE-LIM')).toBeUndefined();
    expect(partName('constructor')).toBeUndefined();
  });

  it.each([
    ['PE-LIM', 'PE-LIM', true],
    ['PE-LIM', 'PE-CAL', false],
    ['PE-LIM+PE-CAL', 'PE-CAL', true],
    ['PE-LMA', 'PE-LIM', true],
    ['PE-LMA', 'PE-LIM+PE-CAL', true],
    ['PE-LMA', 'PE-LMA', true],
    ['PE-LMA', 'PE-LPR', false],
    ['PE-LMA', 'PE-CAL', false],
  ])('%s shares ground with %s: %s', (a, b, expected) => {
    expect([overlap(a, b), overlap(b, a)]).toEqual([expected, expected]);
  });

  it('counts Callao to the capital’s agglomeration', () => {
    expect(capitalRegions('PE')).toEqual(['PE-LIM', 'PE-CAL']);
    expect(capitalRegions('CL')).toEqual(['CL-RM']);
  });
});
