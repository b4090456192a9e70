// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { catalogue } from 'virtual:data/es';
import { NOTES } from '../domain/bundled.ts';
import { addressed, attendPages, chileMap, headline, plain, visit } from './page.tsx';

attendPages();

describe('the opening page', () => {
  it('answers first: which region holds most of the product, and is it more than its people?', async () => {
    visit();
    expect(await headline()).toMatch(
      /^La Metropolitana concentra el 45,5 ?% del PIB .*con el 40,0 ?% de la población\.$/,
    );
  });

  it('shows map, ranking, change, table and four measures of it', async () => {
    visit();
    const map = await chileMap();
    expect(within(map).getAllByRole('option')).toHaveLength(16);
    expect(screen.getByRole('listbox', { name: 'Regiones de mayor a menor' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Cómo cambió, 2013–2025' })).toBeVisible();
    const cards = screen.getByRole('region', { name: 'Medidas' });
    expect(
      within(cards)
        .getAllByRole('term')
        .map((one) => one.textContent),
    ).toEqual([
      'Parte de la mayor',
      'Número efectivo de regiones',
      'Gini por habitante',
      'De la más alta a la más baja',
    ]);
    expect(plain(cards.textContent)).toMatch(/45,5 ?%/);
  });

  it('has a table with the ranked regions', async () => {
    visit();
    const tables = await screen.findAllByRole('table');
    const table = tables.find((one) => within(one).queryByText('Puesto'));
    const rows = within(table ?? document.body)
      .getAllByRole('row')
      .slice(1);
    expect(rows).toHaveLength(16);
    const first = rows.map((row) => plain(row.textContent))[0];
    expect(first).toMatch(/^Metropolitana45,5 ?%1/);
  });

  it('names source, unit, price basis and caveats', async () => {
    visit();
    await headline();
    const margins = screen.getByRole('region', { name: /^Fuente/ });
    expect(margins).toHaveTextContent('Banco Central de Chile');
    expect(margins).toHaveTextContent('Licencia');
    expect(screen.getAllByText(/volumen encadenado, referencia 2018/).length).toBeGreaterThan(0);
    expect(screen.getByText(/sin validez legal/)).toBeVisible();
  });

  it('names itself in the title of the tab', async () => {
    visit();
    await headline();
    await waitFor(() => expect(document.title).toBe('PIB regional · Concentra'));
  });

  it('speaks English where it is asked to', async () => {
    visit({ code: 'en' });
    expect(await headline()).toMatch(
      /^The Santiago Metropolitan Region holds 45\.5% of .* with 40\.0% of the population\.$/,
    );
    expect(screen.getByRole('group', { name: 'Country' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Español' })).toHaveAttribute('href', './');
  });
});

describe('choosing', () => {
  it('Peru shows its map, its product and its headline', async () => {
    const { person } = visit();
    await headline();
    await person.click(screen.getByRole('radio', { name: 'Perú' }));
    const map = await screen.findByRole('listbox', { name: 'Mapa de Perú: regiones' });
    expect(within(map).getAllByRole('option').length).toBeGreaterThanOrEqual(24);
    expect(await headline()).toMatch(/^Lima con el Callao concentra el 48\.\d ?%/);
    expect(addressed()).toContain('country=PE');
  });

  it('both shows two maps', async () => {
    const { person } = visit();
    await headline();
    await person.click(screen.getByRole('radio', { name: 'Ambos' }));
    expect(await screen.findByRole('listbox', { name: 'Mapa de Perú: regiones' })).toBeVisible();
    expect(await chileMap()).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'Misma escala en ambos mapas' })).toBeVisible();
  });

  it('an indicator found by a word of its caveat', async () => {
    const word = 'casa matriz';
    const wanted = catalogue.find(
      (one) =>
        one.countries.includes('CL') &&
        !one.title.includes(word) &&
        NOTES.es[one.id]?.caveats.some((text) => text.includes(word)),
    );
    if (!wanted) throw new Error('no indicator has that word in a caveat');
    const { person } = visit();
    await headline();
    await person.click(screen.getByRole('button', { name: /PIB regional/ }));
    const dialog = screen.getByRole('dialog', { name: 'Indicador' });
    const all = within(dialog).getAllByRole('listitem').length;
    await person.type(within(dialog).getByRole('searchbox'), 'CASA MATRIZ');
    await waitFor(() => {
      const offers = within(dialog).getAllByRole('listitem').length;
      expect([offers > 0, offers < all]).toEqual([true, true]);
    });
    await person.click(
      within(dialog).getByRole('button', { name: new RegExp(`^${wanted.title}`) }),
    );
    expect(addressed()).toContain(`indicator=${wanted.id}`);
    expect(screen.queryByRole('dialog')).toBeNull();
    await waitFor(() => expect(document.title).toContain(wanted.title));
  });

  it('finds an indicator without its accents, and says so when nothing matches', async () => {
    const { person } = visit();
    await headline();
    await person.click(screen.getByRole('button', { name: /PIB regional/ }));
    const dialog = screen.getByRole('dialog');
    const search = within(dialog).getByRole('searchbox');
    await person.type(search, 'poblacion');
    const [offer] = within(dialog).getAllByRole('button', { name: /^Población/ });
    expect(offer).toBeVisible();
    await person.clear(search);
    await person.type(search, 'zzz');
    expect(within(dialog).getByRole('status')).toHaveTextContent('Ningún indicador coincide');
    expect(within(dialog).queryAllByRole('listitem')).toHaveLength(0);
  });

  it('filters the indicators by the question they answer', async () => {
    const { person } = visit();
    await headline();
    await person.click(screen.getByRole('button', { name: /PIB regional/ }));
    const dialog = screen.getByRole('dialog');
    await person.click(within(dialog).getByRole('radio', { name: 'Quién tiene y decide' }));
    for (const item of within(dialog).getAllByRole('listitem'))
      expect(item).toHaveTextContent('Quién tiene y decide');
  });

  it('per head changes figures, headline and address', async () => {
    const { person } = visit();
    const before = await headline();
    await person.click(screen.getByRole('radio', { name: 'Por habitante' }));
    expect(addressed()).toContain('show=per-head');
    expect(screen.getAllByText(/por habitante.*proyección INE 2025/i).length).toBeGreaterThan(0);
    const antofagasta = within(await chileMap()).getByRole('option', { name: /^Antofagasta/ });
    expect(plain(antofagasta.getAttribute('aria-label'))).toMatch(/: 2\d,\d, puesto 1 de 16$/);
    expect(await headline()).toMatch(
      /por habitante va de .* en Antofagasta: una razón de \d,\d a 1\.$/,
    );
    await person.click(screen.getByRole('radio', { name: 'Parte del total' }));
    expect(addressed()).not.toContain('show=');
    expect(await headline()).toBe(before);
  });

  it('offers no share of a rate', async () => {
    visit({ query: '?indicator=cl-poverty' });
    expect(await headline()).toMatch(/va de .* a .*: una razón de \d+,\d a 1\.$/);
    expect(screen.queryByRole('radio', { name: 'Parte del total' })).toBeNull();
    expect(screen.getByText('Gini entre regiones')).toBeVisible();
  });

  it('a budget phase changes the figures and is in the address', async () => {
    const { person } = visit({ query: '?country=PE&indicator=pe-regional-spending' });
    const before = await headline();
    await person.selectOptions(screen.getByRole('combobox', { name: /fase/i }), 'pia');
    expect(addressed()).toContain('category=phase:pia');
    expect(await headline()).not.toBe(before);
  });

  it('goes back to where one was', async () => {
    const { person } = visit();
    const before = await headline();
    await person.click(screen.getByRole('radio', { name: 'Perú' }));
    await waitFor(async () => expect(await headline()).toMatch(/^Lima/));
    window.history.back();
    await waitFor(async () => expect(await headline()).toBe(before));
    expect(screen.getByRole('radio', { name: 'Chile' })).toBeChecked();
  });
});

describe('on a phone', () => {
  it('Chile stands in one column with its names beside it', async () => {
    visit({ width: 340 });
    const map = await chileMap();
    expect(within(map).getAllByRole('option')).toHaveLength(16);
    const svg = document.getElementById('map');
    expect(svg).toHaveAttribute('width', '340');
    expect(within(svg ?? document.body).getAllByText('Magallanes').length).toBeGreaterThan(0);
  });
});
