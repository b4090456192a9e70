import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { fileUnit } from '../../i18n/file-unit.ts';
import { figuresAddress, figuresQuery } from '../../io/figures.ts';
import { placesQuery } from '../../io/places.ts';
import { saveFile } from '../../io/save-file.ts';
import { writeSpreadsheet, type Dialect } from '../../io/spreadsheet.ts';
import { useSite } from '../site.ts';
import type { About } from './about.ts';

/** The figure file as it is, made ready for a spreadsheet, and with the whole package. */
export function Downloads({ entry, notes, contents, language, texts }: About) {
  const { root, code } = useSite();
  const client = useQueryClient();
  const [failed, setFailed] = useState(false);
  const size = (bytes: number) => `${language.number(bytes / 1000, 0)} kB`;
  const save = async (dialect: Dialect) => {
    try {
      const observations = await client.fetchQuery(figuresQuery(entry));
      const places = entry.scope === 'places' ? await client.fetchQuery(placesQuery()) : [];
      const text = writeSpreadsheet({
        entry,
        observations,
        places: new Map(places.map((place) => [place.code, place])),
        unit: fileUnit(entry, language, texts.fileUnit),
        words: texts.sheet,
        language,
        dialect,
      });
      setFailed(false);
      saveFile(`${entry.id}-excel-${code}.csv`, 'text/csv;charset=utf-8', text);
    } catch {
      setFailed(true);
    }
  };
  return (
    <section className="downloads" aria-labelledby="downloads">
      <h2 id="downloads">{texts.downloads}</h2>
      <ul>
        <li>
          <button type="button" onClick={() => void save('comma')}>
            {texts.excelComma}
          </button>
          <small>{texts.excelCommaNote}</small>
        </li>
        <li>
          <button type="button" onClick={() => void save('point')}>
            {texts.excelPoint}
          </button>
          <small>{texts.excelPointNote}</small>
        </li>
        <li>
          <a href={figuresAddress(entry, root)} download>
            {texts.tidyCsv}
          </a>
          <small>
            {texts.tidyNote}, {size(notes.bytes)}
          </small>
        </li>
        <li>
          <a href={`${root}data/${contents.archive.name}`} download>
            {texts.zip}
          </a>
          <small>ZIP, {size(contents.archive.bytes)}</small>
        </li>
      </ul>
      <p role="alert">{failed ? texts.excelFailed : ''}</p>
    </section>
  );
}
