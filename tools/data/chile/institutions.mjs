/** Budgets of the national institutions of productive development, and what regions decide of it. */
import { mustEqual, numberIn, sumDecimals } from '../../tables.mjs';
import { LAW_YEARS, transfersByAgency } from './regional-transfers.mjs';
import { source, yearOf, yearsFrom } from './rows.mjs';

const STAGES = {
  law: 'law_initial_kclp',
  current: 'current_budget_kclp',
  executed: 'executed_kclp',
};
/** Execution and the budget in force of 2020 run to April only. */
const LAST_YEAR = { law: 2020, current: 2019, executed: 2019 };

/** Ids of the institutions, by their names in the table of chapters. */
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

/**
 * Gross budget of each institution by stage: all its expenditure, thousand pesos. Transfers between
 * institutions, and between programmes of one, are counted on both sides: these are never summed.
 * A line last reported before December had moved elsewhere by then and does not count.
 */
export function institutionsBudget() {
  const rows = source('national_institutions_budget_by_subtitle_2012_2020').filter(
    (row) => row.side === 'expenditure' && (row.execution_month === '12' || row.year === '2020'),
  );
  const known = new Set(rows.map((row) => row.institution));
  mustEqual('institutions', known.size, Object.keys(INSTITUTIONS).length);
  return Object.entries(STAGES).flatMap(([phase, column]) =>
    Object.entries(INSTITUTIONS).flatMap(([name, institution]) =>
      yearsFrom(2012, LAST_YEAR[phase]).flatMap((period) => {
        const own = rows.filter((row) => row.institution === name && yearOf(row) === period);
        if (own.length === 0) return [];
        const value = sumDecimals(own.map((row) => row[column]));
        return [{ region: 'CL', period, value, status: 'final', institution, phase }];
      }),
    ),
  );
}

/** Institutions of the line-level law: `core` and `broad` are the two definitions of national. */
const LAW_INSTITUTIONS = {
  CORFO: ['corfo', 'core'],
  'Comité InnovaChile': ['innovachile', 'core'],
  SERCOTEC: ['sercotec', 'core'],
  'Subsecretaría de Economía y EMT': ['economy', 'core'],
  INDAP: ['indap', 'broad'],
  SENCE: ['sence', 'broad'],
  FOSIS: ['fosis', 'broad'],
  SERNATUR: ['sernatur', 'broad'],
  'DIRECON/ProChile': ['direcon', 'broad'],
  'Subsecretaría de Turismo': ['tourism', 'broad'],
  'CIE/InvestChile': ['investchile', 'broad'],
  INAPI: ['inapi', 'broad'],
  CNR: ['irrigation', 'broad'],
  'Subsecretaría de Agricultura': ['agriculture', 'other'],
  SUBDERE: ['subdere', 'other'],
};
/** Staff, goods, transfers, assets and investment: neither loans nor financial assets nor debt. */
const PROGRAMME = new Set(['21', '22', '24', '29', '31', '33']);
const TRANSFERS = new Set(['24', '33']);
const TO_CENTRAL_GOVERNMENT = '02';

/**
 * Programme spending of each institution in the law, less what it hands to other parts of central
 * government, which spend it in turn. The rule is ours.
 */
export function institutionsNetSpending() {
  const lines = source('national_institutions_law_lines_2009_2017');
  const cells = new Map();
  for (const line of lines) {
    const [institution] = LAW_INSTITUTIONS[line.institution];
    const period = yearOf(line);
    const key = `${institution} ${period}`;
    const cell = cells.get(key) ?? { institution, period, value: 0 };
    const whole = line.item === '' && line.asignacion === '';
    const handed = line.item === TO_CENTRAL_GOVERNMENT && line.asignacion === '';
    if (whole && PROGRAMME.has(line.subtitulo)) cell.value += numberIn(line.value_kclp);
    if (handed && TRANSFERS.has(line.subtitulo)) cell.value -= numberIn(line.value_kclp);
    cells.set(key, cell);
  }
  const rows = [...cells.values()].map((cell) => ({ ...cell, region: 'CL', status: 'derived' }));
  const at = rows.find((row) => row.institution === 'corfo' && row.period === 2017);
  mustEqual('net spending of CORFO 2017', at.value, 261430737);
  return rows;
}

/** Definitions of the share: which national institutions, and which lines of the regions' law. */
const DEFINITIONS = {
  'core-strict': [['core'], 'strict'],
  'broad-strict': [['core', 'broad'], 'strict'],
  'broad-wide': [['core', 'broad'], 'wide'],
};

/**
 * What the law of the regional governments gives to productive lines over that and the national
 * institutions' net programme spending together, 0 to 1. A floor: the initial law only.
 */
export function productiveShare() {
  const groups = new Map(Object.values(LAW_INSTITUTIONS));
  const national = institutionsNetSpending();
  const regional = transfersByAgency();
  const add = (rows) => rows.reduce((sum, row) => sum + row.value, 0);
  return Object.entries(DEFINITIONS).flatMap(([definition, [counted, agency]]) =>
    LAW_YEARS.map((period) => {
      const nation = add(
        national.filter(
          (row) => row.period === period && counted.includes(groups.get(row.institution)),
        ),
      );
      const regions = add(regional.filter((row) => row.period === period && row.agency === agency));
      const value = regions / (regions + nation);
      return { region: 'CL', period, value, status: 'derived', definition };
    }),
  );
}
