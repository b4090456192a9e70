/** The measures: numbers in, a number or a reason out. What each means stands in its file. */
export { type Outcome, type Reason, type Undefined, isUndefined } from './outcome.ts';
export { type Series, nUsed } from './rows.ts';

export { type LorenzCurve, lorenz } from './lorenz.ts';
export { gini, giniNormalised } from './gini.ts';
export { type GiniDecomposition, giniDecomp } from './giniDecomp.ts';
export { type Grouping } from './groups.ts';
export { hoover } from './hoover.ts';
export { theilL, theilT } from './theil.ts';
export { ge } from './ge.ts';
export { type TheilDecomposition, type TheilGroup, theilDecomp } from './theilDecomp.ts';
export { atkinson } from './atkinson.ts';
export { cv, williamson } from './cv.ts';

export { hhi, hhiNormalised } from './hhi.ts';
export { evenness, shannon } from './shannon.ts';
export { hill } from './hill.ts';
export { topkShare } from './topkShare.ts';
export { primacyRatio } from './primacyRatio.ts';
export { maxMinRatio } from './maxMinRatio.ts';
export { p90p10 } from './p90p10.ts';
export { type TopBottom, topBottom20 } from './topBottom20.ts';
export {
  type GeographicConcentration,
  geographicConcentration,
} from './geographicConcentration.ts';

export { perCapitaIndex } from './perCapitaIndex.ts';
export { gapPp } from './gapPp.ts';
export { type NeedGap, needGap } from './needGap.ts';
export { concentrationIndex } from './concentrationIndex.ts';
export { type Progressivity, kakwani } from './kakwani.ts';

export { type Matrix } from './matrix.ts';
export { locationQuotient } from './locationQuotient.ts';
export { krugmanSpecialisation } from './krugmanSpecialisation.ts';
export { type EllisonGlaeser, ellisonGlaeser } from './ellisonGlaeser.ts';
export { type ShiftShare, shiftShare } from './shiftShare.ts';

export { sigmaConvergence } from './sigmaConvergence.ts';
export { type BetaConvergence, betaConvergence } from './betaConvergence.ts';
export { spearman } from './spearman.ts';
export { kendallTauB } from './kendallTauB.ts';

export { type Neighbours, type WeightStyle } from './spatialSample.ts';
export { type MoransI, moransI } from './moransI.ts';
export { type LocalMoran, type Quadrant, localMoran } from './localMoran.ts';
export { gearysC } from './gearysC.ts';

export { type LevelsOfGovernment, type Vertical, vertical } from './vertical.ts';
