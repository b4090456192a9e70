import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { layOut, type Arrangement } from '../src/charts/map/layout.ts';

const PREFIX = 'virtual:layout/';

const read = (name: string) =>
  JSON.parse(readFileSync(resolve(`public/geo/${name}.topo.json`), 'utf8'));

/**
 * Projects the standard layouts at build, because projecting and clipping is what costs at load:
 * `virtual:layout/CL/columns` is the finished layout, its paths in kilometres.
 */
export function layoutPlugin(): Plugin {
  return {
    name: 'concentra-layout',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const [country, arrangement] = id.slice(PREFIX.length + 1).split('/');
      return `export default ${JSON.stringify(makeLayout(country, arrangement as Arrangement))};`;
    },
  };
}

/** The layout of a country, from the low-detail topologies. */
export function makeLayout(country: string | undefined, arrangement: Arrangement) {
  if (country === 'PE') return layOut('PE', arrangement, { country: read('pe-low') });
  return layOut('CL', arrangement, { country: read('cl-low'), islands: read('cl-insular') });
}
