// @vitest-environment jsdom
import type { QueryClient } from '@tanstack/react-query';
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { catalogue } from 'virtual:data/es';
import { fullClient, addressed, attendPages, plain, serveData, visit } from './page.tsx';

attendPages();

let client: QueryClient | undefined;
const open = (query = '', code: 'es' | 'en' = 'es') => visit({ page: 'data', query, code });
const list = () => screen.findByRole('region', { name: /Catálogo|Catalogue/ });
const count = () => screen.findByText(/indicadores$|indicators$/);
const record = () => screen.findByRole('article');

/** Titles of the indicators that the catalogue shows. */
async function titles(): Promise<string[]> {
  const links = within(await list()).queryAllByRole('link');
  return links.map((one) => one.textContent);
}

const titleOf = (id: string) => catalogue.find((one) => one.id === id)?.title ?? '';

describe('the catalogue', () => {
  it('lists every indicator once, with its years at a glance', async () => {
    open();
    expect(await count()).toHaveTextContent(`${catalogue.length} indicadores`);
    expect(new Set(await titles())).toEqual(new Set(catalogue.map((one) => one.title)));
    expect(await titles()).toHaveLength(catalogue.length);
    const strips = within(await list()).getAllByRole('img');
    expect(strips).toHaveLength(catalogue.length);
    for (const strip of strips) expect(strip).toHaveAccessibleName(/\d{4}.*: \d+ años? completos?/);
  });

  it('finds an indicator by a word of its caveat, without its accents, and shows where', async () => {
    const { person } = open();
    await person.type(await screen.findByRole('searchbox', { name: 'Buscar' }), 'mineras vivEN');
    await waitFor(async () => expect(await titles()).toContain('PIB regional'));
    expect((await titles()).length).toBeLessThan(catalogue.length / 2);
    expect(addressed()).toBe('?q=mineras vivEN');
    const row = screen.getByRole('link', { name: 'PIB regional' }).closest('li') ?? document.body;
    expect(row).toHaveTextContent(/Advertencia: .*regiones mineras/);
    expect(within(row).getByText('mineras', { selector: 'mark' })).toBeVisible();
  });

  it('narrows down by country, topic, question, level and year, all of it in the address', async () => {
    const { person } = open();
    await list();
    await person.click(screen.getByRole('radio', { name: 'Perú' }));
    await person.selectOptions(screen.getByRole('combobox', { name: 'Tema' }), 'Gasto público');
    await person.selectOptions(screen.getByRole('combobox', { name: 'Pregunta' }), 'V');
    await person.selectOptions(
      screen.getByRole('combobox', { name: 'Nivel de gobierno' }),
      'Municipal',
    );
    await person.selectOptions(screen.getByRole('combobox', { name: 'Con cifras de' }), '2019');
    expect(addressed()).toBe('?country=PE&topic=public-spending&question=V&level=local&year=2019');
    const shown = await titles();
    expect(shown).toContain(titleOf('pe-spending-level'));
    expect(shown).not.toContain(titleOf('imf-expenditure-decentralization'));
    expect(await count()).toHaveTextContent(`${shown.length} de ${catalogue.length} indicadores`);
    await person.click(screen.getByRole('button', { name: 'Quitar los filtros' }));
    expect(addressed()).toBe('');
    expect(await titles()).toHaveLength(catalogue.length);
  });

  it('says when nothing fits, and what of an address it could not follow', async () => {
    open('?q=zzzz&country=BO&topic=astrology&indicator=none');
    expect(await screen.findByText(/Ningún indicador cumple/)).toBeVisible();
    expect(screen.getByRole('status', { name: 'Avisos' })).toHaveTextContent('country=BO');
    expect(screen.getByText(/El tema «astrology» no existe/)).toBeVisible();
    expect(screen.getByText(/El indicador «none» no existe/)).toBeVisible();
  });

  it('offers the whole package, and says what is missing and where it would be', async () => {
    open();
    const [zip] = await screen.findAllByRole('link', {
      name: /Descargar todo \(ZIP, [\d.]+ kB\)/,
    });
    expect(zip?.getAttribute('href')).toMatch(/^data\/concentra-[\d.]+\.zip$/);
    const poverty = await screen.findByRole('heading', { name: /^Pobreza por región en/ });
    const item = poverty.closest('li') ?? document.body;
    expect(item).toHaveTextContent(/Dónde estaría.*CASEN.*Dejaría ver/);
    expect(screen.getByRole('link', { name: /DIPRES, Partida 31, «Ejecución»/ })).toHaveAttribute(
      'href',
      'https://www.dipres.gob.cl',
    );
  });

  it('searches titles where notes do not come, and fails by part', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.stubGlobal(
      'fetch',
      vi.fn<typeof fetch>(async (address) =>
        typeof address === 'string' && /notes|missing/.test(address)
          ? new Response('', { status: 500 })
          : serveData(address),
      ),
    );
    const { person } = open();
    await person.type(await screen.findByRole('searchbox'), 'pobreza');
    expect(await titles()).toContain(titleOf('cl-poverty'));
    expect(within(await screen.findByRole('alert')).getByRole('button')).toHaveTextContent(
      'Reintentar',
    );
  });
});

