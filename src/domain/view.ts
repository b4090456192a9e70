import {
  listOf,
  makeCodec,
  oneOf,
  textLike,
  YEAR_FIELD,
  type BadParameter,
  type Fields,
} from './fields.ts';
import { SHOWS, type Show } from './entry.ts';
import {
  DIVISIONS,
  PRICES,
  RELATIVES,
  type Division,
  type Prices,
  type Relative,
} from './treatment.ts';

/** How Chile is laid out on the map; Peru is always `plain`. */
export const LAYOUTS = ['auto', 'columns', 'column', 'turned'] as const;

/** At most six regions are compared, because six colours are as many as stay distinguishable. */
export const MOST_PINNED = 6;

/** What the URL says: everything needed to draw the same picture again. */
export interface View {
  readonly country: 'CL' | 'PE' | 'both';
  /** Id of the indicator; empty for the country's first. */
  readonly indicator: string;
  /** 0 for the latest year there is. */
  readonly year: number;
  /** `auto` for the first legitimate way to show the indicator. */
  readonly show: Show | 'auto';
  readonly prices: Prices;
  /** Year of constant prices; 0 for the last there is. */
  readonly base: number;
  readonly relative: Relative;
  /** Year that changes are counted from; 0 for the first there is. */
  readonly since: number;
  /** Units of a constant geography. */
  readonly division: Division;
  /** Pinned regions in the order of their colours. */
  readonly pinned: readonly string[];
  /** Value of each dimension that differs from its initial one. */
  readonly category: Readonly<Record<string, string>>;
  /** Whether two maps side by side share one scale in kilometres. */
  readonly scale: 'fit' | 'same';
  readonly layout: (typeof LAYOUTS)[number];
  /** Classes of the legend that stay lit; empty for all. */
  readonly classes: readonly number[];
}

/** The fields of a view in the order of the address. */
export const FIELDS: Fields<View> = {
  country: oneOf(['CL', 'PE', 'both'], 'CL'),
  indicator: textLike(/^[a-z0-9-]{1,60}$/),
  year: YEAR_FIELD,
  show: oneOf([...SHOWS, 'auto'], 'auto'),
  prices: oneOf(PRICES, 'published'),
  base: YEAR_FIELD,
  relative: oneOf(RELATIVES, 'none'),
  since: YEAR_FIELD,
  division: oneOf(DIVISIONS, 'published'),
  pinned: listOf(/^(CL|PE)-[A-Z]{2,3}$/, MOST_PINNED, String),
  category: {
    initial: {},
    parse: (text) => {
      const pairs = text.split(',').map((pair) => pair.split(':'));
      const valid = pairs.every(
        ([name, value, ...more]) =>
          /^[a-z]+$/.test(name ?? '') && /^[A-Za-z0-9-]+$/.test(value ?? '') && more.length === 0,
      );
      return valid ? Object.fromEntries(pairs) : undefined;
    },
    format: (value) =>
      Object.keys(value)
        .sort()
        .map((name) => `${name}:${value[name]}`)
        .join(','),
  },
  scale: oneOf(['fit', 'same'], 'fit'),
  layout: oneOf(LAYOUTS, 'auto'),
  classes: listOf(/^[0-5]$/, 6, Number),
};

/** Reads and writes the view of an address. */
export const VIEW_CODEC = makeCodec(FIELDS);

/** The view of a page opened without parameters. */
export const INITIAL_VIEW: View = VIEW_CODEC.initial;

/** Reads a query string as `Codec.parse` does. */
export function parseView(query: string): { view: View; bad: BadParameter[] } {
  const { state, bad } = VIEW_CODEC.parse(query);
  return { view: state, bad };
}

/** Writes a view as a query string without `?`. */
export const formatView: (view: View) => string = VIEW_CODEC.format;
