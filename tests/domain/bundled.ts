import { readFileSync } from 'node:fs';
import { readCatalogue, readInstruments, readNotes, readRegions } from '../../build/catalogue.ts';
import { completeCategory, type Entry, figurePath } from '../../src/domain/entry.ts';
import { legitimateShows } from '../../src/domain/legitimate.ts';
import type { Show } from '../../src/domain/entry.ts';
import { columnsOf, parseObservations, type Observation } from '../../src/domain/observation.ts';
import { inBaseUnits, makePanel, type Ingredients, type Panel } from '../../src/domain/panel.ts';
import type { Treatment } from '../../src/domain/treatment.ts';
import { parsePlaces } from '../../src/domain/place.ts';
import { en } from '../../src/i18n/en.ts';
import { es } from '../../src/i18n/es.ts';
import { makeLanguage, type Language, type LanguageCode } from '../../src/i18n/language.ts';

/** The bundled data as the app receives them, read once per test file. */
export const CATALOGUES = { es: readCatalogue('data', 'es'), en: readCatalogue('data', 'en') };
export const NOTES = { es: readNotes('data', 'es'), en: readNotes('data', 'en') };
export const REGIONS = { es: readRegions('data', 'es'), en: readRegions('data', 'en') };

export const PLACES = parsePlaces('places.csv', readFileSync('data/places.csv', 'utf8'));

const WORDS = { es, en };
const ids = new Set(CATALOGUES.es.map((entry) => entry.id));
export const INSTRUMENTS = {
  es: readInstruments('data', 'es', ids),
  en: readInstruments('data', 'en', ids),
};

const read = new Map<string, Observation[]>();

/** The entry of an indicator in the catalogue. */
export function entryOf(id: string, code: LanguageCode = 'es'): Entry {
  const entry = CATALOGUES[code].find((one) => one.id === id);
  if (!entry) throw new Error(`no indicator ${id}`);
  return entry;
}

/** The figures of an indicator. */
export function figuresOf(id: string): Observation[] {
  const known = read.get(id);
  if (known) return known;
  const entry = entryOf(id);
  const text = readFileSync(`data/${figurePath(entry)}`, 'utf8');
  const rows = parseObservations(figurePath(entry), text, columnsOf(entry));
  read.set(id, rows);
  return rows;
}

/** Populations and what treatments need, in base units. */
export const INGREDIENTS: Ingredients = Object.fromEntries(
  [
    'cl-population',
    'cl-census-2024',
    'pe-population',
    'wb-inflation',
    'wb-ppp',
    'cl-gdp',
    'pe-value-added',
  ].map((id) => [id, inBaseUnits(entryOf(id), figuresOf(id))]),
);

/** The panel of an indicator, as the page builds it. */
export function panelOf(
  id: string,
  code: LanguageCode = 'es',
  how?: Show | Treatment,
  category: Record<string, string> = {},
): Panel {
  const entry = entryOf(id, code);
  const way = how ?? legitimateShows(entry)[0] ?? 'value';
  return makePanel(entry, figuresOf(id), completeCategory(entry, category), way, INGREDIENTS);
}

/** The language of a page about a country. */
export function languageOf(code: LanguageCode, country: 'CL' | 'PE'): Language {
  return makeLanguage(code, WORDS[code], REGIONS[code], country);
}
