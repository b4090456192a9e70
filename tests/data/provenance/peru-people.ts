/** Peru: persons, output, poverty, human development, households. */
import { exact, over, plus, times, total, type Exact } from './decimals.ts';
import { upTo } from './reading.ts';
import { between, cell, one, sum, years, type Row } from './tables.ts';
import {
  department,
  departmentOrPeru,
  isDepartment,
  isDepartmentOrPeru,
  LIMA_AND_CALLAO,
  METROPOLIS,
  PROVINCES,
  TWENTY_FOUR,
} from './units.ts';
import type { Traces } from './walk.ts';

const PERSONS = 'peru/population_by_region';
const DISTRICTS = 'peru/population_district_2019_2023';
const OUTPUT = 'peru/gdp_real_by_region';
const POVERTY = 'peru/poverty_by_region';
const HOUSEHOLDS = 'peru/household_income_spending_pc';

/** UNDP's departments and its country, in one column, rounded. */
function development(value: string, decimals: number): Traces[string] {
  const round = { decimals };
  return [
    { from: 'peru/hdi_department_2003_2019', unit: department, value, round, status: 'final' },
    { from: 'peru/hdi_country_2003_2019', unit: () => 'PE', value, round, status: 'final' },
  ];
}

/** Persons of the province of Lima, or of the department's other nine. */
function headsOfLima(year: number, isCity: boolean): Exact {
  const district_code = (code: string) => code.startsWith('1501') === isCity;
  return sum(DISTRICTS, { region_code: '15', year: String(year), district_code }, 'population');
}

/** In 2022 and 2023 the table has the two Limas under each other's name: the city, the provinces. */
function codesOfLima(year: number): readonly [string, string] {
  return year >= 2022 ? ['15LP', '15LM'] : ['15LM', '15LP'];
}

/** A part of Lima in the survey, under its right name; of 2021 nothing tells. */
function surveyedPart(unit: string, place: 0 | 1): Traces[string][number] {
  return {
    from: POVERTY,
    where: { region_code: ['15LM', '15LP'], year: (year) => year !== '2021' },
    only: (row) =>
      surveyed(false)(row) &&
      cell(row, 'region_code') === codesOfLima(Number(cell(row, 'year')))[place],
    unit: () => unit,
    status: 'final',
  };
}

function povertyOfLima(year: number): Exact {
  const rate = (region_code: string) => one(POVERTY, { region_code, year: String(year) });
  const [city, provinces] = codesOfLima(year);
  const heads = [headsOfLima(year, true), headsOfLima(year, false)] as const;
  const poor = plus(times(rate(city), heads[0]), times(rate(provinces), heads[1]));
  return over(poor, plus(...heads));
}

/** Rows whose figure is empty, or those whose is not; midpoints of bands never count. */
function surveyed(isEmpty: boolean): (row: Row) => boolean {
  return (row) =>
    (cell(row, 'value') === '') === isEmpty && !cell(row, 'note').startsWith('cross-check');
}

export const PERU_PEOPLE: Traces = {
  'pe-population': [
    {
      from: PERSONS,
      where: { year: between(2019, 2023) },
      unit: department,
      status: 'projected',
    },
    {
      formula: 'districts of the province of Lima',
      over: { units: [METROPOLIS], years: years(2019, 2023) },
      value: ({ year }) => headsOfLima(year, true),
      status: 'projected',
    },
    {
      formula: 'districts of the other nine provinces',
      over: { units: [PROVINCES], years: years(2019, 2023) },
      value: ({ year }) => headsOfLima(year, false),
      status: 'projected',
    },
  ],
  'pe-population-census-2017': [
    { from: PERSONS, where: { year: '2017' }, unit: department, status: 'final' },
  ],
  // Lima with Callao is given in two other parts, Lima Metropolitana with Callao and the rest.
  'pe-value-added': [
    {
      from: OUTPUT,
      where: { region_code: isDepartmentOrPeru },
      unit: departmentOrPeru,
      status: upTo(2021, 'final', 'provisional'),
    },
    {
      from: OUTPUT,
      where: { region_code: ['15LM+07', '15LP'] },
      unit: () => LIMA_AND_CALLAO,
      rows: 'add',
      status: upTo(2021, 'final', 'provisional'),
    },
  ],
  'pe-value-added-per-head': [
    {
      formula: 'pe-value-added in soles / pe-population of its departments',
      over: { units: TWENTY_FOUR, years: years(2019, 2023) },
      value: ({ unit, year }, look) =>
        over(
          times(look('pe-value-added', unit, year), exact('1e6')),
          total(unit.split('+').map((id) => look('pe-population', id, year))),
        ),
      round: { decimals: 2 },
      status: 'derived',
    },
  ],
  'pe-poverty': [
    {
      from: POVERTY,
      where: { region_code: isDepartmentOrPeru },
      only: surveyed(false),
      unit: departmentOrPeru,
      status: 'final',
    },
    // Lambayeque 2020, whose figure cannot be.
    {
      from: POVERTY,
      where: { region_code: isDepartment },
      only: surveyed(true),
      unit: department,
      value: null,
      status: 'missing',
    },
    surveyedPart(METROPOLIS, 0),
    surveyedPart(PROVINCES, 1),
    {
      formula: 'mean of Lima Metropolitana and Lima Provincias, by persons',
      over: { units: ['PE-LIM'], years: [2019, 2020, 2022, 2023] },
      value: ({ year }) => povertyOfLima(year),
      round: { decimals: 1 },
      status: 'derived',
    },
    {
      rest: 'nothing read tells which of the two Limas is which',
      over: { units: ['PE-LIM', METROPOLIS, PROVINCES], years: [2021] },
      value: null,
      status: 'missing',
    },
    {
      rest: 'no persons of the parts of Lima before 2019',
      over: { units: ['PE-LIM'], years: years(2014, 2018) },
      value: null,
      status: 'not-published',
    },
  ],
  'pe-hdi': development('hdi', 4),
  'pe-life-expectancy': development('life_expectancy', 2),
  'pe-schooling': development('years_schooling_25y', 2),
  'pe-secondary-education': development('secondary_completed_18y_pct', 2),
  'pe-hdi-income': development('income_pc_monthly', 2),
  'pe-household-income': [
    { from: HOUSEHOLDS, unit: department, value: 'income_pc_monthly', status: 'final' },
  ],
  'pe-household-spending': [
    { from: HOUSEHOLDS, unit: department, value: 'spending_pc_monthly', status: 'final' },
  ],
};
