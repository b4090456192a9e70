/**
 * What a page keeps in its address: one row per field, so that a field without a row does not
 * compile. Names of fields are public: links and embeds in the wild use them.
 */

export interface Field<T> {
  readonly initial: T;
  /** Reads a parameter; undefined where it is not valid. */
  readonly parse: (text: string) => T | undefined;
  readonly format: (value: T) => string;
}

export type Fields<State> = { readonly [K in keyof State]: Field<State[K]> };

/** A parameter that could not be used, and what it said. */
export interface BadParameter {
  readonly name: string;
  readonly value: string;
}

/** Reads and writes a query string. */
export interface Codec<State> {
  /** The state of a page opened without parameters. */
  readonly initial: State;
  /**
   * @returns the state, every field valid, and the parameters that were left aside: unknown names
   *   are ignored (campaign tags and the like), known names with unreadable values are reported
   */
  readonly parse: (query: string) => { readonly state: State; readonly bad: BadParameter[] };
  /** A query string without `?`; fields at their initial value are left out. */
  readonly format: (state: State) => string;
}

/** One of a few words. */
export function oneOf<T extends string>(options: readonly T[], initial: T): Field<T> {
  return {
    initial,
    parse: (text) => options.find((option) => option === text),
    format: (value) => value,
  };
}

/** A text that keeps a pattern; the empty one is the initial. */
export function textLike(pattern: RegExp): Field<string> {
  return {
    initial: '',
    parse: (text) => (pattern.test(text) ? text : undefined),
    format: (value) => value,
  };
}

/** A year, or 0 for none asked. */
export const YEAR_FIELD: Field<number> = {
  initial: 0,
  parse: (text) => (/^(19|20)\d\d$/.test(text) ? Number(text) : undefined),
  format: String,
};

/** Different items that keep a pattern, at most so many, joined by commas. */
export function listOf<T>(
  item: RegExp,
  most: number,
  read: (text: string) => T,
): Field<readonly T[]> {
  return {
    initial: [],
    parse: (text) => {
      const items = text.split(',');
      const valid = items.every((one) => item.test(one)) && new Set(items).size === items.length;
      return valid && items.length <= most ? items.map(read) : undefined;
    },
    format: (values) => values.join(','),
  };
}

export function makeCodec<State extends object>(fields: Fields<State>): Codec<State> {
  const names = Object.keys(fields) as (keyof State & string)[];
  const build = (read: <K extends keyof State & string>(name: K) => State[K]) =>
    Object.fromEntries(names.map((name) => [name, read(name)])) as unknown as State;
  const initial = build((name) => fields[name].initial);
  const write = <K extends keyof State & string>(name: K, state: State) =>
    fields[name].format(state[name]);
  return {
    initial,
    parse: (query) => {
      const parameters = new URLSearchParams(query);
      const bad: BadParameter[] = [];
      const state = build((name) => {
        const text = parameters.get(name);
        if (text === null) return fields[name].initial;
        const value = fields[name].parse(text);
        if (value !== undefined) return value;
        bad.push({ name, value: text });
        return fields[name].initial;
      });
      return { state, bad };
    },
    format: (state) =>
      names
        .filter((name) => write(name, state) !== write(name, initial))
        .map((name) => `${name}=${encode(write(name, state))}`)
        .join('&'),
  };
}

/** Commas and colons are legal in a query and read better than %2C. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':');
}
