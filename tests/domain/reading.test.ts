import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue as english, regions as englishRegions } from 'virtual:data/en';
import { catalogue, regions } from 'virtual:data/es';
import type { Entry } from '../../src/domain/entry.ts';
import { columnsOf, parseObservations } from '../../src/domain/observation.ts';
import { parsePlaces } from '../../src/domain/place.ts';
import { latestReading } from '../../src/domain/reading.ts';
import { en } from '../../src/i18n/en.ts';
import { es } from '../../src/i18n/es.ts';
import { makeLanguage } from '../../src/i18n/language.ts';
import { en as textsEn } from '../../src/i18n/pages/data.en.ts';
import { es as textsEs } from '../../src/i18n/pages/data.es.ts';
import { readAloud } from '../../src/i18n/reading.ts';

const places = new Map(
  parsePlaces('places.csv', readFileSync('data/places.csv', 'utf8')).map((one) => [one.code, one]),
);

const figures = (entry: Entry) =>
  parseObservations(entry.path, readFileSync(`data/${entry.path}`, 'utf8'), columnsOf(entry));

function find(id: string): Entry {
  const entry = catalogue.find((one) => one.id === id);
  if (!entry) throw new Error(`no ${id}`);
  return entry;
}

const made = (rows: string, entry: Entry) =>
  latestReading(
    entry,
    parseObservations('x.csv', `region,period,value,status\n${rows}`, columnsOf(entry)),
  );

describe('the latest reading', () => {
  it('takes the latest observed year, not what is projected or incomplete', () => {
    const gdp = { ...find('cl-gdp'), unit: { ...find('cl-gdp').unit, multiplier: 1000 } };
    const rows = [
      'CL-RM,2020,5,final',
      'CL-AN,2020,7,final',
      'CL-ZZ,2020,99,final',
      'CL,2020,111,final',
      'CL-RM,2021,6,partial',
      'CL-RM,2022,8,projected',
    ].join('\n');
    expect(made(rows, gdp)).toEqual({
      year: 2020,
      category: {},
      told: [
        { unit: 'CL-AN', value: 7000 },
        { unit: 'CL-RM', value: 5000 },
      ],
      total: 12_000,
    });
  });

  it('takes projections where there is nothing else, and says nothing of blanks alone', () => {
    const population = find('pe-population');
    expect(made('PE-LIM,2023,5,projected', population)?.year).toBe(2023);
    expect(made('PE-LIM,2023,,missing', population)).toBeNull();
  });

  it('has no total for rates', () => {
    expect(made('CL-RM,2022,0.1,final', find('cl-poverty'))?.total).toBeNull();
  });

  it('sums over a dimension whose values add up, and keeps to one where they do not', () => {
    const entry = find('pe-regional-spending-function');
    const reading = latestReading(entry, figures(entry));
    const phase = entry.dimensions.find((one) => one.name === 'phase')?.initial;
    const own = figures(entry).filter(
      (one) =>
        one.period === reading?.year &&
        one.unit === reading.told[0].unit &&
        one.category['phase'] === phase,
    );
    const sum = own.reduce((all, one) => all + (one.value ?? 0), 0) * entry.unit.multiplier;
    expect(reading?.told[0].value).toBeCloseTo(sum, 2);
  });
});

describe('reading aloud', () => {
  const say = (id: string, code: 'es' | 'en') => {
    const [list, words, named, texts] =
      code === 'es' ? [catalogue, es, regions, textsEs] : [english, en, englishRegions, textsEn];
    const entry = list.find((one) => one.id === id);
    if (!entry) throw new Error(`no ${id}`);
    const language = makeLanguage(code, words, named, entry.countries[0] ?? 'CL');
    const reading = latestReading(entry, figures(entry));
    if (!reading) throw new Error(`nothing to read in ${id}`);
    const text = readAloud(entry, reading, places, language, texts.reading);
    return text.replace(/[\u00a0\u202f]/g, ' ');
  };

  it.each(catalogue.map((one) => one.id))('of %s is a sentence in both languages', (id) => {
    for (const code of ['es', 'en'] as const) {
      const text = say(id, code);
      expect(text).toMatch(code === 'es' ? /^En \d{4}/ : /^In \d{4}/);
      expect(text).toMatch(/\d.*[^.]\.$/);
      expect(text).not.toMatch(/NaN|undefined|null|\bP?[CE][LE]-|Infinity/);
    }
  });

  it('names the highest, what it is of the whole, and the lowest of a rate', () => {
    expect(say('cl-census-2024', 'es')).toMatch(
      /^En 2024, la Metropolitana tuvo la cifra más alta: 7\.400\.741 personas; es decir, el 40,0 ?% de lo que suman las 16 regiones con cifra\.$/,
    );
    expect(say('pe-poverty', 'es')).toMatch(/Cajamarca.*; la más baja, .*, la tuvo Ica: es decir/);
    expect(say('imf-expenditure-decentralization', 'en')).toMatch(/^In 2016: Peru, .*; Chile, /);
  });
});
