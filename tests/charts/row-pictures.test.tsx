// @vitest-environment jsdom
/**
 * The small pictures of a row, as files that stand alone: strips and sparklines of regions with
 * every peculiarity, kept in `row-pictures/` and reviewed as pictures.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { makeLayout } from '../../build/layout-plugin.ts';
import { Locator } from '../../src/charts/map/Locator.tsx';
import { declarePalette, PALETTES } from '../../src/charts/palette.ts';
import { Sparkline, SPARKLINE_HEIGHT } from '../../src/charts/parts/Sparkline.tsx';
import { Strip, STRIP_HEIGHT, type Beside } from '../../src/charts/parts/Strip.tsx';
import { standing } from '../../src/charts/standing.ts';
import { writerOf } from '../../src/charts/standing-text.ts';
import type { Way } from '../../src/domain/region-rows.ts';
import { languageOf, panelOf } from '../domain/bundled.ts';
import { collisions, lettering } from './lettering.ts';

const PICTURES = join(import.meta.dirname, 'row-pictures');

interface Picture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly drawing: ReactElement;
}

const standingOf = (id: string, way: Way, region: string) => {
  const found = standing(panelOf(id, 'es', way === 'fair' ? 'share' : way), way, region, 2025);
  if (!found) throw new Error(`${id} has no period`);
  return found;
};

function strip(
  name: string,
  width: number,
  [id, way, region]: readonly [string, Way, string],
  beside: Beside | null = null,
): Picture {
  const own = standingOf(id, way, region);
  const language = languageOf('es', id.startsWith('cl') ? 'CL' : 'PE');
  const drawing = (
    <Strip
      standing={own}
      beside={beside}
      width={width}
      fontSize={12}
      language={language}
      write={writerOf(own, language)}
    />
  );
  return { name: `strip-${name}`, width, height: STRIP_HEIGHT, drawing };
}

function sparkline(name: string, id: string, way: Way, region: string): Picture {
  const { series } = standingOf(id, way, region);
  const drawing = <Sparkline series={series} region={region} width={116} fontSize={12} />;
  return { name: `sparkline-${name}`, width: 116, height: SPARKLINE_HEIGHT, drawing };
}

function locator(country: 'CL' | 'PE', regions: readonly string[]): Picture {
  const layout = makeLayout(country, country === 'CL' ? 'turned' : 'plain');
  const drawing = <Locator layout={layout} regions={regions} />;
  return { name: `locator-${country}`, width: layout.width, height: layout.height, drawing };
}

const CASES: readonly Picture[] = [
  strip('capital', 300, ['cl-gdp', 'share', 'CL-RM']),
  strip('beside', 300, ['cl-gdp', 'share', 'CL-BI'], { region: 'PE-PIU', value: 0.04 }),
  strip('union', 300, ['cl-ficr', 'fair', 'CL-NB']),
  strip('narrow', 180, ['cl-poverty', 'value', 'CL-AR']),
  strip('blank', 300, ['cl-innovachile-south', 'per-head', 'CL-RM']),
  strip('peru', 420, ['pe-poverty', 'value', 'PE-LIM'], { region: 'PE-PIU', value: 0.33 }),
  sparkline('whole', 'cl-gdp', 'share', 'CL-BI'),
  sparkline('division', 'cl-innovachile', 'share', 'CL-NB'),
  sparkline('one-year', 'cl-census-2024', 'share', 'CL-RM'),
  locator('CL', ['CL-BI', 'CL-LL']),
  locator('PE', ['PE-PIU', 'PE-CAL']),
];

const STYLE = [
  `:root{${declarePalette(PALETTES.light)}}`,
  'svg{font-family:"Inter Variable",Inter,sans-serif;font-variant-numeric:tabular-nums}',
].join('');

function pictureOf({ width, height, drawing }: Picture): string {
  const markup = renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <style>{STYLE}</style>
      <rect width={width} height={height} fill="var(--paper)" />
      {drawing}
    </svg>,
  );
  return `${markup.replace(/><(?!\/?tspan|\/text)/g, '>\n<')}\n`;
}

it('no picture is left from one that is gone', () => {
  const files = new Set(CASES.map(({ name }) => `${name}.svg`));
  expect(readdirSync(PICTURES).filter((one) => !files.has(one))).toEqual([]);
});

describe.each(CASES)('$name', (one) => {
  const picture = pictureOf(one);
  const parsed = new DOMParser().parseFromString(picture, 'image/svg+xml');
  const lines = lettering(parsed.documentElement);

  it('is a well-formed picture without holes', () => {
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(/NaN|undefined|null|Infinity|\[object/.exec(picture)?.[0]).toBeUndefined();
  });

  it('has all marks and letters inside, none upon another', () => {
    for (const line of lines) {
      expect(line.left).toBeGreaterThanOrEqual(-1);
      expect(line.right).toBeLessThanOrEqual(one.width + 1);
      expect(line.bottom).toBeLessThanOrEqual(one.height + 1);
    }
    expect(collisions(lines, 2)).toEqual([]);
    for (const circle of parsed.querySelectorAll('circle')) {
      const [cx = 0, r = 0] = ['cx', 'r'].map((name) => Number(circle.getAttribute(name)));
      expect(cx - r).toBeGreaterThanOrEqual(0);
      expect(cx + r).toBeLessThanOrEqual(one.width);
    }
  });

  it('looks as it was reviewed', async () => {
    await expect(picture).toMatchFileSnapshot(join(PICTURES, `${one.name}.svg`));
  });
});
