/** Roads (MTC), transfers from extraction (MEF), firms by size (PRODUCE) and the census (INEI). */
import { mustEqual, numberIn, sumDecimals } from '../../tables.mjs';
import { departmentOf, groupBy, mustCover, only, source, TWENTY_FIVE, yearOf } from './rows.mjs';

const NETWORKS = { Nacional: 'national', Departamental: 'regional', Vecinal: 'local' };
const SURFACES = { Pavimentada: 'paved', 'No Pavimentada': 'unpaved' };
/** The source rounds to a ten-thousandth of a kilometre in some years. */
const METRES = 0.01;

/** Kilometres of a unit and year by the source's name of the length. */
function lengths() {
  const found = new Map();
  for (const row of source('roads_by_network_2014_2024'))
    found.set(`${row.region_code}|${row.year}|${row.network}`, row.value);
  return found;
}

/** Parts add up to networks, networks to the total, and departments to the country. */
function checkRoads(found) {
  const sum = (keys) => sumDecimals(keys.map((key) => found.get(key)));
  const codes = TWENTY_FIVE.map((_, index) => String(index + 1).padStart(2, '0'));
  for (const [key, text] of found) {
    const value = numberIn(text);
    const [code, year, name] = key.split('|');
    const at = (names) => names.map((one) => `${code}|${year}|${one}`);
    const network = name.replace(' Total', '');
    if (name === 'Longitud Total')
      mustEqual(key, sum(at(Object.keys(NETWORKS).map((one) => `${one} Total`))), value, METRES);
    else if (name.endsWith(' Total'))
      mustEqual(
        key,
        sum(at(Object.keys(SURFACES).map((one) => `${network} ${one}`))),
        value,
        METRES,
      );
    if (code === 'PE')
      mustEqual(
        `departments ${key}`,
        sum(codes.map((one) => `${one}|${year}|${name}`)),
        value,
        METRES,
      );
  }
}

/** Kilometres of road by the network's level of government and surface, 2014 to 2024. */
export function roads() {
  const found = lengths();
  checkRoads(found);
  const rows = source('roads_by_network_2014_2024').flatMap((row) => {
    const [network, ...surface] = row.network.split(' ');
    const level = NETWORKS[network];
    const paved = SURFACES[surface.join(' ')];
    if (level === undefined || paved === undefined) return [];
    const region = row.region_code === 'PE' ? 'PE' : departmentOf(row);
    const value = numberIn(row.value);
    return [
      { region, period: yearOf(row), value, status: 'final', network: level, surface: paved },
    ];
  });
  mustEqual('roads, rows', rows.length, 26 * 11 * 6);
  return mustCover('roads', rows, [...TWENTY_FIVE, 'PE']);
}

const TRANSFERS = {
  'canon minero': 'mining-canon',
  'regalia minera': 'mining-royalty',
  'canon gasifero': 'gas-canon',
  'canon petrolero': 'oil-canon',
  FOCAM: 'focam',
};

/** Million soles of 2023 that return to where minerals, oil and gas are extracted. */
export function extractiveTransfers() {
  const table = source('extractive_transfers_2023');
  const total = table.filter((row) => row.transfer === 'total');
  mustEqual('transfers of 18 departments', sumDecimals(total.map((row) => row.value)), 12049);
  for (const row of total) {
    const parts = table.filter((one) => one.name === row.name && one.transfer !== 'total');
    const sum = sumDecimals(parts.map((one) => one.value));
    mustEqual(`transfers of ${row.name}`, sum, numberIn(row.value), 1);
  }
  const found = new Map(table.map((row) => [`${departmentOf(row)}|${row.transfer}`, row.value]));
  const rows = TWENTY_FIVE.flatMap((region) =>
    Object.entries(TRANSFERS).map(([name, transfer]) => {
      const text = found.get(`${region}|${name}`);
      const value = text === undefined ? null : numberIn(text);
      const status = text === undefined ? 'missing' : 'final';
      return { region, period: 2023, value, status, transfer };
    }),
  );
  mustEqual(
    'departments without transfers',
    rows.filter((row) => row.value === null).length / 5,
    7,
  );
  return mustCover('transfers', rows, TWENTY_FIVE);
}

const SIZES = ['micro', 'small', 'medium', 'large'];

/** Formal firms of the country by size, 2012 to 2017; large ones are given for 2017 only. */
export function firmsBySize() {
  const years = groupBy(source('firms_national_by_size_2012_2017'), (row) => row.year);
  return [...years].flatMap(([year, rows]) => {
    const of = (size) => rows.find((row) => row.size === size)?.value;
    const smaller = sumDecimals(['micro', 'small', 'medium'].map(of));
    mustEqual(`firms but the large ${year}`, smaller, numberIn(of('total MIPYME')));
    return SIZES.map((size) => {
      const text = of(size);
      const key = { region: 'PE', period: Number(year), size };
      return text === undefined
        ? { ...key, value: null, status: 'not-published' }
        : { ...key, value: numberIn(text), status: 'final' };
    });
  });
}

/** Persons counted by the census of 2017, without correction for those it missed. */
export function census2017() {
  const rows = source('population_by_region')
    .filter((row) => yearOf(row) === 2017)
    .map((row) => ({
      region: departmentOf(row),
      period: 2017,
      value: numberIn(row.value),
      status: 'final',
    }));
  mustEqual('census 2017', sumDecimals(rows.map((row) => String(row.value))), 29381884);
  const country = only(
    source('hdi_country_2003_2019').filter((row) => row.year === '2017'),
    'population of the country 2017',
  );
  mustEqual('census 2017, UNDP', numberIn(country.population), 29381884);
  return mustCover('census 2017', rows, TWENTY_FIVE);
}
