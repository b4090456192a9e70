/** The OECD's regional accounts of Chile: output in international dollars and population. */
import { mustEqual, totalOf } from '../../tables.mjs';
import { eachRow, FIFTEEN, mustCover, source, unitBeforeNuble } from './rows.mjs';

/** One measure, of the fifteen regions that the OECD tells apart (Biobío holds Ñuble). */
function measure(name) {
  const rows = source('oecd_gdp_population_by_region_2008_2020').filter(
    (row) => row.measure === name,
  );
  mustEqual(`OECD ${name}, rows`, rows.length, 15 * 13);
  return mustCover(`OECD ${name}`, eachRow(rows, unitBeforeNuble), () => FIFTEEN);
}

/** Million international dollars at the prices and parities of 2015. */
export function oecdGdp() {
  return measure('gdp');
}

export function oecdPopulation() {
  const rows = measure('pop');
  mustEqual('OECD population 2020', totalOf(rows.filter((row) => row.period === 2020)), 19458195);
  return rows;
}

/** International dollars per head, as published; it must be output over population. */
export function oecdGdpPerHead() {
  const rows = measure('gdp_pc');
  const byCell = (cells) => new Map(cells.map((row) => [`${row.region} ${row.period}`, row.value]));
  const output = byCell(oecdGdp());
  const people = byCell(oecdPopulation());
  for (const row of rows) {
    const cell = `${row.region} ${row.period}`;
    const ratio = (output.get(cell) * 1e6) / people.get(cell);
    mustEqual(`OECD GDP per head ${cell}`, row.value / ratio, 1, 1e-5);
  }
  return rows;
}
