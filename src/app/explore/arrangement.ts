import type { Arrangement } from '../../charts/map/layout.ts';
import type { Country } from '../../domain/region.ts';
import type { View } from '../../domain/view.ts';

/** Below this width a single column with labels beside it reads better than three columns. */
const NARROW = 480;

/** How a country is laid out in a place of some width; wide layouts need room for their labels. */
export function arrangementOf(country: Country, view: View, width: number): Arrangement {
  if (country === 'PE') return 'plain';
  if (view.layout !== 'auto' && (view.layout === 'column' || width >= NARROW)) return view.layout;
  return width < NARROW ? 'column' : 'columns';
}
