/**
 * The contract of `data/published.json`: what others have published, value by value, with its source
 * and why ours may differ. Used by the build and the tests only.
 */
import * as v from 'valibot';
import { TextSchema } from './catalogue-schema.ts';

const filled = v.pipe(v.string(), v.minLength(1));
const year = v.pipe(v.number(), v.integer(), v.minValue(1960), v.maxValue(2100));
const name = v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/));

/** Why a published value and ours differ. */
export const DIFFERENCE_KINDS = [
  'vintage',
  'definition',
  'period',
  'stage',
  'rounding',
  'source',
] as const;

/** What a published value is counted in. */
export const PUBLISHED_UNITS = [
  'index',
  'percent',
  'times',
  'year',
  'dollars',
  'soles',
  'million-soles',
  'thousand-pesos',
] as const;

const UnitSchema = v.picklist(PUBLISHED_UNITS);
const KindSchema = v.picklist(DIFFERENCE_KINDS);

export const PublishedSourceSchema = v.strictObject({
  authors: filled,
  /** As printed, in its own language. */
  title: filled,
  year: v.optional(year),
  address: v.pipe(v.string(), v.url()),
  /** Page, table or section. */
  where: TextSchema,
  /** How it was read. */
  read: TextSchema,
});

export const PublishedValueSchema = v.strictObject({
  /** What is measured; the computation of the finding knows it by this name. */
  of: name,
  region: v.optional(v.pipe(v.string(), v.regex(/^(CL|PE)(-[A-Z]{2,3}(\+(CL|PE)-[A-Z]{2,3})*)?$/))),
  /** Absent where the publication names no year. */
  year: v.optional(year),
  /** First year of a change or a sum that ends in `year`. */
  from: v.optional(year),
  /** The publication does not name the year; this is the one it was most likely read from. */
  circa: v.optional(v.literal(true)),
  title: v.optional(TextSchema),
  /** Unit, where it is not the finding's. */
  unit: v.optional(UnitSchema),
  /** As printed, with a decimal point and no separators: its digits say how exactly it is known. */
  printed: v.optional(v.pipe(v.string(), v.regex(/^-?(0|[1-9]\d*)(\.\d+)?$/))),
  /** Published by difference: the first amount less the others, by their `of`. */
  minus: v.optional(v.pipe(v.array(name), v.minLength(2))),
  /** The publication says more or less than this, not this. */
  bound: v.optional(v.picklist(['more-than', 'at-least', 'less-than'])),
  /** `published` where we have nothing to compute it from. */
  role: v.optional(v.literal('published')),
  /** Why it differs, where that is not the finding's reason. */
  kind: v.optional(KindSchema),
});

export const FindingSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[A-D]\d{1,2}$/)),
  country: v.picklist(['CL', 'PE']),
  /** Key of `sources`. */
  source: filled,
  unit: UnitSchema,
  /** What was published, in one plain sentence. */
  claim: TextSchema,
  /** What is measured: weighting, denominator, units. */
  measure: TextSchema,
  values: v.pipe(v.array(PublishedValueSchema), v.minLength(1)),
  /** Published parts that should add up to a published total, by their `of`. */
  sums: v.optional(v.array(v.strictObject({ total: name, parts: v.array(name) }))),
  /** Published percentages that follow from two published amounts. */
  ratios: v.optional(v.array(v.strictObject({ of: name, numerator: name, denominator: name }))),
  difference: v.optional(v.strictObject({ kind: KindSchema, why: TextSchema })),
});

export const PublishedSchema = v.strictObject({
  sources: v.record(v.string(), PublishedSourceSchema),
  findings: v.array(FindingSchema),
});
