/** The terms of the contract in English: units, currencies, statuses, places, deciders. */
import type { Currency, Indicator, Status, UnitOfMeasure } from '../domain/indicator.ts';

export const MAGNITUDES = { 1: '', 1e6: 'million', 1e9: 'billion', 1e12: 'trillion' } as const;

export const UNITS: Record<UnitOfMeasure['quantity'], string> = {
  money: 'currency units',
  persons: 'persons',
  firms: 'firms',
  workers: 'dependent workers',
  beneficiaries: 'beneficiary records',
  kilometres: 'kilometres',
  years: 'years',
  index: 'index from 0 to 1',
  ratio: 'per cent',
  rate: 'units of local currency per international dollar',
};

export const CURRENCIES: Record<Currency, string> = {
  CLP: 'pesos',
  PEN: 'soles',
  CLF: 'UF',
  USD: 'dollars',
  INT: 'international dollars',
};

export const PLACES: Record<Indicator['place'], string> = {
  hq: 'Counted at the head office or executing unit',
  execution: 'Counted where it is carried out',
  beneficiary: 'Counted where the beneficiary is',
  residence: 'Counted where people live',
  production: 'Counted where it is produced',
  government: 'Counted under the government that spends',
  location: 'Counted where it is located',
};

export const STATUSES: Record<Status, string> = {
  final: 'Published',
  provisional: 'Provisional',
  derived: 'Derived',
  projected: 'Projected',
  partial: 'Part year',
  missing: 'No data',
  'not-applicable': 'Not applicable',
  'not-published': 'Not published',
};

export const PEOPLE: Record<string, string> = {
  'cl-population': 'INE projection',
  'cl-census-2024': 'Census',
  'pe-population': 'INEI projection',
};

export const DECIDES: Record<string, string> = {
  tax: 'Tax benefit: set by law, claimed by firms',
  'national-fund': 'National competitive funds decide',
  'national-programme': 'National programmes decide',
  'regional-formula': 'Funds shared by law among regional governments',
  regional: 'Regional governments decide',
  context: 'For comparison',
};
