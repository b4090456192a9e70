/**
 * Ellison-Glaeser index: is an industry more concentrated than its plant sizes and the size of
 * regions would produce by chance?
 *
 * Formula   G = Σ (sᵢ − xᵢ)², sᵢ the region's share of the industry, xᵢ of all employment;
 *           H = Σ z², the Herfindahl of the plants; γ = (G/(1 − Σ xᵢ²) − H)/(1 − H)
 * Range     γ about −1 … 1; 0 = as by chance, negative = more spread out than by chance
 * Weights   employment
 * Edges     a single plant, or a single region with employment: γ undefined, G and H given; a
 *           plant without employment or in a region without employment figure is dropped; a
 *           plant in a region that does not exist, negative employment, no data: undefined
 * Example   ellisonGlaeser([30, 10], ['a', 'b'], { a: 50, b: 50 }).gamma = -1
 *           (G 0.125, H 0.625)
 * Source    Ellison & Glaeser (1997)
 */
import { hhi } from './hhi.ts';
import { type Outcome, because, isUndefined, quotient } from './outcome.ts';
import { type Series } from './rows.ts';
import { sharesOf } from './totals.ts';

export interface EllisonGlaeser {
  readonly gamma: Outcome;
  readonly G: number;
  readonly H: number;
}

export function ellisonGlaeser(
  plantEmployment: Series,
  plantRegion: readonly (string | null)[],
  regionEmployment: Readonly<Record<string, number | null>>,
): Outcome<EllisonGlaeser> {
  if (plantEmployment.length !== plantRegion.length) return because('unequal-lengths');
  const employment = new Map<string, number>();
  for (const [region, employed] of Object.entries(regionEmployment)) {
    if (employed === null) continue;
    if (!Number.isFinite(employed)) return because('not-finite');
    if (employed < 0) return because('negative');
    employment.set(region, employed);
  }
  const regions = [...employment.keys()];
  const shares = sharesOf([...employment.values()]);
  if (isUndefined(shares)) return shares;

  const plants: number[] = [];
  const industry = new Map<string, number>();
  for (const [at, plant] of plantEmployment.entries()) {
    const region = plantRegion[at] ?? null;
    if (plant === null || region === null) continue;
    if (!Object.hasOwn(regionEmployment, region)) return because('unknown-region', at);
    if (!Number.isFinite(plant)) return because('not-finite', at);
    if (plant < 0) return because('negative', at);
    if (!employment.has(region)) continue;
    plants.push(plant);
    industry.set(region, (industry.get(region) ?? 0) + plant);
  }
  const H = hhi(plants);
  if (isUndefined(H)) return H;

  const total = plants.reduce((sum, plant) => sum + plant, 0);
  let G = 0;
  let concentration = 0;
  for (const [i, share] of shares.entries()) {
    G += ((industry.get(regions[i] ?? '') ?? 0) / total - share) ** 2;
    concentration += share ** 2;
  }
  const beyondPlants = quotient(G, 1 - concentration);
  const gamma = isUndefined(beyondPlants) ? beyondPlants : quotient(beyondPlants - H, 1 - H);
  return { gamma, G, H };
}
