import { describe, expect, it } from 'vitest';
import { SHOWS, type Show } from '../../src/domain/entry.ts';
import { REFUSALS } from '../../src/domain/legitimate.ts';
import { DIVISIONS, PRICES, RELATIVES } from '../../src/domain/treatment.ts';
import type { TreatmentWords } from '../../src/i18n/treatment.es.ts';
import { DECIDERS } from '../../src/domain/instrument.ts';
import { STATUSES } from '../../src/domain/indicator.ts';
import { en } from '../../src/i18n/en.ts';
import { es, type Words } from '../../src/i18n/es.ts';
import { CATALOGUES } from '../domain/bundled.ts';
import type { ShareChange } from '../../src/i18n/sentences.ts';

const LANGUAGES = [
  ['es', es],
  ['en', en],
] as const;

type Functions = {
  [K in keyof Words as Words[K] extends (...args: never[]) => string ? K : never]: Words[K];
};

/** Arguments that each message may be called with: a message without a row does not compile. */
const SAMPLES: { [K in keyof Functions]: Parameters<Functions[K]>[] } = {
  country: [['CL'], ['PE']],
  union: [[['Biobío', 'Ñuble']], [['Maule']]],
  points: [['+1,2']],
  percentOf: [['total']],
  percentage: [['la pobreza']],
  unit: [
    ['money', 'CLP'],
    ['money', 'PEN'],
    ['money', null],
    ['persons', null],
    ['firms', null],
    ['workers', null],
    ['beneficiaries', null],
    ['ratio', null],
  ],
  magnitude: [
    [1, 'pesos'],
    [1e6, 'pesos'],
    [1e9, 'pesos'],
    [1e12, 'pesos'],
  ],
  perHead: [['pesos']],
  priced: [
    ['pesos', 'none', null],
    ['pesos', 'current', null],
    ['pesos', 'chained', 2018],
    ['pesos', 'constant', 2007],
  ],
  // A basis without a word of its own (`none`) adds nothing to a subtitle.
  price: [
    ['chained', 2018],
    ['constant', 2007],
    ['current', null],
  ],
  place: [['hq'], ['execution'], ['beneficiary'], ['residence'], ['production'], ['government']],
  units: [
    [16, 'CL'],
    [25, 'PE'],
  ],
  year: [[2024]],
  span: [
    [2013, 2025],
    [2024, 2024],
  ],
  peopleSource: [
    ['cl-population', 2020],
    ['cl-census-2024', 2024],
    ['pe-population', 2023],
  ],
  allOf: [['Función']],
  status: STATUSES.map((one) => [one]),
  blank: [['missing'], ['not-applicable'], ['not-published']],
  rankOf: [[1, 16]],
  region: [['CL'], ['PE']],
  holds: [[holding('20,0 %', 'Turismo')], [holding(null, '')]],
  shareChanged: [[changed(0.012)], [changed(-0.012)], [changed(0.0004)], [swung()]],
  ranges: [[range('3,2')], [range(null)]],
  capitalStands: [['La Metropolitana', '9 %', 'puesto 3 de 16']],
  nationalStands: [['9 %']],
  reservation: [
    ['partial', 2021],
    ['provisional', 2024],
    ['projected', 2030],
  ],
  perThousand: [['empresas']],
  partOf: [['5,9 %', 'el fondo']],
  ofPeople: [['6,3 %']],
  nothingToSay: [['el PIB'], ['la pobreza']],
  wentFrom: [
    ['Lima', '8 %', 2015, '9 %', 2024],
    ['Lima', '8 %', 2015, '8 %', 2015],
  ],
  levelShares: [['Perú', 2024, 'Nacional, 60 %']],
  // One year only is no change: the sentence is left out.
  levelChanged: [['Nacional', '60 %', 2016, '58 %', 2024]],
  subnationalCompared: [[{ chile: '14,5 %', peru: '35,7 %', year: 2016 }]],
  marginaliaOf: [['Banco Central de Chile']],
  productiveShares: [[2024, '10 soles', '8 %', 'Nacional, 60 %']],
  capitalSpread: [['La Metropolitana', '40 %', '72 %', '6 %']],
  mapLabel: [['Chile']],
  rankingTitle: [['2024']],
  trendTitle: [
    [2013, 2025],
    [2024, 2024],
  ],
  levelsTitle: [['Perú']],
  functionsTitle: [[2024]],
  functionsSubtitle: [['Millones de soles']],
  capitalShareTitle: [['la Metropolitana']],
  decides: DECIDERS.map((one) => [one]),
  shareOfCapital: [['Metropolitana']],
  peopleLine: [['40,0 %', 'Censo 2024']],
  nationalValue: [['10,8 %']],
  shareOfPeopleKey: [['Censo 2024']],
  shareByLevel: [['Piura', 2025, 'nacional 60 %']],
  allRegions: [['CL'], ['PE']],
  placeNoun: [['CL'], ['PE']],
  places: [
    ['1', 'CL', true],
    ['52', 'CL', false],
    ['65', 'PE', false],
  ],
  placesBand: [
    ['Piura', '65 distritos', '40 %'],
    ['Piura', '65 distritos', null],
  ],
  placesRange: [
    [
      {
        region: 'Piura',
        low: 'Castilla',
        lowValue: '20 %',
        high: 'Frías',
        highValue: '80 %',
        median: '40 %',
        country: '35 %',
      },
    ],
  ],
  classRange: [['0 %', '5 %']],
  lightClass: [['0 % a 5 %']],
  break: [[2019]],
  unpin: [['Biobío']],
  since: [[2013, '+1,2 puntos']],
  unassigned: [['3,0 %']],
  unionNote: [['Biobío y Ñuble']],
  breakNote: [[2019, 'otra división']],
  badParameter: [['year', 'soon']],
  unknownIndicator: [['x']],
  indicatorElsewhere: [['PIB']],
  yearMissing: [[2013, 2011]],
  unknownRegion: [['CL-XX']],
  regionElsewhere: [['Piura']],
  unknownCategory: [['phase:x', 'Gasto']],
};

