/**
 * Vertical indicators: who spends, nation or regions and municipalities, and with whose money.
 *
 * Formula   general government = central − transfers + subnational (consolidated: a transfer is
 *           counted once, where it is finally spent);
 *           subnational share = subnational/general government;
 *           naive share = subnational/(central + subnational), which counts transfers twice;
 *           vertical fiscal imbalance = 1 − own revenue/subnational spending;
 *           transfer dependency = transfers/subnational revenue
 * Range     shares 0 … 1; the imbalance is at most 1, and negative with a surplus
 * Weights   none
 * Edges     no spending at all: undefined; no subnational spending: no imbalance; no revenue: no
 *           dependency; a missing revenue leaves its own indicator `missing`, a missing spending
 *           all of them; negative amounts, transfers beyond central spending: undefined
 * Example   central 100 of which 20 transferred, subnational 30, own revenue 9 of 30:
 *           general government 110, subnational share 0.2727 (naive 0.2308), imbalance 0.7,
 *           transfer dependency 0.6667
 * Source    OECD, Subnational governments in OECD countries: key data; Eyraud & Lusinyan (2013)
 */
import { type Outcome, because, isUndefined, quotient } from './outcome.ts';

export interface LevelsOfGovernment {
  /** Central spending, transfers to subnational governments (SNG) included. */
  readonly centralGross: number | null;
  readonly transfersToSng: number | null;
  readonly sngSpending: number | null;
  readonly sngOwnRevenue: number | null;
  /** Own revenue and transfers together. */
  readonly sngTotalRevenue?: number | null;
}

export interface Vertical {
  readonly generalGovernment: number;
  readonly sngShare: Outcome;
  readonly naiveShareDoubleCounting: Outcome;
  readonly verticalFiscalImbalance: Outcome;
  readonly transferDependency: Outcome;
}

export function vertical(levels: LevelsOfGovernment): Outcome<Vertical> {
  for (const amount of Object.values(levels)) {
    if (typeof amount === 'number' && !Number.isFinite(amount)) return because('not-finite');
    if (typeof amount === 'number' && amount < 0) return because('negative');
  }
  const { centralGross, transfersToSng, sngSpending, sngOwnRevenue } = levels;
  if (centralGross === null || transfersToSng === null || sngSpending === null) {
    return because('missing');
  }
  const sngTotalRevenue = levels.sngTotalRevenue ?? null;
  if (transfersToSng > centralGross) return because('negative');
  const generalGovernment = centralGross - transfersToSng + sngSpending;
  if (generalGovernment === 0) return because('zero-total');
  if (!Number.isFinite(centralGross + sngSpending)) return because('not-finite');

  const ownShare =
    sngOwnRevenue === null ? because('missing') : quotient(sngOwnRevenue, sngSpending);
  return {
    generalGovernment,
    sngShare: quotient(sngSpending, generalGovernment),
    naiveShareDoubleCounting: quotient(sngSpending, centralGross + sngSpending),
    verticalFiscalImbalance: isUndefined(ownShare) ? ownShare : 1 - ownShare,
    transferDependency:
      sngTotalRevenue === null ? because('missing') : quotient(transfersToSng, sngTotalRevenue),
  };
}