describe('the record of an indicator', () => {
  it('opens from the catalogue with the focus on its title, and gives it back', async () => {
    const { person } = open('?country=CL');
    const link = within(await list()).getByRole('link', { name: 'PIB regional' });
    await person.click(link);
    expect(addressed()).toBe('?country=CL&indicator=cl-gdp');
    expect(screen.getByRole('heading', { level: 1, name: 'PIB regional' })).toHaveFocus();
    await record();
    await person.click(screen.getByRole('button', { name: 'Volver al catálogo' }));
    expect(addressed()).toBe('?country=CL');
    expect(within(await list()).getByRole('link', { name: 'PIB regional' })).toHaveFocus();
  });

  it('opens and closes by the keys of the browser’s history', async () => {
    const { person } = open();
    await person.click(within(await list()).getByRole('link', { name: 'PIB regional' }));
    await record();
    act(() => window.history.back());
    await waitFor(() => expect(screen.queryByRole('article')).toBeNull());
    expect(within(await list()).getByRole('link', { name: 'PIB regional' })).toHaveFocus();
  });

  it('says what it measures, how to read it, its caveats and where it comes from', async () => {
    open('?indicator=cl-gdp');
    const text = async () => plain((await record()).textContent);
    expect(
      await screen.findByText(/^En 2025, la Metropolitana tuvo la cifra más alta/),
    ).toBeVisible();
    expect(await text()).toMatch(/Valor de lo que se produce/);
    expect(await text()).toMatch(/Completo en 2013–2025\./);
    expect(await text()).toMatch(/no es el ingreso de quienes viven en ella/);
    expect(await text()).toMatch(/Lo publicaBanco Central de Chile/);
    expect(await text()).toMatch(/Se leyó en.*pib_regional\.csv.*23 de julio de 2026/);
    expect(await text()).toMatch(/indicators\/cl-gdp\.csv.*SHA-256: [0-9a-f]{64}/);
    expect(await text()).toMatch(/LicenciaCondiciones de uso del Banco Central/);
    expect(await text()).toMatch(/versión \d+\.\d+\.\d+ del paquete/);
    expect(screen.getByRole('link', { name: 'Verlo en el mapa' })).toHaveAttribute(
      'href',
      '?country=CL&indicator=cl-gdp',
    );
  });

  it('copies citations and says so, or that it could not', async () => {
    const { person } = open('?indicator=cl-gdp');
    const [apa] = await screen.findAllByRole('button', { name: /^Copiar: APA, PIB regional$/ });
    if (!apa) throw new Error('no button');
    await person.click(apa);
    expect(await navigator.clipboard.readText()).toMatch(
      /^Concentra\. \(2026\)\. PIB regional \(Versión \d.*\) \[Conjunto de datos\]\..*Recuperado el \d+ de/,
    );
    expect(await screen.findByText('Copiado')).toBeVisible();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await person.click(screen.getByRole('button', { name: /BibTeX, Cuadro/ }));
    expect(await screen.findByText(/No se pudo copiar/)).toBeVisible();
  });

  it('hands over a file for a spreadsheet, with accents and the decimal comma', async () => {
    const blobs: Blob[] = [];
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`,
        revokeObjectURL: () => undefined,
      }),
    );
    const saved: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      saved.push(this.download);
    });
    const { person } = open('?indicator=cl-poverty');
    await person.click(await screen.findByRole('button', { name: /Excel con coma decimal/ }));
    await waitFor(() => expect(saved).toEqual(['cl-poverty-excel-es.csv']));
    const bytes = await readBytes(blobs[0]);
    expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    const text = new TextDecoder().decode(bytes);
    expect(text).toMatch(/^Código de la región;Región;Año;Valor;Unidad;Estado del dato\r\n/);
    expect(text).toMatch(/CL-NB;Ñuble;2022;0,\d+;/);
  });

  it('gives lines for other programs with the address of the file', async () => {
    open('?indicator=cl-gdp');
    const python = await screen.findByRole('heading', { name: /Python/ });
    expect(python.parentElement).toHaveTextContent(
      `"${window.location.origin}/data/indicators/cl-gdp.csv"`,
    );
    for (const name of [/^R /, /Power Query/, /Google Sheets/])
      expect(screen.getByRole('heading', { name })).toBeVisible();
  });

  it('speaks English', async () => {
    open('?indicator=cl-gdp', 'en');
    expect(await screen.findByText(/^In 2025, the Santiago Metropolitan Region had/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Back to the catalogue' })).toBeVisible();
    expect(screen.getByText(/Read in/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Español' })).toHaveAttribute(
      'href',
      'datos/?indicator=cl-gdp',
    );
  });

  it.each(catalogue.map((one) => one.id))('of %s stands complete', async (id) => {
    client ??= await fullClient();
    const { container } = visit({ page: 'data', query: `?indicator=${id}`, client });
    // By selectors: asking for roles costs half a second a page, and there are many pages.
    await waitFor(() => expect(container.querySelector('.lede')).toHaveTextContent(/^En \d{4}/));
    expect(container.querySelector('[role="alert"]:not(:empty)')).toBeNull();
    expect(container.querySelector('.failed')).toBeNull();
    expect(container.textContent).not.toMatch(/NaN|undefined|\[object|Infinity/);
  });
});

/** jsdom's blobs have no `arrayBuffer`. */
function readBytes(blob: Blob | undefined): Promise<Uint8Array> {
  return new Promise((done, fail) => {
    if (!blob) return fail(new Error('no file'));
    const reader = new FileReader();
    reader.addEventListener('load', () => done(new Uint8Array(reader.result as ArrayBuffer)));
    reader.readAsArrayBuffer(blob);
  });
}
