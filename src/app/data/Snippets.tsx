import { figurePath } from '../../domain/entry.ts';
import {
  figureColumns,
  powerQuerySnippet,
  pythonSnippet,
  rSnippet,
  sheetsSnippet,
} from '../../domain/snippets.ts';
import { useSite } from '../site.ts';
import { absoluteAddress } from './absolute-address.ts';
import type { About } from './about.ts';
import { CopyButton } from './CopyButton.tsx';

/** Lines that open the figure file in other programs, with the address at which it stands. */
export function Snippets({ entry, texts }: Pick<About, 'entry' | 'texts'>) {
  const { root, code } = useSite();
  const address = absoluteAddress(`${root}data/${figurePath(entry)}`);
  const columns = figureColumns(entry);
  const names = texts.snippetNames;
  const coded = columns.some((one) => one.digits !== null);
  const snippets: readonly { title: string; lines: string; how: string }[] = [
    { title: names.python, lines: pythonSnippet(address, columns, texts.variable), how: '' },
    { title: names.r, lines: rSnippet(address, columns, texts.variable), how: '' },
    { title: names.excel, lines: powerQuerySnippet(address, columns), how: texts.excelHow },
    {
      title: names.sheets,
      lines: sheetsSnippet(address, columns, code === 'es' ? ';' : ','),
      how: [texts.sheetsHow, ...(coded ? [texts.sheetsCodes] : [])].join(' '),
    },
  ];
  return (
    <section className="programs" aria-labelledby="snippets">
      <h2 className="section" id="snippets">
        {texts.snippets}
      </h2>
      <p className="note">{texts.snippetsNote}</p>
      <div className="snippets">
        {snippets.map(({ title, lines, how }) => (
          <div key={title} className="snippet">
            <h3>
              {title} <CopyButton text={lines} what={title} texts={texts} />
            </h3>
            {how ? <p className="note">{how}</p> : null}
            <pre>{lines}</pre>
          </div>
        ))}
      </div>
    </section>
  );
}
