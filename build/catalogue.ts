/**
 * Reads and checks the bundled data: the catalogue against its schema, every figure file against
 * its entry. A wrong file stops the build with file, line, column and what was expected.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import * as v from 'valibot';
import type { Agency } from '../src/domain/agency.ts';
import { PackageSchema, ResourceSchema } from '../src/domain/catalogue-schema.ts';
import { partNotes, type Entry, type Localised, type Notes } from '../src/domain/entry.ts';
import type { Indicator } from '../src/domain/indicator.ts';
import type { Instrument } from '../src/domain/instrument.ts';
import { DECIDERS } from '../src/domain/instrument.ts';
import {
  columnsOf,
  FigureError,
  parseObservations,
  type Observation,
} from '../src/domain/observation.ts';
import { parsePlaces, PLACE, type Place } from '../src/domain/place.ts';
import { dividedInto } from '../src/domain/division.ts';
import {
  COUNTRIES,
  isNational,
  isPart,
  isRegional,
  isUnassigned,
  members,
} from '../src/domain/region.ts';
import type { LanguageCode, NamedRegion } from '../src/i18n/language.ts';
import { governmentOf } from './government.ts';

export type Resource = v.InferOutput<typeof ResourceSchema>;

/** @throws naming the path inside the package and what was expected there */
export function readPackage(folder: string): v.InferOutput<typeof PackageSchema> {
  const file = join(folder, 'datapackage.json');
  const result = v.safeParse(PackageSchema, JSON.parse(readFileSync(file, 'utf8')));
  if (result.success) return result.output;
  const issues = result.issues.map((issue) => `  ${v.getDotPath(issue) ?? ''}: ${issue.message}`);
  throw new Error(`${file} does not keep the contract:\n${issues.join('\n')}`);
}

/** Figures of one resource, checked cell by cell against its entry and its checksum. */
export function readFigures(folder: string, resource: Resource, { regions, places }: Codes) {
  const file = join(folder, resource.path);
  const bytes = readFileSync(file);
  const { dimensions, period } = resource.concentra;
  const columns = columnsOf(resource.concentra);
  const observations = parseObservations(resource.path, bytes.toString('utf8'), columns);
  const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  if (hash !== resource.hash)
    throw new FigureError(resource.path, 1, 'file', `checksum ${resource.hash}`, hash);
  observations.forEach((one, index) => {
    const fail = (column: string, expected: string, found: string) => {
      throw new FigureError(resource.path, index + 2, column, expected, found);
    };
    for (const id of members(one.unit))
      if (!regions.has(id)) fail('region', 'a code of data/regions.csv', id);
    if (one.period < period.from || one.period > period.to)
      fail('period', `a year from ${period.from} to ${period.to}`, String(one.period));
    const place = one.category[PLACE];
    if (place !== undefined && places.get(place)?.region !== one.unit)
      fail(PLACE, `a place of ${one.unit} in data/places.csv`, place);
    for (const { name, values } of dimensions)
      if (!values.some((value) => value.id === one.category[name]))
        fail(
          name,
          `one of ${values.map((value) => value.id).join(', ')}`,
          one.category[name] ?? '',
        );
  });
  return observations;
}

/** Regions with the name a language gives them inside a sentence. */
export function readRegions(folder: string, language: LanguageCode): NamedRegion[] {
  const rows = csvParse(readFileSync(join(folder, 'regions.csv'), 'utf8'));
  return rows.map((row) => ({
    id: row['id'] ?? '',
    country: row['country'] === 'PE' ? 'PE' : 'CL',
    code: row['code'] ?? '',
    name: row['name'] ?? '',
    officialName: row['officialName'] ?? '',
    capital: row['capital'] ?? '',
    order: Number(row['order']),
    zone: row['zone'] ?? '',
    sentenceName: row[language === 'es' ? 'sentenceEs' : 'sentenceEn'] || (row['name'] ?? ''),
  }));
}

/** Communes and districts by code. */
function readPlaces(folder: string): Map<string, Place> {
  const text = readFileSync(join(folder, 'places.csv'), 'utf8');
  return new Map(parsePlaces('places.csv', text).map((place) => [place.code, place]));
}

/** The codes that figure files may use. */
export interface Codes {
  /** Codes of the `region` column, unions and parts of a region apart. */
  readonly regions: ReadonlySet<string>;
  readonly places: ReadonlyMap<string, Place>;
}

export function readCodes(folder: string): Codes {
  return { regions: regionCodes(folder), places: readPlaces(folder) };
}

function regionCodes(folder: string): Set<string> {
  const ids = readRegions(folder, 'es').map((region) => region.id);
  return new Set([...ids, ...COUNTRIES.flatMap((country) => [country, `${country}-ZZ`])]);
}

