/** Reads and checks `data/published.json`, what others have published. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import type { Plugin } from 'vite';
import { PublishedSchema } from '../src/domain/published-schema.ts';
import type { Finding } from '../src/domain/published.ts';
import type { LanguageCode } from '../src/i18n/language.ts';
import { localise } from './catalogue.ts';

const PREFIX = 'virtual:published/';

/** @throws naming the path inside the file and what was expected there */
export function readPublished(folder: string): v.InferOutput<typeof PublishedSchema> {
  const file = join(folder, 'published.json');
  const result = v.safeParse(PublishedSchema, JSON.parse(readFileSync(file, 'utf8')));
  if (result.success) return result.output;
  const issues = result.issues.map((issue) => `  ${v.getDotPath(issue) ?? ''}: ${issue.message}`);
  throw new Error(`${file} does not keep the contract:\n${issues.join('\n')}`);
}

/**
 * The findings in one language, each with its source.
 *
 * @throws on a finding whose source is not listed
 */
export function readFindings(folder: string, language: LanguageCode): Finding[] {
  const { sources, findings } = readPublished(folder);
  return findings.map(({ source: key, ...finding }) => {
    const source = sources[key];
    if (!source) throw new Error(`${finding.id}: no source "${key}"`);
    return { ...localise(finding, language), source: localise(source, language) };
  });
}

/** Brings the findings into the page about them: `virtual:published/es` and `virtual:published/en`. */
export function publishedPlugin(): Plugin {
  const folder = resolve('data');
  return {
    name: 'concentra-published',
    buildStart() {
      this.addWatchFile(join(folder, 'published.json'));
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const language = id.endsWith('/en') ? 'en' : 'es';
      return `export const findings = ${JSON.stringify(readFindings(folder, language))};`;
    },
  };
}