function holding(people: string | null, category: string) {
  const said = { region: 'La Metropolitana', share: '45,5 %', what: 'el PIB', category, people };
  return said;
}

function changed(change: number): ShareChange {
  return { first: { year: 2013, share: '46,0 %' }, points: '1,2', change, swing: null };
}

function swung(): ShareChange {
  const swing = { low: { year: 2015, share: '33,1 %' }, high: { year: 2013, share: '75,6 %' } };
  return { ...changed(0.012), swing };
}

function range(ratio: string | null) {
  const ends = { high: 'Antofagasta', highValue: '9', low: 'Maule', lowValue: '3', ratio };
  return { phrase: 'el PIB por habitante', category: '', ...ends };
}

type TreatmentFunctions = {
  [K in keyof TreatmentWords as TreatmentWords[K] extends string ? never : K]: TreatmentWords[K];
};

const each = <T extends string>(options: readonly T[]): [T][] => options.map((one) => [one]);

/** The same for what is said of treatments. */
const TREATED: {
  [K in keyof TreatmentFunctions]: Parameters<TreatmentFunctions[K]>[];
} = {
  shows: SHOWS.flatMap((show): [Show, boolean][] => [
    [show, true],
    [show, false],
  ]),
  prices: each(PRICES),
  relatives: each(RELATIVES),
  divisions: each(DIVISIONS),
  option: [
    ['show', 'share'],
    ['prices', 'ppp'],
    ['relative', 'growth'],
    ['division', '15'],
  ],
  refused: REFUSALS.map((reason) => ['FNDR', 'Tasa', reason]),
  percentOfProduct: [[2018]],
  indexUnit: [['Pesos']],
  changeUnit: [
    [2013, 'Pesos', false],
    [2013, 'Porcentaje', true],
  ],
  growthUnit: [[2013, 'Pesos']],
  indexOf: [['el PIB']],
  changeOf: [['el PIB', 2013]],
  growthOf: [['la población', 2013]],
  productOf: [['el gasto']],
  ratioTo: [['el gasto']],
  deflated: [[2024, 'Inflación']],
  converted: [['Paridad']],
  product: [[2018, 'Inflación', 'PIB regional']],
  joined: [
    ['Biobío y Ñuble', true],
    ['Biobío y Ñuble', false],
  ],
  apart: [[26, 'Lima Metropolitana y Lima Provincias']],
  undivided: [['Lima']],
  split: [['Lima Metropolitana y Lima Provincias', 'Lima']],
};

