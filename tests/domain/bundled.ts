import { readFileSync } from 'node:fs';
import { readCatalogue, readInstruments, readNotes, readRegions } from '../../build/catalogue.ts';
import { completeCategory, legitimateShows, type Entry } from '../../src/domain/entry.ts';
import type { Show } from '../../src/domain/entry.ts';
import { columnsOf, parseObservations, type Observation } from '../../src/domain/observation.ts';
import { makePanel, type Panel, type Populations } from '../../src/domain/panel.ts';
import { en } from '../../src/i18n/en.ts';
import { es } from '../../src/i18n/es.ts';
import { makeLanguage, type Language, type LanguageCode } from '../../src/i18n/language.ts';

/** The bundled data as the app receives them, read once per test file. */
export const CATALOGUES = { es: readCatalogue('data', 'es'), en: readCatalogue('data', 'en') };
export const NOTES = { es: readNotes('data', 'es'), en: readNotes('data', 'en') };
export const REGIONS = { es: readRegions('data', 'es'), en: readRegions('data', 'en') };

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
  const text = readFileSync(`data/${entry.path}`, 'utf8');
  const rows = parseObservations(entry.path, text, columnsOf(entry));
  read.set(id, rows);
  return rows;
}

export const POPULATIONS: Populations = Object.fromEntries(
  ['cl-population', 'cl-census-2024', 'pe-population'].map((id) => [id, figuresOf(id)]),
);

/** The panel of an indicator, as the page builds it. */
export function panelOf(
  id: string,
  code: LanguageCode = 'es',
  show?: Show,
  category: Record<string, string> = {},
): Panel {
  const entry = entryOf(id, code);
  const way = show ?? legitimateShows(entry)[0] ?? 'value';
  return makePanel(entry, figuresOf(id), completeCategory(entry, category), way, POPULATIONS);
}

/** The language of a page about a country. */
export function languageOf(code: LanguageCode, country: 'CL' | 'PE'): Language {
  return makeLanguage(code, WORDS[code], REGIONS[code], country);
}
