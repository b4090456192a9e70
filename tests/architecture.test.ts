import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';

/** Layers from the lowest; a file imports from its own layer or from a lower one. */
const RANKS: Readonly<Record<string, number>> = {
  domain: 0,
  measures: 1,
  i18n: 1,
  charts: 2,
  io: 3,
  app: 4,
};

/** Longer than this a file has more than one purpose. */
const MOST_LINES = 320;

const STRINGS_AND_COMMENTS =
  /('(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
const EMPTY_NAME = /(^|[/._-])(utils?|helpers?|common|managers?|misc)([/._-]|$)/i;
const EMPTY_PART = /[a-z](Utils?|Helpers?|Common|Managers?|Misc)([/._-]|$)/;

/**
 * What breaks the plan of the house, one line each.
 *
 * @param files source by path from the root of the repository, e.g. `src/domain/view.ts`
 */
function violations(files: ReadonlyMap<string, string>): string[] {
  const found: string[] = [];
  for (const [path, source] of files) {
    const say = (what: string) => found.push(`${path}: ${what}`);
    if (EMPTY_NAME.test(path) || EMPTY_PART.test(path)) say('a name that says nothing');
    if (!path.startsWith('src/')) continue;
    const lines = source.split('\n').length - (source.endsWith('\n') ? 1 : 0);
    if (lines > MOST_LINES) say(`${lines} lines, at most ${MOST_LINES}`);
    if (path.endsWith('.css')) continue;
    if (!(layerOf(path) in RANKS) && !path.endsWith('.d.ts')) say('is in no layer');
    const code = source.replace(STRINGS_AND_COMMENTS, (_, text?: string) => text ?? ' ');
    for (const target of imports(code)) {
      const wrong = wrongImport(path, target);
      if (wrong) say(wrong);
    }
    if (layerOf(path) === 'charts') for (const what of untimely(code)) say(what);
  }
  return found;
}

/** Everything a source imports or exports from, dynamic imports included. */
function imports(code: string): string[] {
  const patterns = [
    /(?:^|[\n;])\s*(?:import|export)\s[^'";]*?from\s*['"]([^'"]+)['"]/g,
    /(?:^|[\n;])\s*import\s*['"]([^'"]+)['"]/g,
    /\bimport\s*\(\s*['"`]([^'"`]+)['"`]/g,
  ];
  return patterns.flatMap((pattern) => [...code.matchAll(pattern)].map((match) => match[1] ?? ''));
}

function layerOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function wrongImport(path: string, target: string): string | null {
  const layer = layerOf(path);
  const rank = RANKS[layer];
  if (target.startsWith('virtual:') || target === '@tanstack/react-query')
    return rank === undefined || rank >= 3 ? null : `${target} enters through io and app only`;
  if (!target.startsWith('.')) {
    if (layer === 'measures') return `measures import no package, found ${target}`;
    return /^d3(-selection|-transition)?$/.test(target) ? `no ${target}` : null;
  }
  const own = join(path, '..', target);
  if (!own.startsWith('src/')) return `imports from outside src, ${own}`;
  const other = layerOf(own);
  const otherRank = RANKS[other];
  if (rank === undefined || other === layer) return null;
  if (otherRank === undefined) return `imports ${own}, which is in no layer`;
  if (layer === 'measures') return `measures import nothing of ours, found ${own}`;
  return otherRank < rank ? null : `${layer} must not import ${other}, found ${own}`;
}

/** What a figure that is the same in Node and in a tab cannot use. */
function untimely(code: string): string[] {
  const bare = code.replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''");
  const hook = /\buse[A-Z]\w*\s*[(<]/.exec(bare);
  const dom = /\b(getBBox|document|window|fetch|querySelector)\b/.exec(bare);
  return [
    ...(hook ? [`a figure has no hooks, found ${hook[0].slice(0, -1)}`] : []),
    ...(dom ? [`a figure touches no page, found ${dom[0]}`] : []),
  ];
}

function repository(): Map<string, string> {
  const files = ['src', 'build', 'tests', 'tools'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile() && /\.(ts|tsx|mjs|css)$/.test(one.name))
      .map((one) => join(one.parentPath, one.name))
      .filter((path) => !path.includes('node_modules')),
  );
  return new Map(files.map((path) => [path, readFileSync(path, 'utf8')]));
}

const isLength = (violation: string) => /\d+ lines, at most/.test(violation);

const planted = (path: string, source: string) => violations(new Map([[path, source]]));

describe('the house', () => {
  it('has every layer that the rules speak of', () => {
    const layers = new Set([...repository().keys()].filter((one) => one.startsWith('src/')));
    for (const layer of Object.keys(RANKS))
      expect([...layers].filter((path) => layerOf(path) === layer)).not.toHaveLength(0);
  });

  it('has files of one purpose each, short enough to read', () => {
    expect(violations(repository()).filter(isLength)).toEqual([]);
  });

  it('keeps all other rules', () => {
    expect(violations(repository()).filter((one) => !isLength(one))).toEqual([]);
  });
});

describe('the rules catch', () => {
  it.each([
    ['src/domain/view.ts', `import { gini } from '../measures/gini.ts';`, 'domain must not import'],
    ['src/domain/view.ts', `import type { Words } from '../i18n/es.ts';`, 'domain must not import'],
    [
      'src/measures/gini.ts',
      `import { view } from '../domain/view.ts';`,
      'measures import nothing',
    ],
    ['src/measures/gini.ts', `import { sum } from 'd3-array';`, 'measures import no package'],
    [
      'src/i18n/en.ts',
      `import { hhi } from '../measures/hhi.ts';`,
      'i18n must not import measures',
    ],
    [
      'src/i18n/en.ts',
      `import { map } from '../charts/map/map.tsx';`,
      'i18n must not import charts',
    ],
    ['src/charts/trend.tsx', `export { x } from '../io/x.ts';`, 'charts must not import io'],
    ['src/charts/map/map.tsx', `import {\n  a,\n  b,\n} from '../../app/a.ts';`, 'import app'],
    ['src/charts/map/map.tsx', `const a = await import('../../io/a.ts');`, 'must not import io'],
    ['src/io/figures.ts', `import '../app/start.tsx';`, 'io must not import app'],
    ['src/app/Page.tsx', `import { x } from '../../build/catalogue.ts';`, 'from outside src'],
    ['src/io/figures.ts', `import { x } from '../../tests/x.ts';`, 'from outside src'],
    ['src/charts/a.ts', `import { x } from '../../tools/data/x.mjs';`, 'from outside src'],
    ['src/app/Page.tsx', `import { x } from '../elsewhere/x.ts';`, 'in no layer'],
    ['src/charts/a.ts', `import { select } from 'd3-selection';`, 'no d3-selection'],
    ['src/app/a.ts', `import 'd3-transition';`, 'no d3-transition'],
    ['src/app/a.ts', `import { select } from 'd3';`, 'no d3'],
    ['src/charts/a.ts', `import { useQuery } from '@tanstack/react-query';`, 'through io and app'],
    ['src/charts/a.ts', `import { catalogue } from 'virtual:data/es';`, 'through io and app'],
    ['src/charts/a.tsx', `const [a] = useState<string>('');`, 'no hooks, found useState'],
    ['src/charts/a.tsx', `const box = element.getBBox();`, 'found getBBox'],
    ['src/charts/a.tsx', `const at = document.body;`, 'found document'],
    ['src/charts/a.tsx', `const width = window.innerWidth;`, 'found window'],
    ['src/domain/utils.ts', '', 'a name that says nothing'],
    ['src/app/helpers/date.ts', '', 'a name that says nothing'],
    ['src/io/dateHelper.ts', '', 'a name that says nothing'],
    ['build/common.ts', '', 'a name that says nothing'],
    ['tests/app/stateManager.ts', '', 'a name that says nothing'],
    ['tools/data/misc.mjs', '', 'a name that says nothing'],
    ['src/stray.ts', '', 'in no layer'],
  ])('%s with %j', (path, source, expected) => {
    const found = planted(path, source);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });

  it.each(['src/app/style/page.css', 'src/domain/view.ts'])('a long %s', (path) => {
    expect(planted(path, ';\n'.repeat(MOST_LINES))).toEqual([]);
    expect(planted(path, ';\n'.repeat(MOST_LINES + 1))).toEqual([
      `${path}: 321 lines, at most 320`,
    ]);
  });
});

describe('the rules let pass', () => {
  it.each([
    ['src/app/Page.tsx', `import { x } from '../io/x.ts';\nimport { y } from '../domain/y.ts';`],
    ['src/io/layouts.ts', `import type { Layout } from '../charts/map/layout.ts';`],
    ['src/io/layouts.ts', `const a = () => import('virtual:layout/PE/plain');`],
    ['src/charts/a.ts', `// the window of document.body, useState(1)\nexport const a = 'window';`],
    ['src/charts/a.ts', `/* import { x } from '../app/x.ts'; */`],
    ['src/domain/a.ts', `import * as v from 'valibot';`],
    ['src/domain/commonality.ts', `export const commonality = 1;`],
    ['src/virtual.d.ts', `declare module 'virtual:data/*' {}`],
    ['tests/app/a.ts', `import { x } from '../../build/catalogue.ts';`],
    ['build/a.ts', `import { x } from '../src/domain/x.ts';`],
  ])('%s with %j', (path, source) => {
    expect(planted(path, source)).toEqual([]);
  });
});
