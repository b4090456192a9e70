// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { catalogue } from 'virtual:data/es';
import { addressed, plain, serveData, teachDialogs, visit } from './page.tsx';

beforeEach(() => {
  teachDialogs();
  vi.stubGlobal('fetch', vi.fn(serveData));
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const headline = async () => plain((await screen.findByRole('heading', { level: 1 })).textContent);
const chileMap = () => screen.findByRole('listbox', { name: 'Mapa de Chile: regiones' });
const pinned = () => screen.queryByRole('region', { name: 'Regiones comparadas' });
const yearControl = () => screen.findByRole('slider', { name: 'Año' });

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
    expect(within(cards).getAllByRole('term').map((one) => one.textContent)).toEqual([
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
    const rows = within(table ?? document.body).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(16);
    const first = rows.map((row) => plain(row.textContent))[0];
    expect(first).toMatch(/^Metropolitana45,5 ?%1/);
  });

  it('names source, unit, price basis and caveats', async () => {
    visit();
    await headline();
    const margins = screen.getByRole('region', { name: 'Fuentes' });
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
    expect(screen.getByRole('radiogroup', { name: 'Country' }) ?? null).toBeNull();
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
    const hits = catalogue.filter((one) => one.caveats.some((text) => text.includes(word)));
    const [wanted] = hits.filter((one) => one.countries.includes('CL') && !one.title.includes(word));
    if (!wanted) throw new Error('no indicator has that word in a caveat');
    const { person } = visit();
    await headline();
    await person.click(screen.getByRole('button', { name: /PIB regional/ }));
    const dialog = screen.getByRole('dialog', { name: 'Indicador' });
    const all = within(dialog).getAllByRole('listitem').length;
    await person.type(within(dialog).getByRole('searchbox'), 'CASA MATRIZ');
    const offers = within(dialog).getAllByRole('listitem');
    expect(offers.length).toBeLessThan(all);
    await person.click(within(dialog).getByRole('button', { name: new RegExp(`^${wanted.title}`) }));
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
    expect(within(dialog).getByRole('button', { name: /^Población/ })).toBeVisible();
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

  it('per head changes the figures, not the headline’s shares', async () => {
    const { person } = visit();
    const before = await headline();
    await person.click(screen.getByRole('radio', { name: 'Por habitante' }));
    expect(addressed()).toContain('show=per-head');
    expect(screen.getAllByText(/por habitante.*proyección INE 2025/i).length).toBeGreaterThan(0);
    const options = within(await chileMap()).getAllByRole('option');
    expect(plain(options[2]?.getAttribute('aria-label') ?? '')).toMatch(/^Antofagasta: 2\d,\d, puesto 1/);
    expect(await headline()).toBe(before);
    await person.click(screen.getByRole('radio', { name: 'Parte del total' }));
    expect(addressed()).not.toContain('show=');
  });

  it('offers no share of a rate', async () => {
    visit({ query: '?indicator=cl-poverty' });
    expect(await headline()).toMatch(/va de .* a .*: \d+,\d veces\.$/);
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

describe('pinning', () => {
  it('a click on the map puts a region among the compared ones, another takes it away', async () => {
    const { person } = visit();
    const map = await chileMap();
    const biobio = () => within(map).getByRole('option', { name: /^Biobío/ });
    expect(pinned()).toBeNull();
    await person.click(biobio());
    expect(addressed()).toContain('pinned=CL-BI');
    expect(biobio()).toHaveAttribute('aria-selected', 'true');
    const list = pinned();
    expect(list).toHaveTextContent('Biobío');
    expect(plain(list?.textContent ?? '')).toMatch(/6,\d ?% .*puesto 4 de 16|6,\d ?%.*puesto 4 de 16/);
    await person.click(biobio());
    expect(pinned()).toBeNull();
    expect(addressed()).toBe('');
  });

  it('the keyboard walks the regions from north to south and pins with Enter', async () => {
    const { person } = visit();
    const map = await chileMap();
    map.focus();
    await person.keyboard('{ArrowDown}{ArrowDown}');
    const active = () => document.getElementById(map.getAttribute('aria-activedescendant') ?? '');
    expect(active()).toHaveAccessibleName(/^Tarapacá/);
    await person.keyboard('{Enter}');
    expect(addressed()).toContain('pinned=CL-TA');
    await person.keyboard('{End}');
    expect(active()).toHaveAccessibleName(/^Magallanes/);
    await person.keyboard('{ArrowDown}{ArrowUp}');
    expect(active()).toHaveAccessibleName(/^Aysén/);
    await person.keyboard(' ');
    expect(addressed()).toContain('pinned=CL-TA,CL-AI');
    await person.keyboard('{Home}');
    expect(active()).toHaveAccessibleName(/^Arica/);
    await person.keyboard('{Escape}');
    expect(map).not.toHaveAttribute('aria-activedescendant');
  });

  it('what is pointed at in one figure is pointed at in the others', async () => {
    visit();
    const map = await chileMap();
    fireEvent.pointerEnter(within(map).getByRole('option', { name: /^Maule/ }));
    const ranking = screen.getByRole('listbox', { name: 'Regiones de mayor a menor' });
    const active = ranking.getAttribute('aria-activedescendant') ?? '';
    expect(document.getElementById(active)).toHaveAccessibleName(/^Maule/);
    fireEvent.pointerLeave(map);
    expect(ranking).not.toHaveAttribute('aria-activedescendant');
  });

  it('takes six at most, and says that six are enough', async () => {
    const six = 'CL-AP,CL-TA,CL-AN,CL-AT,CL-CO,CL-VS';
    const { person } = visit({ query: `?pinned=${six}` });
    const map = await chileMap();
    expect(within(map).getAllByRole('option', { selected: true })).toHaveLength(6);
    await person.click(within(map).getByRole('option', { name: /^Maule/ }));
    expect(addressed()).toContain(`pinned=${six}`);
    expect(addressed()).not.toContain('CL-ML');
    expect(within(map).getAllByRole('option', { selected: true })).toHaveLength(6);
    expect(await screen.findByText(/Ya hay seis regiones/)).toBeVisible();
  });

  it('a region that was part of a union then is let go by a click on the union', async () => {
    const { person } = visit({ query: '?indicator=cl-innovachile&year=2013&pinned=CL-NB' });
    const map = await chileMap();
    const union = within(map).getByRole('option', { name: /^Biobío con Ñuble/ });
    expect(union).toHaveAttribute('aria-selected', 'true');
    await person.click(union);
    expect(addressed()).not.toContain('pinned');
  });

  it('takes them away from their list, one by one or all', async () => {
    const { person } = visit({ query: '?pinned=CL-BI,CL-RM,CL-MA' });
    await chileMap();
    await person.click(screen.getByRole('button', { name: 'Quitar Biobío' }));
    expect(addressed()).toBe('?pinned=CL-RM,CL-MA');
    await person.click(screen.getByRole('button', { name: 'Quitar todas' }));
    expect(addressed()).toBe('');
  });

  it('pins from the table', async () => {
    const { person } = visit();
    await chileMap();
    await person.click(screen.getByRole('button', { name: 'Ñuble', pressed: false }));
    expect(addressed()).toContain('pinned=CL-NB');
    expect(screen.getByRole('button', { name: 'Ñuble', pressed: true })).toBeVisible();
  });

  it('keeps classes lit from the legend', async () => {
    const { person } = visit();
    await chileMap();
    const classes = screen.getAllByRole('button', { name: /^Destacar la clase/ });
    expect(classes).toHaveLength(5);
    const [lowest] = classes;
    if (!lowest) throw new Error('no classes');
    await person.click(lowest);
    expect(addressed()).toBe('?classes=0');
    expect(screen.getAllByRole('button', { pressed: true, name: /Destacar/ })).toHaveLength(1);
  });
});

describe('the years', () => {
  it('steps over those that have no figures, both ways', async () => {
    visit({ query: '?indicator=cl-poverty&year=2011' });
    const slider = await yearControl();
    expect(slider).toHaveValue('2011');
    fireEvent.change(slider, { target: { value: '2012' } });
    expect(addressed()).toContain('year=2015');
    expect(await yearControl()).toHaveValue('2015');
    expect(screen.getByRole('heading', { name: 'De mayor a menor, 2015' })).toBeVisible();
    fireEvent.change(slider, { target: { value: '2014' } });
    expect(addressed()).toContain('year=2011');
  });

  it('leaves the latest year out of the address', async () => {
    visit({ query: '?indicator=cl-poverty&year=2017' });
    fireEvent.change(await yearControl(), { target: { value: '2018' } });
    expect(addressed()).toBe('?indicator=cl-poverty');
    expect(await yearControl()).toHaveValue('2022');
  });

  it('changes the headline', async () => {
    visit({ query: '?year=2013' });
    const of2013 = await headline();
    fireEvent.change(await yearControl(), { target: { value: '2020' } });
    expect(await headline()).not.toBe(of2013);
  });

  it('plays from the first year on', async () => {
    const { person } = visit({ query: '?indicator=cl-poverty' });
    await yearControl();
    await person.click(screen.getByRole('button', { name: 'Reproducir los años' }));
    expect(addressed()).toContain('year=2009');
    await waitFor(() => expect(addressed()).toContain('year=2011'), { timeout: 4000 });
    await person.click(screen.getByRole('button', { name: 'Detener' }));
    expect(screen.getByRole('button', { name: 'Reproducir los años' })).toBeVisible();
  });

  it('says which year it shows instead of one without figures', async () => {
    visit({ query: '?indicator=cl-poverty&year=2013' });
    expect(await screen.findByText('No hay datos de 2013; se muestra 2011.')).toBeVisible();
  });

  it('has nothing to slide where there is one year only', async () => {
    visit({ query: '?indicator=cl-census-2024' });
    expect(await yearControl()).toBeDisabled();
  });
});

describe('when something is wrong', () => {
  it('a broken address is followed as far as it goes, and what was left out is said', async () => {
    const query = '?year=soon&indicator=cl-nothing&pinned=CL-XX,CL-BI&utm_source=mail';
    const { person } = visit({ query });
    expect(await headline()).toMatch(/PIB/);
    const notices = screen.getByRole('status', { name: 'Avisos' });
    const said = within(notices).getAllByRole('listitem').map((one) => one.textContent);
    expect(said).toEqual([
      'El enlace traía year=soon, que no se entiende; se usa el valor habitual.',
      'El indicador «cl-nothing» no existe; se muestra otro.',
      'La región CL-XX no existe y se dejó fuera.',
    ]);
    expect(pinned()).toHaveTextContent('Biobío');
    await person.click(within(notices).getByRole('button', { name: 'Entendido' }));
    expect(screen.queryByRole('status', { name: 'Avisos' })).toBeNull();
  });

  it('says that a rate cannot be shown as a share', async () => {
    visit({ query: '?indicator=cl-poverty&show=share' });
    await headline();
    expect(screen.getByText(/no se puede mostrar como parte del total/)).toBeVisible();
  });

  it('figures that do not come can be asked for again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const broken = vi.fn(async () => new Response('', { status: 503 }));
    vi.stubGlobal('fetch', broken);
    const { person } = visit();
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('No se pudieron cargar los datos de esta figura.');
    expect(screen.getByRole('radio', { name: 'Chile' })).toBeVisible();
    vi.stubGlobal('fetch', vi.fn(serveData));
    await person.click(within(alert).getByRole('button', { name: 'Reintentar' }));
    expect(await headline()).toMatch(/^La Metropolitana/);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('one hiccup of the network is not worth a word', async () => {
    const once = vi.fn(serveData);
    once.mockImplementationOnce(async () => new Response('', { status: 503 }));
    vi.stubGlobal('fetch', once);
    visit();
    expect(await headline()).toMatch(/^La Metropolitana/);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('a file that does not keep the contract is not drawn', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.stubGlobal('fetch', vi.fn(async () => new Response('<!doctype html><p>Login</p>')));
    visit();
    expect(await screen.findByRole('alert')).toBeVisible();
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
