/**
 * Official figures that the Índice de Competitividad Regional (INCORE) of the Instituto Peruano de
 * Economía gathers by department. Its scores and ranks do not enter.
 */
import { mustEqual, numberIn } from '../../tables.mjs';
import { limaAndCallaoParts, valueAddedOfParts } from './lima.mjs';
import { APART, departmentOf, groupBy, LIMA_AND_CALLAO, mustCover, only, source } from './rows.mjs';

const UNITS = [...APART, LIMA_AND_CALLAO, 'PE'];
const METROPOLIS = '15LM+07';
const PROVINCES = '15LP';

/** Rows of an indicator, one per unit and year; what two editions repeat must be the same. */
function rowsOf(code) {
  const rows = source('incore_indicators').filter((row) => row.indicator.startsWith(`${code} `));
  return [...groupBy(rows, (row) => `${row.region_code}|${row.year}`)].map(([key, editions]) => {
    for (const row of editions)
      mustEqual(`${code} ${key}, editions`, numberIn(row.value), numberIn(editions[0].value));
    return editions[0];
  });
}

/** Mean of Lima with Callao and of Lima Provincias, to four decimals, or why there is none. */
function unionOf(rows, period, weights) {
  const key = { region: LIMA_AND_CALLAO, period };
  if (weights === null) return { ...key, value: null, status: 'not-published' };
  const part = (code) =>
    numberIn(
      only(
        rows.filter((row) => row.region_code === code),
        `${code} ${period}`,
      ).value,
    );
  const { metropolis, provinces } = weights(period);
  const sum = part(METROPOLIS) * metropolis + part(PROVINCES) * provinces;
  return { ...key, value: Number((sum / (metropolis + provinces)).toFixed(4)), status: 'derived' };
}

/**
 * @param code number of the indicator in the source
 * @param weights what weights the two parts of Lima; null where nothing read does
 */
function indicator(code, weights = limaAndCallaoParts) {
  const found = [...groupBy(rowsOf(code), (row) => row.year)].flatMap(([year, rows]) => [
    ...rows
      .filter((row) => /^(\d\d|PE)$/.test(row.region_code))
      .map((row) => ({
        region: row.region_code === 'PE' ? 'PE' : departmentOf(row),
        period: Number(year),
        value: numberIn(row.value),
        status: 'final',
      })),
    unionOf(rows, Number(year), weights),
  ]);
  return mustCover(`INCORE ${code}`, found, UNITS);
}

/** Per cent of employed persons who work in firms of more than a hundred workers. */
export const largeFirmWorkers = () => indicator('1.2');
/** Exports as per cent of the department's output; the parts of Lima weigh by value added. */
export const exportsShare = () => indicator('1.4', valueAddedOfParts);
/** Per cent of adults with an account in a financial institution. */
export const accountHolders = () => indicator('1.5');
/** Per cent of adults with a loan of the financial system. */
export const borrowers = () => indicator('1.6');
/** Soles per hour worked, at prices of Lima Metropolitana of 2024. */
export const hourlyEarnings = () => indicator('2.1');
/** Per cent of persons employed outside farming who have a formal job. */
export const formalEmployment = () => indicator('2.2');
/** Per cent of persons of 15 to 29 who neither study nor work. */
export const youthNeither = () => indicator('2.4');
/** Per cent of employed persons with higher education. */
export const educatedWorkers = () => indicator('2.5');
/** Per cent of households with water from the public network. */
export const waterAccess = () => indicator('3.1');
/** Hundredths of a sol of 2024 per kilowatt-hour, regulated customers. */
export const electricityPrice = () => indicator('3.5');
/** Per cent of persons who use the Internet. */
export const internetUse = () => indicator('3.7');
/** Per cent of adults who call their regional government's management good or very good. */
export const regionalGovernmentApproval = () => indicator('6.1');
/** Soles of 2024 that municipalities collect per inhabitant. */
export const municipalRevenue = () => indicator('6.2');
/** Per cent of public investment projects of half a million soles or less. */
export const smallProjects = () => indicator('6.3', null);
