import { describe, expect, it } from 'vitest';
import { capitalise } from '../../src/i18n/language.ts';
import { valueFormat } from '../../src/i18n/value-format.ts';
import { languageOf } from '../domain/bundled.ts';
import { sampleEntry } from '../domain/samples.ts';

const chile = languageOf('es', 'CL');
const peru = languageOf('es', 'PE');
const english = languageOf('en', 'CL');

/** Intl parts a number and its sign by spaces that do not break; a test reads plain ones. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('numbers', () => {
  it.each([
    ['in Chile', chile, '1.234.568', '0,5', '45,5'],
    ['in Peru', peru, '1,234,568', '0.5', '45.5'],
    ['in English', english, '1,234,568', '0.5', '45.5'],
  ])('%s', (_, language, grouped, half, percent) => {
    expect(language.number(1234567.8, 0)).toBe(grouped);
    expect(language.number(0.5)).toBe(half);
    expect(plain(language.percent(0.4551)).replace(' ', '')).toBe(`${percent}%`);
  });

  it('have three significant digits unless decimals are asked for', () => {
    expect(chile.number(88.5512)).toBe('88,6');
    expect(chile.number(0.012345)).toBe('0,0123');
    expect(chile.number(2, 1)).toBe('2,0');
    expect(chile.number(0.3214, 3)).toBe('0,321');
  });

  it('group thousands from the first', () => {
    expect(chile.number(1234, 0)).toBe('1.234');
    expect(peru.number(1234, 0)).toBe('1,234');
  });

  it('percentages have one decimal, on ticks none that is idle', () => {
    expect(plain(english.percent(0.05))).toBe('5.0%');
    expect(plain(english.percent(0.05, 'tick'))).toBe('5%');
    expect(plain(english.percent(0.0025, 'tick'))).toBe('0.25%');
  });

  it('differences carry their sign, zero none', () => {
    expect(english.points(0.0123)).toBe('+1.2 points');
    expect(english.points(-0.0123)).toMatch(/^[-−]1\.2 points$/);
    expect(english.points(0)).toBe('0.0 points');
    expect(plain(chile.points(0.0123))).toBe('+1,2 puntos');
    expect(plain(english.growth(0.5))).toBe('+50.0%');
  });

  it('lists end as a sentence does', () => {
    expect(chile.list(['a', 'b', 'c'])).toBe('a, b y c');
    expect(english.list(['a', 'b'])).toBe('a and b');
  });
});

describe('names of units', () => {
  it('are short on labels and have their article in sentences', () => {
    expect(chile.name('CL-RM')).toBe('Metropolitana');
    expect(chile.named('CL-RM')).toBe('la Metropolitana');
    expect(english.named('CL-RM')).toBe('the Santiago Metropolitan Region');
    expect(chile.named('CL-VS')).toBe('Valparaíso');
  });

  it('join the regions of a union', () => {
    expect(chile.name('CL-BI+CL-NB')).toBe('Biobío con Ñuble');
    expect(english.name('PE-LIM+PE-CAL')).toBe('Lima with Callao');
  });

  it('of a country are its own', () => {
    expect(chile.name('PE')).toBe('Perú');
    expect(english.name('PE')).toBe('Peru');
  });

  it('start a sentence with a capital letter', () => {
    expect(capitalise('la Metropolitana')).toBe('La Metropolitana');
    expect(capitalise('áncash')).toBe('Áncash');
    expect(capitalise('')).toBe('');
  });
});

describe('the format of a figure’s values', () => {
  const money = sampleEntry({ price: { basis: 'chained', year: 2018 } });

  it.each([
    [9_999_999, 'Pesos encadenados', '9.999.999'],
    [1e7, 'Millones de pesos', '10'],
    [9.99e9, 'Millones de pesos', '9.990'],
    [1e10, 'Miles de millones de pesos', '10'],
    [9.9e12, 'Miles de millones de pesos', '9.900'],
    [1e13, 'Billones de pesos', '10'],
    [8.85e13, 'Billones de pesos', '88,5'],
  ])('%d pesos: %s, written %s', (largest, unit, written) => {
    const format = valueFormat(money, 'amount', largest, chile);
    expect(format.unit).toContain(unit.replace(' encadenados', ''));
    expect(format.unit).toMatch(/referencia 2018$/);
    expect(format.short(largest)).toBe(written);
  });

  it('says billion and trillion in English', () => {
    expect(valueFormat(money, 'amount', 5e10, english).unit).toMatch(/^Billion pesos/);
    expect(valueFormat(money, 'amount', 5e13, english).unit).toMatch(/^Trillion pesos/);
  });

  it('keeps one magnitude for all values of a figure', () => {
    const { short } = valueFormat(money, 'amount', 8.85e13, chile);
    expect([short(8.85e13), short(1.23e12), short(5e10)]).toEqual(['88,5', '1,23', '0,05']);
  });

  it('per head names the head', () => {
    const format = valueFormat(money, 'per-head', 1e6, chile);
    expect(format.unit).toContain('por habitante');
    expect(format.full(6_234_567)).toBe('6.234.567 pesos por habitante');
    const published = sampleEntry({
      unit: { quantity: 'money', currency: 'PEN', multiplier: 1, perHead: true },
      kind: 'intensive',
    });
    expect(valueFormat(published, 'value', 1e4, peru).unit).toMatch(/^Soles por habitante/);
  });

  it('of a share names its denominator', () => {
    const format = valueFormat(money, 'share', 0.5, chile);
    expect(format.unit).toBe('Porcentaje del total (total regionalizado)');
    expect(plain(format.short(0.455))).toMatch(/^45,5 ?%$/);
    expect(plain(format.tick(0.05))).toMatch(/^5 ?%$/);
  });

  it('of a rate is a percentage', () => {
    const rate = sampleEntry({ kind: 'intensive', unit: { quantity: 'ratio', multiplier: 0.01 } });
    const format = valueFormat(rate, 'value', 0.5, peru);
    expect(format.unit).toBe('Porcentaje');
    expect(plain(format.full(0.108))).toMatch(/^10\.8 ?%$/);
  });

  it('of counts names what is counted', () => {
    const firms = sampleEntry({
      unit: { quantity: 'firms', multiplier: 1 },
      price: { basis: 'none' },
    });
    expect(valueFormat(firms, 'amount', 5e5, chile).unit).toBe('Empresas');
    expect(valueFormat(firms, 'amount', 5e5, chile).full(512345)).toBe('512.345 empresas');
  });
});
