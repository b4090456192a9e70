import { describe, expect, it } from 'vitest';
import {
  capitalRegions,
  countryOf,
  isCapital,
  isNational,
  isRegional,
  isUnassigned,
  members,
} from '../../src/domain/region.ts';

describe('a unit of observation', () => {
  it.each([
    ['CL-RM', ['CL-RM'], 'regional', 'CL', true],
    ['CL-BI+CL-NB', ['CL-BI', 'CL-NB'], 'regional', 'CL', false],
    ['PE-LIM', ['PE-LIM'], 'regional', 'PE', true],
    ['PE-LIM+PE-CAL', ['PE-LIM', 'PE-CAL'], 'regional', 'PE', true],
    ['PE-CAL', ['PE-CAL'], 'regional', 'PE', false],
    ['CL', ['CL'], 'national', 'CL', false],
    ['PE', ['PE'], 'national', 'PE', false],
    ['CL-ZZ', ['CL-ZZ'], 'unassigned', 'CL', false],
    ['PE-ZZ', ['PE-ZZ'], 'unassigned', 'PE', false],
  ])('%s', (unit, regions, kind, country, capital) => {
    expect(members(unit)).toEqual(regions);
    expect([isRegional(unit), isNational(unit), isUnassigned(unit)]).toEqual([
      kind === 'regional',
      kind === 'national',
      kind === 'unassigned',
    ]);
    expect(countryOf(unit)).toBe(country);
    expect(isCapital(unit)).toBe(capital);
  });

  it('counts Callao to the capital’s agglomeration', () => {
    expect(capitalRegions('PE')).toEqual(['PE-LIM', 'PE-CAL']);
    expect(capitalRegions('CL')).toEqual(['CL-RM']);
  });
});
