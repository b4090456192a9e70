import { QueryClient } from '@tanstack/react-query';
import { StrictMode, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/inter/wght.css';
import './style/index.css';
import { App } from './App.tsx';
import type { Site } from './site.ts';

/** Loads what the first picture of a page needs. */
export type Preload = (site: Site, client: QueryClient) => Promise<unknown>;

/**
 * Puts a page on the screen. The build wrote its opening view into the HTML; that stands until the
 * figures are here, so that nothing flickers. Rendering afresh rather than hydrating, because the
 * numbers of the machine that built and of this browser may differ by a space.
 */
export async function start(
  site: Omit<Site, 'root'>,
  Content: ComponentType,
  preload: Preload,
): Promise<void> {
  const container = document.getElementById('root');
  if (!container) throw new Error('no #root in the page');
  const client = new QueryClient({ defaultOptions: { queries: { retry: 1 } } });
  const whole = { ...site, root: document.body.dataset['root'] ?? '' };
  await preload(whole, client);
  document.documentElement.classList.remove('fresh');
  createRoot(container).render(
    <StrictMode>
      <App site={whole} client={client} Content={Content} />
    </StrictMode>,
  );
}
