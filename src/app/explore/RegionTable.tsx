import { useMemo } from 'react';
import type { Linked } from '../../charts/chart.ts';
import { ranking } from '../../charts/ranking.tsx';
import { periodOf } from '../../domain/panel.ts';
import type { Language } from '../../i18n/language.ts';
import { DataTable } from '../DataTable.tsx';
import { useSite } from '../site.ts';
import type { Part } from './parts.ts';

interface Props {
  readonly part: Part;
  readonly year: number;
  readonly language: Language;
  readonly linked: Linked;
}

/** The ranking's numbers as a table that points and pins like the figures. */
export function RegionTable({ part: { panel }, year, language, linked }: Props) {
  const { words } = useSite();
  const table = useMemo(
    () => ranking.table(ranking.model({ panel, year }), language),
    [panel, year, language],
  );
  const title = `${panel.entry.title}, ${periodOf(panel, year)?.year ?? year}`;
  return (
    <section className="panel panel-table">
      <h2>{`${words.tableTitle}: ${title}`}</h2>
      <DataTable table={table} caption={title} linked={linked} />
    </section>
  );
}
