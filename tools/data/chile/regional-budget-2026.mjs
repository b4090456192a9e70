/** The 2026 law of the regional governments: programmes and funds. */
import { mustEqual, totalOf } from '../../tables.mjs';
import { addUp, eachRow, mustCover, SIXTEEN, source, unitToday } from './rows.mjs';

function programme(name) {
  const rows = source('gore_budget_2026_operation_investment');
  const concept = (one) => rows.filter((row) => row.concept === one);
  mustEqual('GORE programmes 2026', totalOf(concept('Total GORE programme (gastos)')), 1819428560);
  return mustCover(name, eachRow(concept(name), unitToday), () => SIXTEEN);
}

/** Investment programme of each regional government. */
export function investment2026() {
  return programme('Inversión Regional');
}

/** Running costs of each regional government. */
export function operation2026() {
  return programme('Funcionamiento Regional');
}

const TOTAL = 'TOTAL investment programme';
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

/** Every fund of the law's table; in each region they must add up to the table's own total. */
export function funds2026() {
  const table = source('gore_investment_2026_by_fund');
  const rows = addUp(
    table.filter((row) => row.fund !== TOTAL),
    unitToday,
    (row) => row.value,
    (row) => ({ fund: FUNDS[row.fund] }),
  );
  for (const published of eachRow(
    table.filter((row) => row.fund === TOTAL),
    unitToday,
  ))
    mustEqual(
      `funds 2026 of ${published.region}`,
      totalOf(rows.filter((row) => row.region === published.region)),
      published.value,
    );
  mustEqual('funds 2026', totalOf(rows), 1690556227);
  return mustCover('funds 2026', rows, () => SIXTEEN, ['fund']);
}

function fund2026(id) {
  return funds2026()
    .filter((row) => row.fund === id)
    .map(({ region, period, value, status }) => ({ region, period, value, status }));
}

export function fndr2026() {
  return fund2026('fndr');
}

export function frpd2026() {
  const rows = fund2026('frpd');
  mustEqual('FRPD 2026', totalOf(rows), 227859438);
  return rows;
}
