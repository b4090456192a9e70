import { valuesOfYear, yearsInCommon } from '../../charts/shared-years.ts';
import type { RegionRow } from '../../domain/region-rows.ts';
import { countryOf } from '../../domain/region.ts';
import type { Language } from '../../i18n/language.ts';
import { valueFormat } from '../../i18n/value-format.ts';
import type { RegionTexts } from '../../i18n/pages/region.es.ts';
import { useParts } from '../explore/parts.ts';
import { subjectOf } from './subject.ts';
import { useMemo } from 'react';

interface Props {
  /** What the regional government and what the municipalities spend, per head. */
  readonly rows: readonly RegionRow[];
  readonly region: string;
  readonly language: Language;
  readonly texts: RegionTexts;
}

/** Two levels of government per head in the latest year that both have, not as a division. */
export function TwoLevels({ rows, region, language, texts }: Props) {
  const country = countryOf(region);
  const subjects = useMemo(() => rows.map((row) => subjectOf(row, country)), [rows, country]);
  const panels = useParts(subjects).map((part) => part.panel);
  const year = yearsInCommon(panels, region).at(-1);
  if (year === undefined) return <p className="note">{texts.noCommonYear}</p>;
  return (
    <>
      <p className="note">{texts.twoLevels(year)}</p>
      <dl className="facts">
        {valuesOfYear(panels, region, year).map(({ panel, value }) => (
          <div key={panel.entry.id}>
            <dt>{panel.entry.title}</dt>
            <dd>{valueFormat(panel.entry, panel.show, value, language).full(value)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
