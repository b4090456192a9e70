/**
 * A table of regions by sectors: amounts of at least zero, with their row and column totals.
 *
 * A region with a missing cell is dropped whole, for its total is unknown.
 */
import { type Outcome, because } from './outcome.ts';
import { type Series } from './rows.ts';

/** One row per region, one column per sector. */
export type Matrix = readonly Series[];

export interface MatrixRow {
  /** Position in the input. */
  readonly at: number;
  readonly cells: readonly number[];
  readonly total: number;
}

export interface CompleteMatrix {
  readonly rows: readonly MatrixRow[];
  readonly sectorTotals: readonly number[];
  readonly total: number;
}

export function completeMatrix(mat: Matrix): Outcome<CompleteMatrix> {
  const width = mat[0]?.length ?? 0;
  const rows: MatrixRow[] = [];
  for (const [at, row] of mat.entries()) {
    if (row.length !== width) return because('unequal-lengths', at);
    const cells = row.filter((cell) => cell !== null);
    if (cells.length < width) continue;
    if (!cells.every(Number.isFinite)) return because('not-finite', at);
    if (cells.some((cell) => cell < 0)) return because('negative', at);
    rows.push({ at, cells, total: sumOf(cells) });
  }
  if (rows.length === 0 || width === 0) return because('no-data');
  const sectorTotals = Array.from({ length: width }, (_, j) =>
    rows.reduce((sum, { cells }) => sum + (cells[j] ?? 0), 0),
  );
  const total = sumOf(sectorTotals);
  if (!Number.isFinite(total)) return because('not-finite');
  return total > 0 ? { rows, sectorTotals, total } : because('zero-total');
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
