/** The terms of the contract in Spanish: units, currencies, statuses, places, deciders. */
import type { Currency, Indicator, Status, UnitOfMeasure } from '../domain/indicator.ts';

/** "el PIB" after "de" is "del PIB". */
export function of(phrase: string): string {
  return phrase.startsWith('el ') ? `del ${phrase.slice(3)}` : `de ${phrase}`;
}

export const MAGNITUDES = {
  1: '',
  1e6: 'millones',
  1e9: 'miles de millones',
  1e12: 'billones',
} as const;

export const UNITS: Record<UnitOfMeasure['quantity'], string> = {
  money: 'unidades monetarias',
  persons: 'personas',
  firms: 'empresas',
  workers: 'trabajadores dependientes',
  beneficiaries: 'registros de beneficiarios',
  kilometres: 'kilómetros',
  years: 'años',
  index: 'índice de 0 a 1',
  ratio: 'por ciento',
  rate: 'unidades de moneda local por dólar internacional',
};

export const CURRENCIES: Record<Currency, string> = {
  CLP: 'pesos',
  PEN: 'soles',
  CLF: 'UF',
  USD: 'dólares',
  INT: 'dólares internacionales',
};

export const PLACES: Record<Indicator['place'], string> = {
  hq: 'Contado donde está la casa matriz o la oficina que gasta',
  execution: 'Contado donde se ejecuta',
  beneficiary: 'Contado donde está el beneficiario',
  residence: 'Contado donde se vive',
  production: 'Contado donde se produce',
  government: 'Contado según el gobierno que gasta',
  location: 'Contado donde se encuentra',
};

export const STATUSES: Record<Status, string> = {
  final: 'Publicado',
  provisional: 'Provisional',
  derived: 'Derivado',
  projected: 'Proyectado',
  partial: 'Año parcial',
  missing: 'Sin dato',
  'not-applicable': 'No aplica',
  'not-published': 'No publicado',
};

export const PEOPLE: Record<string, string> = {
  'cl-population': 'proyección INE',
  'cl-census-2024': 'Censo',
  'pe-population': 'proyección INEI',
};

export const DECIDES: Record<string, string> = {
  tax: 'Beneficio tributario: lo fija la ley, lo piden las empresas',
  'national-fund': 'Deciden fondos nacionales concursables',
  'national-programme': 'Deciden programas nacionales',
  'regional-formula': 'Fondos repartidos por ley entre gobiernos regionales',
  regional: 'Deciden los gobiernos regionales',
  context: 'Para comparar',
};
