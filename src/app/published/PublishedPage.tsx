import type { PublishedTexts } from '../../i18n/pages/published.es.ts';

interface Props {
  readonly texts: PublishedTexts;
}

export function PublishedPage({ texts }: Props) {
  return (
    <div className="published-page">
      <h1 className="headline-first">{texts.title}</h1>
      <p className="headline-more">{texts.lead}</p>
    </div>
  );
}
