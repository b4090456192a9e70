/** Human Development Index of UNDP Peru and its components, and household income (ENAHO). */
import { mustEqual, numberIn } from '../../tables.mjs';
import { departmentOf, groupBy, mustCover, only, source, TWENTY_FIVE, yearOf } from './rows.mjs';

const YEARS = [2003, 2007, 2010, 2011, 2012, 2015, 2017, 2018, 2019];
/** From this year the income of the country is the mean of departments weighted by UNDP's persons. */
const FIRST_WEIGHTED = 2010;

function checkYears(rows) {
  const years = [...new Set(rows.map(yearOf))].toSorted((a, b) => a - b);
  if (years.join() !== YEARS.join()) throw new Error(`HDI: years ${years.join()}`);
}

/** Income of the country and of its departments must agree, to a millionth. */
function checkIncome(rows, country) {
  for (const [year, group] of groupBy(rows, (row) => row.year)) {
    if (Number(year) < FIRST_WEIGHTED) continue;
    const sum = (of) => group.reduce((total, row) => total + of(row), 0);
    const persons = sum((row) => numberIn(row.population));
    const mean = sum((row) => numberIn(row.income_pc_monthly) * numberIn(row.population)) / persons;
    const whole = only(
      country.filter((row) => row.year === year),
      `HDI of the country ${year}`,
    );
    mustEqual(`HDI income ${year}`, mean / numberIn(whole.income_pc_monthly), 1, 1e-6);
  }
}

/**
 * One column of UNDP's table by department, and of its table of the country.
 *
 * @param column name of the column
 * @param digits decimals kept: the table holds results of formulas with a dozen
 */
function component(column, digits) {
  const departments = source('hdi_department_2003_2019');
  const country = source('hdi_country_2003_2019');
  checkYears(departments);
  checkIncome(departments, country);
  const rowOf = (region, row) => ({
    region,
    period: yearOf(row),
    value: Number(numberIn(row[column]).toFixed(digits)),
    status: 'final',
  });
  return mustCover(
    column,
    [
      ...departments.map((row) => rowOf(departmentOf(row), row)),
      ...country.map((row) => rowOf('PE', row)),
    ],
    [...TWENTY_FIVE, 'PE'],
  );
}

/** The index, from 0 to 1, four decimals. */
export function humanDevelopment() {
  const rows = component('hdi', 4);
  const amazonas = rows.find((row) => row.region === 'PE-AMA' && row.period === 2019);
  mustEqual('HDI Amazonas 2019', amazonas.value, 0.4177);
  return rows;
}

/** Years that a newborn would live, two decimals. */
export function lifeExpectancy() {
  return component('life_expectancy', 2);
}

/** Mean years of schooling of persons of 25 and more, two decimals. */
export function schooling() {
  return component('years_schooling_25y', 2);
}

/** Per cent of persons of 18 with complete secondary education, two decimals. */
export function secondaryEducation() {
  return component('secondary_completed_18y_pct', 2);
}

/** Household income per person and month in soles, two decimals. */
export function householdIncomeOfIndex() {
  return component('income_pc_monthly', 2);
}

/** One column of the tabulation of ENAHO: nominal soles per person and month. */
function household(column) {
  const rows = source('household_income_spending_pc').map((row) => ({
    region: departmentOf(row),
    period: yearOf(row),
    value: numberIn(row[column]),
    status: 'final',
  }));
  return mustCover(column, rows, TWENTY_FIVE);
}

export function householdIncome() {
  return household('income_pc_monthly');
}

/** Spending never exceeds income in these means; the run stops where it does. */
export function householdSpending() {
  const spending = household('spending_pc_monthly');
  const income = household('income_pc_monthly');
  for (const [index, row] of spending.entries())
    if (row.value >= income[index].value)
      throw new Error(`${row.region} ${row.period} spends more than it earns`);
  return spending;
}
