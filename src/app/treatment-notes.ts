import type { Entry } from '../domain/entry.ts';
import { joinedRegions, splitRegions } from '../domain/division.ts';
import { PART_CODES } from '../domain/region.ts';
import type { Panel } from '../domain/panel.ts';
import { REFERENCES } from '../domain/treatment.ts';
import type { Language } from '../i18n/language.ts';

/** How the numbers of a panel were made from the published ones, with the references named. */
export function treatmentNotes(
  { entry, treatment }: Panel,
  catalogue: readonly Entry[],
  language: Language,
): string[] {
  const { show, prices, base, division } = treatment;
  const said = language.words.treatment;
  const title = (id: string) => `«${catalogue.find((one) => one.id === id)?.title ?? id}»`;
  const notes = [];
  if (prices === 'constant') notes.push(said.deflated(base, title(REFERENCES.inflation)));
  if (prices === 'ppp') notes.push(said.converted(title(REFERENCES.ppp)));
  if (show === 'gdp')
    notes.push(
      said.product(
        base,
        title(REFERENCES.inflation),
        title(REFERENCES.gdp[entry.countries[0] ?? 'CL']),
      ),
    );
  const joined = joinedRegions(division).map((id) => language.name(id));
  if (joined.length > 0) notes.push(said.joined(language.list(joined), entry.kind === 'intensive'));
  const split = splitRegions(division).map((id) => language.name(id));
  if (split.length > 0)
    notes.push(said.split(language.list(PART_CODES.map(language.name)), language.list(split)));
  return notes;
}
