/** Published values and ours as text. */
import type { PublishedUnit, PublishedValue } from '../../domain/published.ts';
import type { Language } from '../../i18n/language.ts';
import type { Pair } from './compare.ts';

/** A value in its unit: `45,5 %`, `0,173569516`, `−4`; a year has no separators. */
export function writeValue(
  value: number,
  unit: PublishedUnit,
  decimals: number | undefined,
  language: Language,
): string {
  if (unit === 'year') return String(value);
  const number = language.number(value, decimals).replace('-', '−');
  return unit === 'percent' ? language.words.beside.percent(number) : number;
}

/** What a pair is about: its title, its region, or its year. */
export function pairName({ value }: Pair, language: Language): string {
  if (value.title !== undefined) return value.title;
  return value.region === undefined ? yearText(value, language) : language.name(value.region);
}

/** The year of a published value, as far as the publication says it. */
export function yearText(value: PublishedValue, language: Language): string {
  const { beside, span } = language.words;
  if (value.year === undefined) return beside.undated;
  if (value.circa) return beside.circa(value.year);
  return span(value.from ?? value.year, value.year);
}

export function publishedText({ published, value, unit }: Pair, language: Language): string {
  const { beside } = language.words;
  if (!published) return beside.none;
  const text = writeValue(published.value, unit, published.decimals, language);
  return value.bound ? beside.bounds[value.bound](text) : text;
}

/** Ours, with its year where it is not the published one. */
export function oursText({ ours, value, unit, decimals }: Pair, language: Language): string {
  const { beside } = language.words;
  if (!ours) return beside.none;
  const text = writeValue(ours.value, unit, decimals, language);
  return ours.year === value.year ? text : `${text} ${beside.ofYear(String(ours.year))}`;
}

/** Ours less the published one, with its sign; nought where both agree as printed. */
export function differenceText(pair: Pair, language: Language): string {
  const { beside } = language.words;
  const { difference, agrees, decimals, value, unit } = pair;
  if (difference === null || agrees === null) return beside.none;
  if (agrees) return value.bound ? beside.kept : '0';
  const number = `${difference < 0 ? '−' : '+'}${language.number(Math.abs(difference), decimals)}`;
  return unit === 'percent' ? beside.percentPoints(number) : number;
}
