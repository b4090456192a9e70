import { besideTable } from '../../charts/published/beside-table.ts';
import type { FindingModel } from '../../charts/published/model.ts';
import { pairName, yearText } from '../../charts/published/write.ts';
import type { Language } from '../../i18n/language.ts';

interface Props {
  readonly model: FindingModel;
  readonly language: Language;
}

/** Column of the year in the table of a finding. */
const YEAR = 1;

/** The year that all values of a finding share, unless it names the only row. */
export function commonYear({ pairs }: FindingModel, language: Language): string | null {
  const years = new Set(pairs.map(({ value }) => yearText(value, language)));
  const [only] = years;
  if (years.size > 1 || only === undefined) return null;
  return pairs.some((pair) => pairName(pair, language) === only) ? null : only;
}

/** Whether the names of the rows leave the years unsaid. */
function yearsToldApart({ pairs }: FindingModel, language: Language): boolean {
  const unnamed = pairs.filter(
    (pair) => pairName(pair, language) !== yearText(pair.value, language),
  );
  return new Set(unnamed.map(({ value }) => yearText(value, language))).size > 1;
}

/** Published, ours and the difference, a row for each value. */
export function BesideTable({ model, language }: Props) {
  const table = besideTable(model, language);
  const withYear = yearsToldApart(model, language);
  const kept = (_: unknown, column: number) => withYear || column !== YEAR;
  return (
    <table className="beside-table">
      <thead>
        <tr>
          {table.columns.filter(kept).map((column) => (
            <th key={column.title} scope="col" className={column.numeric ? 'numeric' : undefined}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, i) => {
          const [head, ...cells] = row.texts.filter(kept);
          const agrees = model.pairs[i]?.agrees ?? null;
          return (
            // Rows never move, and two may have the same name in different years.
            <tr key={row.texts.join('|')} className={agrees === false ? 'differs' : undefined}>
              <th scope="row">{head}</th>
              {cells.map((text, c) => (
                <td
                  key={table.columns.filter(kept)[c + 1]?.title}
                  className={withYear && c === 0 ? undefined : 'numeric'}
                >
                  {text}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
