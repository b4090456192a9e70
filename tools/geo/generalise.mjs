// Step 5: fewer vertices, on an explicit grid, without tearing the coverage.
import { shape } from './shaper.mjs';

/** Vertices about `interval` metres apart, islets below `islets` left out, coordinates on a grid of `grid` degrees. */
export const DETAIL = {
  CL: {
    low: { interval: 1300, islets: '5km2', grid: 0.002 },
    high: { interval: 400, islets: '0.5km2', grid: 0.001 },
  },
  PE: {
    low: { interval: 1300, islets: '5km2', grid: 0.002 },
    high: { interval: 300, islets: '0.5km2', grid: 0.001 },
  },
};

// Rounding moves vertices across lines; each pass mends what the one before upset. Four leave nothing to mend,
// where the quantisation of a TopoJSON writer left tiny overlaps in a region or two.
const PASSES = 4;

/** The coverage at a level of detail. */
export async function generalise(land, { interval, islets, grid }) {
  const rounded = `format=geojson precision=${grid}`;
  let result = await shape(
    `-i a.json -simplify weighted interval=${interval} keep-shapes -filter-islands min-area=${islets} -clean`,
    { 'a.json': land },
    rounded,
  );
  for (let pass = 0; pass < PASSES; pass++) {
    result = await shape('-i a.json -clean gap-fill-area=3km2', { 'a.json': result }, rounded);
  }
  return result;
}
