/**
 * From the names and arguments of the reference vectors to our functions, and back.
 *
 * An unknown measure, an unknown argument or one of the wrong type throws: a vector that is not
 * run as it is written must not pass.
 */
import * as measures from '../../src/measures/index.ts';
import { type Outcome, type Series, isUndefined } from '../../src/measures/index.ts';

export type NamedInputs = Readonly<Record<string, unknown>>;

export const measureNames = (): string[] => Object.keys(adapters);

export function evaluate(measure: string, named: NamedInputs): unknown {
  const adapter = Object.hasOwn(adapters, measure) ? adapters[measure] : undefined;
  if (!adapter) throw new Error(`unknown measure: ${measure}`);
  const inputs = new Inputs(named);
  const result = adapter(inputs);
  inputs.expectAllRead();
  return result;
}

const adapters: Readonly<Record<string, (inputs: Inputs) => unknown>> = {
  gini: (i) => measures.gini(i.series('x'), i.optionalSeries('w')),
  gini_normalised: (i) => measures.giniNormalised(i.series('x')),
  lorenz: (i) => where(measures.lorenz(i.series('x'), i.optionalSeries('w')), ({ p, L }) => [p, L]),
  theil_t: (i) => measures.theilT(i.series('x'), i.optionalSeries('w')),
  theil_l: (i) => measures.theilL(i.series('x'), i.optionalSeries('w')),
  ge: (i) => measures.ge(i.series('x'), i.optionalSeries('w'), i.number('alpha')),
  theil_decomp: (i) =>
    where(
      measures.theilDecomp(
        i.series('x'),
        i.labels('groups'),
        i.optionalSeries('w'),
        i.oneOf('alpha', [0, 1], 1),
      ),
      ({ total, between, within, betweenShare, groups }) => ({
        total,
        between,
        within,
        between_share: betweenShare,
        groups: Object.fromEntries(
          groups.map((group) => [
            group.group,
            {
              pop_share: group.populationShare,
              y_share: group.resourceShare,
              mean: group.mean,
              inequality: group.inequality,
              between_term: group.betweenTerm,
              within_contribution: group.withinContribution,
            },
          ]),
        ),
      }),
    ),
  gini_decomp: (i) => measures.giniDecomp(i.series('x'), i.labels('groups'), i.optionalSeries('w')),
  atkinson: (i) =>
    measures.atkinson(i.series('x'), i.optionalSeries('w'), i.number('epsilon', 0.5)),
  cv: (i) => measures.cv(i.series('x'), i.optionalSeries('w'), i.number('ddof', 0)),
  williamson: (i) => measures.williamson(i.series('x'), i.series('w')),
  hoover: (i) => measures.hoover(i.series('y'), i.optionalSeries('ref')),
  hhi: (i) => measures.hhi(i.series('y')),
  hhi_normalised: (i) => measures.hhiNormalised(i.series('y')),
  shannon: (i) => measures.shannon(i.series('y')),
  evenness: (i) => measures.evenness(i.series('y')),
  hill: (i) => measures.hill(i.series('y'), i.numberOrInf('q')),
  topk_share: (i) => measures.topkShare(i.series('y'), i.number('k')),
  primacy_ratio: (i) => measures.primacyRatio(i.series('y')),
  max_min_ratio: (i) => measures.maxMinRatio(i.series('x')),
  p90_p10: (i) => measures.p90p10(i.series('x')),
  top_bottom_20: (i) =>
    measures.topBottom20(i.series('y_pc'), i.series('pop'), i.number('share', 0.2)),
  geographic_concentration: (i) =>
    measures.geographicConcentration(i.series('y'), i.series('area')),
  per_capita_index: (i) => measures.perCapitaIndex(i.series('alloc'), i.series('pop')),
  gap_pp: (i) => measures.gapPp(i.series('x'), i.numberOrNull('national')),
  need_gap: (i) => measures.needGap(i.series('alloc'), i.series('pop'), i.series('need')),
  concentration_index: (i) =>
    measures.concentrationIndex(i.series('y_total'), i.series('rank_by'), i.series('pop')),
  kakwani: (i) =>
    where(
      measures.kakwani(i.series('y_total'), i.series('income_total'), i.series('pop')),
      ({ concentration, giniIncome, kakwani }) => ({
        concentration,
        gini_income: giniIncome,
        kakwani,
      }),
    ),
  location_quotient: (i) => measures.locationQuotient(i.matrix('mat')),
  krugman_specialisation: (i) =>
    measures.krugmanSpecialisation(
      i.matrix('mat'),
      i.oneOf('reference', ['national', 'rest'], 'national'),
    ),
  ellison_glaeser: (i) =>
    measures.ellisonGlaeser(
      i.series('plant_emp'),
      i.labels('plant_region'),
      i.numbersByName('region_emp'),
    ),
  shift_share: (i) =>
    where(
      measures.shiftShare(i.series('r0'), i.series('r1'), i.series('n0'), i.series('n1')),
      ({ totalChange, national, industryMix, regional }) => ({
        total_change: totalChange,
        national,
        industry_mix: industryMix,
        regional,
      }),
    ),
  sigma_convergence: (i) => measures.sigmaConvergence(i.matrix('cols'), i.number('ddof', 0)),
  beta_convergence: (i) =>
    where(
      measures.betaConvergence(i.series('y0'), i.series('y1'), i.number('T')),
      ({ alpha, beta, seAlpha, seBeta, tBeta, r2, speed, halfLife }) => ({
        alpha,
        beta,
        se_alpha: seAlpha,
        se_beta: seBeta,
        t_beta: tBeta,
        r2,
        speed,
        half_life: halfLife,
      }),
    ),
  spearman: (i) => measures.spearman(i.series('x'), i.series('y')),
  kendall_tau_b: (i) => measures.kendallTauB(i.series('x'), i.series('y')),
  morans_i: (i) =>
    where(
      measures.moransI(
        i.series('x'),
        i.indexLists('neighbours'),
        i.oneOf('style', ['W', 'B'], 'W'),
      ),
      ({ I, E, varNormality, varRandomisation, zNormality, zRandomisation }) => ({
        I,
        E,
        var_normality: varNormality,
        var_randomisation: varRandomisation,
        z_normality: zNormality,
        z_randomisation: zRandomisation,
      }),
    ),
  local_moran: (i) =>
    where(
      measures.localMoran(
        i.series('x'),
        i.indexLists('neighbours'),
        i.oneOf('style', ['W', 'B'], 'W'),
      ),
      ({ byN, byNMinus1, quadrant }) => ({ I_n: byN, I_n_minus_1: byNMinus1, quadrant }),
    ),
  gearys_c: (i) =>
    measures.gearysC(i.series('x'), i.indexLists('neighbours'), i.oneOf('style', ['W', 'B'], 'W')),
  vertical: (i) =>
    where(
      measures.vertical({
        centralGross: i.numberOrNull('central_gross'),
        transfersToSng: i.numberOrNull('transfers_to_sng'),
        sngSpending: i.numberOrNull('sng_spending'),
        sngOwnRevenue: i.numberOrNull('sng_own_revenue'),
        sngTotalRevenue: i.numberOrNull('sng_total_revenue'),
      }),
      (result) => ({
        general_government: result.generalGovernment,
        sng_share: result.sngShare,
        naive_share_double_counting: result.naiveShareDoubleCounting,
        vertical_fiscal_imbalance: result.verticalFiscalImbalance,
        transfer_dependency: result.transferDependency,
      }),
    ),
};

