/** Transfers that the law of the regional governments names, by the agency that carries them out. */
import { mustEqual, totalOf } from '../../tables.mjs';
import {
  addUp,
  FIFTEEN,
  mustCover,
  source,
  unitBeforeNuble,
  withStatus,
  withZeros,
} from './rows.mjs';

/** Classes of agency, from the text of each line; a choice of this project's sources. */
const AGENCIES = {
  'CORFO / InnovaChile': 'corfo',
  SERCOTEC: 'sercotec',
  INDAP: 'indap',
  FOSIS: 'fosis',
  SENCE: 'sence',
  'SERNATUR / Turismo': 'tourism',
  'ProChile / DIRECON': 'prochile',
  'CONICYT / ANID': 'research-agency',
  'Universities and research centres': 'universities',
  'FIC provision': 'fic',
  'Agricultura (SAG/CONAF/INIA/FIA/INFOR/CNR/SEREMI/Subsec.)': 'agriculture',
  'Pesca (SUBPESCA/SERNAPESCA/FAP/IFOP)': 'fishing',
  'Minería (ENAMI/SEREMI/SERNAGEOMIN)': 'mining',
  CONADI: 'indigenous-development',
  'Other executor, productive keyword': 'other-productive',
  'Other / not classified as productive': 'not-productive',
};
/** The law of 2016 could not be read. */
export const LAW_YEARS = [2009, 2010, 2011, 2012, 2013, 2014, 2015, 2017];

/** Strict: only named agencies and the innovation fund. Wide: also lines with a productive word. */
const SUMS = {
  strict: (agency) => agency !== 'other-productive' && agency !== 'not-productive',
  wide: (agency) => agency !== 'not-productive',
};

/**
 * The lines of sub-titles 24 and 33 in the investment programmes, in thousand pesos. The list of
 * lines is whole: a class without one is a true zero. The sums `strict` and `wide` are ours.
 */
export function transfersByAgency() {
  const lines = source('gore_transfer_lines_2009_2017');
  mustEqual('transfer lines', lines.length, 2308);
  const categoryOf = (row) => ({ agency: AGENCIES[row.agency_class] });
  const named = addUp(lines, unitBeforeNuble, (row) => row.value, categoryOf);
  const ids = Object.values(AGENCIES);
  if (named.some((row) => !ids.includes(row.agency))) throw new Error('an agency without a class');
  const sums = Object.entries(SUMS).flatMap(([agency, counts]) => {
    const own = lines.filter((row) => counts(categoryOf(row).agency));
    const amounts = addUp(
      own,
      unitBeforeNuble,
      (row) => row.value,
      () => ({ agency }),
    );
    return withStatus(amounts, () => 'derived');
  });
  const categories = [...ids, ...Object.keys(SUMS)].map((agency) => ({ agency }));
  const rows = withZeros([...named, ...sums], LAW_YEARS, () => FIFTEEN, categories);
  mustEqual(
    'innovation fund 2017',
    totalOf(rows.filter((row) => row.period === 2017 && row.agency === 'fic')),
    43422989,
  );
  return mustCover('transfers', rows, () => FIFTEEN, ['agency']);
}
