import type { PublishedTexts } from './published.es.ts';

export const en: PublishedTexts = {
  title: 'Published figures beside ours',
  lead: 'What others have published, what the figures of this atlas yield, and why they differ where they do.',
};
