/**
 * Where a result disagrees with what a vector expects, in words; nothing when it agrees.
 *
 * Only what is listed is compared: keys of objects, leading elements of arrays. An expected null
 * asks for an Undefined with a reason. Measures that answer per region keep the place of a missing
 * one; where the vector's array is shorter because it drops missing regions, so do we.
 */
import { isUndefined } from '../../src/measures/index.ts';

export interface Tolerance {
  readonly rtol: number;
  readonly atol: number;
}

export function disagreements(
  got: unknown,
  expected: unknown,
  tolerance: Tolerance,
  path = 'result',
): string[] {
  if (expected === null) {
    const reasoned = isUndefined(got) && got.undefined.length > 0;
    return reasoned ? [] : [`${path}: expected undefined with a reason, got ${show(got)}`];
  }
  if (typeof expected === 'number') {
    const allowed = Math.max(tolerance.atol, tolerance.rtol * Math.abs(expected));
    const close = typeof got === 'number' && Math.abs(got - expected) <= allowed;
    return close ? [] : [`${path}: expected ${expected}, got ${show(got)}`];
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(got)) return [`${path}: expected a list, got ${show(got)}`];
    const compared = got.length === expected.length ? got : got.filter((one) => !isMissing(one));
    return expected.flatMap((one, i) =>
      disagreements(compared[i], one, tolerance, `${path}[${i}]`),
    );
  }
  if (typeof expected === 'object') {
    if (typeof got !== 'object' || got === null || isUndefined(got)) {
      return [`${path}: expected an object, got ${show(got)}`];
    }
    const gotByKey = new Map<string, unknown>(Object.entries(got));
    return Object.entries(Object(expected)).flatMap(([key, one]) =>
      disagreements(gotByKey.get(key), one, tolerance, `${path}.${key}`),
    );
  }
  return got === expected ? [] : [`${path}: expected ${show(expected)}, got ${show(got)}`];
}

function isMissing(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every(isMissing);
  return isUndefined(value) && value.undefined === 'missing';
}

function show(value: unknown): string {
  return typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'nothing');
}
