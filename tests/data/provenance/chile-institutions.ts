/** Chile: national institutions of productive development, and spending by level of government. */
import { exact, over, plus, times, total, type Exact } from './decimals.ts';
import { always, worded } from './reading.ts';
import { between, cell, select, years, type Row } from './tables.ts';
import { FIFTEEN } from './units.ts';
import type { FromRows, Traces } from './walk.ts';

const CHAPTERS = 'chile/national_institutions_budget_by_subtitle_2012_2020';
const LINES = 'chile/national_institutions_law_lines_2009_2017';
const REGIONS = 'chile/gore_budget_total_2009_2020';

const chile = () => 'CL';
/** The file of the law of 2016 could not be read. */
const LAW_YEARS = [...years(2009, 2015), 2017];

const INSTITUTIONS = {
  CORFO: 'corfo',
  'Comité InnovaChile': 'innovachile',
  SERCOTEC: 'sercotec',
  'Subsecretaría de Economía y EMT': 'economy',
  'Subsecretaría de Turismo': 'tourism',
  SERNATUR: 'sernatur',
  INAPI: 'inapi',
  'InvestChile / Comité de Inversiones Extranjeras': 'investchile',
  'DIRECON / ProChile (Dirección General de Relaciones Económicas Internacionales)': 'direcon',
  ProChile: 'prochile',
  SUBREI: 'subrei',
  CONICYT: 'conicyt',
  ANID: 'anid',
  'Subsecretaría de Ciencia': 'science',
  'Subsecretaría de Agricultura (incl. transfers to FIA, INIA, etc.)': 'agriculture',
  ODEPA: 'odepa',
  INDAP: 'indap',
  SAG: 'sag',
  CONAF: 'conaf',
  'Comisión Nacional de Riego': 'irrigation',
  'Subsecretaría de Pesca y Acuicultura': 'fishing',
  SERNAPESCA: 'sernapesca',
  INDESPA: 'indespa',
  'Ministerio de Minería - Secretaría (incl. ENAMI fomento)': 'mining',
  SENCE: 'sence',
  FOSIS: 'fosis',
  SUBDERE: 'subdere',
};
/** The table of lines writes some of them otherwise. */
const IN_LINES = {
  ...INSTITUTIONS,
  'DIRECON/ProChile': 'direcon',
  'CIE/InvestChile': 'investchile',
  CNR: 'irrigation',
  'Subsecretaría de Agricultura': 'agriculture',
};

/** A stage of each institution's budget; lines that ended before December had moved elsewhere. */
const stage = (phase: string, value: string, lastYear: number): FromRows => ({
  from: CHAPTERS,
  where: { side: 'expenditure', year: between(2012, lastYear) },
  only: (row) => cell(row, 'execution_month') === '12' || cell(row, 'year') === '2020',
  unit: chile,
  dims: { institution: worded('institution', INSTITUTIONS), phase: always(phase) },
  value,
  rows: 'add',
  status: 'final',
});

/** Staff, goods, transfers, assets and investment, each as a whole sub-title. */
function isProgramme(row: Row): boolean {
  return (
    cell(row, 'item') === '' &&
    ['21', '22', '24', '29', '31', '33'].includes(cell(row, 'subtitulo'))
  );
}

/** Of the transfers, what goes to other parts of central government, as a whole item. */
function isHandedOn(row: Row): boolean {
  return cell(row, 'item') === '02' && ['24', '33'].includes(cell(row, 'subtitulo'));
}

/** Programme spending counts, what is handed on counts against it. */
function signed(row: Row): Exact {
  return times(exact(cell(row, 'value_kclp')), exact(isHandedOn(row) ? '-1' : '1'));
}

const inLines = worded('institution', IN_LINES);

/** Net spending of several institutions in a year; not every one is in the law of every year. */
function netOf(institutions: readonly string[], year: number): Exact {
  const rows = select(LINES, { year: String(year), asignacion: '' });
  return total(
    rows
      .filter((row) => institutions.includes(inLines(row)))
      .filter((row) => isProgramme(row) || isHandedOn(row))
      .map(signed),
  );
}

const CORE = ['corfo', 'innovachile', 'sercotec', 'economy'];
const BROAD = [
  ...CORE,
  'indap',
  'sence',
  'fosis',
  'sernatur',
  'direcon',
  'tourism',
  'investchile',
  'inapi',
  'irrigation',
];
/** Which national institutions count, and which lines of the regions' law. */
const DEFINITIONS: Readonly<Record<string, readonly [readonly string[], string]>> = {
  'core-strict': [CORE, 'strict'],
  'broad-strict': [BROAD, 'strict'],
  'broad-wide': [BROAD, 'wide'],
};

/** A level's rows of a table, added over the country. */
const level = (name: string, phase: string, part: Omit<FromRows, 'unit' | 'status'>): FromRows => ({
  ...part,
  unit: chile,
  dims: { level: always(name), phase: always(phase) },
  rows: 'add',
  status: 'final',
});

export const CHILE_INSTITUTIONS: Traces = {
  'cl-institutions-budget': [
    stage('law', 'law_initial_kclp', 2020),
    stage('current', 'current_budget_kclp', 2019),
    stage('executed', 'executed_kclp', 2019),
  ],
  'cl-institutions-net-spending': [
    {
      from: LINES,
      where: { asignacion: '' },
      only: (row) => isProgramme(row) || isHandedOn(row),
      unit: chile,
      dims: { institution: inLines },
      value: signed,
      rows: 'add',
      status: 'derived',
    },
  ],
  'cl-productive-share': [
    {
      formula:
        'regions’ lines / (themselves + net spending of the institutions), of the definition',
      over: { units: ['CL'], years: LAW_YEARS, dims: { definition: Object.keys(DEFINITIONS) } },
      value: ({ year, dims }, look) => {
        const [institutions, agency] = DEFINITIONS[dims['definition'] ?? ''] ?? [[], ''];
        const regions = total(
          FIFTEEN.map((unit) => look('cl-gore-transfers-agency', unit, year, { agency })),
        );
        return over(regions, plus(regions, netOf(institutions, year)));
      },
      round: 'double',
      status: 'derived',
    },
  ],
  'cl-spending-level': [
    level('national', 'law', {
      from: 'chile/spending_by_level_of_government',
      where: { level: (name) => name.startsWith('Central government budget law, total') },
    }),
    level('regional', 'law', { from: REGIONS, value: 'law_initial_kclp' }),
    level('regional', 'executed', {
      from: REGIONS,
      where: { execution_month: '12' },
      value: 'executed_kclp',
    }),
    level('local', 'executed', {
      from: 'chile/sinim_municipal_finance_by_commune_2019_2023',
      where: { measure: 'total_expenditure' },
    }),
    {
      rest: 'no table read has the level, stage and year',
      over: {
        units: ['CL'],
        years: years(2009, 2023),
        dims: { level: ['national', 'regional', 'local'], phase: ['law', 'executed'] },
      },
      value: null,
      status: 'missing',
    },
  ],
};
