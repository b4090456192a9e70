import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { Page } from './Page.tsx';
import { SiteContext, type Site } from './site.ts';

interface Props {
  readonly site: Site;
  readonly client: QueryClient;
  readonly Content: ComponentType;
}

/** A whole page: the same in a tab and when the build writes it down. */
export function App({ site, client, Content }: Props) {
  return (
    <QueryClientProvider client={client}>
      <SiteContext value={site}>
        <Page>
          <Content />
        </Page>
      </SiteContext>
    </QueryClientProvider>
  );
}
