import type { Plugin } from 'vite';
import { declarePalette, PALETTES } from '../src/charts/palette.ts';

/** Declares the colours of figures in every page, before anything is drawn. */
export function palettePlugin(): Plugin {
  const style = [
    `:root{${declarePalette(PALETTES.light)}}`,
    `@media (prefers-color-scheme:dark){:root{${declarePalette(PALETTES.dark)}}}`,
    `@media print{:root{${declarePalette({ ...PALETTES.light, paper: '#ffffff' })}}}`,
  ].join('');
  return {
    name: 'concentra-palette',
    transformIndexHtml: () => [{ tag: 'style', children: style, injectTo: 'head' }],
  };
}
