/** Peru: transfers from extraction, roads, firms. */
import { always, worded } from './reading.ts';
import { years } from './tables.ts';
import { department, departmentOrPeru, TWENTY_FIVE } from './units.ts';
import type { FromRows, Traces } from './walk.ts';

const TRANSFERS = {
  'canon minero': 'mining-canon',
  'regalia minera': 'mining-royalty',
  'canon gasifero': 'gas-canon',
  'canon petrolero': 'oil-canon',
  FOCAM: 'focam',
};

/** Kilometres of one network and surface. */
const roads = (network: string, surface: string, name: string): FromRows => ({
  from: 'peru/roads_by_network_2014_2024',
  where: { network: name },
  unit: departmentOrPeru,
  dims: { network: always(network), surface: always(surface) },
  status: 'final',
});

export const PERU_TERRITORY: Traces = {
  'pe-extractive-transfers-2023': [
    {
      from: 'peru/extractive_transfers_2023',
      where: { transfer: Object.keys(TRANSFERS) },
      unit: department,
      dims: { transfer: worded('transfer', TRANSFERS) },
      status: 'final',
    },
    {
      rest: 'the table read breaks off after eighteen departments',
      over: { units: TWENTY_FIVE, years: [2023], dims: { transfer: Object.values(TRANSFERS) } },
      value: null,
      status: 'missing',
    },
  ],
  'pe-roads': [
    roads('national', 'paved', 'Nacional Pavimentada'),
    roads('national', 'unpaved', 'Nacional No Pavimentada'),
    roads('regional', 'paved', 'Departamental Pavimentada'),
    roads('regional', 'unpaved', 'Departamental No Pavimentada'),
    roads('local', 'paved', 'Vecinal Pavimentada'),
    roads('local', 'unpaved', 'Vecinal No Pavimentada'),
  ],
  'pe-firms-size': [
    {
      from: 'peru/firms_national_by_size_2012_2017',
      where: { size: ['micro', 'small', 'medium', 'large'] },
      unit: departmentOrPeru,
      dims: { size: 'size' },
      status: 'final',
    },
    {
      rest: 'large firms are given for 2017 only',
      over: { units: ['PE'], years: years(2012, 2016), dims: { size: ['large'] } },
      value: null,
      status: 'not-published',
    },
  ],
};
