import { capitalShare } from './capital-share.tsx';
import { functions } from './functions.tsx';
import { levels } from './levels.tsx';
import { levelSplit } from './level-split.tsx';
import { map } from './map/map.tsx';
import { besideLine } from './published/beside-line.tsx';
import { besidePairs } from './published/beside-pairs.tsx';
import { places } from './places.tsx';
import { ranking } from './ranking.tsx';
import { trend } from './trend.tsx';

/** Every chart type, one row each; tests walk it, so that nothing is added untested. */
export const CHARTS = {
  map,
  ranking,
  trend,
  levels,
  functions,
  'capital-share': capitalShare,
  'beside-line': besideLine,
  'beside-pairs': besidePairs,
  'level-split': levelSplit,
  places,
} as const;

export type ChartId = keyof typeof CHARTS;
