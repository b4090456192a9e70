import {
  COMPLETENESS,
  coveredYears,
  type Completeness,
  type Coverage,
} from '../../domain/coverage.ts';
import type { DataTexts } from '../../i18n/pages/data.es.ts';

/** The years that all strips of a list share. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** One year is so many units of the drawing wide, with a gap; a full mark is so many high. */
const STEP = 10;
const GAP = 2;
const HEIGHT = 16;

/** Height tells as much as colour: full, half, and a line on the ground. */
const TALL: Record<Completeness, number> = { complete: HEIGHT, partial: HEIGHT / 2, none: 2 };

interface Props {
  readonly coverage: Coverage;
  readonly span: Span;
  readonly label: string;
}

/** The years of an indicator as a strip of marks, drawn as wide as its place. */
export function CoverageStrip({ coverage, span, label }: Props) {
  const years = coveredYears(coverage);
  const width = (span.to - span.from + 1) * STEP;
  return (
    <svg
      className="coverage-strip"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      preserveAspectRatio="none"
    >
      {COMPLETENESS.map((completeness) => {
        const tall = TALL[completeness];
        const marks = years
          .filter((one) => one.completeness === completeness)
          .map(({ year }) => {
            const x = (year - span.from) * STEP + GAP / 2;
            return `M${x} ${HEIGHT - tall}h${STEP - GAP}v${tall}h${GAP - STEP}z`;
          });
        return marks.length > 0 ? (
          <path key={completeness} className={`mark-${completeness}`} d={marks.join('')} />
        ) : null;
      })}
    </svg>
  );
}

/** Decades of a span, each where it stands on the strip, in per cent of its width. */
function decades({ from, to }: Span): { readonly year: number; readonly at: number }[] {
  const count = to - from + 1;
  const first = Math.ceil(from / 10) * 10;
  return Array.from({ length: Math.max(0, Math.floor((to - first) / 10) + 1) }, (_, i) => {
    const year = first + i * 10;
    return { year, at: ((year - from + 0.5) / count) * 100 };
  });
}

/** The axis all strips of a list share. */
export function CoverageAxis({ span }: { readonly span: Span }) {
  return (
    <div className="coverage-axis" aria-hidden="true">
      {decades(span).map(({ year, at }) => (
        <span key={year} style={{ left: `${at}%` }}>
          {year}
        </span>
      ))}
    </div>
  );
}

/** What the marks of a strip mean. */
export function CoverageKey({ texts }: { readonly texts: DataTexts }) {
  return (
    <p className="coverage-key">
      <span>{texts.coverageKey}</span>
      {COMPLETENESS.map((completeness) => (
        <span key={completeness}>
          <svg width="10" height={HEIGHT} aria-hidden="true">
            <rect
              className={`mark-${completeness}`}
              y={HEIGHT - TALL[completeness]}
              width="10"
              height={TALL[completeness]}
            />
          </svg>
          {texts.completeness[completeness]}
        </span>
      ))}
    </p>
  );
}

/** The strip in one sentence. */
export function sayCoverage(coverage: Coverage, texts: DataTexts): string {
  const years = coveredYears(coverage);
  const count = (completeness: Completeness) =>
    years.filter((one) => one.completeness === completeness).length;
  return texts.coverageOf({
    from: years[0]?.year ?? 0,
    to: years.at(-1)?.year ?? 0,
    complete: count('complete'),
    partial: count('partial'),
    none: count('none'),
  });
}
