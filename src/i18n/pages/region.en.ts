import type { RegionTexts } from './region.es.ts';

export const en: RegionTexts = {
  title: 'One region',
  lead: 'Where a region stands on every indicator, what it receives from each instrument and which others resemble it.',
};
