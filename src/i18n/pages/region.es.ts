/** Texts of the page on one region in Spanish; every other language has the same keys or does not compile. */
import type { Incomparable } from '../../domain/comparable.ts';
import type { Spread, StandsAt } from '../region-sentences.ts';

const ofCountry = (country: string) => (country === 'PE' ? 'del Perú' : 'de Chile');
const regions = (country: string) => (country === 'PE' ? 'departamentos' : 'regiones');

const INCOMPARABLE: Record<Incomparable, string> = {
  'no-counterpart': 'su país no tiene este indicador',
  unit: 'se mide en otra unidad',
  currency: 'otra moneda: los montos no se comparan',
  way: 'en su país no se puede mostrar así',
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
    'Puesto 1 es el valor más alto. En cada tira, un punto por región: el lleno es la de esta página, el anillo la comparada y la raya la referencia. La línea pequeña tiene su propia escala.',
  twoCountries:
    'Entre países solo se comparan partes de un total, tasas e índices del mismo concepto; los montos en monedas distintas no.',
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
    `Referencias: «País» es el valor nacional publicado o el total dividido por la población; «Promedio por población» pondera cada valor por los habitantes; «Promedio simple» cuenta cada unidad una vez; «Reparto igual» es la parte que tendría cada una si todas tuvieran lo mismo; «En proporción» es 100: lo que corresponde a la población. Unidades: ${regions(country)} ${ofCountry(country)}.`,
  fairUnit: 'Índice por habitante, todas las regiones = 100',
  fairDetail: (share: string, people: string) => `${share} del total con ${people} de la población`,
  asUnion: (name: string) => `Cifra de ${name}, una sola unidad ese año`,
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
    `Lo que sí se puede comparar, por habitante y en ${year}: lo que gasta el gobierno regional y lo que gastan los municipios de la región. No es un reparto: las transferencias entre ambos se cuentan dos veces.`,
  noCommonYear:
    'Tampoco hay un mismo año con el gasto del gobierno regional y el de los municipios, de modo que no se ponen lado a lado.',
  instrumentsTitle: 'Qué recibe de cada instrumento',
  instrumentsLead: (region: string) =>
    `Parte de ${region} en lo asignado a regiones, junto a su parte de la población. Los montos son nominales y se suman los años que se indican.`,
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
  insideLead: (places: string) =>
    `Cuánto difieren sus ${places}: cada raya es uno, la más alta la mediana; abajo, la mitad central del país como caja. No se dibujan en un mapa porque este atlas no tiene sus límites.`,
  noPlaces: (places: string, country: string) =>
    `Este atlas aún no tiene cifras por ${places} ${ofCountry(country)}.`,
  similarTitle: 'A cuáles se parece',
  similarRule: (count: number, variables: string, country: string) =>
    `Regla: las ${count} más cercanas entre los ${regions(country)} ${ofCountry(country)} según ${variables}. Cada variable se mide en desviaciones estándar y pesa lo mismo; la distancia es la euclidiana. El PIB por habitante y la población entran como logaritmos.`,
  similarResult: (region: string, names: string) => `${region} se parece más a ${names}.`,
  similarUndefined: (region: string, variables: string) =>
    `No se puede decir a cuáles se parece ${region}: le falta, por sí sola, ${variables}.`,
  distance: 'Distancia',
  beside: (name: string) => `Comparar con ${name}`,
  variable: (title: string, year: number) => `${title}, ${year}`,
};

export type RegionTexts = typeof es;
