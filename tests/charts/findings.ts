import { readFindings } from '../../build/published.ts';
import type { Given } from '../../src/charts/published/computation.ts';
import { NEEDED_INDICATORS, publishedModel } from '../../src/charts/published/model.ts';
import type { FindingModel, PublishedModel } from '../../src/charts/published/model.ts';
import type { LanguageCode } from '../../src/i18n/language.ts';
import { CATALOGUES, figuresOf } from '../domain/bundled.ts';

export const FINDINGS = { es: readFindings('data', 'es'), en: readFindings('data', 'en') };

/** The indicators that findings need, as far as they are bundled. */
export function givenIn(code: LanguageCode): Given {
  const entries = CATALOGUES[code].filter((entry) => NEEDED_INDICATORS.includes(entry.id));
  return new Map(entries.map((entry) => [entry.id, { entry, observations: figuresOf(entry.id) }]));
}

/** The page's model, from the bundled figures. */
export function publishedIn(code: LanguageCode): PublishedModel {
  return publishedModel(FINDINGS[code], givenIn(code));
}

/** @throws where the finding is not listed */
export function findingIn(id: string, code: LanguageCode = 'es'): FindingModel {
  const found = publishedIn(code).findings.find((one) => one.finding.id === id);
  if (!found) throw new Error(`no finding ${id}`);
  return found;
}
