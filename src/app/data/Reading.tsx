import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Entry } from '../../domain/entry.ts';
import type { Place } from '../../domain/place.ts';
import { latestReading } from '../../domain/reading.ts';
import { readAloud } from '../../i18n/reading.ts';
import { figuresQuery } from '../../io/figures.ts';
import { placesQuery } from '../../io/places.ts';
import type { About } from './about.ts';

type Props = Pick<About, 'entry' | 'language' | 'texts'>;

/** How to read the indicator: its latest highest figure as a sentence. */
export function Reading({ entry, language, texts }: Props) {
  return entry.scope === 'places' ? (
    <ReadingOfPlaces entry={entry} language={language} texts={texts} />
  ) : (
    <ReadingOf entry={entry} places={NO_PLACES} language={language} texts={texts} />
  );
}

const NO_PLACES: ReadonlyMap<string, Place> = new Map();

/** The names of communes and districts are fetched only where they are told. */
function ReadingOfPlaces(props: Props) {
  const { data: list } = useSuspenseQuery(placesQuery());
  const places = useMemo(() => new Map(list.map((place) => [place.code, place])), [list]);
  return <ReadingOf {...props} places={places} />;
}

interface WithPlaces extends Props {
  readonly entry: Entry;
  readonly places: ReadonlyMap<string, Place>;
}

function ReadingOf({ entry, places, language, texts }: WithPlaces) {
  const { data: observations } = useSuspenseQuery(figuresQuery(entry));
  const reading = latestReading(entry, observations);
  const sentence = reading
    ? readAloud(entry, reading, places, language, texts.reading)
    : language.words.nothingToSay(entry.phrase);
  return <p className="lede">{sentence}</p>;
}
