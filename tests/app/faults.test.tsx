// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { attendPages, headline, pinnedList, serveData, visit } from './page.tsx';

attendPages();

describe('when something is wrong', () => {
  it('a broken address is followed as far as it goes, and what was left out is said', async () => {
    const query = '?year=soon&indicator=cl-nothing&pinned=CL-XX,CL-BI&utm_source=mail';
    const { person } = visit({ query });
    expect(await headline()).toMatch(/PIB/);
    const notices = screen.getByRole('status', { name: 'Avisos' });
    const said = within(notices)
      .getAllByRole('listitem')
      .map((one) => one.textContent);
    expect(said).toEqual([
      'El enlace traía year=soon, que no se entiende; se usa el valor habitual.',
      'El indicador «cl-nothing» no existe; se muestra uno que sí.',
      'La región CL-XX no existe y se dejó fuera.',
    ]);
    expect(pinnedList()).toHaveTextContent('Biobío');
    await person.click(within(notices).getByRole('button', { name: 'Entendido' }));
    expect(screen.queryByRole('status', { name: 'Avisos' })).toBeNull();
  });

  it('says that a rate cannot be shown as a share', async () => {
    visit({ query: '?indicator=cl-poverty&show=share' });
    await headline();
    expect(
      screen.getByText(/no se muestra así \(parte del total\): una tasa no se suma/),
    ).toBeVisible();
  });

  it('figures that do not come can be asked for again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    // An answer that says it failed is not believed, whatever it holds.
    const broken = vi.fn<typeof fetch>(async (address) => {
      const { body } = await serveData(address);
      return new Response(body, { status: 503 });
    });
    vi.stubGlobal('fetch', broken);
    const { person } = visit();
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('No se pudieron cargar los datos de esta figura.');
    expect(screen.getByRole('radio', { name: 'Chile' })).toBeVisible();
    vi.stubGlobal('fetch', vi.fn<typeof fetch>(serveData));
    await person.click(within(alert).getByRole('button', { name: 'Reintentar' }));
    expect(await headline()).toMatch(/^La Metropolitana/);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('one hiccup of the network is not worth a word', async () => {
    const once = vi.fn<typeof fetch>(serveData);
    once.mockImplementationOnce(async () => new Response('', { status: 503 }));
    vi.stubGlobal('fetch', once);
    visit();
    expect(await headline()).toMatch(/^La Metropolitana/);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('a file that does not keep the contract is not drawn', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.stubGlobal(
      'fetch',
      vi.fn<typeof fetch>(async () => new Response('<!doctype html><p>Login</p>')),
    );
    visit();
    expect(await screen.findByRole('alert')).toBeVisible();
  });
});
