import { useEffect, useRef, type ReactNode } from 'react';
import { useSite } from './site.ts';
import { PAGE_NAMES, PAGES } from './pages.ts';
import { useQueryString } from './url.ts';

/** Header, content and footer of every page. */
export function Page({ children }: { readonly children: ReactNode }) {
  const { words, code, page, root } = useSite();
  const query = useQueryString();
  const other = code === 'es' ? 'en' : 'es';
  const current = useRef<HTMLAnchorElement>(null);
  // On a phone the menu is wider than the screen: the page's own name must be seen in it.
  useEffect(() => {
    const menu = current.current?.parentElement;
    if (menu && current.current)
      menu.scrollLeft = current.current.offsetLeft - menu.offsetLeft - 40;
  }, []);
  const address = (path: string) => `${root}${path}` || './';
  return (
    <>
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <header className="masthead">
        <a className="wordmark" href={address(PAGES.explore[code])}>
          {words.siteTitle}
        </a>
        <span className="tagline">{words.siteTagline}</span>
        <nav aria-label={words.pages}>
          {PAGE_NAMES.map((name) => (
            <a
              key={name}
              ref={name === page ? current : null}
              href={address(PAGES[name][code])}
              aria-current={name === page ? 'page' : undefined}
            >
              {words.menu[name]}
            </a>
          ))}
        </nav>
        <a className="language" lang={other} href={`${address(PAGES[page][other])}${query}`}>
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
