import type { DataTexts } from './data.es.ts';

export const en: DataTexts = {
  title: 'Data and sources',
  lead: 'Every indicator of the atlas: what it measures, where it comes from, how to cite and download it, and what is missing.',
};
