/** Chile: the tax authority's firms by size. */
import { worded } from './reading.ts';
import { region } from './units.ts';
import type { Traces } from './walk.ts';

const TABLE = 'chile/sii_firms_by_region_size_2005_2024';
const dims = {
  size: worded('size_class', {
    Micro: 'micro',
    Pequeña: 'small',
    Mediana: 'medium',
    Grande: 'large',
    'Sin Ventas/Sin Información': 'no-sales',
  }),
};

/** Cells that the authority shows; every figure of it is preliminary. */
function shown(measure: string): Traces[string][number] {
  const where = { measure, suppressed: 'False' };
  return { from: TABLE, where, unit: region, dims, status: 'provisional' };
}

/** Cells of ten filers or fewer, which it withholds. */
function withheld(measure: string): Traces[string][number] {
  const where = { measure, suppressed: 'True' };
  return { from: TABLE, where, unit: region, dims, value: null, status: 'not-published' };
}

export const CHILE_FIRMS: Traces = {
  'cl-firms': [shown('firms')],
  'cl-workers': [shown('dependent_workers')],
  'cl-sales': [shown('sales_uf'), withheld('sales_uf')],
  'cl-wages': [shown('net_wages_uf'), withheld('net_wages_uf')],
};
