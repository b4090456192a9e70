import type { Refusal } from '../domain/legitimate.ts';
import type { Show } from '../domain/entry.ts';
import { of } from './terms.es.ts';
import type { Division, Prices, Relative } from '../domain/treatment.ts';

const SHOWS: Record<Show, string> = {
  share: 'Parte del total',
  'share-national': 'Parte del total nacional',
  'per-head': 'Por habitante',
  gdp: 'Parte del PIB regional',
  amount: 'Monto',
  value: 'Tasa',
};

const PRICES: Record<Prices, string> = {
  published: 'Como se publicó',
  constant: 'Precios constantes',
  ppp: 'Dólares de paridad (PPA)',
};

const RELATIVES: Record<Relative, string> = {
  none: 'Tal cual',
  index: 'Promedio nacional = 100',
  change: 'Cambio desde un año',
  growth: 'Crecimiento por año',
};

const DIVISIONS: Record<Division, string> = {
  published: 'Como se publicó',
  '15': '15: Biobío con Ñuble, todos los años',
  '16': '16: solo los años con Ñuble aparte',
  '24': '24: Lima con Callao, todos los años',
  '25': '25: solo los años con Callao aparte',
  '26': '26: Lima Metropolitana aparte',
};

const REFUSALS: Record<Refusal, string> = {
  'rate-does-not-add': 'una tasa no se suma entre regiones',
  'amount-is-no-rate': 'un monto no es una tasa',
  'no-national': 'la fuente no publica el valor del país',
  'no-population': 'no hay una población que le corresponda',
  'not-money': 'no es un monto en moneda local que admita esa conversión',
  'no-reference': 'no hay índice de precios, paridad o PIB para sus años',
  'part-has-no-price': 'una parte de un total no tiene precios',
  'already-constant': 'ya está a precios constantes',
  'one-year': 'hay un solo año',
  'nominal-years':
    'los montos nominales de años distintos no se comparan; elija antes precios constantes',
  'part-has-no-growth': 'una parte o una tasa cambia en puntos, no en tasa de crecimiento',
  'one-division': 'la serie tiene una sola división del territorio',
};

/** How numbers were made, in Spanish; every other language has the same keys or does not compile. */
export const treatmentEs = {
  more: 'Más opciones',
  shows: (show: Show, money: boolean) => (show === 'amount' && !money ? 'Cantidad' : SHOWS[show]),
  pricesChoice: 'Precios',
  prices: (prices: Prices) => PRICES[prices],
  baseChoice: 'A precios de',
  relativeChoice: 'Comparar con',
  relatives: (relative: Relative) => RELATIVES[relative],
  sinceChoice: 'Desde',
  divisionChoice: 'Unidades',
  divisions: (division: Division) => DIVISIONS[division],
  /** An option as a notice names it. */
  option: (field: 'show' | 'prices' | 'relative' | 'division', asked: string): string =>
    ({ show: SHOWS, prices: PRICES, relative: RELATIVES, division: DIVISIONS })[field][
      asked as never
    ] ?? asked,
  refused: (title: string, option: string, reason: Refusal) =>
    `«${title}» no se muestra así (${option.toLowerCase()}): ${REFUSALS[reason]}.`,
  percentOfNational: 'Porcentaje del total nacional, con lo que no se asigna a ninguna región',
  percentOfProduct: (year: number) => `Porcentaje del PIB regional, ambos a precios de ${year}`,
  indexUnit: (unit: string) => `Índice, promedio nacional = 100 (${unit.toLowerCase()})`,
  changeUnit: (since: number, unit: string, points: boolean) =>
    points
      ? `Puntos porcentuales de cambio desde ${since} (${unit.toLowerCase()})`
      : `Cambio porcentual desde ${since} (${unit.toLowerCase()})`,
  growthUnit: (since: number, unit: string) =>
    `Crecimiento medio por año desde ${since} (${unit.toLowerCase()})`,
  /** The subject of a sentence about treated values. */
  indexOf: (phrase: string) => `el índice ${of(phrase)}, con el promedio nacional en 100,`,
  changeOf: (phrase: string, since: number) => `el cambio ${of(phrase)} desde ${since}`,
  growthOf: (phrase: string, since: number) => `el crecimiento anual ${of(phrase)} desde ${since}`,
  productOf: (phrase: string) => `${phrase} como parte del PIB regional`,
  ratioTo: (phrase: string) => `${phrase} sobre el total nacional`,
  deflated: (year: number, reference: string) =>
    `A precios de ${year}: montos nominales multiplicados por el índice de precios de ese año sobre el de cada año. Deflactor: ${reference}, encadenado.`,
  converted: (reference: string) =>
    `En dólares internacionales: dividido por la paridad de poder adquisitivo. Conversión: ${reference}.`,
  product: (year: number, reference: string, product: string) =>
    `Parte del PIB regional: el monto se lleva a precios de ${year} con ${reference} y se divide por ${product}, a precios de ${year} con su propio deflactor.`,
  joined: (names: string, rate: boolean) =>
    rate
      ? `${names}: media ponderada por población para tener las mismas unidades en todos los años.`
      : `${names}: suma, para tener las mismas unidades en todos los años.`,
  /** How many units there are when parts stand in the place of their region. */
  apart: (count: number, names: string) => `${count} unidades, con ${names} aparte`,
  undivided: (region: string) => `${region} entera: el mapa no tiene los límites de sus partes`,
  split: (names: string, region: string) =>
    `${names} en lugar ${of(region)}, en los años en que la fuente da ambas; el mapa muestra ${region} entera.`,
};

export type TreatmentWords = typeof treatmentEs;
