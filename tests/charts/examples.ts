/**
 * One list of figures drawn from the bundled data: examples of every chart type, tests walk it, and
 * a gallery may. An example is a chart, its input, and the widths at which it is worth seeing.
 */
import { asPublished, type Treatment } from '../../src/domain/treatment.ts';
import { createElement, type ReactElement } from 'react';
import { makeLayout } from '../../build/layout-plugin.ts';
import { capitalShare } from '../../src/charts/capital-share.tsx';
import type { ChartType, Format, Linked, Table } from '../../src/charts/chart.ts';
import { functions } from '../../src/charts/functions.tsx';
import { levels } from '../../src/charts/levels.tsx';
import { levelSplit } from '../../src/charts/level-split.tsx';
import type { Arrangement, MapLayout } from '../../src/charts/map/layout.ts';
import { map } from '../../src/charts/map/map.tsx';
import { places } from '../../src/charts/places.tsx';
import { ranking } from '../../src/charts/ranking.tsx';
import { besideLine } from '../../src/charts/published/beside-line.tsx';
import { besidePairs } from '../../src/charts/published/beside-pairs.tsx';
import type { ChartId } from '../../src/charts/registry.ts';
import { trend } from '../../src/charts/trend.tsx';
import type { Show } from '../../src/domain/entry.ts';
import type { LanguageCode } from '../../src/i18n/language.ts';
import {
  entryOf,
  figuresOf,
  INSTRUMENTS,
  languageOf,
  NOTES,
  panelOf,
  PLACES,
} from '../domain/bundled.ts';
import { findingIn } from './findings.ts';

/** An example in one language, with every face of its chart. */
export interface Drawn {
  readonly title: string;
  readonly subtitle: string;
  readonly sentences: readonly string[];
  readonly table: Table;
  readonly formatAt: (width: number) => Format;
  readonly figureAt: (width: number) => ReactElement;
}

export interface Example {
  readonly name: string;
  readonly chart: ChartId;
  readonly widths: readonly number[];
  readonly draw: (code: LanguageCode) => Drawn;
}

interface Setting<Input> {
  readonly country: 'CL' | 'PE';
  readonly input: (code: LanguageCode) => Input;
  readonly linked?: Linked;
}

function example<Input, Model>(
  name: string,
  chart: ChartType<Input, Model>,
  widths: readonly number[],
  { country, input, linked }: Setting<Input>,
): Example {
  const draw = (code: LanguageCode): Drawn => {
    const model = chart.model(input(code));
    const language = languageOf(code, country);
    const formatAt = (width: number) => {
      const fontSize = width >= 900 ? 13 : 12;
      return { width, height: chart.height(model, width, fontSize), fontSize };
    };
    return {
      ...chart.title(model, language),
      sentences: chart.describe(model, language),
      table: chart.table(model, language),
      formatAt,
      figureAt: (width) =>
        createElement(chart.Figure, { model, format: formatAt(width), language, linked }),
    };
  };
  return { name, chart: chart.id as ChartId, widths, draw };
}

const ignore = () => undefined;

/** What a reader has pinned, points at and keeps lit. */
function linkedTo(
  pinned: readonly string[],
  pointed: string | null = null,
  classes: readonly number[] = [],
): Linked {
  return { pinned, pointed, classes, point: ignore, pin: ignore, light: ignore };
}

const layouts = new Map<string, MapLayout>();

function layoutOf(country: 'CL' | 'PE', arrangement: Arrangement): MapLayout {
  const key = `${country}/${arrangement}`;
  const layout = layouts.get(key) ?? makeLayout(country, arrangement);
  layouts.set(key, layout);
  return layout;
}

interface Subject {
  readonly id: string;
  readonly year: number;
  readonly show?: Show | Treatment;
  readonly category?: Record<string, string>;
}

/** Input of a chart of regions. */
const panelInput =
  ({ id, year, show, category }: Subject) =>
  (code: LanguageCode) => ({ panel: panelOf(id, code, show, category), year });

function countryOf({ id }: Subject): 'CL' | 'PE' {
  return id.startsWith('cl') ? 'CL' : 'PE';
}

