import type { InferOutput } from 'valibot';
import type { Localised } from './entry.ts';
import type {
  DIFFERENCE_KINDS,
  FindingSchema,
  PUBLISHED_UNITS,
  PublishedSourceSchema,
  PublishedValueSchema,
} from './published-schema.ts';

export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];
export type PublishedUnit = (typeof PUBLISHED_UNITS)[number];
/** One published value, in the language of the page. */
export type PublishedValue = Localised<InferOutput<typeof PublishedValueSchema>>;
export type PublishedSource = Localised<InferOutput<typeof PublishedSourceSchema>>;

/** What someone has published, with its source, in the language of the page. */
export type Finding = Localised<Omit<InferOutput<typeof FindingSchema>, 'source'>> & {
  readonly source: PublishedSource;
};

/** A published number with the decimals it was printed with. */
export interface Printed {
  readonly value: number;
  readonly decimals: number;
}

/**
 * The published number of a value: as printed, or by difference of others of the same finding.
 *
 * @returns null where nothing was published and ours stands alone
 * @throws where a difference names a value that the finding does not print
 */
export function printedOf(finding: Pick<Finding, 'values'>, value: PublishedValue): Printed | null {
  if (value.printed !== undefined) return readPrinted(value.printed);
  if (!value.minus) return null;
  const [whole, ...parts] = value.minus.map((of) => printedAs(finding, of));
  if (!whole) return null;
  const decimals = Math.max(whole.decimals, ...parts.map((one) => one.decimals));
  const rest = parts.reduce((left, one) => left - one.value, whole.value);
  return { value: Number(rest.toFixed(decimals)), decimals };
}

/** The published number of what a finding calls `of`; the one name, where the finding has years. */
export function printedAs(finding: Pick<Finding, 'values'>, of: string): Printed {
  const value = finding.values.find((one) => one.of === of && one.printed !== undefined);
  if (value?.printed === undefined) throw new Error(`no published value "${of}"`);
  return readPrinted(value.printed);
}

function readPrinted(text: string): Printed {
  return { value: Number(text), decimals: text.split('.')[1]?.length ?? 0 };
}
