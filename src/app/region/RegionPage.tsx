import type { RegionTexts } from '../../i18n/pages/region.es.ts';

interface Props {
  readonly texts: RegionTexts;
}

export function RegionPage({ texts }: Props) {
  return (
    <div className="region-page">
      <h1 className="headline-first">{texts.title}</h1>
      <p className="headline-more">{texts.lead}</p>
    </div>
  );
}
