import type { Linked, Table } from '../charts/chart.ts';
import { isPointed, pinOf, pinTarget } from '../charts/panel-input.ts';
import { isCapital } from '../domain/region.ts';

interface Props {
  readonly table: Table;
  readonly caption?: string;
  readonly linked?: Linked;
}

/** A figure's columns and rows; rows of regions answer to the pointer and pin on click. */
export function DataTable({ table, caption, linked }: Props) {
  return (
    <div
      className="table-frame"
      role="region"
      aria-label={caption ?? table.columns[0]?.title}
      tabIndex={0}
    >
      <table>
        {caption ? <caption>{caption}</caption> : null}
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.title} scope="col" className={column.numeric ? 'numeric' : undefined}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => {
            const { region } = row;
            const [head, ...cells] = row.texts;
            const pin = region === null ? -1 : pinOf(region, linked);
            return (
              <tr
                key={`${region}-${head}`}
                className={region !== null && isPointed(region, linked) ? 'pointed' : undefined}
                onPointerEnter={() => linked?.point(region)}
                onPointerLeave={() => linked?.point(null)}
              >
                <th scope="row">
                  {linked && region !== null ? (
                    <button
                      type="button"
                      aria-pressed={pin >= 0}
                      onClick={() => linked.pin(pinTarget(region, linked))}
                    >
                      {pin >= 0 ? (
                        <i className={`dot dot-${isCapital(region) ? 'capital' : pin}`} />
                      ) : null}
                      {head}
                    </button>
                  ) : (
                    head
                  )}
                </th>
                {cells.map((cell, i) => (
                  <td
                    key={table.columns[i + 1]?.title}
                    className={table.columns[i + 1]?.numeric ? 'numeric' : undefined}
                  >
                    {cell}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
