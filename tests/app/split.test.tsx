// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { addressed, attendPages, headline, pinnedList, plain, visit } from './page.tsx';

attendPages();

const ranking = () => screen.findByRole('listbox', { name: 'Regiones de mayor a menor' });
const peruMap = () => screen.findByRole('listbox', { name: 'Mapa de Perú: regiones' });
const named = (box: HTMLElement, name: RegExp) => within(box).queryAllByRole('option', { name });

/** The page of poverty on 26 units, 2023. */
async function visitSplit() {
  const page = visit({ query: '?country=PE&indicator=pe-poverty&year=2023&division=26' });
  await headline();
  return page;
}

describe('Peru on 26 units', () => {
  it('is chosen among the units, and shows both Limas in the ranking and one on the map', async () => {
    const { person } = visit({ query: '?country=PE&indicator=pe-poverty&year=2023' });
    await headline();
    expect(named(await ranking(), /^Lima:/)).toHaveLength(1);
    await person.selectOptions(
      screen.getByRole('combobox', { name: 'Unidades' }),
      '26: Lima Metropolitana aparte',
    );
    expect(addressed()).toContain('division=26');
    const list = await ranking();
    expect(within(list).getAllByRole('option')).toHaveLength(26);
    expect(named(list, /^Lima:/)).toHaveLength(0);
    expect(named(list, /^Lima Metropolitana: 28[.,]1 ?%, puesto \d+ de 26$/)).toHaveLength(1);
    expect(named(list, /^Lima Provincias: 26[.,]1 ?%/)).toHaveLength(1);
    const map = await peruMap();
    expect(within(map).getAllByRole('option')).toHaveLength(25);
    expect(named(map, /^Lima: 27[.,]9 ?%/)).toHaveLength(1);
  });

  it('is said in words: what the ranking has, and why the map has less', async () => {
    await visitSplit();
    const apart = '26 unidades, con Lima Metropolitana y Lima Provincias aparte';
    expect(screen.getAllByText(new RegExp(apart)).length).toBeGreaterThanOrEqual(2);
    const undivided = /25 departamentos · Lima entera: el mapa no tiene los límites de sus partes$/;
    expect(screen.getByText(undivided)).toBeVisible();
    expect(
      await screen.findByText(/^Lima Metropolitana y Lima Provincias en lugar de Lima/),
    ).toBeVisible();
    expect(await headline()).not.toMatch(/ Lima /);
  });

  it('leaves out the year in which the two are not told apart', async () => {
    visit({ query: '?country=PE&indicator=pe-poverty&year=2021&division=26' });
    await headline();
    expect(screen.getByText('No hay datos de 2021; se muestra 2020.')).toBeVisible();
  });

  it('is walked with the arrows from the first unit to the last', async () => {
    const { person } = await visitSplit();
    const list = await ranking();
    const units = within(list).getAllByRole('option');
    list.focus();
    for (const unit of units) {
      await person.keyboard('{ArrowDown}');
      expect(list).toHaveAttribute('aria-activedescendant', unit.id);
    }
  });

  it('pins Lima for either part, and compares both', async () => {
    const { person } = await visitSplit();
    const [provinces] = named(await ranking(), /^Lima Provincias/);
    await person.click(provinces ?? document.body);
    expect(addressed()).toMatch(/pinned=PE-LIM(&|$)/);
    const list = pinnedList() ?? document.body;
    const items = within(list)
      .getAllByRole('listitem')
      .map((one) => plain(one.textContent));
    expect(items.map((text) => /^Lima \p{L}+/u.exec(text)?.[0].replace(/×.*/, ''))).toEqual([
      'Lima Metropolitana',
      'Lima Provincias',
    ]);
    const pressed = screen
      .getAllByRole('button', { pressed: true })
      .map((one) => plain(one.textContent));
    expect(pressed).toEqual(['Lima Metropolitana', 'Lima Provincias']);
    const [onMap] = named(await peruMap(), /^Lima:/);
    expect(onMap).toHaveAttribute('aria-selected', 'true');
    await person.click(within(list).getByRole('button', { name: /Lima Provincias/ }));
    expect(pinnedList()).toBeNull();
  });

  it('is refused in words where the source has one Lima', async () => {
    visit({ query: '?country=PE&indicator=pe-local-spending&division=26' });
    await headline();
    expect(screen.getByText(/la serie tiene una sola división del territorio/)).toBeVisible();
    expect(within(await ranking()).getAllByRole('option')).toHaveLength(25);
  });
});
