import { isMappable } from '../../domain/entry.ts';
import { VIEW_CODEC } from '../../domain/view.ts';
import { besideLine } from '../../charts/published/beside-line.tsx';
import { describeAgreement } from '../../charts/published/beside-table.ts';
import { besidePairs } from '../../charts/published/beside-pairs.tsx';
import type { FindingModel } from '../../charts/published/model.ts';
import { pairName, writeValue } from '../../charts/published/write.ts';
import { capitalise, type Language } from '../../i18n/language.ts';
import type { PublishedTexts } from '../../i18n/pages/published.es.ts';
import { ChartPanel } from '../ChartPanel.tsx';
import { PAGES } from '../pages.ts';
import { useSite } from '../site.ts';
import { BesideTable, commonYear } from './BesideTable.tsx';

interface Props {
  readonly model: FindingModel;
  readonly texts: PublishedTexts;
  readonly language: Language;
}

/** One finding: what was published, ours beside it, why they differ, where both come from. */
export function FindingArticle({ model, texts, language }: Props) {
  const { finding, line } = model;
  const year = commonYear(model, language);
  const heading = `finding-${finding.id}`;
  return (
    <article className="finding" id={finding.id} aria-labelledby={heading}>
      <h2 id={heading}>{finding.claim}</h2>
      <p className="measure">
        {year ? `${finding.measure} ${capitalise(year)}.` : finding.measure}
      </p>
      <div className={line || model.drawn.length > 0 ? 'beside' : undefined}>
        <div>
          <BesideTable model={model} language={language} />
          <Agreement model={model} language={language} />
          <Consistency model={model} texts={texts} language={language} />
          <Why model={model} texts={texts} />
        </div>
        {line ? (
          <ChartPanel chart={besideLine} model={{ ...model, line }} language={language} level={3} />
        ) : null}
        {model.drawn.length > 0 ? (
          <ChartPanel chart={besidePairs} model={model} language={language} level={3} />
        ) : null}
      </div>
      <Provenance model={model} texts={texts} />
    </article>
  );
}

/** How many values agree, where there is more than one to count. */
function Agreement({ model, language }: Omit<Props, 'texts'>) {
  if (model.pairs.filter((pair) => pair.agrees !== null).length < 2) return null;
  return <p className="fits">{describeAgreement(model, language).join(' ')}</p>;
}

/** Whether the publication's own numbers fit together. */
function Consistency({ model, texts, language }: Props) {
  const { finding, sums, ratios, pairs } = model;
  const write = (value: number, decimals: number) =>
    writeValue(value, finding.unit, decimals, language);
  const said = [
    ...sums.map(({ sum, total, excess, decimals, consistent }) => ({
      consistent,
      text: consistent
        ? texts.sumRight(write(total, decimals))
        : texts.sumOff({
            sum: write(sum, decimals),
            total: write(total, decimals),
            excess: write(Math.abs(excess), decimals),
            more: excess > 0,
          }),
    })),
    ...ratios.map(({ of, implied, decimals, consistent }) => {
      const pair = pairs.find((one) => one.value.of === of);
      const what = pair ? pairName(pair, language) : of;
      const value = writeValue(implied, 'percent', decimals, language);
      return {
        consistent,
        text: consistent ? texts.ratioRight(what, value) : texts.ratioOff(what, value),
      };
    }),
  ];
  return said.map(({ text, consistent }) => (
    <p key={text} className={consistent ? 'fits' : 'fits fits-not'}>
      {text}
    </p>
  ));
}

/** One line on why values differ, where any does. */
function Why({ model, texts }: Omit<Props, 'language'>) {
  const { finding, pairs } = model;
  if (!finding.difference || pairs.every((pair) => pair.agrees !== false)) return null;
  return (
    <p className="why">
      <strong>{texts.why}</strong> {finding.difference.why}
    </p>
  );
}

/** The publication, how it was read, and the way to our figures. */
function Provenance({ model, texts }: Omit<Props, 'language'>) {
  const { root, code } = useSite();
  const { source } = model.finding;
  const { entry, view } = model.explore;
  const mapped = isMappable(entry);
  const query = mapped
    ? VIEW_CODEC.format(view)
    : VIEW_CODEC.format({ ...VIEW_CODEC.initial, category: view.category });
  const page = `${root}${PAGES[mapped ? 'explore' : 'levels'][code]}` || './';
  return (
    <p className="provenance">
      {`${texts.source} ${source.authors}, `}
      <a href={source.address}>{source.title}</a>
      {`${source.year === undefined ? '' : `, ${source.year}`}; ${source.where} (${source.read}). `}
      <a className="to-ours" href={query ? `${page}?${query}` : page}>
        {mapped ? texts.explore(entry.title) : texts.seeLevels(entry.title)}
      </a>
    </p>
  );
}
