/** Regional GDP by activity (chained volume) and at current prices (Banco Central de Chile). */
import { mustEqual, totalOf } from '../../tables.mjs';
import {
  addUp,
  eachRow,
  mustCover,
  SIXTEEN,
  source,
  unitToday,
  withStatus,
  yearsFrom,
} from './rows.mjs';

const ACTIVITIES = {
  'PIB total': 'total',
  'Producción de bienes': 'goods',
  Minería: 'mining',
  'Industria manufacturera': 'manufacturing',
  'Resto de bienes': 'other-goods',
  Comercio: 'trade',
  Servicios: 'services',
};
const YEARS = yearsFrom(2013, 2023);

/**
 * Output by activity. Chained volumes do not add up, and goods hold mining, manufacturing and the
 * rest: the activities are never summed. Where mining is not published the cell is blank.
 */
export function gdpByActivity() {
  const rows = addUp(
    source('gdp_regional_by_activity_2013_2023'),
    unitToday,
    (row) => row.value,
    (row) => ({ activity: ACTIVITIES[row.activity] }),
  );
  mustEqual('GDP by activity, cells', rows.length, 1166);
  const mining = new Set(rows.filter((row) => row.activity === 'mining').map((row) => row.region));
  const blanks = SIXTEEN.filter((region) => !mining.has(region)).flatMap((region) =>
    YEARS.map((period) => ({
      region,
      period,
      value: null,
      status: 'not-published',
      activity: 'mining',
    })),
  );
  mustEqual('mining not published, cells', blanks.length, 66);
  return mustCover('GDP by activity', [...rows, ...blanks], () => SIXTEEN, ['activity']);
}

/** The first published vintage of 2023, since revised. */
export function gdpCurrent2023() {
  const rows = withStatus(
    eachRow(source('gdp_regional_current_prices_2023'), unitToday),
    () => 'provisional',
  );
  mustEqual('GDP 2023 at current prices', totalOf(rows), 253841);
  return mustCover('GDP 2023', rows, () => SIXTEEN);
}
