// @vitest-environment jsdom
/**
 * Every example as a file that stands alone: what a reader would see, kept in `pictures/` and
 * reviewed as pictures. `npx vitest run -u tests/charts` writes them anew after a change of looks.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { declarePalette, PALETTES } from '../../src/charts/palette.ts';
import { CHARTS } from '../../src/charts/registry.ts';
import type { LanguageCode } from '../../src/i18n/language.ts';
import { EXAMPLES, type Example } from './examples.ts';
import { collisions, lettering } from './lettering.ts';

const PICTURES = join(import.meta.dirname, 'pictures');
const CODES = ['es', 'en'] as const;

/** A face measured in one machine and set in another may differ by a pixel or two. */
const TOLERANCE = 2;

const STYLE = [
  `:root{${declarePalette(PALETTES.light)}}`,
  'svg{font-family:"Inter Variable",Inter,sans-serif;font-variant-numeric:tabular-nums}',
].join('');

/** The picture as a file; one element per line, so that a change shows where it is. */
function pictureOf({ draw }: Example, code: LanguageCode, width: number): string {
  const drawn = draw(code);
  const { height } = drawn.formatAt(width);
  const markup = renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      lang={code}
    >
      <title>{drawn.title}</title>
      <style>{STYLE}</style>
      <rect width={width} height={height} fill="var(--paper)" />
      {drawn.figureAt(width)}
    </svg>,
  );
  return `${markup.replace(/><(?!\/?tspan|\/text)/g, '>\n<')}\n`;
}

const fileOf = ({ name }: Example, code: LanguageCode, width: number) =>
  `${name}-${width}.${code}.svg`;

const CASES = EXAMPLES.flatMap((example) =>
  example.widths.flatMap((width) =>
    CODES.map((code) => ({ file: fileOf(example, code, width), example, code, width })),
  ),
);

describe('the examples', () => {
  it('show every chart type of the registry', () => {
    const shown = new Set<string>(EXAMPLES.map((one) => one.chart));
    expect(Object.keys(CHARTS).filter((id) => !shown.has(id))).toEqual([]);
    for (const [id, chart] of Object.entries(CHARTS)) expect(chart.id).toBe(id);
  });

  it('have names of their own, and no picture is left from one that is gone', () => {
    const files = CASES.map((one) => one.file);
    expect(new Set(files).size).toBe(files.length);
    expect(readdirSync(PICTURES).filter((one) => !files.includes(one))).toEqual([]);
  });
});

describe.each(CASES)('$file', ({ file, example, code, width }) => {
  const picture = pictureOf(example, code, width);
  const parsed = new DOMParser().parseFromString(picture, 'image/svg+xml');
  const lines = lettering(parsed.documentElement);

  it('is a well-formed picture without holes', () => {
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(/NaN|undefined|null|Infinity|\[object/.exec(picture)?.[0]).toBeUndefined();
    expect(lines.length).toBeGreaterThan(4);
    expect(parsed.querySelectorAll('path, rect, circle').length).toBeGreaterThan(5);
  });

  it('has all of its text inside', () => {
    const { height } = example.draw(code).formatAt(width);
    const outside = lines.filter(
      (one) =>
        one.left < -TOLERANCE ||
        one.right > width + TOLERANCE ||
        one.top < -TOLERANCE ||
        one.bottom > height + TOLERANCE,
    );
    expect(outside).toEqual([]);
  });

  it('has no text upon another', () => {
    expect(collisions(lines, TOLERANCE)).toEqual([]);
  });

  it('names its colours, never writes them', () => {
    const drawing = picture.slice(picture.indexOf('</style>'));
    expect(drawing.match(/(fill|stroke)="(#|rgb)[^"]*"/g) ?? []).toEqual([]);
    const named = [...drawing.matchAll(/var\(--([a-z0-9-]+)\)/g)].map((match) => match[1] ?? '');
    expect(named.filter((one) => !(one in PALETTES.light))).toEqual([]);
  });

  it('draws the same bytes twice', () => {
    expect(pictureOf(example, code, width)).toBe(picture);
  });

  it('looks as it was reviewed', async () => {
    await expect(picture).toMatchFileSnapshot(join(PICTURES, file));
  });
});
