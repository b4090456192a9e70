/**
 * The contract of `data/datapackage.json`: a Frictionless Data Package (v2) whose resources carry,
 * under `concentra`, what the atlas needs to know about each indicator. Used by the build and the
 * tests only; the browser receives entries that were already checked.
 */
import * as v from 'valibot';

const filled = v.pipe(v.string(), v.minLength(1));

export const TextSchema = v.strictObject({ es: filled, en: filled });

export const UnitSchema = v.strictObject({
  /**
   * What is counted. `ratio` is shown as a percentage; `rate` is local currency per international
   * dollar.
   */
  quantity: v.picklist([
    'money',
    'persons',
    'firms',
    'workers',
    'beneficiaries',
    'kilometres',
    'years',
    'index',
    'ratio',
    'rate',
  ]),
  /** CLF is Chile's inflation-indexed unit of account (UF); INT the international dollar (PPP). */
  currency: v.optional(v.picklist(['CLP', 'PEN', 'CLF', 'USD', 'INT'])),
  /** value × multiplier = base unit: 1e9 for CLP billion, 0.01 for a percentage. */
  multiplier: v.pipe(v.number(), v.gtValue(0)),
  perHead: v.optional(v.literal(true)),
});

export const SourceSchema = v.strictObject({
  publisher: filled,
  table: filled,
  /** The official address of the table. */
  address: v.optional(v.pipe(v.string(), v.url())),
  /** Where the figures were read, and at which revision. */
  readIn: filled,
  readOn: v.pipe(v.string(), v.isoDate()),
  licence: filled,
});

export const DimensionSchema = v.strictObject({
  /** Column of the CSV that holds it. */
  name: v.pipe(v.string(), v.regex(/^[a-z]+$/)),
  title: TextSchema,
  /** Whether its values may be summed into a total. Budget phases never may. */
  additive: v.boolean(),
  /** The value shown first; `all` for the sum of an additive dimension. */
  initial: filled,
  values: v.pipe(
    v.array(v.strictObject({ id: filled, title: TextSchema, group: v.optional(filled) })),
    v.minLength(1),
  ),
});

export const IndicatorSchema = v.strictObject({
  title: TextSchema,
  /** Noun phrase with its article that completes a sentence: "el PIB regionalizado". */
  phrase: TextSchema,
  description: TextSchema,
  countries: v.pipe(v.array(v.picklist(['CL', 'PE'])), v.minLength(1)),
  /** Indicators of both countries that may stand side by side share it. */
  concept: filled,
  topic: v.picklist([
    'output',
    'people',
    'firms',
    'labour',
    'welfare',
    'innovation',
    'public-spending',
    'municipal',
    'infrastructure',
    'prices',
  ]),
  questions: v.pipe(v.array(v.picklist(['V', 'C', 'D', 'N'])), v.minLength(1)),
  /** `extensive` amounts add up over regions; `intensive` rates do not. */
  kind: v.picklist(['extensive', 'intensive']),
  /** Whether the figures are by region, by country only, or by place (commune, district). */
  scope: v.picklist(['regions', 'country', 'places']),
  unit: UnitSchema,
  price: v.strictObject({
    /** `indexed`: in a unit of account that follows inflation. */
    basis: v.picklist(['none', 'current', 'chained', 'constant', 'indexed']),
    year: v.optional(v.pipe(v.number(), v.integer())),
  }),
  /** Where an amount is counted: DESIGN part 4. */
  place: v.picklist([
    'hq',
    'execution',
    'beneficiary',
    'residence',
    'production',
    'government',
    'location',
  ]),
  /**
   * Levels of government it is about; only where the rule of `build/government.ts` cannot read them
   * from the rest. Empty for what is not about a government.
   */
  government: v.optional(v.array(v.picklist(['national', 'regional', 'local']))),
  phase: v.optional(v.picklist(['law', 'executed', 'by-dimension'])),
  vintage: TextSchema,
  period: v.strictObject({ from: v.number(), to: v.number() }),
  /** Name of the total that shares refer to; extensive indicators only. */
  total: v.optional(TextSchema),
  /** Population that turns it per head and weights it. */
  population: v.optional(v.picklist(['cl-population', 'cl-census-2024', 'pe-population'])),
  dimensions: v.array(DimensionSchema),
  /** Years at which the series breaks, and why. */
  breaks: v.array(v.strictObject({ year: v.number(), reason: TextSchema })),
  /** Reasons for blanks, by status. */
  blanks: v.partial(
    v.strictObject({
      missing: TextSchema,
      'not-applicable': TextSchema,
      'not-published': TextSchema,
    }),
  ),
  caveats: v.array(TextSchema),
  sources: v.pipe(v.array(SourceSchema), v.minLength(1)),
});

const FieldSchema = v.looseObject({
  name: filled,
  type: v.picklist(['string', 'year', 'number']),
});

export const ResourceSchema = v.strictObject({
  name: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  path: v.pipe(v.string(), v.regex(/^indicators\/[a-z0-9-]+\.csv$/)),
  type: v.literal('table'),
  format: v.literal('csv'),
  mediatype: v.literal('text/csv'),
  encoding: v.literal('utf-8'),
  title: filled,
  description: filled,
  bytes: v.pipe(v.number(), v.integer()),
  hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
  schema: v.strictObject({
    fields: v.pipe(v.array(FieldSchema), v.minLength(4)),
    primaryKey: v.array(filled),
    missingValues: v.array(v.string()),
  }),
  sources: v.array(v.strictObject({ title: filled, path: v.optional(filled) })),
  licenses: v.array(v.strictObject({ name: filled, title: filled, path: v.optional(filled) })),
  concentra: IndicatorSchema,
});

export const PackageSchema = v.strictObject({
  $schema: v.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: filled,
  title: filled,
  description: filled,
  version: filled,
  created: v.pipe(v.string(), v.isoTimestamp()),
  keywords: v.array(filled),
  homepage: v.optional(filled),
  licenses: v.array(v.strictObject({ name: filled, title: filled, path: v.optional(filled) })),
  resources: v.array(ResourceSchema),
});