/** Every message of a language: plain ones as they are, functions called with every sample. */
function messages(words: Words): [string, string][] {
  const walk = (value: unknown, path: string): [string, string][] => {
    if (typeof value === 'string') return [[path, value]];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, one]) => walk(one, path ? `${path}.${key}` : key));
  };
  const called = Object.entries(SAMPLES).flatMap(([key, samples]) =>
    samples.map((args, i): [string, string] => {
      const message = words[key as keyof Functions] as (...values: unknown[]) => string;
      return [`${key}#${i}`, message(...args)];
    }),
  );
  const treated = Object.entries(TREATED).flatMap(([key, samples]) =>
    samples.map((args, i): [string, string] => {
      const said = words.treatment[key as keyof TreatmentFunctions];
      return [`treatment.${key}#${i}`, (said as (...values: unknown[]) => string)(...args)];
    }),
  );
  return [...walk(words, ''), ...called, ...treated];
}

/** Paths of all keys, functions included. */
function paths(value: object, path = ''): string[] {
  return Object.entries(value).flatMap(([key, one]) =>
    typeof one === 'object' && one !== null ? paths(one, `${path}${key}.`) : [`${path}${key}`],
  );
}

describe.each(LANGUAGES)('the interface in %s', (_, words) => {
  it('has no message that is empty or shows a hole', () => {
    const wrong = messages(words).filter(
      ([, text]) => text.trim() === '' || /undefined|null|NaN|\[object/.test(text),
    );
    expect(wrong).toEqual([]);
  });

  it('has no doubled space, and no space before a full stop', () => {
    expect(messages(words).filter(([, text]) => / {2}| \.|\.\.(?!\.)/.test(text))).toEqual([]);
  });

  it('says what it is given', () => {
    const { a, b, c } = { a: words.units(16, 'CL'), b: words.rankOf(3, 25), c: words.break(2019) };
    expect(
      [a, b, c].map((text) =>
        text
          .replace(/[^\d ]/g, '')
          .trim()
          .split(/ +/),
      ),
    ).toEqual([['16'], ['3', '25'], ['2019']]);
  });

  it('names every place an indicator of the catalogue may be counted at', () => {
    for (const entry of CATALOGUES.es) {
      expect(words.place(entry.place)).not.toBe('');
      expect(words.topics[entry.topic]).not.toBe('');
      for (const question of entry.questions) expect(words.questions[question]).not.toBe('');
    }
  });
});

describe('both languages', () => {
  it('have the same messages', () => {
    expect(paths(en).sort()).toEqual(paths(es).sort());
  });

  it('differ where there is something to say', () => {
    const spanish = new Map(messages(es));
    const same = messages(en).filter(
      ([key, text]) => spanish.get(key) === text && text.split(' ').length > 3,
    );
    expect(same).toEqual([]);
  });
});

describe('sentences in Spanish', () => {
  it('contract the article after a preposition', () => {
    expect(es.nothingToSay('el PIB')).toContain('del PIB');
    expect(es.nothingToSay('la pobreza')).toContain('de la pobreza');
    expect(es.holds(holding(null, ''))).toBe('La Metropolitana concentra el 45,5 % del PIB.');
    expect(es.holds(holding('40,0 %', 'Turismo'))).toBe(
      'La Metropolitana concentra el 45,5 % del PIB (Turismo) con el 40,0 % de la población.',
    );
  });

  it('say which way a share went, without a sign beside the word', () => {
    expect(es.shareChanged(changed(0.012))).toBe(
      'En 2013 era el 46,0 %: subió 1,2 puntos porcentuales.',
    );
    expect(es.shareChanged(changed(-0.012))).toBe(
      'En 2013 era el 46,0 %: bajó 1,2 puntos porcentuales.',
    );
    expect(es.shareChanged(changed(0.0004))).toContain('no ha cambiado');
  });

  it('name the extremes of a share that swung', () => {
    expect(es.shareChanged(swung())).toBe(
      'En 2013 era el 46,0 %; desde entonces varió entre el 33,1 % (2015) y el 75,6 % (2013).',
    );
  });
});

describe('sentences in English', () => {
  it('say which way a share went, without a sign beside the word', () => {
    expect(en.shareChanged(changed(0.012))).toBe(
      'In 2013 it was 46,0 %: it has risen by 1,2 percentage points.',
    );
    expect(en.shareChanged(changed(-0.012))).toBe(
      'In 2013 it was 46,0 %: it has fallen by 1,2 percentage points.',
    );
  });
});
