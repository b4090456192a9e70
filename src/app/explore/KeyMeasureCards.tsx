import { keyMeasures, writeOutcome } from '../../charts/key-measures.ts';
import type { PanelView } from '../../charts/panel-input.ts';
import type { Language } from '../../i18n/language.ts';
import { useSite } from '../site.ts';

interface Props {
  readonly title?: string | undefined;
  readonly view: PanelView;
  readonly language: Language;
}

/** Four measures as small cards, each with what it counts. */
export function KeyMeasureCards({ title, view, language }: Props) {
  const { words } = useSite();
  const { cards, reasons } = words;
  const { top, effective, gini, ratio } = keyMeasures(view);
  const absent = (reason: string) =>
    cards.undefined((reasons as Record<string, string>)[reason] ?? reasons.other);
  const rate = view.panel.entry.kind === 'intensive';
  const list = [
    {
      title: cards.top,
      value: top ? writeOutcome(top.one, language.percent, absent) : null,
      note: top
        ? cards.topNote(language.name(top.unit), writeOutcome(top.three, language.percent, absent))
        : cards.notForRates,
    },
    {
      title: cards.effective,
      value: effective
        ? writeOutcome(effective, (value) => language.number(value, 1), absent)
        : null,
      note: effective ? cards.effectiveNote(view.period.units.length) : cards.notForRates,
    },
    {
      title: rate ? cards.giniRate : cards.gini,
      value: gini ? writeOutcome(gini, (value) => language.number(value, 3), absent) : null,
      note: gini
        ? view.period.people
          ? cards.giniNote
          : cards.giniUnweightedNote
        : cards.noPeople,
    },
    {
      title: cards.ratio,
      value: ratio
        ? writeOutcome(ratio.value, (value) => cards.times(language.times(value)), absent)
        : null,
      note: ratio
        ? (rate ? cards.ratioRateNote : cards.ratioNote)(
            language.name(ratio.high),
            language.name(ratio.low),
          )
        : cards.noPeople,
    },
  ];
  return (
    <section className="cards" aria-label={title ?? cards.title}>
      {title === undefined ? null : <h2>{title}</h2>}
      <dl>
        {list.map((card) => (
          <div key={card.title} className="card">
            <dt>{card.title}</dt>
            <dd>
              <strong>{card.value ?? '–'}</strong>
              <span>{card.note}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
