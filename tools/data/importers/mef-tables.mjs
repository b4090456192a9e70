/** The five source tables that the lines of Peru's yearly spending files add up to. */
import { readTable } from '../../tables.mjs';
import { sumOf } from './decimals.mjs';
import { filled } from './mef-lines.mjs';
import { regionsByCode, regionsByName } from './regions.mjs';

const SOURCE = 'MEF AAAA-Gasto.csv';
const UNIT = 'soles (current)';
const FOLDER = 'tools/data/sources/peru';

/** Amounts of an entry as rows of one stage each. */
function byStage(entry, row) {
  return Object.entries(entry.sums).map(([stage, sum]) => ({
    ...row,
    year: entry.year,
    stage,
    value: sum.toString(),
    unit: UNIT,
  }));
}

/** A function or a budget without any amount in a year is not listed. */
function withAmount(entry) {
  return Object.values(entry.sums).some((sum) => !sum.isZero);
}

const byDepartment = {
  feeds: ['pe-executing-units-spending'],
  keyOf: (line) => filled(line, 'department', 'DEPARTAMENTO_EJECUTORA_NOMBRE'),
  build(entries, years) {
    const regionOf = regionsByName('PE');
    return {
      name: 'public_spending_by_executing_department',
      feeds: this.feeds,
      key: ['region_code', 'year', 'stage'],
      owns: (row) => years.includes(row.year) && row.preferred === 'yes',
      rows: entries.flatMap((entry) => {
        const region = regionOf(entry.department, entry.line);
        const place = { region_code: region.code, iso_3166_2: region.id, name: region.label };
        return byStage(entry, { ...place, source: SOURCE, preferred: 'yes' });
      }),
    };
  },
};

/** The three levels of a year and stage, and their sum. */
function levelRows(entries, year) {
  const own = entries.filter((entry) => entry.year === year);
  const read = { method: 'read', source: SOURCE, note: '' };
  const levels = own.flatMap((entry) => byStage(entry, { ...read, level: entry.level }));
  const stages = [...new Set(levels.map((row) => row.stage))];
  const totals = stages.map((stage) => {
    const values = levels.filter((row) => row.stage === stage).map((row) => row.value);
    return { ...read, level: 'total', year, stage, value: sumOf(values), unit: UNIT };
  });
  return [...levels, ...totals];
}

const byLevel = {
  feeds: ['pe-spending-level'],
  keyOf: (line) => line.level,
  build: (entries, years) => ({
    name: 'budget_by_level',
    feeds: byLevel.feeds,
    key: ['year', 'level', 'stage'],
    owns: (row) => years.includes(row.year),
    rows: years.flatMap((year) => levelRows(entries, year)),
  }),
};

/** Name and class of every function in a source table, by code. */
function functionsOf(name) {
  const rows = readTable(`${FOLDER}/${name}.csv`);
  return new Map(
    rows.map((row) => [row.function_code, { function: row.function, productive: row.productive }]),
  );
}

function functionIn(known, entry) {
  const found = known.get(entry.function);
  if (!found) throw new Error(`line ${entry.line}: function "${entry.function}" is not known`);
  return { function_code: entry.function, ...found };
}

const byFunction = {
  feeds: ['pe-spending-level-function'],
  keyOf: (line) => `${line.level}|${filled(line, 'function', 'FUNCION')}`,
  build(entries, years) {
    const name = 'budget_by_level_function';
    const known = functionsOf(name);
    return {
      name,
      feeds: this.feeds,
      key: ['year', 'level', 'function_code', 'stage'],
      owns: (row) => years.includes(row.year),
      rows: entries
        .filter(withAmount)
        .flatMap((entry) => byStage(entry, { level: entry.level, ...functionIn(known, entry) })),
    };
  },
};

/** The 26 budgets of regional governments; joint bodies of the same level are none of them. */
function budgets() {
  const regions = regionsByCode('PE');
  const rows = readTable(`${FOLDER}/regional_government_budget.csv`);
  return new Map(
    rows.map((row) => [
      row.pliego,
      {
        region_code: row.region_code,
        iso_3166_2: row.iso_3166_2,
        name: regions.get(row.region_code).label,
        pliego: row.pliego,
        pliego_name: row.pliego_name,
      },
    ]),
  );
}

let known = null;
function budgetOf(pliego) {
  known ??= budgets();
  return known.get(pliego);
}

function budgetKey(line) {
  if (line.level !== 'regional') return null;
  return budgetOf(filled(line, 'pliego', 'PLIEGO')) ? line.pliego : null;
}

const byBudget = {
  feeds: ['pe-regional-spending'],
  keyOf: budgetKey,
  build: (entries, years) => ({
    name: 'regional_government_budget',
    feeds: byBudget.feeds,
    key: ['year', 'pliego', 'stage'],
    owns: (row) => years.includes(row.year),
    rows: entries.flatMap((entry) => byStage(entry, { ...budgetOf(entry.pliego), note: '' })),
  }),
};

const byBudgetAndFunction = {
  feeds: ['pe-regional-spending-function'],
  keyOf(line) {
    const budget = budgetKey(line);
    return budget === null ? null : `${budget}|${filled(line, 'function', 'FUNCION')}`;
  },
  build(entries, years) {
    const name = 'regional_government_budget_by_function';
    const functions = functionsOf(name);
    return {
      name,
      feeds: this.feeds,
      key: ['year', 'pliego', 'function_code', 'stage'],
      owns: (row) => years.includes(row.year),
      rows: entries.filter(withAmount).flatMap((entry) => {
        const { pliego_name: _, ...budget } = budgetOf(entry.pliego);
        return byStage(entry, { ...budget, ...functionIn(functions, entry) });
      }),
    };
  },
};

const TABLES = [byDepartment, byLevel, byFunction, byBudget, byBudgetAndFunction];

/**
 * The tables that feed any of the indicators. Each has `keyOf(line)`, what its amounts are added up
 * by (null leaves the line out), and `build(entries, years)`, the source table of `mergeRows`.
 */
export function tablesOf(indicators) {
  return TABLES.filter((one) => one.feeds.some((id) => indicators.includes(id)));
}
