/** Peru: what the national government spends, by sector, programme and goal. */
import { exact, over } from './decimals.ts';
import { worded } from './reading.ts';
import { between, cell } from './tables.ts';
import { department, TWENTY_FIVE } from './units.ts';
import type { Traces } from './walk.ts';

const phase = worded('stage', { PIA: 'pia', PIM: 'pim', devengado: 'devengado' });
const peru = () => 'PE';

const PROGRAMMES = {
  'A Comer Pescado': 'a-comer-pescado',
  'AGRO RURAL': 'agro-rural',
  'AGROIDEAS (Programa de Compensaciones para la Competitividad)': 'agroideas',
  CENFOTUR: 'cenfotur',
  CONCYTEC: 'concytec',
  FONCODES: 'foncodes',
  FONDECYT: 'fondecyt',
  FONDEPES: 'fondepes',
  'Fondo Mi Riego / Sierra Azul': 'sierra-azul',
  INACAL: 'inacal',
  'INIA (incl. estaciones experimentales)': 'inia',
  'ITP (red CITE)': 'itp',
  'MINCETUR (administración general)': 'mincetur',
  'Ministerio de la Producción (administración general)': 'produce',
  PNIA: 'pnia',
  PNIPA: 'pnipa',
  PROCIENCIA: 'prociencia',
  'PROINNOVATE / Innóvate Perú': 'proinnovate',
  PROMPERÚ: 'promperu',
  'PSI (Programa Subsectorial de Irrigación)': 'psi',
  'Plan COPESCO Nacional': 'copesco',
  SANIPES: 'sanipes',
  SENASA: 'senasa',
  'Sierra y Selva Exportadora': 'sierra-exportadora',
};

export const PERU_NATION: Traces = {
  // Up to 2021 the units of a sector are added; their sector reads `01: PRESIDENCIA …`.
  'pe-national-spending-sector': [
    {
      from: 'peru/national_government_budget_by_executing_unit',
      unit: peru,
      dims: { sector: (row) => cell(row, 'sector').slice(0, 2), phase },
      rows: 'add',
      status: 'final',
    },
    {
      from: 'peru/national_government_budget_by_sector',
      where: { year: between(2022, 2025) },
      unit: peru,
      dims: { sector: 'sector_code', phase },
      status: 'final',
    },
  ],
  'pe-productive-programmes': [
    {
      from: 'peru/national_productive_programmes',
      where: { year: between(2016, 2024) },
      unit: peru,
      dims: { programme: worded('productive_programme', PROGRAMMES), phase },
      status: 'final',
    },
  ],
  'pe-national-spending-meta-2022': [
    {
      from: 'peru/national_gov_pim_by_meta_department_2022_partial',
      unit: department,
      value: (row, look) =>
        over(exact(cell(row, 'value')), look('pe-population', department(row), 2022)),
      round: { digits: 3 },
      status: 'derived',
    },
    {
      rest: 'the table has ten departments',
      over: { units: TWENTY_FIVE, years: [2022] },
      value: null,
      status: 'missing',
    },
  ],
};