function where<T, U>(outcome: Outcome<T>, map: (value: T) => U): Outcome<U> {
  return isUndefined(outcome) ? outcome : map(outcome);
}

/** The named arguments of a case, checked as they are read. */
class Inputs {
  readonly #named: NamedInputs;
  readonly #unread: Set<string>;

  constructor(named: NamedInputs) {
    this.#named = named;
    this.#unread = new Set(Object.keys(named));
  }

  expectAllRead(): void {
    if (this.#unread.size > 0) throw new Error(`unknown inputs: ${[...this.#unread].join(', ')}`);
  }

  series(name: string): Series {
    return this.#checked(name, isSeries);
  }

  optionalSeries(name: string): Series | undefined {
    const value = this.#read(name);
    return value === undefined || value === null ? undefined : this.series(name);
  }

  matrix(name: string): readonly Series[] {
    return this.#checked(name, (value) => Array.isArray(value) && value.every(isSeries));
  }

  indexLists(name: string): readonly (readonly number[])[] {
    return this.#checked(
      name,
      (value) =>
        Array.isArray(value) &&
        value.every((list) => Array.isArray(list) && list.every(Number.isInteger)),
    );
  }

  labels(name: string): readonly (string | null)[] {
    return this.#checked(
      name,
      (value) =>
        Array.isArray(value) && value.every((one) => one === null || typeof one === 'string'),
    );
  }

  number(name: string, initial?: number): number {
    const value = this.#read(name) ?? initial;
    if (typeof value !== 'number') throw new TypeError(`${name} is not a number`);
    return value;
  }

  numberOrInf(name: string): number {
    return this.#read(name) === 'inf' ? Infinity : this.number(name);
  }

  /** `null` where the argument is null or absent. */
  numberOrNull(name: string): number | null {
    const value = this.#read(name) ?? null;
    return value === null ? null : this.number(name);
  }

  numbersByName(name: string): Readonly<Record<string, number | null>> {
    return this.#checked(
      name,
      (value) => typeof value === 'object' && value !== null && isSeries(Object.values(value)),
    );
  }

  oneOf<const T>(name: string, allowed: readonly T[], initial: T): T {
    const value = this.#read(name) ?? initial;
    const found = allowed.find((option) => option === value);
    if (found === undefined) throw new TypeError(`${name} is none of ${allowed.join(', ')}`);
    return found;
  }

  #checked<T>(name: string, check: (value: unknown) => boolean): T {
    const value = this.#read(name);
    if (!check(value)) throw new TypeError(`${name} is not what the measure takes`);
    return value as T;
  }

  #read(name: string): unknown {
    this.#unread.delete(name);
    return this.#named[name];
  }
}

function isSeries(value: unknown): value is Series {
  return Array.isArray(value) && value.every((one) => one === null || typeof one === 'number');
}
