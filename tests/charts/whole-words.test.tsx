// @vitest-environment jsdom
/** What a figure must say at every width, in the very picture: nothing is cut to make it fit. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { isBlank } from '../../src/domain/indicator.ts';
import { entryOf, INSTRUMENTS, languageOf, panelOf } from '../domain/bundled.ts';
import { EXAMPLES } from './examples.ts';
import { lettering } from './lettering.ts';

const CODES = ['es', 'en'] as const;

/** All text of an example's picture, its lines joined; hidden `title`s do not count. */
function wordsOf(name: string, code: 'es' | 'en', width: number): string {
  const example = EXAMPLES.find((one) => one.name === name);
  if (!example) throw new Error(`no example ${name}`);
  const markup = renderToStaticMarkup(<svg>{example.draw(code).figureAt(width)}</svg>);
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  const svg = parsed.querySelector('svg');
  if (!svg) throw new Error('no picture');
  return lettering(svg)
    .map((line) => line.text)
    .join(' ')
    .replace(/[\u00a0\u202f]/g, ' ');
}

describe.each(CODES)('the capital’s share in %s', (code) => {
  it.each([340, 560, 960])('names each instrument whole, with its years, at %i pixels', (width) => {
    const said = wordsOf('capital-share', code, width);
    const { words } = languageOf(code, 'CL');
    for (const { indicator, from, to } of INSTRUMENTS[code]) {
      expect(said).toContain(entryOf(indicator, code).title);
      expect(said).toContain(words.span(from, to));
    }
  });
});

describe.each(CODES)('the functions in %s', (code) => {
  it.each([340, 640])('name every level of government at %i pixels', (width) => {
    const said = wordsOf('functions-peru', code, width);
    const [levels] = entryOf('pe-spending-level-function', code).dimensions;
    for (const { title } of levels?.values ?? []) expect(said).toContain(title);
  });
});

describe.each(CODES)('blanks in %s', (code) => {
  it.each(['map-poverty-blanks', 'ranking-poverty-blanks'])('%s: in their own word', (name) => {
    const period = panelOf('pe-poverty', code).periods.find((one) => one.year === 2018);
    const blanks = [...(period?.cells.values() ?? [])].map((cell) => cell.status).filter(isBlank);
    const { words } = languageOf(code, 'PE');
    expect(blanks).toEqual(['not-published']);
    const said = wordsOf(name, code, 340);
    expect(said).toContain(words.blank('not-published'));
    expect(said).not.toContain(words.blank('missing'));
  });
});

describe.each(CODES)('the map in %s', (code) => {
  it.each([
    ['map-gdp-column', 360],
    ['map-gdp-turned', 1180],
    ['map-gdp-columns', 640],
  ] as const)('%s names all regions of Chile with their values', (name, width) => {
    const said = wordsOf(name, code, width);
    const language = languageOf(code, 'CL');
    const period = panelOf('cl-gdp', code).periods.find((one) => one.year === 2025);
    expect(period?.units).toHaveLength(16);
    for (const [unit, cell] of period?.cells ?? []) {
      expect(said).toContain(language.name(unit));
      expect(said).toContain(language.percent(cell.value ?? 0).replace(/[\u00a0\u202f]/g, ' '));
    }
  });
});
