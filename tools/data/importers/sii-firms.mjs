/**
 * Firms, employees, sales and wages by region and size: Servicio de Impuestos Internos (Chile), Estadísticas de
 * empresas, workbook PUB_TRAM5_REG (five classes of sales by region), its sheet saved as CSV.
 *
 * Layout: blank lines, a header of 23 columns, one line per commercial year, class of sales and
 * region; `*` where ten filers or fewer are suppressed. No line holds a total, so the published ones
 * are given on the command line. The publisher revises all years at every update.
 */
import { countIn, decimalIn, styleOf, sumOf } from './decimals.mjs';
import { mustFit, openTable, positionsOf, tidy } from './reading.mjs';
import { regionsByName } from './regions.mjs';

const YEAR = 'Año Comercial';
const SIZE = 'Tramo según ventas (5 tramos)';
const REGION = 'Región del domicilio o casa matriz';
/** Column of the sheet by measure of the source table; only sums of money may be suppressed. */
const MEASURES = {
  firms: 'Número de empresas',
  sales_uf: 'Ventas anuales en UF',
  dependent_workers: 'Número de trabajadores dependientes informados',
  net_wages_uf: 'Renta neta informada en UF',
  workers_month_weighted: 'Trabajadores ponderados por meses trabajados',
};
/** Counts are whole, so that a published total can be given for them; the indicator of each. */
const COUNTED = { firms: 'cl-firms', dependent_workers: 'cl-workers' };
const COUNTS = new Set(Object.keys(COUNTED));
const INDICATORS = ['cl-firms', 'cl-workers', 'cl-sales', 'cl-wages'];
const COLUMNS = [
  YEAR,
  SIZE,
  REGION,
  ...Object.values(MEASURES),
  'Número de trabajadores dependientes de género femenino informados',
  'Trabajadores de género femenino',
  'Trabajadores de género femenino ponderados por meses trabajados',
  'Número de trabajadores dependientes de género masculino informados',
  'Renta neta informada en UF, trabajadores de género masculino',
  'Trabajadores de género masculino ponderados por meses trabajados',
  'Número de trabajadores a honorarios informados',
  'Honorarios pagados informados en UF',
  'Trabajadores a honorarios ponderados por meses trabajados',
  'Número de trabajadores a honorarios de género femenino informados',
  'Honorarios pagados informados a trabajadores de género femenino en UF',
  'Trabajadores a honorarios de género femenino ponderados por meses trabajados',
  'Número de trabajadores a honorarios de género masculino informados',
  'Honorarios pagados informados a trabajadores de género masculino en UF',
  'Trabajadores a honorarios de género masculino ponderados por meses trabajados',
];
const SIZES = new Set(['Sin Ventas/Sin Información', 'Micro', 'Pequeña', 'Mediana', 'Grande']);
/** What the sheet calls firms whose region is not known, and the code of the source tables. */
const NOWHERE = { name: /^sin informaci[oó]n$/i, region: { id: '', code: '00' } };

function figureOf(cell, measure, style, where) {
  if (cell.trim() === '*') {
    if (COUNTS.has(measure)) throw new Error(`${where}: suppressed, counts never are`);
    return { value: '', suppressed: 'True' };
  }
  const numberIn = COUNTS.has(measure) ? countIn : decimalIn;
  return { value: numberIn(cell, style, where), suppressed: 'False' };
}

/** The source rows of one line, one per measure. */
function rowsOf({ line, cells }, at, style, regionOf) {
  const year = countIn(cells[at[YEAR]], 'plain', `line ${line}, "${YEAR}"`);
  const size = tidy(cells[at[SIZE]]);
  if (!SIZES.has(size)) throw new Error(`line ${line}: "${size}" is no class of sales`);
  const name = tidy(cells[at[REGION]]);
  const nowhere = NOWHERE.name.test(name);
  const region = nowhere ? { ...NOWHERE.region, label: 'Sin información' } : regionOf(name, line);
  return Object.entries(MEASURES).map(([measure, column]) => ({
    region_code: region.code,
    iso_3166_2: region.id,
    region: region.label,
    year,
    size_class: size,
    measure,
    ...figureOf(cells[at[column]], measure, style, `line ${line}, "${column}"`),
  }));
}

async function read(file, { year }) {
  const table = await openTable(file, /^Año Comercial$/, COLUMNS);
  const at = positionsOf(table, COLUMNS, true);
  const style = styleOf(table.separator);
  const regionOf = regionsByName('CL');
  const rows = [];
  for await (const record of table.records) {
    mustFit(record, table.header);
    if (year === undefined || tidy(record.cells[at[YEAR]]) === year)
      rows.push(...rowsOf(record, at, style, regionOf));
  }
  const years = [...new Set(rows.map((row) => row.year))];
  return {
    years,
    tables: [
      {
        name: 'sii_firms_by_region_size_2005_2024',
        feeds: INDICATORS,
        key: ['region_code', 'year', 'size_class', 'measure'],
        owns: (row) => years.includes(row.year),
        rows,
      },
    ],
    checks: [],
    sums: years.flatMap((one) =>
      Object.entries(COUNTED).map(([measure, indicator]) => ({
        indicator,
        name: measure,
        year: one,
        value: sumOf(
          rows.filter((row) => row.year === one && row.measure === measure).map((row) => row.value),
        ),
      })),
    ),
  };
}

export const siiFirms = {
  id: 'sii-firms',
  country: 'chile',
  layout: 'SII, Estadísticas de empresas, PUB_TRAM5_REG, sheet saved as CSV',
  address: 'https://www.sii.cl/sobre_el_sii/estadisticas_de_empresas.html',
  indicators: INDICATORS,
  read,
};
