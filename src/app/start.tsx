import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import '@fontsource-variable/inter/wght.css';
import './style/index.css';
import { Page } from './Page.tsx';
import { SiteContext, type Site } from './site.ts';

/** Puts a page on the screen. */
export function start(site: Site, Content: ComponentType): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('no #root in the page');
  const client = new QueryClient({ defaultOptions: { queries: { retry: 1 } } });
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <SiteContext value={site}>
          <Page>
            <Content />
          </Page>
        </SiteContext>
      </QueryClientProvider>
    </StrictMode>,
  );
}
