import type { Linked } from '../../charts/chart.ts';
import { comparison } from '../../charts/comparison.ts';
import { MOST_PINNED } from '../../domain/view.ts';
import type { Language } from '../../i18n/language.ts';
import { useSite } from '../site.ts';
import type { ChangeView } from '../url.ts';
import type { Part } from './parts.ts';

interface Props {
  readonly parts: readonly Part[];
  readonly year: number;
  readonly language: Language;
  readonly linked: Linked;
  readonly change: ChangeView;
}

/** The pinned regions with value, rank and change, in their colours. */
export function Pinned({ parts, year, language, linked, change }: Props) {
  const { words } = useSite();
  const rows = parts.flatMap(({ panel }) => comparison(panel, year, linked.pinned, language));
  if (rows.length === 0) return <p className="pin-hint">{words.pinHint}</p>;
  return (
    <section className="pinned" aria-label={words.pinnedTitle}>
      <h2>{words.pinnedTitle}</h2>
      <ul>
        {rows.map((row) => (
          <li key={`${row.region} ${row.unit}`} className={`pin pin-${row.colour}`}>
            <span className="pin-head">
              <strong>{row.name}</strong>
              <button
                type="button"
                aria-label={words.unpin(row.name)}
                onClick={() => linked.pin(row.region)}
              >
                ×
              </button>
            </span>
            <span className="pin-value">{row.value}</span>
            <span>{row.people}</span>
            <span>{row.place}</span>
            <span>{row.change}</span>
          </li>
        ))}
      </ul>
      {linked.pinned.length >= MOST_PINNED ? (
        <p className="pin-hint" role="status">
          {words.pinnedFull}
        </p>
      ) : null}
      {linked.pinned.length > 1 ? (
        <button type="button" className="quiet" onClick={() => change({ pinned: [] })}>
          {words.unpinAll}
        </button>
      ) : null}
    </section>
  );
}
