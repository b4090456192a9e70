// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { CATALOGUES, NOTES, panelOf } from '../domain/bundled.ts';
import { addressed, attendPages, plain, serveData, visit } from './page.tsx';

attendPages();

let sections: readonly string[] = [];

/** A window that has scrolled to the sections of some headings, and to no other. */
class Scrolled {
  constructor(private readonly tell: (entries: { isIntersecting: boolean }[]) => void) {}

  observe(element: Element): void {
    const heading = element.querySelector('h2')?.textContent ?? '';
    // A browser tells later, not while the section is being attached.
    if (sections.includes(heading)) setTimeout(() => this.tell([{ isIntersecting: true }]));
  }

  readonly disconnect = () => undefined;
}

/** Opens the page on some regions, scrolled to the sections named. */
function open(pinned: string, scrolledTo: readonly string[] = [], code: 'es' | 'en' = 'es') {
  sections = scrolledTo;
  vi.stubGlobal('IntersectionObserver', Scrolled);
  return visit({ page: 'region', code, query: pinned ? `?pinned=${pinned}` : '' });
}

const C = 'Cuánto se concentra';
const D = 'Cuánto difieren';
const N = 'Según la necesidad';
const RECEIVES = 'Qué recibe de cada instrumento';
const SPENDS = 'Quién gasta en la región';
const INSIDE = 'Por dentro';
const SIMILAR = 'A cuáles se parece';

/** Sections and rows by the text of their headings: by role takes seconds on a page this long. */
const sectionOf = async (name: string): Promise<HTMLElement> => {
  const heading = await screen.findByText(name, { selector: 'h2' });
  return heading.closest('section') ?? document.body;
};

/** The row of an indicator in a section, once its figures are there. */
async function rowOf(section: string, title: string): Promise<HTMLElement> {
  const link = await within(await sectionOf(section)).findByText(title, { selector: 'h4 a' });
  const row = link.closest('li');
  if (!row) throw new Error(`no row ${title}`);
  await waitFor(() => expect(row).not.toHaveTextContent(/Cargando|Loading/));
  return row;
}

/** The answer in large type. */
async function answer(): Promise<string> {
  const said = await screen.findByText(/ (concentra|holds) /, { selector: 'h1' });
  return plain(said.textContent);
}

