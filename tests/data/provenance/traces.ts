/** Every indicator, and where its figures come from. */
import { CHILE_BUDGETS } from './chile-budgets.ts';
import { CHILE_FIRMS } from './chile-firms.ts';
import { CHILE_INNOVATION } from './chile-innovation.ts';
import { CHILE_INSTITUTIONS } from './chile-institutions.ts';
import { CHILE_LABOUR } from './chile-labour.ts';
import { CHILE_MUNICIPAL } from './chile-municipal.ts';
import { CHILE_OUTPUT } from './chile-output.ts';
import { PERU_BUDGET } from './peru-budget.ts';
import { PERU_COMPETITIVENESS } from './peru-competitiveness.ts';
import { PERU_DISTRICTS } from './peru-districts.ts';
import { PERU_INVESTMENT } from './peru-investment.ts';
import { PERU_NATION } from './peru-nation.ts';
import { PERU_PEOPLE } from './peru-people.ts';
import { PERU_TERRITORY } from './peru-territory.ts';
import type { Traces } from './walk.ts';
import { WORLD } from './world.ts';

/** By topic; no indicator may stand in two. */
export const TOPICS: readonly Traces[] = [
  CHILE_OUTPUT,
  CHILE_FIRMS,
  CHILE_INNOVATION,
  CHILE_BUDGETS,
  CHILE_LABOUR,
  CHILE_MUNICIPAL,
  CHILE_INSTITUTIONS,
  WORLD,
  PERU_PEOPLE,
  PERU_COMPETITIVENESS,
  PERU_BUDGET,
  PERU_NATION,
  PERU_INVESTMENT,
  PERU_TERRITORY,
  PERU_DISTRICTS,
];

export const TRACES: Traces = Object.fromEntries(TOPICS.flatMap(Object.entries<Traces[string]>));
