import type { ReactNode } from 'react';
import { useSite } from './site.ts';
import { useView } from './url.ts';

/** Addresses of the pages relative to the root, by language. */
const PAGES = {
  es: { explore: '', levels: 'niveles/' },
  en: { explore: 'en/', levels: 'en/levels/' },
} as const;

/** Header, content and footer of every page. */
export function Page({ children }: { readonly children: ReactNode }) {
  const { words, code, page, root } = useSite();
  const { query } = useView();
  const other = code === 'es' ? 'en' : 'es';
  const address = (path: string) => `${root}${path}` || './';
  return (
    <>
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <header className="masthead">
        <a className="wordmark" href={address(PAGES[code].explore)}>
          {words.siteTitle}
        </a>
        <span className="tagline">{words.siteTagline}</span>
        <nav aria-label={words.pages}>
          {(['explore', 'levels'] as const).map((name) => (
            <a
              key={name}
              href={address(PAGES[code][name])}
              aria-current={name === page ? 'page' : undefined}
            >
              {name === 'explore' ? words.explore : words.levelsPage}
            </a>
          ))}
        </nav>
        <a className="language" lang={other} href={`${address(PAGES[other][page])}${query}`}>
          {words.otherLanguage}
        </a>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="colophon">
        <p>{words.mapCredit}</p>
        <p>{words.mapNotice}</p>
        <p>{words.cite}</p>
      </footer>
    </>
  );
}
