/** Texts of the page on data and sources in Spanish; every other language has the same keys or does not compile. */
import type { Completeness } from '../../domain/coverage.ts';
import type { Government } from '../../domain/indicator.ts';

const SCALES: Readonly<Record<number, string>> = {
  0.01: 'centésimos de ',
  1e3: 'miles de ',
  1e6: 'millones de ',
  1e9: 'miles de millones de ',
  1e12: 'billones de ',
};

export const es = {
  title: 'Datos y fuentes',
  lead: 'Cada indicador del atlas: qué mide, de dónde viene, cómo citarlo y descargarlo, y qué falta.',
  package: 'Todo el paquete de datos',
  wholePackage: (size: string) => `Descargar todo (ZIP, ${size})`,
  packageNote: (version: string, day: string) =>
    `Versión ${version}, ${day}: todas las cifras en CSV, con sus códigos, su catálogo y su diccionario, según el estándar Frictionless Data Package.`,

  // finding
  search: 'Buscar',
  searchHint: 'Título, advertencia, fuente…',
  filters: 'Filtros del catálogo',
  country: 'País',
  any: 'Todos',
  topic: 'Tema',
  question: 'Pregunta',
  level: 'Nivel de gobierno',
  year: 'Con cifras de',
  anyTopic: 'Todos',
  anyQuestion: 'Todas',
  anyLevel: 'Todos',
  anyYear: 'Cualquiera',
  levels: {
    national: 'Nacional',
    regional: 'Regional',
    local: 'Municipal',
  } satisfies Record<Government, string>,
  clear: 'Quitar los filtros',
  catalogue: 'Catálogo',
  count: (shown: number, all: number) =>
    shown === all ? `${all} indicadores` : `${shown} de ${all} indicadores`,
  none: 'Ningún indicador cumple todo eso. Pruebe con otra palabra o quite un filtro.',
  foundIn: {
    description: 'Qué mide',
    caveat: 'Advertencia',
    break: 'Quiebre',
    source: 'Fuente',
    category: 'Categoría',
  },
  noSuchTopic: (id: string) => `El tema «${id}» no existe: se muestran todos.`,
  noSuchIndicator: (id: string) => `El indicador «${id}» no existe: se muestra el catálogo.`,

  // coverage
  coverage: 'Cobertura',
  completeness: {
    complete: 'Completo',
    partial: 'Incompleto',
    none: 'Sin cifras',
  } satisfies Record<Completeness, string>,
  coverageKey: 'Cada marca es un año.',
  coverageOf: (s: { from: number; to: number; complete: number; partial: number; none: number }) =>
    [
      s.from === s.to ? `${s.from}` : `De ${s.from} a ${s.to}`,
      `: ${s.complete} ${s.complete === 1 ? 'año completo' : 'años completos'}`,
      s.partial > 0 ? `, ${s.partial} ${s.partial === 1 ? 'incompleto' : 'incompletos'}` : '',
      s.none > 0 ? `, ${s.none} sin cifras` : '',
    ].join(''),
  completeIn: (years: string) => `Completo en ${years}.`,
  partialIn: (years: string) => `Incompleto en ${years}.`,
  unitsMissing: (units: string) => `Hay cifra de ${units} unidades.`,
  noneIn: (years: string) => `Sin cifras en ${years}.`,
  coverageTable: 'Cobertura por año',
  unitsWith: 'Unidades con cifra',
  unitsExpected: 'Unidades en total',
  ofUnits: (have: string, expected: string) => `${have} de ${expected}`,

  // one indicator
  back: 'Volver al catálogo',
  howToRead: 'Cómo se lee',
  caveats: 'Advertencias',
  reading: {
    total: (s: {
      year: number;
      who: string;
      where: string;
      value: string;
      share: string;
      units: string;
    }) =>
      `En ${s.year}${s.where}, ${s.who} tuvo la cifra más alta: ${s.value}; es decir, el ${s.share} de lo que suman ${s.units}.`,
    rate: (s: {
      year: number;
      who: string;
      where: string;
      value: string;
      low: string;
      lowValue: string;
      times: string | null;
    }) =>
      `En ${s.year}${s.where}, ${s.who} tuvo la cifra más alta, ${s.value}; la más baja, ${s.lowValue}, la tuvo ${s.low}${
        s.times === null ? '' : `: es decir, la primera es ${s.times} veces la segunda`
      }.`,
    single: (s: { year: number; who: string; where: string; value: string }) =>
      `En ${s.year}${s.where}, ${s.who}: ${s.value}.`,
    alone: (s: { year: number; where: string; list: string }) =>
      `En ${s.year}${s.where}: ${s.list}.`,
    units: (count: string, country: string, places: boolean) => {
      if (places)
        return country === 'PE'
          ? `los ${count} distritos con cifra`
          : `las ${count} comunas con cifra`;
      return country === 'PE'
        ? `los ${count} departamentos con cifra`
        : `las ${count} regiones con cifra`;
    },
    placeIn: (place: string, region: string) => `${place} (${region})`,
  },
  facts: 'Ficha',
  factYears: 'Años',
  factUnit: 'Unidad en el archivo',
  factPlace: 'Dónde se cuenta',
  factQuestions: 'Responde',
  factLevel: 'De qué nivel de gobierno trata',
  noLevel: 'De ninguno',
  factDimensions: 'Se divide por',
  seeMap: 'Verlo en el mapa',

  // provenance
  chain: 'De dónde viene',
  published: 'Lo publica',
  readThere: 'Se leyó en',
  readOn: (day: string) => `el ${day}`,
  fileHere: 'Archivo de este atlas',
  fileFacts: (bytes: string) => `${bytes}, suma SHA-256:`,
  licence: 'Licencia',
  licenceHere:
    'El código del atlas es MIT; las cifras conservan la licencia de su fuente: léala antes de volver a publicarlas.',
  revision: 'Versión y revisiones',
  revised: (vintage: string, version: string, day: string) =>
    `${vintage}. Este archivo pertenece a la versión ${version} del paquete, del ${day}: no cambia aunque el publicador revise sus cifras; una versión nueva lo dirá aquí, y la suma de control será otra.`,
  breakIn: (year: number, reason: string) => `Quiebre en ${year}: ${reason}`,

  // taking it along
  downloads: 'Descargar',
  tidyCsv: 'CSV para programas',
  tidyNote: 'códigos, punto decimal y comas',
  excelComma: 'CSV para Excel con coma decimal',
  excelCommaNote: 'como en Chile; con nombres de regiones y categorías',
  excelPoint: 'CSV para Excel con punto decimal',
  excelPointNote: 'como en el Perú; con nombres de regiones y categorías',
  zip: 'Todo el paquete',
  excelFailed: 'No se pudo preparar el archivo. Inténtelo de nuevo.',
  cite: 'Citar',
  citeOriginal: 'La tabla de quien la publica',
  citeHere: 'El archivo de este atlas',
  citation: {
    undated: 's. f.',
    dataSet: 'Conjunto de datos',
    version: (version: string) => `Versión ${version}`,
    retrieved: (day: string, address: string) => `Recuperado el ${day}, de ${address}`,
  },
  readNote: (day: string, where: string) => `Leído el ${day} en ${where}`,
  madeFrom: (publishers: string) => `Elaborado con datos de ${publishers}`,
  snippets: 'Abrirlo en otro programa',
  snippetsNote:
    'Los códigos se leen como texto, lo vacío como vacío y los decimales con punto, esté como esté configurado el equipo.',
  snippetNames: {
    python: 'Python (pandas)',
    r: 'R (readr)',
    excel: 'Excel (Power Query)',
    sheets: 'Google Sheets',
  },
  excelHow:
    'En Excel: Datos › Obtener datos › Iniciar Editor de Power Query › Editor avanzado, y pegar.',
  sheetsHow:
    'Para una hoja con coma decimal; si la suya usa punto decimal, cambie cada punto y coma por una coma.',
  sheetsCodes: 'La segunda fórmula repone los ceros de los códigos; péguela en una columna libre.',
  variable: 'datos',
  copy: 'Copiar',
  copyOf: (what: string) => `Copiar: ${what}`,
  copied: 'Copiado',
  copyFailed: 'No se pudo copiar: seleccione el texto',

  // the spreadsheet
  sheet: {
    regionCode: 'Código de la región',
    region: 'Región',
    placeCode: 'Código de la comuna o distrito',
    place: 'Comuna o distrito',
    codeOf: (dimension: string) => `${dimension} (código)`,
    year: 'Año',
    value: 'Valor',
    unit: 'Unidad',
    status: 'Estado del dato',
    unassigned: 'Sin región asignada',
  },
  fileUnit: {
    ratio: 'Proporción (1 es 100 %)',
    percent: 'Por ciento',
    scaled: (multiplier: number, noun: string) =>
      multiplier === 1 ? noun : `${SCALES[multiplier] ?? `${multiplier} × `}${noun}`,
  },

  // what is missing
  missing: 'Lo que falta',
  missingLead:
    'Cifras que se buscaron y no se encontraron en forma utilizable. Quien tenga una puede completar el atlas. Las direcciones orientan: no todas se pudieron comprobar.',
  missingPlace: 'Dónde estaría',
  missingShows: 'Dejaría ver',
};

export type DataTexts = typeof es;