function mapOf(
  name: string,
  arrangement: Arrangement,
  widths: readonly number[],
  subject: Subject,
  linked?: Linked,
  scale?: number,
): Example {
  const country = countryOf(subject);
  const input = panelInput(subject);
  return example(`map-${name}`, map, widths, {
    country,
    input: (code) => ({ ...input(code), layout: layoutOf(country, arrangement), scale }),
    ...(linked ? { linked } : {}),
  });
}

function rankingOf(name: string, widths: readonly number[], subject: Subject, linked?: Linked) {
  const setting = { country: countryOf(subject), input: panelInput(subject) };
  return example(`ranking-${name}`, ranking, widths, { ...setting, ...(linked ? { linked } : {}) });
}

function trendOf(name: string, widths: readonly number[], subject: Subject, linked?: Linked) {
  const setting = { country: countryOf(subject), input: panelInput(subject) };
  return example(`trend-${name}`, trend, widths, { ...setting, ...(linked ? { linked } : {}) });
}

function levelsOf(name: string, id: string, country: 'CL' | 'PE', phase?: string) {
  const input = (code: LanguageCode) => ({
    entry: entryOf(id, code),
    observations: figuresOf(id),
    country,
    category: phase === undefined ? {} : { phase },
    blankReason: NOTES[code][id]?.blanks.missing,
  });
  return example(`levels-${name}`, levels, [340, 600], { country, input });
}

function besideLineOf(name: string, id: string, country: 'CL' | 'PE') {
  return example(`beside-line-${name}`, besideLine, [340, 560], {
    country,
    input: (code) => {
      const model = findingIn(id, code);
      if (!model.line) throw new Error(`${id} follows no series`);
      return { ...model, line: model.line };
    },
  });
}

function besidePairsOf(name: string, id: string, country: 'CL' | 'PE') {
  const input = (code: LanguageCode) => findingIn(id, code);
  return example(`beside-pairs-${name}`, besidePairs, [340, 560], { country, input });
}

function placesOf(name: string, id: string, regions: readonly string[]) {
  return example(`places-${name}`, places, [340, 620], {
    country: id.startsWith('cl') ? 'CL' : 'PE',
    input: (code) => ({
      entry: entryOf(id, code),
      observations: figuresOf(id),
      places: PLACES,
      regions,
      until: 2025,
    }),
  });
}

const GDP: Subject = { id: 'cl-gdp', year: 2025 };
const SIX = ['PE-PIU', 'PE-CUS', 'PE-LIM', 'PE-ARE', 'PE-LOR', 'PE-PUN'];

