import type { Entry } from '../domain/entry.ts';
import { capitalise, type Language } from './language.ts';

/** Names of what one unit of a figure file stands for, where the file scales its values. */
export interface FileUnitWords {
  readonly ratio: string;
  readonly percent: string;
  /** `miles de pesos` by multiplier; others are written out. */
  readonly scaled: (multiplier: number, noun: string) => string;
}

/** What the numbers of a figure file count, as they stand there: `Miles de pesos, nominales`. */
export function fileUnit(entry: Entry, language: Language, own: FileUnitWords): string {
  const { quantity, currency, multiplier, perHead } = entry.unit;
  if (quantity === 'ratio') return multiplier === 1 ? own.ratio : own.percent;
  const { words } = language;
  const scaled = own.scaled(multiplier, words.unit(quantity, currency ?? null));
  const unit = perHead ? words.perHead(scaled) : scaled;
  return capitalise(words.priced(unit, entry.price.basis, entry.price.year ?? null));
}
