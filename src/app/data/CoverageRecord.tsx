import { coveredYears, spans, type Completeness, type Coverage } from '../../domain/coverage.ts';
import type { About } from './about.ts';
import { CoverageKey, CoverageStrip, sayCoverage } from './CoverageStrip.tsx';

interface Props extends Pick<About, 'language' | 'texts'> {
  readonly coverage: Coverage;
}

/** A year is at most so wide: few years are not stretched over the whole column. */
const YEAR_REM = 1.4;

/** The years of one indicator: the strip, the same in words, and counted in a table. */
export function CoverageRecord({ coverage, language, texts }: Props) {
  const { words, number, list } = language;
  const years = coveredYears(coverage);
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  const say = (completeness: Completeness) => {
    const own = years.filter((one) => one.completeness === completeness).map((one) => one.year);
    return own.length > 0 ? list(spans(own).map(({ from, to }) => words.span(from, to))) : null;
  };
  const lacking = years
    .map((one) => one.have)
    .filter((have) => have > 0 && have < coverage.expected);
  const ends = [Math.min(...lacking), Math.max(...lacking)].map((one) => number(one, 0));
  const units = [...new Set(ends)].join('–');
  const sentences = [
    [texts.completeIn, say('complete')],
    [texts.partialIn, say('partial')],
    [
      texts.unitsMissing,
      lacking.length > 0 ? texts.ofUnits(units, number(coverage.expected, 0)) : null,
    ],
    [texts.noneIn, say('none')],
  ] as const;
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage">{texts.coverage}</h2>
      <CoverageKey texts={texts} />
      <div style={{ maxWidth: `max(5.5rem, ${years.length * YEAR_REM}rem)` }}>
        <CoverageStrip
          coverage={coverage}
          span={{ from: first, to: last }}
          label={sayCoverage(coverage, texts)}
        />
        <p className="strip-ends" aria-hidden="true">
          <span>{first}</span>
          {last === first ? null : <span>{last}</span>}
        </p>
      </div>
      <p>{sentences.flatMap(([sentence, text]) => (text ? [sentence(text)] : [])).join(' ')}</p>
      <details className="as-table">
        <summary>{texts.coverageTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.yearTitle}</th>
              <th scope="col" className="numeric">
                {texts.unitsWith}
              </th>
              <th scope="col" className="numeric">
                {texts.unitsExpected}
              </th>
              <th scope="col">{texts.coverage}</th>
            </tr>
          </thead>
          <tbody>
            {years.map(({ year, have, completeness }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td className="numeric">{number(have, 0)}</td>
                <td className="numeric">{number(coverage.expected, 0)}</td>
                <td>{texts.completeness[completeness]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