export const EXAMPLES: readonly Example[] = [
  mapOf('gdp-columns', 'columns', [640, 960], GDP),
  mapOf('gdp-column', 'column', [360], GDP),
  mapOf('growth', 'columns', [640], {
    id: 'cl-gdp',
    year: 2025,
    show: { ...asPublished('amount'), relative: 'growth' },
  }),
  mapOf('index-peru', 'plain', [400], {
    id: 'pe-poverty',
    year: 2023,
    show: { ...asPublished('value'), relative: 'index' },
  }),
  mapOf('gdp-turned', 'turned', [1180], GDP),
  mapOf('census', 'columns', [760], { id: 'cl-census-2024', year: 2024 }),
  mapOf('value-added', 'plain', [340, 620], { id: 'pe-value-added', year: 2024 }),
  mapOf('poverty-blanks', 'plain', [340, 620], { id: 'pe-poverty', year: 2018 }),
  mapOf('symbols', 'columns', [760], { id: 'cl-innovachile', year: 2021, show: 'amount' }),
  mapOf('symbols-column', 'column', [360], { id: 'cl-innovachile', year: 2021, show: 'amount' }),
  mapOf('symbols-peru', 'plain', [520], { id: 'pe-population', year: 2023, show: 'amount' }),
  mapOf('union-of-nuble', 'columns', [760], { id: 'cl-innovachile', year: 2013 }),
  mapOf(
    'linked',
    'columns',
    [760],
    { id: 'cl-gdp-per-head', year: 2025 },
    linkedTo(['CL-AN', 'CL-RM', 'CL-BI'], 'CL-MA', [1, 2]),
  ),
  mapOf(
    'linked-column',
    'column',
    [360],
    { id: 'cl-poverty', year: 2022 },
    linkedTo(['CL-AR', 'CL-RM'], 'CL-NB'),
  ),
  mapOf(
    'linked-turned',
    'turned',
    [1180],
    { id: 'cl-gdp', year: 2025, show: 'per-head' },
    linkedTo(['CL-AN', 'CL-RM'], 'CL-MA'),
  ),
  mapOf(
    'linked-peru',
    'plain',
    [560],
    { id: 'pe-regional-spending', year: 2025, show: 'per-head', category: { phase: 'pim' } },
    linkedTo(['PE-CAL', 'PE-PIU', 'PE-CUS'], 'PE-MOQ'),
  ),
  mapOf('same-scale', 'plain', [520], { id: 'pe-value-added', year: 2024 }, undefined, 0.25),
  rankingOf('gdp', [340, 620], GDP),
  rankingOf('change', [340, 620], {
    id: 'cl-gdp',
    year: 2025,
    show: { ...asPublished('share'), relative: 'change' },
  }),
  rankingOf('poverty', [340, 620], { id: 'cl-poverty', year: 2022 }, linkedTo(['CL-AR'], 'CL-MA')),
  rankingOf('poverty-blanks', [340], { id: 'pe-poverty', year: 2018 }),
  rankingOf('per-head', [340], { id: 'pe-value-added', year: 2023, show: 'per-head' }),
  rankingOf('amounts', [340], { id: 'cl-workers', year: 2024, show: 'amount' }),
  trendOf('gdp', [340, 640], GDP),
  trendOf('poverty', [340, 640], { id: 'cl-poverty', year: 2015 }, linkedTo(['CL-AR', 'CL-NB'])),
  trendOf('six', [340, 640], { id: 'pe-value-added-per-head', year: 2023 }, linkedTo(SIX)),
  trendOf('amounts', [640], { id: 'cl-innovachile', year: 2021, show: 'amount' }),
  trendOf('one-year', [340], { id: 'cl-census-2024', year: 2024 }),
  levelsOf('imf-chile', 'imf-expenditure-decentralization', 'CL'),
  levelsOf('imf-peru', 'imf-expenditure-decentralization', 'PE'),
  levelsOf('peru', 'pe-spending-level', 'PE', 'devengado'),
  levelsOf('peru-law', 'pe-spending-level', 'PE', 'pia'),
  example('functions-peru', functions, [340, 640], {
    country: 'PE',
    input: (code) => ({
      entry: entryOf('pe-spending-level-function', code),
      observations: figuresOf('pe-spending-level-function'),
      year: 2025,
      category: { phase: 'devengado' },
    }),
  }),
  example('capital-share', capitalShare, [340, 960], {
    country: 'CL',
    input: (code) => ({
      region: 'CL-RM',
      instruments: INSTRUMENTS[code].map((instrument) => ({
        instrument,
        entry: entryOf(instrument.indicator, code),
        observations: figuresOf(instrument.indicator),
      })),
      people: { observations: figuresOf('cl-census-2024'), year: 2024 },
      peopleSource: 'cl-census-2024',
    }),
  }),
  besideLineOf('theil', 'A1', 'CL'),
  besideLineOf('growth', 'C2', 'CL'),
  besidePairsOf('shares', 'A6', 'CL'),
  besidePairsOf('canon', 'A7', 'PE'),
  example('level-split-piura', levelSplit, [340, 620], {
    country: 'PE',
    input: (code) => ({
      entry: entryOf('pe-executing-units-spending-level', code),
      observations: figuresOf('pe-executing-units-spending-level'),
      category: { phase: 'devengado' },
      regions: ['PE-PIU', 'PE-CUS'],
    }),
  }),
  placesOf('poverty', 'pe-district-poverty-2018', ['PE-PIU']),
  placesOf('population', 'pe-district-population', ['PE-LIM', 'PE-CUS']),
  placesOf('projected', 'cl-commune-population', ['CL-BI']),
];
