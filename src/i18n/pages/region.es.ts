/** Texts of the page on one region in Spanish; every other language has the same keys or does not compile. */
import type { Incomparable } from '../../domain/comparable.ts';
import type { SimilarRule, Spread, StandsAt } from '../region-sentences.ts';
import { of } from '../terms.es.ts';

/** "el Maule" after "a" is "al Maule": a list of whom something resembles. */
function listTo(names: readonly string[]): string {
  const to = names.map((name) => (name.startsWith('el ') ? `al ${name.slice(3)}` : `a ${name}`));
  return [to.slice(0, -1).join(', '), ...to.slice(-1)].filter(Boolean).join(' y ');
}

const ofCountry = (country: string) => (country === 'PE' ? 'del Perú' : 'de Chile');
const regions = (country: string) => (country === 'PE' ? 'departamentos' : 'regiones');

const INCOMPARABLE: Record<Incomparable, string> = {
  'no-counterpart': 'sin equivalente',
  unit: 'otra unidad',
  currency: 'otra moneda',
  way: 'no se puede mostrar así',
};

const REFERENCES = {
  published: 'País',
  'per-head': 'País',
  weighted: 'Promedio por población',
  mean: 'Promedio simple',
  equal: 'Reparto igual',
  fair: 'En proporción',
  people: 'Población',
} as const;

export const es = {
  title: 'Una región',
  lead: 'Dónde está una región en cada indicador, qué recibe de cada instrumento y a cuáles se parece.',
  choose: 'Región o departamento',
  compareWith: 'Comparar con',
  noOther: 'Ninguna',
  sections: 'Secciones de la página',
  ignoredRegions: (names: string) =>
    `Aquí se comparan dos regiones como máximo; quedó fuera: ${names}.`,
  howToRead:
    'Puesto 1 es el valor más alto. Cada indicador se muestra en su último año completo; en cada tira hay un punto por región. La línea pequeña muestra cómo cambió, en una escala propia; los años en que la región se publicaba junto con otra van punteados.',
  twoCountries:
    'Entre países solo se comparan partes de un total, tasas e índices de un mismo concepto: donde dice «sin equivalente», el otro país no tiene ese indicador; los montos en monedas distintas no se comparan.',
  howToReadTitle: 'Cómo leer las filas',
  others: (country: string): string =>
    country === 'PE' ? 'los demás departamentos' : 'las demás regiones',
  stands: (s: StandsAt) =>
    `${s.what}: ${s.value}, ${s.rank}${s.reference ? `; ${s.reference}` : ''} (${s.year}).`,
  opensExplore: (title: string) => `${title}: ver en el mapa`,
  columns: {
    title: 'Indicador',
    value: 'Valor',
    unit: 'Qué cuenta',
    reference: 'Referencia',
    gap: 'Brecha',
    change: 'Cómo cambió',
    strip: 'Todas las regiones',
    first: 'Primer año',
    range: 'Menor y mayor',
  },
  reference: (kind: keyof typeof REFERENCES, value: string) => `${REFERENCES[kind]}: ${value}`,
  referenceNotes: (country: string) =>
    `Referencias: «País» es el valor nacional publicado o el total dividido por la población; «Promedio por población» pondera por los habitantes los valores que hay; «Promedio simple» cuenta cada unidad una vez; «Reparto igual» es la parte que tendría cada una si todas tuvieran lo mismo; «En proporción» es 100: lo que corresponde a la población. Unidades: ${regions(country)} ${ofCountry(country)}.`,
  fairUnit: 'Índice por habitante, conjunto con dato = 100',
  fairDetail: (share: string, people: string) => `${share} del total con ${people} de la población`,
  asUnion: (name: string) => `Cifra de ${name}, sin separar`,
  laterBlank: (year: number, state: string) => `${year}: ${state}`,
  spread: (s: Spread) => `${s.count} valores, de ${s.low} a ${s.high}${s.own ? `; ${s.own}` : ''}.`,
  besideValue: (name: string, value: string, rank: string) =>
    `${name}: ${value}${rank ? `, ${rank}` : ''}`,
  incomparable: (name: string, why: Incomparable) => `${name}: ${INCOMPARABLE[why]}`,
  openTable: 'Ver esta sección como tabla',
  verticalTitle: 'Quién gasta en la región',
  noLevels: (country: string): string =>
    country === 'PE'
      ? 'No hay cifras por departamento y nivel de gobierno.'
      : 'Las cifras de Chile que reúne este atlas no permiten repartir el gasto de una región entre niveles de gobierno: no dicen cuánto gasta el gobierno central en cada una.',
  twoLevels: (year: number) =>
    `Lo que sí se puede comparar, por habitante y en ${year}: lo que gasta el gobierno regional y lo que gastan los municipios de la región. No es un reparto: las transferencias entre ambos pueden contarse dos veces.`,
  noCommonYear:
    'Tampoco hay un mismo año con el gasto del gobierno regional y el de los municipios, de modo que no se ponen lado a lado.',
  instrumentsTitle: 'Qué recibe de cada instrumento',
  instrumentsLead: (region: string) =>
    `Parte ${of(region)} en lo asignado a regiones, junto a su parte de la población. Los montos son nominales y se suman los años que se indican.`,
  noInstruments: (country: string) =>
    `No hay una lista de instrumentos ${ofCountry(country)} en este atlas.`,
  agencyTitle: 'Agencia regional de desarrollo',
  agencySince: (name: string, year: number) => `${name}, creada en ${year}.`,
  agencySource: (source: string) => `Fuente: ${source}`,
  noAgency: (region: string, others: string) =>
    `La lista de este atlas no nombra una agencia en ${region}. Nombra las de ${others}.`,
  noAgencies: (country: string) =>
    `No hay una lista de agencias regionales ${ofCountry(country)} en este atlas.`,
  insideTitle: 'Por dentro',
  insideLead: (country: string) =>
    `Cuánto difieren sus ${country === 'PE' ? 'distritos: cada raya es uno' : 'comunas: cada raya es una'}, la más alta la mediana; abajo, la mitad central del país como caja. No se dibujan en un mapa porque este atlas no tiene sus límites.`,
  noPlaces: (places: string, country: string) =>
    `Este atlas aún no tiene cifras por ${places} ${ofCountry(country)}.`,
  similarTitle: 'A cuáles se parece',
  similarRule: (s: SimilarRule) =>
    `Regla: ${s.country === 'PE' ? `los ${s.count} departamentos` : `las ${s.count} regiones`} ${ofCountry(s.country)} más ${s.country === 'PE' ? 'cercanos' : 'cercanas'} según estas variables: ${s.variables}. Cada una se mide en desviaciones estándar y pesa lo mismo; la distancia es la euclidiana. Como logaritmos entran: ${s.logarithms}.`,
  similarResult: (region: string, names: readonly string[]) =>
    `${region} se parece más ${listTo(names)}.`,
  similarUndefined: (region: string, variables: string) =>
    `No se puede decir a cuáles se parece ${region}: le falta, por sí sola, ${variables}.`,
  distance: 'Distancia',
  beside: (name: string) => `Comparar con ${name}`,
  variable: (title: string, year: number) => `${title}, ${year}`,
};

export type RegionTexts = typeof es;
