/** Chile: budgets of the regional governments. */
import { always, worded } from './reading.ts';
import { between, cell, years, type Row } from './tables.ts';
import {
  FIFTEEN,
  OLD_BIOBIO,
  oldRegion,
  region,
  regionJoinedTo,
  regionsJoinedTo,
} from './units.ts';
import type { Cell, Traces } from './walk.ts';

const CHAPTERS = 'chile/gore_budget_total_2009_2020';
const SUBTITLES = 'chile/gore_budget_by_subtitle_2012_2020';
const LINES = 'chile/gore_transfer_lines_2009_2017';
const FUNDS_2026 = 'chile/gore_investment_2026_by_fund';
const PROGRAMMES_2026 = 'chile/gore_budget_2026_operation_investment';

/** In 2018 Biobío still spent in what is Ñuble. */
const unit = regionJoinedTo(2018);
const units = regionsJoinedTo(2018);

const KINDS = {
  '21': 'personnel',
  '22': 'goods-and-services',
  '23': 'social-security',
  '24': 'current-transfers',
  '25': 'payments-to-treasury',
  '26': 'other-current',
  '29': 'non-financial-assets',
  '31': 'investment',
  '32': 'loans',
  '33': 'capital-transfers',
  '34': 'debt-service',
  '35': 'closing-balance',
};

/** Biobío's investment of 2017 was read as of September. */
function isOpen(row: Row): boolean {
  return cell(row, 'region_code') === '08' && cell(row, 'year') === '2017';
}

/** Lines that lasted to December; those of 2020, of which only the law is used; and Biobío's. */
function counts(row: Row): boolean {
  const month = cell(row, 'execution_month');
  return month === '12' || cell(row, 'year') === '2020' || (month === '9' && isOpen(row));
}

/** A stage of the budget by kind of spending. */
function stage(phase: string, column: string, lastYear: number): Traces[string] {
  const open = phase === 'law' ? 'final' : 'partial';
  const status = ({ unit: at, year }: Cell) =>
    phase !== 'law' && at === OLD_BIOBIO && year === 2017 ? 'partial' : 'derived';
  return [
    {
      from: SUBTITLES,
      where: { side: 'expenditure', year: between(2012, lastYear) },
      only: counts,
      unit,
      dims: { subtitle: worded('subtitulo', KINDS), phase: always(phase) },
      value: column,
      rows: 'add',
      status: (row) => (isOpen(row) ? open : 'final'),
    },
    {
      rest: 'a sub-title that a region does not list has no amount',
      over: {
        units,
        years: years(2012, lastYear),
        dims: { subtitle: Object.values(KINDS), phase: [phase] },
      },
      value: '0',
      status,
    },
  ];
}

const PRODUCTIVE = {
  'CORFO / InnovaChile': 'corfo',
  SERCOTEC: 'sercotec',
  INDAP: 'indap',
  FOSIS: 'fosis',
  SENCE: 'sence',
  'SERNATUR / Turismo': 'tourism',
  'ProChile / DIRECON': 'prochile',
  'CONICYT / ANID': 'research-agency',
  'Universities and research centres': 'universities',
  'FIC provision': 'fic',
  'Agricultura (SAG/CONAF/INIA/FIA/INFOR/CNR/SEREMI/Subsec.)': 'agriculture',
  'Pesca (SUBPESCA/SERNAPESCA/FAP/IFOP)': 'fishing',
  'Minería (ENAMI/SEREMI/SERNAGEOMIN)': 'mining',
  CONADI: 'indigenous-development',
};
const BY_WORD = 'Other executor, productive keyword';
const AGENCIES = {
  ...PRODUCTIVE,
  [BY_WORD]: 'other-productive',
  'Other / not classified as productive': 'not-productive',
};

/** Lines of several classes of agency under one name. */
function together(agency: string, classes: readonly string[]): Traces[string][number] {
  return {
    from: LINES,
    where: { agency_class: classes },
    unit: oldRegion,
    dims: { agency: always(agency) },
    rows: 'add',
    status: 'derived',
  };
}

const FUNDS = {
  'Fondo Nacional de Desarrollo Regional': 'fndr',
  'Fondo de Apoyo al Transporte Público y la Conectividad Regional': 'transport',
  'Fondo para la Productividad y el Desarrollo': 'frpd',
  'Fondo de Equidad Interregional': 'equity',
  'Tesoro Público - Ley N° 19.143, Patentes Mineras': 'mining-licences',
  'Tesoro Público Ley N° 21.210, Modernización Tributaria': 'tax-modernisation',
  'Fondo de Inversión y Reconversión Regional': 'reconversion',
  'Tesoro Público Art. 129 bis 19 Ley N° 20.017, Código de Aguas': 'water-licences',
  'Subsecretaría de la Cultura y las Artes': 'culture',
  'Tesoro Público Ley N° 19.275, Fondo de Desarrollo de Magallanes': 'magallanes',
  'Tesoro Público D.L. N°430, de 1992 (E.F. y T.), Patentes de Acuicultura': 'aquaculture-licences',
  'Tesoro Público Ley N° 19.657, Patentes Geotérmicas': 'geothermal-licences',
};

const fund = (name: keyof typeof FUNDS): Traces[string] => [
  { from: FUNDS_2026, where: { fund: name }, unit: region, status: 'final' },
];

const programme = (concept: string): Traces[string] => [
  { from: PROGRAMMES_2026, where: { concept }, unit: region, status: 'final' },
];

export const CHILE_BUDGETS: Traces = {
  'cl-gore-budget-law': [
    { from: CHAPTERS, unit, value: 'law_initial_kclp', rows: 'add', status: 'final' },
  ],
  'cl-regional-government-executed': [
    {
      from: CHAPTERS,
      where: { execution_month: '12' },
      unit,
      value: 'executed_kclp',
      rows: 'add',
      status: 'final',
    },
  ],
  'cl-gore-spending-subtitle': [
    ...stage('law', 'law_initial_kclp', 2020),
    ...stage('current', 'current_budget_kclp', 2019),
    ...stage('executed', 'executed_kclp', 2019),
  ],
  'cl-gore-transfers-agency': [
    {
      from: LINES,
      unit: oldRegion,
      dims: { agency: worded('agency_class', AGENCIES) },
      rows: 'add',
      status: 'final',
    },
    together('strict', Object.keys(PRODUCTIVE)),
    together('wide', [...Object.keys(PRODUCTIVE), BY_WORD]),
    {
      rest: 'the list of lines is whole: a class without one is nothing',
      over: {
        units: FIFTEEN,
        years: [...years(2009, 2015), 2017],
        dims: { agency: [...Object.values(AGENCIES), 'strict', 'wide'] },
      },
      value: '0',
      status: 'final',
    },
  ],
  'cl-ficr': [{ from: 'chile/ficr_provision_by_region', unit: oldRegion, status: 'final' }],
  'cl-gore-2026-fund': [
    {
      from: FUNDS_2026,
      where: { fund: Object.keys(FUNDS) },
      unit: region,
      dims: { fund: worded('fund', FUNDS) },
      status: 'final',
    },
  ],
  'cl-fndr-2026': fund('Fondo Nacional de Desarrollo Regional'),
  'cl-frpd-2026': fund('Fondo para la Productividad y el Desarrollo'),
  'cl-gore-2026-operation': programme('Funcionamiento Regional'),
  'cl-regional-government-investment-2026': programme('Inversión Regional'),
};
