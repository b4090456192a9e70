// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { addressed, attendPages, headline, visit } from './page.tsx';

attendPages();

const yearControl = () => screen.findByRole('slider', { name: 'Año' });

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

  it('stops at a year that has figures, both ways', async () => {
    visit({ query: '?indicator=cl-poverty&year=2009' });
    const slider = await yearControl();
    fireEvent.change(slider, { target: { value: '2015' } });
    expect(addressed()).toContain('year=2015');
    fireEvent.change(slider, { target: { value: '2011' } });
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
