// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { catalogue } from 'virtual:data/es';
import { attendPages, headline, visit } from './page.tsx';

attendPages();

describe('every indicator with figures by region', () => {
  const mappable = catalogue.filter((one) => one.scope === 'regions');
  it.each(mappable.map((one) => [one.id, one.countries[0]] as const))(
    '%s has its picture',
    async (id, country) => {
      const { container } = visit({ query: `?country=${country}&indicator=${id}` });
      expect(await headline()).toMatch(/\d.*\.$/);
      expect(screen.queryByRole('alert')).toBeNull();
      expect(screen.queryByRole('status', { name: 'Avisos' })).toBeNull();
      expect(container.textContent).not.toMatch(/NaN|undefined|\[object/);
    },
  );
});
