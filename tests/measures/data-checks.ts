/**
 * Vectors of kind `data_check`: arithmetic on published figures, not calls of a measure. Each says
 * what it asserts.
 */
import type { NamedInputs } from './adapter.ts';

export interface DataCheck {
  readonly asserts: string;
  readonly evaluate: (inputs: NamedInputs, expected: unknown) => unknown;
  /** Exact agreement, where the vector's own tolerance is wider than its note. */
  readonly exact?: boolean;
}

export function dataCheck(measure: string, inputs: NamedInputs): DataCheck {
  const check = measure === 'shares' && 'parts' in inputs ? printedShares : checks[measure];
  if (!check) throw new Error(`unknown data check: ${measure}`);
  return check;
}

const printedShares: DataCheck = {
  asserts: 'each part in per cent of the total, rounded to one decimal, is the printed figure',
  evaluate: ({ parts, total }) =>
    Object.fromEntries(
      Object.entries(numbersByName(parts)).map(([name, part]) => [
        name,
        Math.round((1000 * part) / number(total)) / 10,
      ]),
    ),
  exact: true,
};

const checks: Readonly<Record<string, DataCheck>> = {
  share: {
    asserts: 'part / total',
    evaluate: ({ part, total }) => number(part) / number(total),
  },
  shares: {
    asserts: 'each level / total, the level not given by difference',
    evaluate: ({ total, ...levels }, expected) => {
      const given = numbersByName(levels);
      const rest = number(total) - sum(Object.values(given));
      return Object.fromEntries(
        Object.keys(Object(expected)).map((name) => [name, (given[name] ?? rest) / number(total)]),
      );
    },
  },
  sum_check: {
    asserts: 'the parts add up to the total',
    evaluate: ({ parts, total }) => sum(Object.values(numbersByName(parts))) === number(total),
  },
  topk_published: {
    asserts: 'the k largest amounts together / total',
    evaluate: ({ amounts, total }, expected) => {
      const largestFirst = Object.values(numbersByName(amounts)).toSorted((a, b) => b - a);
      return Object.fromEntries(
        Object.keys(Object(expected)).map((name) => {
          const k = number(Number(name.replace(/^top/, '')));
          return [name, sum(largestFirst.slice(0, k)) / number(total)];
        }),
      );
    },
  },
};

function number(value: unknown): number {
  if (typeof value !== 'number' || Number.isNaN(value)) throw new TypeError('not a number');
  return value;
}

function numbersByName(value: unknown): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(Object(value)).map(([name, one]) => [name, number(one)]),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
