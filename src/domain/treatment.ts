import type { Entry, Show } from './entry.ts';
import type { Country } from './region.ts';

/** In which prices amounts of money are told. */
export const PRICES = ['published', 'constant', 'ppp'] as const;
export type Prices = (typeof PRICES)[number];

/** What a value is set against: nothing, the national average, or an earlier year. */
export const RELATIVES = ['none', 'index', 'change', 'growth'] as const;
export type Relative = (typeof RELATIVES)[number];

/** On how many units a series is told: as published, or on a constant geography. */
export const DIVISIONS = ['published', '15', '16', '24', '25', '26'] as const;
export type Division = (typeof DIVISIONS)[number];

/** How the numbers of a picture are made from the published ones. */
export interface Treatment {
  readonly show: Show;
  readonly prices: Prices;
  /** Year whose prices constant prices are in; 0 for the last year of the price index. */
  readonly base: number;
  readonly relative: Relative;
  /** Year that changes are counted from; 0 for the first one there is. */
  readonly since: number;
  readonly division: Division;
}

/** The published numbers, shown in one way. */
export function asPublished(show: Show): Treatment {
  return { show, prices: 'published', base: 0, relative: 'none', since: 0, division: 'published' };
}

/** Indicators that turn values into others, by what they do. */
export const REFERENCES = {
  inflation: 'wb-inflation',
  ppp: 'wb-ppp',
  gdp: { CL: 'cl-gdp', PE: 'pe-value-added' },
} as const;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Years of the indicators that conversions rest on. */
export interface References {
  readonly inflation: Span;
  readonly ppp: Span;
  /** Its years, and the year whose prices it is in. */
  readonly gdp: Readonly<Record<Country, Span & { readonly priceYear: number }>>;
}

/** @returns undefined where the catalogue lacks one of them: then nothing is converted */
export function referencesOf(catalogue: readonly Entry[]): References | undefined {
  const find = (id: string) => catalogue.find((entry) => entry.id === id);
  const [inflation, ppp] = [find(REFERENCES.inflation), find(REFERENCES.ppp)];
  const [chile, peru] = [find(REFERENCES.gdp.CL), find(REFERENCES.gdp.PE)];
  if (!inflation || !ppp || !chile || !peru) return undefined;
  const product = ({ period, price }: Entry) => ({ ...period, priceYear: price.year ?? 0 });
  return {
    inflation: inflation.period,
    ppp: ppp.period,
    gdp: { CL: product(chile), PE: product(peru) },
  };
}

/** Ids of the indicators a treatment needs beside the figures and the populations. */
export function ingredientsOf({ show, prices }: Treatment, country: Country): string[] {
  const priced = prices === 'constant' || show === 'gdp' ? [REFERENCES.inflation] : [];
  const parity = prices === 'ppp' ? [REFERENCES.ppp] : [];
  return [...priced, ...parity, ...(show === 'gdp' ? [REFERENCES.gdp[country]] : [])];
}
