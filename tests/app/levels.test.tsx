// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { addressed, attendPages, plain, serveData, visit } from './page.tsx';

attendPages();

const figures = async (count: number) => {
  await waitFor(() => expect(document.querySelectorAll('figure svg')).toHaveLength(count));
  return screen.getAllByRole('figure');
};

describe('the page on levels of government', () => {
  it('shows Chile and Peru side by side, Peru’s functions, and who decides', async () => {
    visit({ page: 'levels' });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Nacional o regional');
    await figures(5);
    const titles = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
    expect(titles).toEqual([
      'Chile: quién gasta',
      'Perú: quién gasta',
      'Perú: quién gasta',
      'Perú: quién gasta en desarrollo productivo, 2025',
      'Cuánto de cada instrumento llega a la Metropolitana',
    ]);
  });

  it('says in words what each figure shows', async () => {
    visit({ page: 'levels' });
    await figures(5);
    const labels = screen.getAllByRole('img').map((one) => plain(one.getAttribute('aria-label')));
    expect(labels).toHaveLength(5);
    expect(labels[0]).toMatch(/Chile.* 2016.*85,5 ?%.*14,5 ?%/);
    expect(labels[1]).toMatch(/Perú.* 2016.*64[.,]3 ?%.*35[.,]7 ?%/);
    expect(labels[4]).toMatch(/40,0 ?%.*desde el 5,9 ?% .* hasta el 72,9 ?%/);
  });

  it('offers every figure as a table', async () => {
    const { person } = visit({ page: 'levels' });
    await figures(5);
    const openers = screen.getAllByText('Ver como tabla');
    expect(openers).toHaveLength(5);
    const last = openers.at(-1);
    if (!last) throw new Error('no table');
    await person.click(last);
    const table = screen.getAllByRole('table').at(-1) ?? document.body;
    expect(within(table).getAllByRole('row')).toHaveLength(10);
    expect(plain(table.textContent)).toMatch(/InnovaChile.*2009–2021.*52,5 ?%/);
  });

  it('names what decides where each instrument lands', async () => {
    visit({ page: 'levels' });
    await figures(5);
    for (const group of [/Beneficio tributario/, /fondos nacionales/, /gobiernos regionales$/])
      expect(screen.getAllByText(group).length).toBeGreaterThan(0);
    expect(screen.getAllByText(/Población: 40,0.*Censo 2024/).length).toBeGreaterThan(0);
  });

  it('follows the budget phase and the year a reader chooses', async () => {
    const { person } = visit({ page: 'levels' });
    await figures(5);
    await person.selectOptions(
      screen.getByRole('combobox', { name: 'Fase del presupuesto' }),
      'pia',
    );
    expect(addressed()).toBe('?category=phase:pia');
    await person.click(screen.getByRole('radio', { name: '2024' }));
    expect(addressed()).toContain('year=2024');
    expect(
      await screen.findByRole('heading', {
        name: 'Perú: quién gasta en desarrollo productivo, 2024',
      }),
    ).toBeVisible();
  });

  it('says what in a broken address could not be understood', async () => {
    visit({ page: 'levels', query: '?year=never' });
    expect(screen.getByRole('status', { name: 'Avisos' })).toHaveTextContent('year=never');
    await figures(5);
  });

  it('fails by part: what can be loaded is shown', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.stubGlobal(
      'fetch',
      vi.fn<typeof fetch>(async (address) =>
        typeof address === 'string' && address.includes('imf-')
          ? new Response('', { status: 500 })
          : serveData(address),
      ),
    );
    visit({ page: 'levels' });
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByRole('button', { name: 'Reintentar' })).toBeVisible();
    await figures(3);
  });

  it('speaks English, and leads to the same page in Spanish', async () => {
    visit({ page: 'levels', code: 'en', query: '?category=phase:pia' });
    await figures(5);
    expect(screen.getByRole('heading', { name: 'Chile: who spends' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Español' })).toHaveAttribute(
      'href',
      'niveles/?category=phase:pia',
    );
  });
});
