import { useState } from 'react';
import { citeApa, citeBibtex, type Cited } from '../../i18n/citation.ts';
import { longDate } from '../../i18n/dates.ts';
import { useSite } from '../site.ts';
import { absoluteAddress } from './absolute-address.ts';
import type { About } from './about.ts';
import { CopyButton } from './CopyButton.tsx';

/** References to the publisher's tables and to the file of this atlas, to be copied. */
export function Citations({ entry, notes, contents, language, texts }: About) {
  const { root, code, words } = useSite();
  const day = longDate(code);
  const [today] = useState(currentDay);
  const publishers = [...new Set(notes.sources.map((source) => source.publisher))];
  const originals = notes.sources.map((source, i): [string, Cited] => [
    `${entry.id}-${i + 1}`,
    {
      author: source.publisher,
      year: null,
      title: source.table,
      version: null,
      address: source.address ?? '',
      note: texts.readNote(day(source.readOn), source.readIn),
      accessed: null,
    },
  ]);
  const here: [string, Cited] = [
    `concentra-${entry.id}`,
    {
      author: words.siteTitle,
      year: Number(contents.created.slice(0, 4)),
      title: entry.title,
      version: contents.version,
      address: absoluteAddress(`${root}data/${entry.path}`),
      note: texts.madeFrom(language.list(publishers)),
      accessed: today,
    },
  ];
  const groups = [
    [texts.citeOriginal, originals],
    [texts.citeHere, [here]],
  ] as const;
  return (
    <section aria-labelledby="cite">
      <h2 className="section" id="cite">
        {texts.cite}
      </h2>
      <div className="citations">
        {groups.map(([title, all]) => (
          <div key={title}>
            <h3>{title}</h3>
            {all.map(([key, cited]) => {
              const apa = citeApa(cited, texts.citation, day);
              const bibtex = citeBibtex(key, cited);
              return (
                <div key={key} className="citation">
                  <p className="style">
                    APA <CopyButton text={apa} what={`APA, ${cited.title}`} texts={texts} />
                  </p>
                  <p>{apa}</p>
                  <p className="style">
                    BibTeX{' '}
                    <CopyButton text={bibtex} what={`BibTeX, ${cited.title}`} texts={texts} />
                  </p>
                  <pre>{bibtex}</pre>
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </section>
  );
}

/** Today by the reader's clock, ISO 8601. */
function currentDay(): string {
  const now = new Date();
  const digits = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`;
}
