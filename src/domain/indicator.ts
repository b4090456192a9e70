import type { InferOutput } from 'valibot';
import type {
  DimensionSchema,
  IndicatorSchema,
  SourceSchema,
  TextSchema,
  UnitSchema,
} from './catalogue-schema.ts';

/** One indicator as the catalogue declares it: what `data/datapackage.json` keeps under `concentra`. */
export type Indicator = InferOutput<typeof IndicatorSchema>;
/** A text in both languages of the interface. */
export type Text = InferOutput<typeof TextSchema>;
export type Source = InferOutput<typeof SourceSchema>;
export type UnitOfMeasure = InferOutput<typeof UnitSchema>;
export type Currency = NonNullable<UnitOfMeasure['currency']>;
export type Dimension = InferOutput<typeof DimensionSchema>;

export type Question = Indicator['questions'][number];
export type Topic = Indicator['topic'];
/** A level of government: the nation, its regions, its municipalities. */
export type Government = NonNullable<Indicator['government']>[number];

/** What a cell holds besides its number, or why it holds none. */
export const STATUSES = [
  'final',
  'provisional',
  'derived',
  'projected',
  'partial',
  'missing',
  'not-applicable',
  'not-published',
] as const;
export type Status = (typeof STATUSES)[number];

/** The three blanks; zero is a value and not a blank. */
export type Blank = Extract<Status, 'missing' | 'not-applicable' | 'not-published'>;

export function isBlank(status: Status): status is Blank {
  return status === 'missing' || status === 'not-applicable' || status === 'not-published';
}
