import type { Government, Indicator } from '../src/domain/indicator.ts';
import type { Decider } from '../src/domain/instrument.ts';

type Known = Pick<Indicator, 'concept' | 'topic' | 'place' | 'scope' | 'dimensions' | 'government'>;

const ALL: readonly Government[] = ['national', 'regional', 'local'];

/** Who decides an instrument belongs to a level of government. */
const DECIDED: Record<Decider, readonly Government[]> = {
  tax: ['national'],
  'national-fund': ['national'],
  'national-programme': ['national'],
  'regional-formula': ['regional'],
  regional: ['regional'],
  context: [],
};

/** Words of a concept, as in `regional-government-spending`, that name a level. */
const WORDS: readonly (readonly [RegExp, Government])[] = [
  [/\b(national|sector|programmes|corfo|innovachile|subsidies|grants)\b/, 'national'],
  [/\b(regional|fndr|frpd|ficr|subnational)\b/, 'regional'],
  [/\b(local|municipal|subnational)\b/, 'local'],
];

/**
 * The levels of government that an indicator is about, so that the catalogue need not repeat
 * what it already says: the values of a dimension `level`, who decides the instrument it stands for,
 * and, of public money, the words of the concept.
 *
 * @param id of the indicator
 * @param instruments rows of `data/instruments.csv`
 * @returns in the order nation, region, municipality; empty for what is no government's money
 */
export function governmentOf(
  id: string,
  indicator: Known,
  instruments: readonly { readonly indicator: string; readonly decides: Decider }[],
): Government[] {
  if (indicator.government) return indicator.government;
  const level = indicator.dimensions.find((one) => one.name === 'level');
  if (level) return ALL.filter((one) => level.values.some((value) => value.id === one));
  const decides = instruments.find((one) => one.indicator === id)?.decides;
  if (decides) return [...DECIDED[decides]];
  if (indicator.topic === 'municipal') return ['local'];
  const { concept, topic, place } = indicator;
  const isPublic = topic === 'public-spending' || place === 'government';
  if (!isPublic && topic !== 'innovation') return [];
  const named = WORDS.filter(([word]) => word.test(concept)).map(([, one]) => one);
  // Public money whose concept names nobody is everybody's: all levels together.
  return named.length > 0 || !isPublic ? named : [...ALL];
}
