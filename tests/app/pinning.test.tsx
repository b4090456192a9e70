// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { addressed, attendPages, chileMap, pinnedList, plain, visit } from './page.tsx';

attendPages();

describe('pinning', () => {
  it('a click on the map puts a region among the compared ones, another takes it away', async () => {
    const { person } = visit();
    const map = await chileMap();
    const biobio = () => within(map).getByRole('option', { name: /^Biobío/ });
    expect(pinnedList()).toBeNull();
    await person.click(biobio());
    expect(addressed()).toContain('pinned=CL-BI');
    expect(biobio()).toHaveAttribute('aria-selected', 'true');
    const list = pinnedList();
    expect(list).toHaveTextContent('Biobío');
    expect(plain(list?.textContent ?? '')).toMatch(/6,\d ?%.*puesto 4 de 16/);
    await person.click(biobio());
    expect(pinnedList()).toBeNull();
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
    await chileMap();
    const ranking = () => screen.getByRole('listbox', { name: 'Regiones de mayor a menor' });
    // On a busy machine the map may be drawn anew while it is being pointed at.
    await waitFor(async () => {
      fireEvent.pointerEnter(within(await chileMap()).getByRole('option', { name: /^Maule/ }));
      const active = ranking().getAttribute('aria-activedescendant') ?? '';
      expect(document.getElementById(active)).toHaveAccessibleName(/^Maule/);
    });
    fireEvent.pointerLeave(await chileMap());
    expect(ranking()).not.toHaveAttribute('aria-activedescendant');
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
    expect(screen.getByText(/Ya hay seis regiones/)).toBeVisible();
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
