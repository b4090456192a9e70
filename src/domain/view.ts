import { SHOWS, type Show } from './entry.ts';

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

interface Field<T> {
  readonly initial: T;
  /** Reads a parameter; undefined where it is not valid. */
  readonly parse: (text: string) => T | undefined;
  readonly format: (value: T) => string;
}

const oneOf = <T extends string>(options: readonly T[], initial: T): Field<T> => ({
  initial,
  parse: (text) => options.find((option) => option === text),
  format: (value) => value,
});

const listOf = <T>(item: RegExp, most: number, read: (text: string) => T): Field<readonly T[]> => ({
  initial: [],
  parse: (text) => {
    const items = text.split(',');
    const valid = items.every((one) => item.test(one)) && new Set(items).size === items.length;
    return valid && items.length <= most ? items.map(read) : undefined;
  },
  format: (values) => values.join(','),
});

/**
 * One row per field: a field without a row does not compile. The names are public: links and
 * embeds in the wild use them.
 */
export const FIELDS: { readonly [K in keyof View]: Field<View[K]> } = {
  country: oneOf(['CL', 'PE', 'both'], 'CL'),
  indicator: {
    initial: '',
    parse: (text) => (/^[a-z0-9-]{1,60}$/.test(text) ? text : undefined),
    format: (value) => value,
  },
  year: {
    initial: 0,
    parse: (text) => (/^(19|20)\d\d$/.test(text) ? Number(text) : undefined),
    format: String,
  },
  show: oneOf([...SHOWS, 'auto'], 'auto'),
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
  classes: listOf(/^[0-4]$/, 5, Number),
};

const NAMES = Object.keys(FIELDS) as (keyof View)[];

/** The view of a page opened without parameters. */
export const INITIAL_VIEW: View = Object.fromEntries(
  NAMES.map((name) => [name, FIELDS[name].initial]),
) as unknown as View;

/** A parameter that could not be used, and what it said. */
export interface BadParameter {
  readonly name: string;
  readonly value: string;
}

/**
 * Reads a query string.
 * @returns the view, every field valid, and the parameters that were left aside: unknown names
 *   are ignored (campaign tags and the like), known names with unreadable values are reported
 */
export function parseView(query: string): { view: View; bad: BadParameter[] } {
  const parameters = new URLSearchParams(query);
  const bad: BadParameter[] = [];
  const read = <K extends keyof View>(name: K): View[K] => {
    const text = parameters.get(name);
    if (text === null) return FIELDS[name].initial;
    const value = FIELDS[name].parse(text);
    if (value !== undefined) return value;
    bad.push({ name, value: text });
    return FIELDS[name].initial;
  };
  const view = Object.fromEntries(NAMES.map((name) => [name, read(name)])) as unknown as View;
  return { view, bad };
}

/** Writes a view as a query string without `?`; fields at their initial value are left out. */
export function formatView(view: View): string {
  return NAMES.flatMap((name) => {
    const text = formatField(name, view);
    return text === formatField(name, INITIAL_VIEW) ? [] : [`${name}=${encode(text)}`];
  }).join('&');
}

function formatField<K extends keyof View>(name: K, view: View): string {
  return FIELDS[name].format(view[name]);
}

/** Commas and colons are legal in a query and read better than %2C. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':');
}
