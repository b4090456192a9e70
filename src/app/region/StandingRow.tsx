import { useMemo } from 'react';
import { Sparkline, SPARKLINE_HEIGHT } from '../../charts/parts/Sparkline.tsx';
import { Strip, STRIP_HEIGHT } from '../../charts/parts/Strip.tsx';
import type { Standing } from '../../charts/standing.ts';
import { sayStanding, writerOf } from '../../charts/standing-text.ts';
import { isBlank } from '../../domain/indicator.ts';
import type { RegionRow } from '../../domain/region-rows.ts';
import { isCapital } from '../../domain/region.ts';
import type { Language } from '../../i18n/language.ts';
import type { RegionTexts } from '../../i18n/pages/region.es.ts';
import { BlankReason } from './BlankReason.tsx';
import { useStandings, type Pair, type RowStandings } from './subject.ts';

export interface RowProps {
  readonly pair: Pair;
  readonly language: Language;
  readonly texts: RegionTexts;
  /** Width of the strip in pixels. */
  readonly stripWidth: number;
}

const SPARKLINE_WIDTH = 116;
const FONT = 12;

/** A row that loads its own figures. */
export function IndicatorRow({ row, ...props }: RowProps & { readonly row: RegionRow }) {
  const rows = useMemo(() => [row], [row]);
  const [standings] = useStandings(rows, props.pair);
  return standings ? <StandingRow standings={standings} {...props} /> : null;
}

/** One indicator: value, rank, reference and gap, past, and all regions on a strip. */
export function StandingRow({
  standings: { own, beside },
  years,
  pair,
  language,
  texts,
  stripWidth,
}: RowProps & {
  readonly standings: RowStandings;
  /** Years the value is of, where they are several. */
  readonly years?: string;
}) {
  const { words } = language;
  if (!own) return <p className="row-blank">{words.blank('missing')}</p>;
  const said = sayStanding(own, language, texts);
  const write = writerOf(own, language);
  const besideValue = beside && 'value' in beside ? beside.value : null;
  const ring =
    pair.compared !== null && besideValue !== null
      ? { region: pair.compared, value: besideValue }
      : null;
  return (
    <>
      <p className="row-unit">{said.unit}</p>
      <div className="row-value">
        <strong>{said.value}</strong>
        <span>{[said.rank, years ?? said.year].filter(Boolean).join(' · ')}</span>
        {said.detail ? <span>{said.detail}</span> : null}
        {said.remarks.map((remark) => (
          <span key={remark}>{remark}</span>
        ))}
        {own.value === null && isBlank(own.status) ? (
          <BlankReason entry={own.panel.entry} status={own.status} />
        ) : null}
      </div>
      <div className="row-reference">
        {said.gap ? <strong>{said.gap}</strong> : null}
        {said.reference ? <span>{said.reference}</span> : null}
        {pair.compared !== null && beside ? (
          <span className="row-beside">
            <i className={`ring ring-${isCapital(pair.compared) ? 'capital' : '1'}`} />
            {besideText(beside, pair.compared, own, language, texts)}
          </span>
        ) : null}
      </div>
      <div className="row-change">
        {own.series.length > 1 ? (
          <svg
            width={SPARKLINE_WIDTH}
            height={SPARKLINE_HEIGHT}
            viewBox={`0 0 ${SPARKLINE_WIDTH} ${SPARKLINE_HEIGHT}`}
            role="img"
            aria-label={said.change}
          >
            <Sparkline
              series={own.series}
              region={own.region}
              width={SPARKLINE_WIDTH}
              fontSize={FONT}
            />
          </svg>
        ) : null}
      </div>
      <div className="row-strip">
        {own.all.length > 0 ? (
          <svg
            width={stripWidth}
            height={STRIP_HEIGHT}
            viewBox={`0 0 ${stripWidth} ${STRIP_HEIGHT}`}
            role="img"
            aria-label={said.spread}
          >
            <Strip
              standing={own}
              beside={ring}
              width={stripWidth}
              fontSize={FONT}
              language={language}
              write={write}
            />
          </svg>
        ) : null}
      </div>
    </>
  );
}

function besideText(
  beside: NonNullable<RowStandings['beside']>,
  region: string,
  own: Standing,
  language: Language,
  texts: RegionTexts,
): string {
  const name = language.name(region);
  if ('incomparable' in beside) return texts.incomparable(name, beside.incomparable);
  const said = sayStanding(beside, language, texts);
  const year = beside.period.year === own.period.year ? '' : said.year;
  return texts.besideValue(name, said.value, [said.rank, year].filter(Boolean).join(', '));
}