/** @throws on an unknown indicator or decider */
export function readInstruments(
  folder: string,
  language: LanguageCode,
  ids: ReadonlySet<string>,
): Instrument[] {
  const rows = csvParse(readFileSync(join(folder, 'instruments.csv'), 'utf8'));
  return rows.map((row, index) => {
    const indicator = row['indicator'] ?? '';
    const decides = DECIDERS.find((one) => one === row['decides']);
    const fail = (column: string, expected: string, found: string) =>
      new FigureError('instruments.csv', index + 2, column, expected, found);
    if (!ids.has(indicator)) throw fail('indicator', 'a resource of the package', indicator);
    if (!decides) throw fail('decides', DECIDERS.join(', '), row['decides'] ?? '');
    return {
      indicator,
      from: Number(row['from']),
      to: Number(row['to']),
      decides,
      reason: row[`reason_${language}`] ?? '',
    };
  });
}

/**
 * Regional development agencies of `agencies.csv`.
 * @throws on an unknown region, a year that is none, or a missing name or address
 */
export function readAgencies(folder: string, language: LanguageCode): Agency[] {
  const regions = new Set(readRegions(folder, language).map((region) => region.id));
  const rows = csvParse(readFileSync(join(folder, 'agencies.csv'), 'utf8'));
  return rows.map((row, index) => {
    const { region = '', name = '', year = '', address = '' } = row;
    const fail = (column: string, expected: string, found: string) =>
      new FigureError('agencies.csv', index + 2, column, expected, found);
    if (!regions.has(region)) throw fail('region', 'a code of data/regions.csv', region);
    if (name === '') throw fail('name', 'the name of the agency', name);
    if (year !== '' && !/^(19|20)\d\d$/.test(year)) throw fail('year', 'a year or nothing', year);
    if (!address.startsWith('https://')) throw fail('address', 'a web address', address);
    const created = year === '' ? null : Number(year);
    return { region, name, year: created, address, note: row[`note_${language}`] ?? '' };
  });
}

/** Replaces every bilingual text by its text in one language. */
export function localise<T>(value: T, language: LanguageCode): Localised<T> {
  return walk(value, language) as Localised<T>;
}

function walk(value: unknown, language: LanguageCode): unknown {
  if (Array.isArray(value)) return value.map((one) => walk(one, language));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if (entries.length === 2 && 'es' in value && 'en' in value) return value[language];
  return Object.fromEntries(entries.map(([key, one]) => [key, walk(one, language)]));
}

const VERSION_DIGITS = 8;

/** What the rows of a figure file say of the whole series. */
type Outline = Pick<Entry, 'national' | 'division' | 'split'>;

const outlines = new Map<string, Outline>();

function outlineOf(folder: string, resource: Resource): Outline {
  const known = outlines.get(resource.hash);
  if (known) return known;
  const text = readFileSync(join(folder, resource.path), 'utf8');
  const rows = parseObservations(resource.path, text, columnsOf(resource.concentra));
  const published = rows.some((row) => isNational(row.unit));
  const outline = {
    national: resource.concentra.kind === 'intensive' ? published : exceedsRegions(rows),
    division: dividedInto(rows.map((row) => row.unit)),
    split: rows.some((row) => isPart(row.unit)),
  };
  outlines.set(resource.hash, outline);
  return outline;
}

/** Rounding may part a published total from the sum of its regions by so much of it. */
const ROUNDING = 5e-4;

/** Whether the country has more than its regions: another denominator for their shares. */
function exceedsRegions(rows: readonly Observation[]): boolean {
  const sums = groupRows(rows);
  return [...sums.values()].some((group) => {
    const add = (units: readonly Observation[]) =>
      units.reduce((all, one) => all + (one.value ?? 0), 0);
    const regions = add(group.filter((row) => isRegional(row.unit)));
    const unassigned = add(group.filter((row) => isUnassigned(row.unit)));
    const national = group.find((row) => isNational(row.unit))?.value ?? regions + unassigned;
    return regions > 0 && Math.abs(national - regions) > ROUNDING * regions;
  });
}

function groupRows(rows: readonly Observation[]): Map<string, Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const row of rows) {
    const key = `${row.period}|${Object.values(row.category).join('|')}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}

/** The catalogue in one language as the browser receives it: entries listed, notes apart. */
function readBoth(
  folder: string,
  language: LanguageCode,
): { readonly entry: Entry; readonly notes: Notes }[] {
  const { resources } = readPackage(folder);
  const instruments = readInstruments(folder, language, new Set(resources.map((one) => one.name)));
  return resources.map((resource) => {
    const parted = partNotes(localise<Indicator>(resource.concentra, language));
    const hash = resource.hash.replace('sha256:', '');
    const notes = { ...parted.notes, hash, bytes: resource.bytes };
    const notesHash = createHash('sha256').update(JSON.stringify(notes)).digest('hex');
    const entry = {
      ...parted.listed,
      ...outlineOf(folder, resource),
      government: governmentOf(resource.name, resource.concentra, instruments),
      id: resource.name,
      // The notes hold the checksum of the figures, so that theirs changes with either.
      version: notesHash.slice(0, VERSION_DIGITS),
    };
    return { entry, notes };
  });
}

export function readCatalogue(folder: string, language: LanguageCode): Entry[] {
  return readBoth(folder, language).map(({ entry }) => entry);
}

/** Notes of every indicator by its id. */
export function readNotes(folder: string, language: LanguageCode): Record<string, Notes> {
  return Object.fromEntries(
    readBoth(folder, language).map(({ entry, notes }) => [entry.id, notes]),
  );
}
