/** What others have published, as `data/published.json` keeps it. */
import { describe, expect, it } from 'vitest';
import { readCodes } from '../../build/catalogue.ts';
import { readFindings, readPublished } from '../../build/published.ts';
import { printedAs, printedOf } from '../../src/domain/published.ts';
import { isNational, members } from '../../src/domain/region.ts';

const { sources, findings } = readPublished('data');
const codes = readCodes('data');

describe('the published values', () => {
  it('have different names for every finding, measure, unit of observation and year', () => {
    expect(new Set(findings.map((one) => one.id)).size).toBe(findings.length);
    for (const { id, values } of findings) {
      const keys = values.map((one) => [one.of, one.region, one.from, one.year].join('|'));
      expect(new Set(keys).size, `finding ${id}`).toBe(keys.length);
    }
  });

  it('come from sources that are listed, and every source is used', () => {
    const used = new Set(findings.map((one) => one.source));
    expect([...used].sort()).toEqual(Object.keys(sources).sort());
    for (const one of Object.values(sources)) expect(one.address).toMatch(/^https:\/\/[^\s]+$/);
  });

  it('are of regions that exist', () => {
    const named = findings.flatMap((one) => one.values).flatMap((one) => one.region ?? []);
    for (const id of named.flatMap(members))
      expect(isNational(id) || codes.regions.has(id), `finding ${id}`).toBe(true);
  });

  it('have a number, a difference of published numbers, or are ours alone', () => {
    const readOf = readFindings('data', 'es').flatMap((finding) =>
      finding.values.map((value) => ({ value, printed: printedOf(finding, value) })),
    );
    const alone = readOf.filter(({ value }) => value.printed === undefined && !value.minus);
    const direct = readOf.filter(({ value }) => value.printed !== undefined);
    const byDifference = readOf.filter(({ value }) => value.minus);
    expect(direct.map(({ printed }) => printed?.value.toFixed(printed.decimals))).toEqual(
      direct.map(({ value }) => value.printed),
    );
    expect(byDifference.filter(({ value }) => value.printed !== undefined)).toEqual([]);
    expect(byDifference.filter(({ printed }) => printed === null)).toEqual([]);
    expect(alone.filter(({ printed }) => printed !== null)).toEqual([]);
    expect(Math.min(alone.length, direct.length, byDifference.length)).toBeGreaterThan(0);
  });

  it('are named by the sums and ratios that check them', () => {
    for (const finding of readFindings('data', 'es'))
      for (const of of [
        ...(finding.sums ?? []).flatMap((one) => [one.total, ...one.parts]),
        ...(finding.ratios ?? []).flatMap((one) => [one.of, one.numerator, one.denominator]),
      ])
        expect(() => printedAs(finding, of)).not.toThrow();
  });

  it('of a finding without the value that is asked for are an error', () => {
    const [finding] = readFindings('data', 'es');
    expect(() => printedAs(finding ?? { values: [] }, 'nothing')).toThrow('nothing');
  });
});

describe('the texts', () => {
  const texts = findings.flatMap(({ id, claim, measure, difference }) =>
    [claim, measure, ...(difference ? [difference.why] : [])].map((text) => ({ id, text })),
  );

  it('differ between the languages, end in a full stop and have no doubled space', () => {
    for (const { id, text } of texts) {
      expect(text.es, `finding ${id}`).not.toBe(text.en);
      for (const one of [text.es, text.en]) {
        expect(one, `finding ${id}`).toMatch(/^\p{Lu}.*\.$/u);
        expect(one, `finding ${id}`).not.toMatch(/ {2}| \./);
      }
    }
  });

  it('hold no number but years: numbers are published values or computed', () => {
    for (const { id, text } of texts)
      for (const one of [text.es, text.en])
        expect(one.replace(/\b(19|20)\d\d\b/g, ''), `finding ${id}`).not.toMatch(/\d/);
  });
});
