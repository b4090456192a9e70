// @vitest-environment jsdom
import type { QueryClient } from '@tanstack/react-query';
import { waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { catalogue } from 'virtual:data/es';
import { attendPages, fullClient, visit } from './page.tsx';

attendPages();

let client: QueryClient | undefined;

describe('every indicator with figures by region', () => {
  const mappable = catalogue.filter((one) => one.scope === 'regions');
  it.each(mappable.map((one) => [one.id, one.countries[0]] as const))(
    '%s has its picture',
    async (id, country) => {
      client ??= await fullClient();
      const { container } = visit({ query: `?country=${country}&indicator=${id}`, client });
      // By selectors: asking for roles costs a second a page, and there are many pages.
      await waitFor(() => expect(container.querySelector('h1')).toHaveTextContent(/\d.*\.$/));
      expect(container.querySelector('[role="alert"]')).toBeNull();
      expect(container.querySelector('.notices')).toBeNull();
      expect(container.textContent).not.toMatch(/NaN|undefined|\[object/);
    },
  );
});