describe('the page on one region', () => {
  it('opens on the capital region, with its share of output and of people', async () => {
    open('');
    expect(await answer()).toMatch(
      /^La Metropolitana concentra el \d+,\d ?% del PIB regionalizado con el \d+,\d ?% de la población\.$/,
    );
    expect(screen.getByRole('combobox', { name: 'Región o departamento' })).toHaveValue('CL-RM');
    expect(document.title).toBe('Metropolitana · Concentra');
  });

  it('says of an indicator value, rank, reference, gap, past and all regions', async () => {
    open('CL-AR', [D]);
    const row = await rowOf(D, 'Pobreza por ingresos');
    const last = panelOf('cl-poverty').periods.at(-1);
    const values = [...(last?.cells.values() ?? [])].map((cell) => cell.value ?? 0);
    const value = last?.cells.get('CL-AR')?.value ?? 0;
    const place = 1 + values.filter((one) => one > value).length;
    const text = plain(row.textContent);
    expect(text).toContain(`${(value * 100).toFixed(1).replace('.', ',')}%`);
    expect(text).toContain(`puesto ${place} de 16 · 2022`);
    expect(text).toMatch(/\+\d+,\d puntosPromedio por población: \d+,\d ?%/);
    const [change, spread] = within(row).getAllByRole('img');
    expect(plain(change?.getAttribute('aria-label') ?? '')).toMatch(
      /^La Araucanía pasó de \d+,\d ?% en 2009 a \d+,\d ?% en 2022\.$/,
    );
    expect(plain(spread?.getAttribute('aria-label') ?? '')).toMatch(/^16 valores, de .*Magallanes/);
  });

  it('has a row for every regional indicator of the country that no split shows', async () => {
    open('', [C]);
    await rowOf(C, 'PIB regional');
    const regional = CATALOGUES.es.filter(
      (one) => one.scope === 'regions' && one.countries.includes('CL'),
    );
    const titles = new Set(
      screen.getAllByText(/./, { selector: 'h4 a' }).map((one) => one.textContent),
    );
    expect(regional.filter((one) => !titles.has(one.title)).map((one) => one.title)).toEqual([]);
  });

  it('leads from a row to the map with the regions pinned', async () => {
    open('CL-BI,CL-NB', [D]);
    const link = within(await rowOf(D, 'PIB por habitante')).getByRole('link');
    expect(link).toHaveAttribute(
      'href',
      './?indicator=cl-gdp-per-head&show=value&pinned=CL-BI,CL-NB',
    );
  });

  it('names the union while the region was not published alone', async () => {
    open('CL-NB', [C]);
    const row = await rowOf(C, 'Innovación para la competitividad (FIC-R)');
    expect(row).toHaveTextContent('Cifra de Biobío con Ñuble, sin separar');
  });

  it('gives the reason of a blank', async () => {
    open('CL-RM', [D]);
    const row = await rowOf(D, 'InnovaChile en cuatro regiones del sur');
    expect(row).toHaveTextContent('no publicado');
    const { blanks } = NOTES.es['cl-innovachile-south'] ?? {};
    await waitFor(() => expect(row).toHaveTextContent(blanks?.['not-published'] ?? 'no reason'));
  });

  it('compares within a country by a ring, and between countries only what compares', async () => {
    open('CL-BI,PE-PIU', [C, D]);
    expect(await rowOf(C, 'PIB regional')).toHaveTextContent(
      /Piura: \d+,\d ?%, puesto \d+ de 24, 2024/,
    );
    expect(await rowOf(D, 'PIB por habitante')).toHaveTextContent('Piura: otra moneda');
    expect(await rowOf(D, 'Pobreza por ingresos')).toHaveTextContent('Piura: sin equivalente');
    expect(screen.getByText(/los montos en monedas distintas no se comparan/)).toBeVisible();
  });

  it('changes region and the one beside it by their names, in the address', async () => {
    const { person } = open('');
    await answer();
    const beside = screen.getByRole('combobox', { name: 'Comparar con' });
    await person.selectOptions(beside, 'Piura');
    expect(addressed()).toBe('?pinned=CL-RM,PE-PIU');
    await person.selectOptions(
      screen.getByRole('combobox', { name: 'Región o departamento' }),
      'Piura',
    );
    expect(addressed()).toBe('?pinned=PE-PIU');
    expect(await answer()).toMatch(/^Piura concentra el \d+\.\d ?% del valor agregado/);
  });

  it('says what it left out of the address', async () => {
    open('CL-BI,CL-NB,CL-ML,CL-XX');
    expect(await screen.findByText(/quedó fuera: Maule\./)).toBeVisible();
    expect(screen.getByText(/La región CL-XX no existe/)).toBeVisible();
  });

  it('offers a section as a table', async () => {
    const { person } = open('CL-BI', [N]);
    const section = within(await sectionOf(N));
    await person.click(section.getByText('Ver esta sección como tabla'));
    const table = await section.findByRole('table');
    expect(within(table).getAllByRole('row').length).toBeGreaterThan(8);
    expect(plain(table.textContent)).toMatch(/FNDR.*En proporción: 100/);
  });

  it('stands where a figure file fails, and tries again', async () => {
    vi.stubGlobal(
      'fetch',
      vi.fn<typeof fetch>(async (address) =>
        (typeof address === 'string' ? address : '').includes('cl-poverty')
          ? new Response('', { status: 500 })
          : serveData(address),
      ),
    );
    const { person } = open('CL-BI', [C, D]);
    const row = within(await rowOf(C, 'PIB regional'));
    expect(row.getByText(/puesto \d+ de 16/)).toBeVisible();
    const difer = within(await sectionOf(D));
    expect(await difer.findAllByRole('alert')).toHaveLength(1);
    vi.stubGlobal('fetch', vi.fn<typeof fetch>(serveData));
    await person.click(difer.getByRole('button', { name: 'Reintentar' }));
    expect(await rowOf(D, 'Pobreza por ingresos')).toHaveTextContent('puesto');
  });
});

describe('what is out of sight', () => {
  it('is not loaded before the page has come to rest', async () => {
    const { client } = open('CL-BI', [C]);
    await rowOf(C, 'PIB regional');
    const loaded = client.getQueryCache().findAll({ queryKey: ['figures'] });
    expect(loaded.map((one) => one.queryKey[1])).not.toContain('cl-median-labour-income');
    expect((await sectionOf(D)).querySelectorAll('svg')).toHaveLength(0);
  });
});

