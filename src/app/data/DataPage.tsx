import type { DataTexts } from '../../i18n/pages/data.es.ts';

interface Props {
  readonly texts: DataTexts;
}

export function DataPage({ texts }: Props) {
  return (
    <div className="data-page">
      <h1 className="headline-first">{texts.title}</h1>
      <p className="headline-more">{texts.lead}</p>
    </div>
  );
}
