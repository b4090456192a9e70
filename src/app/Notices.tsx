import { useState } from 'react';
import type { Notice } from '../domain/resolve.ts';
import type { Words } from '../i18n/es.ts';
import { useSite, type Site } from './site.ts';

/** What could not be followed to the letter, said until the reader has seen it. */
export function Notices({ notices }: { readonly notices: readonly Notice[] }) {
  const { words, regions } = useSite();
  const [seen, setSeen] = useState<readonly string[]>([]);
  const texts = notices
    .map((notice) => say(notice, words, regions))
    .filter((text) => !seen.includes(text));
  if (texts.length === 0) return null;
  return (
    <section className="notices" aria-label={words.notices} role="status">
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <button type="button" onClick={() => setSeen([...seen, ...texts])}>
        {words.dismiss}
      </button>
    </section>
  );
}

function say(notice: Notice, words: Words, regions: Site['regions']): string {
  switch (notice.kind) {
    case 'bad-parameter':
      return words.badParameter(notice.name, notice.value);
    case 'unknown-indicator':
      return words.unknownIndicator(notice.id);
    case 'indicator-elsewhere':
      return words.indicatorElsewhere(notice.title);
    case 'unknown-region':
      return words.unknownRegion(notice.id);
    case 'region-elsewhere':
      return words.regionElsewhere(
        regions.find((region) => region.id === notice.id)?.name ?? notice.id,
      );
    case 'unknown-category':
      return words.unknownCategory(notice.text, notice.title);
    case 'refused':
      return words.treatment.refused(
        notice.title,
        words.treatment.option(notice.field, notice.asked),
        notice.reason,
      );
  }
}