describe('what a region receives', () => {
  it('is set beside its people, by who decides', async () => {
    open('CL-RM', [RECEIVES]);
    const row = await rowOf(RECEIVES, 'Crédito tributario a la I+D');
    expect(plain(row.textContent)).toMatch(
      /72,9 ?%puesto 1 de 15 · 2012–2021\+\d+,\d puntosPoblación: \d+,\d ?%/,
    );
  });

  it('is not listed for Peru, and the page says so', async () => {
    open('PE-PIU', [RECEIVES]);
    expect(await sectionOf(RECEIVES)).toHaveTextContent(
      'No hay una lista de instrumentos del Perú en este atlas.',
    );
  });
});

describe('who spends in a region', () => {
  it('is split by level where the figures are', async () => {
    open('PE-PIU', [SPENDS]);
    const section = await sectionOf(SPENDS);
    expect(await within(section).findByText(/^En Piura, 2025: gobierno nacional/)).toBeVisible();
  });

  it('is told per head for two levels in Chile, in a year that both have', async () => {
    open('CL-BI', [SPENDS]);
    const section = within(await sectionOf(SPENDS));
    expect(await section.findByText(/por habitante y en 2019/)).toBeVisible();
    expect(section.getByText('Gasto de las municipalidades')).toBeVisible();
    expect(section.getAllByText(/pesos por habitante$/)).toHaveLength(2);
  });

  it('is not split in Chile, which the page says', async () => {
    open('', [SPENDS]);
    expect(await sectionOf(SPENDS)).toHaveTextContent(/no dicen cuánto gasta el gobierno central/);
  });
});

describe('the agency of a region', () => {
  const said = async (region: string) => {
    open(region);
    return sectionOf('Agencia regional de desarrollo');
  };

  it('is named with its year and where it is named', async () => {
    const section = await said('PE-AYA');
    expect(await within(section).findByText(/ARDAY.*creada en 2019/)).toBeVisible();
    expect(within(section).getByRole('link')).toHaveAttribute(
      'href',
      expect.stringMatching(/^https:/),
    );
  });

  it('is not claimed where the list names none, nor where there is no list', async () => {
    expect(
      await within(await said('PE-TUM')).findByText(/no nombra una agencia en Tumbes/),
    ).toBeVisible();
    document.body.replaceChildren();
    expect(
      await within(await said('CL-BI')).findByText(/No hay una lista de agencias/),
    ).toBeVisible();
  });
});

describe('inside a region', () => {
  it('are its districts beside those of the country', async () => {
    open('PE-PIU', [INSIDE]);
    const section = within(await sectionOf(INSIDE));
    const figures = await section.findAllByRole('img');
    const labels = figures.map((one) => plain(one.getAttribute('aria-label')));
    expect(labels.join(' ')).toMatch(/Pobreza monetaria de los distritos.*Piura va de .* en .* a /);
    const count = CATALOGUES.es.filter(
      (one) => one.scope === 'places' && one.countries.includes('PE'),
    ).length;
    await waitFor(() => expect(section.getAllByRole('img')).toHaveLength(count));
  });
});

describe('similar regions', () => {
  it('are named with their rule, and can be compared', async () => {
    const { person } = open('CL-BI', [SIMILAR]);
    const section = within(await sectionOf(SIMILAR));
    expect(await section.findByText(/^El Biobío se parece más a .* y a/)).toBeVisible();
    expect(section.getByText(/^Regla: las 5 regiones de Chile más cercanas/)).toHaveTextContent(
      /PIB por habitante, 2025; Población proyectada, 2025; Pobreza por ingresos, 2022/,
    );
    const [first] = section.getAllByRole('button');
    if (!first) throw new Error('no similar region');
    await person.click(first);
    expect(addressed()).toMatch(/^\?pinned=CL-BI,CL-[A-Z]{2}$/);
  });

  it('cannot be said of Lima, whose output is published with Callao', async () => {
    open('PE-LIM', [SIMILAR]);
    const section = within(await sectionOf(SIMILAR));
    expect(
      await section.findByText(/le falta, por sí sola, Valor agregado por habitante/),
    ).toBeVisible();
  });
});

describe('in English', () => {
  it('says the same', async () => {
    open('CL-BI,PE-PIU', ['How different', 'Which regions resemble it'], 'en');
    expect(await answer()).toMatch(
      /^Biobío holds \d+\.\d% of .* with \d+\.\d% of the population\.$/,
    );
    expect(await rowOf('How different', 'GDP per head')).toHaveTextContent(
      'Piura: another currency',
    );
    expect(await screen.findByText(/^Biobío most resembles/)).toBeVisible();
    expect(
      await screen.findByText(/No list of regional agencies is bundled for Chile\./),
    ).toBeVisible();
  });
});
