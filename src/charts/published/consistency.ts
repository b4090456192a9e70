/** Whether what a publication prints agrees with itself. */
import { printedAs, type Finding } from '../../domain/published.ts';
import { roundTo } from './compare.ts';

/** Published parts and their published total. */
export interface SumCheck {
  readonly total: number;
  readonly sum: number;
  /** Sum of the parts less the total. */
  readonly excess: number;
  readonly decimals: number;
  /** Whether rounding of the parts alone may explain the excess. */
  readonly consistent: boolean;
}

/** A published percentage and what it is by the publication's own amounts. */
export interface RatioCheck {
  readonly of: string;
  /** In per cent, one decimal finer than printed. */
  readonly implied: number;
  readonly decimals: number;
  readonly consistent: boolean;
}

export function checkSums(finding: Finding): SumCheck[] {
  return (finding.sums ?? []).map(({ total: name, parts }) => {
    const total = printedAs(finding, name);
    const printed = parts.map((part) => printedAs(finding, part));
    const decimals = Math.max(total.decimals, ...printed.map((one) => one.decimals));
    const sum = roundTo(
      printed.reduce((all, one) => all + one.value, 0),
      decimals,
    );
    const excess = roundTo(sum - total.value, decimals);
    const slack = ((parts.length + 1) / 2) * 10 ** -decimals;
    return { total: total.value, sum, excess, decimals, consistent: Math.abs(excess) <= slack };
  });
}

export function checkRatios(finding: Finding): RatioCheck[] {
  return (finding.ratios ?? []).map(({ of, numerator, denominator }) => {
    const printed = printedAs(finding, of);
    const ratio =
      (100 * printedAs(finding, numerator).value) / printedAs(finding, denominator).value;
    const bound = finding.values.find((value) => value.of === of)?.bound;
    const consistent =
      bound === 'more-than'
        ? ratio > printed.value
        : roundTo(ratio, printed.decimals) === printed.value;
    const decimals = printed.decimals + 1;
    return { of, implied: roundTo(ratio, decimals), decimals, consistent };
  });
}
