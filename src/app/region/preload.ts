import { countryOf } from '../../domain/region.ts';
import { chooseRegions, REGION_CODEC } from '../../domain/region-view.ts';
import { agenciesQuery } from '../../io/agencies.ts';
import { figuresQuery } from '../../io/figures.ts';
import { layoutQuery } from '../../io/layouts.ts';
import { entriesFor } from '../explore/entries-for.ts';
import type { Preload } from '../start.tsx';
import { headlineRows } from './headline-rows.ts';
import { arrangementOf } from './RegionLocator.tsx';
import { subjectOf } from './subject.ts';

/** The figures of the headline; every row asks for its own when it comes near. */
export const preload: Preload = async ({ catalogue, regions, code }, client) => {
  const { state, bad } = REGION_CODEC.parse(window.location.search);
  const ids = new Set(regions.map((one) => one.id));
  const country = countryOf(chooseRegions(state, bad, ids).region);
  const subjects = headlineRows(country, catalogue).map((row) => subjectOf(row, country));
  await Promise.all([
    client.prefetchQuery(agenciesQuery(code)),
    client.prefetchQuery(layoutQuery(country, arrangementOf(country))),
    ...entriesFor(subjects, catalogue).map((entry) => client.prefetchQuery(figuresQuery(entry))),
  ]);
};
