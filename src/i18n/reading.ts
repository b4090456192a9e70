import type { Entry } from '../domain/entry.ts';
import type { Place } from '../domain/place.ts';
import type { Reading, Told } from '../domain/reading.ts';
import type { Language } from './language.ts';
import { valueFormat } from './value-format.ts';

interface Highest {
  readonly year: number;
  readonly who: string;
  /** The category read, in brackets, or empty. */
  readonly where: string;
  readonly value: string;
}

/** The sentences that read a figure aloud. */
export interface ReadingWords {
  readonly total: (s: Highest & { share: string; units: string }) => string;
  readonly rate: (s: Highest & { low: string; lowValue: string; times: string | null }) => string;
  readonly single: (s: Highest) => string;
  readonly alone: (s: { year: number; where: string; list: string }) => string;
  readonly units: (count: string, country: string, places: boolean) => string;
  readonly placeIn: (place: string, region: string) => string;
}

/**
 * The latest figures of an indicator as one sentence: of amounts the highest and its share of their
 * sum, of rates the highest and how it compares with the lowest, of countries all.
 *
 * @param places communes and districts by code, for indicators of places
 */
export function readAloud(
  entry: Entry,
  reading: Reading,
  places: ReadonlyMap<string, Place>,
  language: Language,
  words: ReadingWords,
): string {
  const { year, told, total } = reading;
  const [high] = told;
  const low = told.at(-1) ?? high;
  const show = entry.kind === 'extensive' ? 'amount' : 'value';
  const format = valueFormat(entry, show, high.value, language);
  // An index has no unit that could be said after the number.
  const write = entry.unit.quantity === 'index' ? format.short : format.full;
  const name = ({ unit }: Told) => {
    const place = places.get(unit);
    return place ? words.placeIn(place.name, language.name(place.region)) : language.named(unit);
  };
  const where = sayCategory(entry, reading);
  if (entry.scope === 'country' && told.length > 1) {
    const list = told.map((one) => `${name(one)}, ${write(one.value)}`).join('; ');
    return words.alone({ year, where, list });
  }
  const highest = { year, where, who: name(high), value: write(high.value) };
  if (told.length === 1) return words.single(highest);
  if (total !== null && total > 0)
    return words.total({
      ...highest,
      share: language.percent(high.value / total),
      units: words.units(
        language.number(told.length, 0),
        entry.countries[0] ?? 'CL',
        entry.scope === 'places',
      ),
    });
  const times = low.value > 0 ? language.times(high.value / low.value) : null;
  return words.rate({ ...highest, low: name(low), lowValue: write(low.value), times });
}

/** The category read, as ` (fase: devengado)`; a sum over all needs no words. */
function sayCategory(entry: Entry, { category }: Reading): string {
  const parts = entry.dimensions.flatMap(({ name, title, values }) => {
    const value = values.find((one) => one.id === category[name]);
    return value ? [`${title.toLowerCase()}: ${value.title}`] : [];
  });
  return parts.length > 0 ? ` (${parts.join('; ')})` : '';
}
