import type { Entry } from '../../src/domain/entry.ts';
import type { Status } from '../../src/domain/indicator.ts';
import type { Observation } from '../../src/domain/observation.ts';

/** A catalogue entry for a test: an amount in pesos by region of Chile, changed where it matters. */
export function sampleEntry(changes: Partial<Entry> = {}): Entry {
  return {
    id: 'sample',
    version: '00000000',
    title: 'Muestra',
    phrase: 'la muestra',
    countries: ['CL'],
    concept: 'sample',
    topic: 'output',
    questions: ['C'],
    kind: 'extensive',
    scope: 'regions',
    unit: { quantity: 'money', currency: 'CLP', multiplier: 1 },
    price: { basis: 'current' },
    place: 'production',
    period: { from: 2010, to: 2025 },
    total: 'total regionalizado',
    population: 'cl-population',
    dimensions: [],
    breaks: [],
    national: false,
    division: 'apart',
    split: false,
    ...changes,
  };
}

/** A dimension whose values may be summed. */
export const LEVEL: Entry['dimensions'][number] = {
  name: 'level',
  title: 'Nivel',
  additive: true,
  initial: 'all',
  values: [
    { id: 'regional', title: 'Regional' },
    { id: 'local', title: 'Local' },
  ],
};

/** A dimension whose values may not be summed: phases of one budget. */
export const PHASE: Entry['dimensions'][number] = {
  name: 'phase',
  title: 'Fase',
  additive: false,
  initial: 'devengado',
  values: [
    { id: 'pia', title: 'PIA' },
    { id: 'devengado', title: 'Devengado' },
  ],
};

/** One figure: a number, or the word for the blank. */
export function figure(
  unit: string,
  period: number,
  value: number | Extract<Status, 'missing' | 'not-applicable' | 'not-published'>,
  category: Record<string, string> = {},
): Observation {
  return typeof value === 'number'
    ? { unit, period, value, status: 'final', category }
    : { unit, period, value: null, status: value, category };
}
