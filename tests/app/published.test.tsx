// @vitest-environment jsdom
/** Published figures beside ours, by what a reader sees. */
import { screen, within } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import * as english from 'virtual:published/en';
import { publishedIn } from '../charts/findings.ts';
import { addressed, attendPages, headline, plain, serveData, visit } from './page.tsx';

const open = (code: 'es' | 'en' = 'es', query = '') => visit({ page: 'published', code, query });

/** The findings on the page, by their claim. */
const claims = () => screen.getAllByRole('article').map((one) => one.id);

async function article(id: string) {
  await headline();
  const found = screen.getAllByRole('article').find((one) => one.id === id);
  if (!found) throw new Error(`no finding ${id} on the page`);
  return found;
}

/** Cells of the row of a name. */
function cells(inside: HTMLElement, name: string): string[] {
  const row = within(inside).getByRole('rowheader', { name }).closest('tr');
  return within(row ?? inside)
    .getAllByRole('cell')
    .map((cell) => plain(cell.textContent));
}

attendPages();

describe('published figures beside ours', () => {
  it('opens with how many agree, and tells why the others differ', async () => {
    open();
    const { agreeing, compared, findings, differing } = publishedIn('es');
    expect(await headline()).toBe(
      `De ${compared} cifras publicadas en ${findings.length} hallazgos, ${agreeing} coinciden con las de este atlas hasta el último dígito impreso.`,
    );
    const said = plain(screen.getByText(/^Las otras \d+ difieren/).textContent);
    expect(said).toContain(`Las otras ${compared - agreeing} difieren`);
    for (const { count } of differing) expect(said).toContain(String(count));
    expect(said).toContain('En 2 publicaciones los propios números no cuadran');
  });

  it('sets every finding out: claim, table, source, the way to our figures', async () => {
    open('en');
    await headline();
    const articles = screen.getAllByRole('article');
    expect(articles.map((one) => one.id)).toEqual(english.findings.map((one) => one.id));
    for (const [i, one] of articles.entries()) {
      const finding = english.findings[i];
      expect(within(one).getByRole('heading', { level: 2 }).textContent).toBe(finding?.claim);
      const columns = within(one).getAllByRole('columnheader');
      expect(columns.map((column) => column.textContent)).toEqual(
        expect.arrayContaining(['Published', 'This atlas', 'Difference']),
      );
      const source = within(one).getByRole('link', { name: finding?.source.title });
      expect(source.getAttribute('href')).toBe(finding?.source.address);
      const [ours] = within(one).getAllByRole('link', { name: /^(Explore|See by level)/ });
      expect(ours?.getAttribute('href')).toMatch(/^en\/(levels\/$|levels\/\?|\?)/);
    }
  });

  it('has the OECD’s Theil index of every year with nine equal decimals', async () => {
    open();
    const theil = await article('A1');
    expect(cells(theil, '2008')).toEqual(['0,173569516', '0,173569516', '0']);
    expect(cells(theil, '2020')).toEqual(['0,128456065', '0,128456065', '0']);
    expect(plain(theil.textContent)).toContain(
      'Coinciden 13 de 13 valores publicados. Coinciden hasta el decimal 9, el último impreso.',
    );
    const picture = within(theil).getByRole('img');
    expect(picture.getAttribute('aria-label')).toContain('13 de 13');
  });

  it.each([
    ['es', 'Las partes publicadas suman 259.182: 1.620 más que el total publicado, 257.562.'],
    ['en', 'The published parts add up to 259,182: 1,620 more than the published total, 257,562.'],
  ] as const)('in %s shows the parts that exceed their own total', async (code, sentence) => {
    open(code);
    expect(plain((await article('A10')).textContent)).toContain(sentence);
  });

  it('leads to the indicator and the year in Explore', async () => {
    open();
    const link = within(await article('A6')).getByRole('link', { name: /^Explorar/ });
    const query = new URLSearchParams(link.getAttribute('href')?.split('?')[1]);
    expect(query.get('indicator')).toBe('cl-gdp');
    expect(query.get('year')).toBe('2017');
  });

  it('leads to the levels where figures have no regions', async () => {
    open();
    const link = within(await article('A10')).getByRole('link', { name: /^Ver por nivel/ });
    expect(link.getAttribute('href')).toBe('niveles/?category=phase:pia');
  });
});

describe('which findings are listed', () => {
  it('is chosen by country and verdict, and kept in the address', async () => {
    const { person } = open();
    await headline();
    const all = claims();
    await person.click(screen.getByRole('radio', { name: 'Perú' }));
    expect(addressed()).toBe('?country=PE');
    expect(claims()).toEqual(['A7', 'A9', 'A10', 'B6', 'C5', 'C6']);
    await person.click(screen.getByRole('radio', { name: 'Coinciden' }));
    expect(addressed()).toBe('?country=PE&verdict=agree');
    expect(claims()).toEqual(['B6']);
    await person.click(screen.getByRole('radio', { name: 'Ambos' }));
    await person.click(screen.getByRole('radio', { name: 'Todos' }));
    expect(addressed()).toBe('');
    expect(claims()).toEqual(all);
  });

  it('opens as the address says, and the headline still counts all', async () => {
    open('es', '?country=CL&verdict=differ');
    expect(await headline()).toContain(`De ${publishedIn('es').compared} cifras`);
    expect(claims()).not.toContain('A1');
    expect(claims()).toContain('A6');
  });

  it('falls back with a notice where the address is not understood', async () => {
    open('es', '?verdict=perhaps');
    await headline();
    expect(screen.getByRole('status').textContent).toContain('verdict=perhaps');
    expect(claims()).toHaveLength(publishedIn('es').findings.length);
  });
});

describe('a failure', () => {
  it('is said, and can be tried again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let broken = true;
    vi.stubGlobal(
      'fetch',
      vi.fn<typeof fetch>((address) =>
        broken ? Promise.resolve(new Response('', { status: 500 })) : serveData(address),
      ),
    );
    const { person } = open();
    const alert = await screen.findByRole('alert');
    broken = false;
    await person.click(within(alert).getByRole('button', { name: 'Reintentar' }));
    expect(await headline()).toContain('cifras publicadas');
  });
});

describe('the file of published values', () => {
  it('is what the page offers for download', async () => {
    open();
    await headline();
    const link = screen.getByRole('link', { name: 'Descargar los valores publicados (JSON)' });
    const address = link.getAttribute('href') ?? '';
    expect(JSON.parse(readFileSync(address, 'utf8'))).toHaveProperty('findings');
  });
});
