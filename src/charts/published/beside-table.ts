import type { Language } from '../../i18n/language.ts';
import type { Table } from '../chart.ts';
import type { FindingModel } from './model.ts';
import { differenceText, oursText, pairName, publishedText, yearText } from './write.ts';

/** Published value, ours and their difference, row by row. */
export function besideTable({ pairs }: FindingModel, language: Language): Table {
  const { beside, yearTitle } = language.words;
  return {
    columns: [
      { title: beside.what, numeric: false },
      { title: yearTitle, numeric: false },
      { title: beside.published, numeric: true },
      { title: beside.ours, numeric: true },
      { title: beside.difference, numeric: true },
    ],
    rows: pairs.map((pair) => {
      const [name, year] = [pairName(pair, language), yearText(pair.value, language)];
      return {
        region: null,
        cells: [
          name,
          year,
          pair.published?.value ?? null,
          pair.ours?.value ?? null,
          pair.value.bound ? null : pair.difference,
        ],
        texts: [
          name,
          year,
          publishedText(pair, language),
          oursText(pair, language),
          differenceText(pair, language),
        ],
      };
    }),
  };
}

/** How many of a finding's values agree, and to which decimal where all do. */
export function describeAgreement({ pairs }: FindingModel, language: Language): string[] {
  const { beside } = language.words;
  const compared = pairs.filter((pair) => pair.agrees !== null);
  const agreeing = compared.filter((pair) => pair.agrees && !pair.value.bound);
  const decimals = new Set(agreeing.map((pair) => pair.decimals));
  const [same] = decimals;
  const whole = agreeing.length === compared.length && agreeing.length > 1 && decimals.size === 1;
  return [
    beside.agree(compared.filter((pair) => pair.agrees).length, compared.length),
    ...(whole && same ? [beside.toDecimal(same)] : []),
  ];
}
