/**
 * Quarterly GDP by region: Banco Central de Chile, statistical database, table (cuadro)
 * CCNN2018_PIB_REGIONAL_T, chained volume, reference 2018, thousand million pesos.
 *
 * Layout: a column of check boxes (`Sel.`, absent in some exports), the series (`Serie`) and one
 * column per quarter (`I.2013`); rows for 16 regions, their sub-total, extra-regional output and
 * GDP. Thousands dot, decimal comma. The Bank revises earlier quarters, and chained volumes of two
 * vintages do not go together: import all quarters of an export, not only the last.
 */
import { decimalIn, styleOf, sumOf } from './decimals.mjs';
import { mustFit, openTable, tidy } from './reading.mjs';
import { regionsByName } from './regions.mjs';

const QUARTERS = { I: '1', II: '2', III: '3', IV: '4' };
const QUARTER = /^(I|II|III|IV)\.(\d{4})$/;
/** Rows that are no region, by label, with the code of the source table. */
const OTHERS = {
  'Subtotal regionalizado': 'SUB',
  Extrarregional: 'EXT',
  'Producto Interno Bruto': 'CL',
};
const UNIT = 'CLP billion (miles de millones), chained volume, ref. 2018';
const EXPECTED = ['Serie', 'I.2025', 'II.2025', '…'];
/** Chained volumes do not add up exactly; these shares hold the 53 quarters from 2013 on. */
const REGIONS_TO_SUBTOTAL = 0.006;
const SUBTOTAL_TO_GDP = 0.001;

/** The columns that hold quarters: position, year and quarter. */
function quartersOf({ header, line }) {
  const series = header.indexOf('Serie');
  const found = header.flatMap((name, position) => {
    const match = QUARTER.exec(name);
    return match ? [{ position, name, year: match[2], quarter: QUARTERS[match[1]] }] : [];
  });
  const odd = header.filter((name) => !QUARTER.test(name) && !/^(Sel\.?|Serie|)$/.test(name));
  const double = found.filter(({ name }) => header.indexOf(name) !== header.lastIndexOf(name));
  if (odd.length + double.length > 0 || found.length === 0)
    throw new Error(
      `line ${line}: not the columns of this layout (choose the quarterly frequency)\n` +
        `  expected: ${EXPECTED.join(' | ')}\n  found: ${header.join(' | ')}`,
    );
  return { series, quarters: found };
}

function unitOf(label, line, regionOf) {
  const code = OTHERS[label];
  return code ? { id: '', code, label } : regionOf(label, line);
}

/** Sums of a quarter that the table itself publishes. */
function checksOf(rows) {
  const quarters = new Set(rows.map((row) => `${row.year}Q${row.quarter}`));
  return [...quarters].flatMap((quarter) => {
    const year = quarter.slice(0, 4);
    const cells = rows.filter((row) => `${row.year}Q${row.quarter}` === quarter);
    const one = (code) => {
      const found = cells.find((row) => row.region_code === code);
      if (!found) throw new Error(`${quarter}: no row for ${code}`);
      return found.value;
    };
    const subtotal = one('SUB');
    const regions = sumOf(cells.filter((row) => row.iso_3166_2 !== '').map((row) => row.value));
    return [
      {
        year,
        what: `${quarter}, regions and the published sub-total`,
        found: regions,
        published: subtotal,
        share: REGIONS_TO_SUBTOTAL,
      },
      {
        year,
        what: `${quarter}, sub-total with extra-regional output and the published GDP`,
        found: sumOf([subtotal, one('EXT')]),
        published: one('CL'),
        share: SUBTOTAL_TO_GDP,
      },
    ];
  });
}

async function read(file, { year }) {
  const table = await openTable(file, /^Serie$/, EXPECTED);
  const { series, quarters } = quartersOf(table);
  const style = styleOf(table.separator);
  const regionOf = regionsByName('CL');
  const wanted = quarters.filter((one) => year === undefined || one.year === year);
  const rows = [];
  for await (const record of table.records) {
    mustFit(record, table.header);
    const label = tidy(record.cells[series]);
    const unit = unitOf(label, record.line, regionOf);
    for (const { position, name, ...period } of wanted) {
      const value = decimalIn(record.cells[position], style, `line ${record.line}, "${name}"`);
      rows.push({
        region_code: unit.code,
        iso_3166_2: unit.id,
        region: unit.label,
        ...period,
        value,
        unit: UNIT,
        value_as_scraped: value,
        repair_factor: '1',
        source_label: label,
      });
    }
  }
  const years = [...new Set(wanted.map((one) => one.year))];
  const shown = years.filter((one) => wanted.filter(({ year: own }) => own === one).length === 4);
  return {
    years,
    shown,
    tables: [
      {
        name: 'gdp_regional_chained_quarterly',
        feeds: ['cl-gdp'],
        key: ['region_code', 'year', 'quarter'],
        owns: (row) => years.includes(row.year),
        rows,
      },
    ],
    checks: checksOf(rows),
    sums: shown.map((one) => ({
      indicator: 'cl-gdp',
      name: 'gdp',
      year: one,
      value: sumOf(
        rows.filter((row) => row.region_code === 'CL' && row.year === one).map((row) => row.value),
      ),
    })),
  };
}

export const bcchGdp = {
  id: 'bcch-gdp',
  country: 'chile',
  layout: 'Banco Central de Chile, cuadro CCNN2018_PIB_REGIONAL_T, quarters, exported as CSV',
  address:
    'https://si3.bcentral.cl/Siete/ES/Siete/Cuadro/CAP_ESTADIST_REGIONAL/MN_REGIONAL1/CCNN2018_PIB_REGIONAL_T',
  indicators: ['cl-gdp'],
  read,
};
