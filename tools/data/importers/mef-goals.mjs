/**
 * Public spending of Peru by where its goal (*meta*) lies, to print: where the money works, while the
 * seat of the office says where it is signed for. No indicator takes it yet for all departments.
 */
import { filled, STAGES, sumLines } from './mef-lines.mjs';
import { regionsByName } from './regions.mjs';

const HEADER = ['year', 'level', 'region_code', 'department', 'function_code', 'function'];
const LEVELS = ['national', 'regional', 'local'];

function cellOf(text) {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * The department of a goal: code and name, or no code and the file's own words for a goal that lies
 * in none or in several, so that nothing is lost or spread.
 */
function departmentOf(regionOf, { goal, line }) {
  try {
    const { code, label } = regionOf(goal, line);
    return { code, label };
  } catch {
    return { code: '', label: goal === '' ? 'not said' : goal };
  }
}

/** Departments by code, those without one last; then by level and function. */
function inOrder(a, b) {
  const keyOf = (one) =>
    [one.year, LEVELS.indexOf(one.level), one.code || '~', one.label, one.function].join('|');
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

/**
 * Sums by level of government, department of the goal and function.
 *
 * @param {string} file an official file, `AAAA-Gasto.csv`
 * @param {string | undefined} year the one year wanted, or all of the file
 * @returns `lines` of a CSV with its header, a row per year, level, department and function, amounts
 *   in soles by stage (PIA, PIM, devengado: never to be summed), and `notes`
 * @throws naming the line that says no function, and as `sumLines`
 */
export async function goalTable(file, year) {
  const regionOf = regionsByName('PE');
  const keyOf = (line) => {
    const { code, label } = departmentOf(regionOf, line);
    return [line.level, code, label, filled(line, 'function', 'FUNCION')].join('|');
  };
  const { ledgers, notes } = await sumLines(file, year, [keyOf]);
  const entries = ledgers[0].map((one) => ({ ...one, ...departmentOf(regionOf, one) }));
  const rows = entries
    .toSorted(inOrder)
    .map((one) => [
      one.year,
      one.level,
      one.code,
      one.label,
      one.function,
      one.functionName,
      ...Object.values(one.sums).map(String),
    ]);
  const header = [...HEADER, ...Object.keys(STAGES)];
  return { lines: [header, ...rows].map((cells) => cells.map(cellOf).join(',')), notes };
}
