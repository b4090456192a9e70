import { longDate } from '../../i18n/dates.ts';
import { figuresAddress } from '../../io/figures.ts';
import { useSite } from '../site.ts';
import type { About } from './about.ts';
import { CopyButton } from './CopyButton.tsx';

/** From who publishes a figure, over where it was read, to the file here with its checksum. */
export function SourceChain({ entry, notes, contents, language, texts }: About) {
  const { root, code } = useSite();
  const day = longDate(code);
  const licences = [...new Set(notes.sources.map((source) => source.licence))];
  return (
    <>
      <section aria-labelledby="chain">
        <h2 id="chain">{texts.chain}</h2>
        {notes.sources.map((source) => (
          <ol key={`${source.table} ${source.readIn}`} className="chain">
            <li>
              <span className="step">{texts.published}</span>
              <span>
                <strong>{source.publisher}.</strong>{' '}
                {source.address ? <a href={source.address}>{source.table}</a> : source.table}
              </span>
            </li>
            <li>
              <span className="step">{texts.readThere}</span>
              <span>
                {source.readIn}, {texts.readOn(day(source.readOn))}
              </span>
            </li>
          </ol>
        ))}
        <ol className="chain chain-end">
          <li>
            <span className="step">{texts.fileHere}</span>
            <span>
              <a href={figuresAddress(entry, root)} download>
                {entry.path}
              </a>
              {`, ${texts.fileFacts(`${language.number(notes.bytes / 1000, 1)} kB`)} `}
              <code className="checksum">{notes.hash}</code>{' '}
              <CopyButton text={notes.hash} what="SHA-256" texts={texts} />
            </span>
          </li>
        </ol>
      </section>
      <section aria-labelledby="licence">
        <h2 id="licence">{texts.licence}</h2>
        {licences.map((licence) => (
          <p key={licence}>{licence}.</p>
        ))}
        <p className="note">{texts.licenceHere}</p>
      </section>
      <section aria-labelledby="revision">
        <h2 id="revision">{texts.revision}</h2>
        <p>{texts.revised(notes.vintage, contents.version, day(contents.created))}</p>
      </section>
    </>
  );
}
