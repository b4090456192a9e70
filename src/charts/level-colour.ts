import { colour } from './palette.ts';

/**
 * Colour of a level of government as the catalogue names it. What regions and municipalities spend
 * together, undivided, takes the fourth hue.
 *
 * @param use `text` gives a tone dark enough for letters where the hue is too light
 */
export function levelColour(level: string, use: 'fill' | 'text' = 'fill'): string {
  if (level === 'national' || level === 'central') return colour('nation');
  if (level === 'regional') return colour(use === 'text' ? 'region-text' : 'region');
  if (level === 'local') return colour(use === 'text' ? 'municipality-text' : 'municipality');
  return colour(use === 'text' ? 'shared-text' : 'shared');
}
