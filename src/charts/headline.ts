import { rank, type Panel, type Period } from '../domain/panel.ts';
import { isCapital, type Unit } from '../domain/region.ts';
import { capitalise, type Language } from '../i18n/language.ts';
import type { ValueFormat } from '../i18n/value-format.ts';
import { formatOf, type PanelView } from './panel-input.ts';
import { chosenText, shareOfPeople } from './panel-text.ts';

/** The answer in one sentence and what has to be said beside it, computed from the panel. */
export function headline(view: PanelView, language: Language): string[] {
  const sentences = isTotal(view.panel) ? concentration(view, language) : disparity(view, language);
  return [...sentences, ...reservations(view.period, language)];
}

/** Whether the picture is about parts of the regions' total, and not about how intense a value is. */
function isTotal({ entry, treatment: { show, relative } }: Panel): boolean {
  return (
    entry.kind === 'extensive' && relative === 'none' && (show === 'share' || show === 'amount')
  );
}

/** What the state of the figures obliges to say: incomplete, provisional, projected. */
function reservations(period: Period, { words }: Language): string[] {
  const statuses = new Set([...period.cells.values()].map((cell) => cell.status));
  return (['partial', 'provisional', 'projected'] as const)
    .filter((status) => statuses.has(status))
    .map((status) => words.reservation(status, period.year));
}

function concentration({ panel, period }: PanelView, language: Language): string[] {
  const { words } = language;
  const top = largest(period);
  if (!top || !period.total) return [words.nothingToSay(panel.entry.phrase)];
  const people = panel.entry.concept === 'population' ? null : shareOfPeople(period, top);
  const shares = panel.periods.flatMap((one) => shareIn(one, top));
  const now = shares.find((one) => one.year === period.year);
  const first = shares[0];
  if (!now || !first) return [words.nothingToSay(panel.entry.phrase)];
  const holds = words.holds({
    region: capitalise(language.named(top)),
    share: language.percent(now.share),
    what: panel.entry.phrase,
    category: chosenText(panel),
    people: people === null ? null : language.percent(people),
  });
  return first.year < period.year ? [holds, change(shares, first, now, language)] : [holds];
}

interface ShareInYear {
  readonly year: number;
  readonly share: number;
}

function shareIn(period: Period, unit: Unit): ShareInYear[] {
  const amount = period.amounts.get(unit);
  return amount != null && period.total
    ? [{ year: period.year, share: amount / period.total }]
    : [];
}

/** How far beyond both ends a series must reach for its extremes to be named. */
const BEYOND = 0.03;

/** The share then and its change; where the series swung in between, its extremes as well. */
function change(
  shares: readonly ShareInYear[],
  first: ShareInYear,
  now: ShareInYear,
  language: Language,
): string {
  const until = shares.filter((one) => one.year <= now.year).sort((a, b) => a.share - b.share);
  const [low = first, high = first] = [until[0], until.at(-1)];
  const beyond = Math.max(
    Math.min(first.share, now.share) - low.share,
    high.share - Math.max(first.share, now.share),
  );
  const said = ({ year, share }: ShareInYear) => ({ year, share: language.percent(share) });
  return language.words.shareChanged({
    first: said(first),
    points: language.number(Math.abs(now.share - first.share) * 100, 1),
    change: now.share - first.share,
    swing: beyond > BEYOND ? { low: said(low), high: said(high) } : null,
  });
}

function largest(period: Period): Unit | undefined {
  const valued = [...period.amounts].flatMap(([unit, amount]) =>
    amount === null ? [] : [{ unit, amount }],
  );
  return valued.sort((a, b) => b.amount - a.amount)[0]?.unit;
}

function disparity(view: PanelView, language: Language): string[] {
  const { words } = language;
  const { entry } = view.panel;
  const ranked = rank(view.period);
  const [high, low] = [ranked[0], ranked.at(-1)];
  if (!high || !low) return [words.nothingToSay(entry.phrase)];
  const format = formatOf(view, language);
  const range = words.ranges({
    phrase: phraseOf(view.panel, format, language),
    category: chosenText(view.panel),
    high: language.named(high.unit),
    highValue: format.plain(high.value),
    low: language.named(low.unit),
    lowValue: format.short(low.value),
    ratio: ratioOf(view.panel, high.value, low.value, language),
  });
  const capital = ranked.find((one) => isCapital(one.unit));
  const national = view.panel.treatment.relative === 'none' ? view.period.national : null;
  const others = [];
  if (capital && capital !== high && capital !== low)
    others.push(
      words.capitalStands(
        capitalise(language.named(capital.unit)),
        format.plain(capital.value),
        words.rankOf(capital.rank, ranked.length),
      ),
    );
  if (national !== null) others.push(words.nationalStands(format.plain(national)));
  return [range, ...others];
}

/** What the sentence is about: the indicator as it is treated. */
function phraseOf(panel: Panel, format: ValueFormat, { words }: Language): string {
  const { show, relative } = panel.treatment;
  const { phrase } = panel.entry;
  const shown =
    show === 'gdp'
      ? words.treatment.productOf(phrase)
      : show === 'share-national'
        ? words.treatment.ratioTo(phrase)
        : phrase;
  return show === 'per-head' || relative !== 'none' ? format.perHead(shown) : shown;
}

/** Highest over lowest; changes have no ratio worth telling. */
function ratioOf(panel: Panel, high: number, low: number, language: Language): string | null {
  const { relative } = panel.treatment;
  if (relative === 'change' || relative === 'growth' || low <= 0) return null;
  return language.times(high / low);
}
