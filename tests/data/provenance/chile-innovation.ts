/** Chile: innovation subsidies, the R&D tax credit, research grants. */
import { always, upTo } from './reading.ts';
import { between, years } from './tables.ts';
import { NO_REGION, OLD_BIOBIO, region, regionJoinedTo, regionsJoinedTo } from './units.ts';
import type { FromRows, Rest, Traces } from './walk.ts';

const PORTFOLIO = 'chile/innovachile_projects_by_region_2009_2021';
const SOUTH = 'chile/innovachile_projects_4_southern_regions_2009_2025';
const GRANTS = 'chile/anid_awarded_projects_by_region_2023_2024';
const NOT_LISTED = 'the portfolio is a whole list: what it does not name is nothing';

/** The portfolios name Ñuble regularly from 2019 only. */
const unit = regionJoinedTo(2018);
const units = regionsJoinedTo(2018);

function southernUnits(year: number): string[] {
  return ['CL-AR', 'CL-LR', 'CL-LL', year <= 2018 ? OLD_BIOBIO : 'CL-BI'];
}

/** Four regions by the later extract. */
function southern(
  instrument: string,
  intervention: string,
  value: string,
  lastYear: number,
): FromRows {
  return {
    from: SOUTH,
    where: { intervention, year: between(2009, lastYear) },
    unit,
    dims: { instrument: always(instrument) },
    value,
    rows: 'add',
    status: upTo(2024, 'final', 'partial'),
  };
}

/** The regions of which it says nothing. */
function elsewhere(instrument: string, span: readonly number[]): Rest {
  return {
    rest: 'the extract is of four regions only',
    over: { units, years: span, dims: { instrument: [instrument] } },
    value: null,
    status: 'not-published',
  };
}

export const CHILE_INNOVATION: Traces = {
  'cl-innovachile': [
    {
      from: PORTFOLIO,
      where: { intervention: 'Subsidio' },
      unit,
      value: 'approved_corfo_clp',
      rows: 'add',
      status: upTo(2020, 'final', 'partial'),
    },
    {
      rest: NOT_LISTED,
      over: { units: (year) => [...units(year), NO_REGION], years: years(2009, 2021) },
      value: '0',
      status: ({ year }) => (year <= 2020 ? 'final' : 'partial'),
    },
  ],
  'cl-rd-tax-credit': [
    {
      from: PORTFOLIO,
      where: { intervention: 'Ley' },
      unit,
      value: 'law_rd_certified_clp',
      rows: 'add',
      status: upTo(2020, 'final', 'partial'),
    },
    {
      rest: NOT_LISTED,
      over: { units, years: years(2012, 2021) },
      value: '0',
      status: ({ year }) => (year <= 2020 ? 'final' : 'partial'),
    },
  ],
  'cl-innovachile-south': [
    southern('subsidy', 'Subsidio', 'approved_corfo_clp', 2025),
    elsewhere('subsidy', years(2009, 2025)),
    southern('tax-credit', 'Ley', 'law_rd_certified_clp', 2024),
    {
      rest: NOT_LISTED,
      over: {
        units: southernUnits,
        years: years(2012, 2024),
        dims: { instrument: ['tax-credit'] },
      },
      value: '0',
      status: 'final',
    },
    elsewhere('tax-credit', years(2012, 2024)),
  ],
  'cl-anid': [
    {
      from: GRANTS,
      where: { region_code: (code) => code !== '00' },
      unit: region,
      value: 'amount_kclp',
      rows: 'add',
      status: upTo(2023, 'final', 'partial'),
    },
    // No project without region has an amount in pesos; a test holds the source to it.
    { from: GRANTS, where: { region_code: '00' }, unit: region, value: null, status: 'missing' },
  ],
};
