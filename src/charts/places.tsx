import { legitimateShows } from '../domain/legitimate.ts';

import { capitalise, type Language } from '../i18n/language.ts';
import { valueFormat, type ValueFormat } from '../i18n/value-format.ts';
import type { ChartType, FigureProps } from './chart.ts';
import { colour, pinColour } from './palette.ts';
import { titleInYear } from './panel-text.ts';
import { textWidth } from './parts/metrics.ts';
import { linear, round, type Scale } from './parts/scale.ts';
import { placesModel, type Band, type PlacesInput, type PlacesModel } from './places-model.ts';

const BAND = 66;
const LINE = 34;
const TICK = 9;

function formatOf(m: PlacesModel, language: Language): ValueFormat {
  const show = m.entry.kind === 'extensive' ? 'amount' : (legitimateShows(m.entry)[0] ?? 'value');
  return valueFormat(m.entry, show, m.domain[1], language);
}

function countryOfModel(m: PlacesModel): 'CL' | 'PE' {
  return m.entry.countries[0] ?? 'CL';
}

function bandName({ region }: Band, m: PlacesModel, language: Language): string {
  return region === null ? language.words.country(countryOfModel(m)) : language.name(region);
}

/** `Biobío: 33 comunas, mediana 9,1 %`. */
function bandText(band: Band, m: PlacesModel, language: Language): string {
  const median = band.quartiles ? formatOf(m, language).short(band.quartiles[1]) : null;
  return language.words.placesBand(
    bandName(band, m, language),
    language.words.places(
      language.number(band.values.length, 0),
      countryOfModel(m),
      band.values.length === 1,
    ),
    median,
  );
}

function scaleOf(m: PlacesModel, width: number): Scale {
  const [low, high] = m.domain;
  if (!m.log) return linear([low, high], [2, width - 2]);
  const inLogs = linear([Math.log(low), Math.log(high)], [2, width - 2]);
  return (value) => inLogs(Math.log(value));
}

function Figure({ model: m, format, language }: FigureProps<PlacesModel>) {
  const size = format.fontSize;
  const x = scaleOf(m, format.width);
  const write = formatOf(m, language).short;
  return (
    <g fontSize={size}>
      {m.bands.map((band, row) => (
        <g key={band.region} transform={`translate(0 ${row * BAND})`}>
          <text y={size + 2} fill={colour('ink')} fontWeight={row === 0 ? 600 : 400}>
            {bandText(band, m, language)}
          </text>
          <path d={`M0 ${LINE}H${format.width}`} stroke={colour('rule')} />
          {band.region === null ? <Box band={band} x={x} /> : <Ticks band={band} x={x} row={row} />}
          {endsOf(band, x, format.width, size, write).map((end) => (
            <text
              key={end.anchor}
              x={round(end.x)}
              y={LINE + TICK + size + 3}
              textAnchor={end.anchor}
              fill={colour('muted')}
            >
              {end.text}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}

interface MarkProps {
  readonly band: Band;
  readonly x: Scale;
}

/** Each place a stroke, the median a longer one: strokes upon another still show where many are. */
function Ticks({ band, x, row }: MarkProps & { readonly row: number }) {
  const d = band.values
    .map(({ value }) => `M${round(x(value))} ${LINE - TICK}v${2 * TICK}`)
    .join('');
  return (
    <>
      <path d={d} stroke={pinColour(band.region ?? '', row)} strokeWidth={1.2} />
      <Median band={band} x={x} />
    </>
  );
}

/** The middle half of all places as a box, the whole range as a line. */
function Box({ band, x }: MarkProps) {
  const { quartiles, values } = band;
  const [low, high] = [values[0], values.at(-1)];
  if (!quartiles || !low || !high) return null;
  const left = x(quartiles[0]);
  return (
    <>
      <path
        d={`M${round(x(low.value))} ${LINE}H${round(x(high.value))}`}
        stroke={colour('muted')}
      />
      <rect
        x={round(left)}
        y={LINE - TICK}
        width={Math.max(1, round(x(quartiles[2]) - left))}
        height={2 * TICK}
        fill={colour('context')}
      />
      <Median band={band} x={x} />
    </>
  );
}

function Median({ band, x }: MarkProps) {
  if (!band.quartiles) return null;
  return (
    <path
      d={`M${round(x(band.quartiles[1]))} ${LINE - TICK - 4}v${2 * TICK + 8}`}
      stroke={colour('ink')}
      strokeWidth={2}
    />
  );
}

interface End {
  readonly anchor: 'start' | 'end';
  readonly x: number;
  readonly text: string;
}

/**
 * The lowest and the highest place, at their strokes or as near as they stay apart, and without
 * names where these would not fit.
 */
function endsOf(
  band: Band,
  x: Scale,
  width: number,
  size: number,
  write: (value: number) => string,
): End[] {
  const [low, high] = [band.values[0], band.values.at(-1)];
  if (!low || !high) return [];
  const named = [low, high].map((one) => `${one.place.name} ${write(one.value)}`);
  const room = named.reduce((sum, text) => sum + textWidth(text, size), 12);
  const [first = '', last = ''] = room <= width ? named : [write(low.value), write(high.value)];
  const [left, right] = [x(low.value) - 2, x(high.value) + 2];
  const needed = textWidth(first, size) + textWidth(last, size) + 12;
  // Where the strokes are too near, both names stand under their middle.
  const middle = Math.max(0, Math.min(width - needed, (left + right - needed) / 2));
  const start = right - left >= needed ? left : middle;
  const end = right - left >= needed ? right : middle + needed;
  return [
    { anchor: 'start', x: start, text: first },
    { anchor: 'end', x: end, text: last },
  ];
}

function describe(m: PlacesModel, language: Language): string[] {
  const [own] = m.bands;
  const [low, high] = [own?.values[0], own?.values.at(-1)];
  if (!own || !low || !high || own.region === null)
    return [language.words.nothingToSay(m.entry.phrase)];
  const { short } = formatOf(m, language);
  const country = m.bands.at(-1)?.quartiles;
  return [
    language.words.placesRange({
      region: capitalise(language.named(own.region)),
      low: low.place.name,
      lowValue: short(low.value),
      high: high.place.name,
      highValue: short(high.value),
      median: own.quartiles ? short(own.quartiles[1]) : '',
      country: country ? short(country[1]) : '',
    }),
  ];
}

/** How uneven a region is inside: its communes or districts beside those of the whole country. */
export const places: ChartType<PlacesInput, PlacesModel> = {
  id: 'places',
  accepts: (entry) => entry.scope === 'places',
  model: placesModel,
  Figure,
  height: (m) => m.bands.length * BAND,
  table(m, language) {
    const own = m.bands[0]?.values ?? [];
    const { short, unit } = formatOf(m, language);
    const names = own.map(({ place }) => place.name);
    // Some districts of one department share their name: the code tells them apart.
    const nameOf = ({ name, code }: { name: string; code: string }) =>
      names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} (${code})`;
    return {
      columns: [
        { title: capitalise(language.words.placeNoun(countryOfModel(m))), numeric: false },
        { title: unit, numeric: true },
      ],
      rows: [...own].reverse().map(({ place, value }) => ({
        region: null,
        cells: [nameOf(place), value],
        texts: [nameOf(place), short(value)],
      })),
    };
  },
  title: (m, language) => ({
    title: titleInYear(m.entry.title, m.year),
    subtitle: [formatOf(m, language).unit, m.log ? language.words.logScale : '']
      .filter(Boolean)
      .join(' · '),
  }),
  describe,
};
