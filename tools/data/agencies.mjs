/**
 * Writes `data/agencies.csv`, Peru's regional development agencies, from the table of sources and
 * the notes below: `node tools/data/agencies.mjs [folder]`. Institutions only, no persons.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { csvFormat } from 'd3-dsv';
import { isoOf, mustEqual, readTable } from '../tables.mjs';

const RIMISP =
  'https://rimisp.org/en/rimisp-organizes-1st-virtual-meeting-of-the-project-identification-sensitization-and-advocacy-for-the-consolidation-of-ard-in-peru';
const ETHOS = 'https://blog.ethos.org.pe/2024/12/desafios-y-oportunidades-para-las.html';

const NAMED = [
  'Una de las siete agencias regionales de desarrollo que RIMISP nombró en diciembre de 2022.',
  'One of the seven regional development agencies that RIMISP named in December 2022.',
];
const UNDATED = [
  'Lo leído no dice en qué año se creó.',
  'What was read does not say when it was created.',
];
const IN_TRUJILLO = [
  'Participó en el encuentro de Trujillo de febrero de 2023.',
  'It took part in the meeting of Trujillo in February 2023.',
];

/** What else is known of some, Spanish and English, after the evidence in the table of sources. */
const MORE = {
  'PE-CAJ': [IN_TRUJILLO],
  'PE-LAL': [
    [
      'Recibió el encuentro de Trujillo de febrero de 2023.',
      'It hosted the meeting of Trujillo in February 2023.',
    ],
  ],
  'PE-PIU': [
    [
      'En enero de 2018 se presentó en Piura la propuesta de una de las primeras del país.',
      'In January 2018 the proposal of one of the first in the country was presented in Piura.',
    ],
  ],
  'PE-SAM': [IN_TRUJILLO],
};

function createdIn(year) {
  if (year === '') return UNDATED;
  return [`Fue establecida en ${year}.`, `It was established in ${year}.`];
}

/** The source names one of them in English. */
function nameOf(row) {
  return row.agency.startsWith('Regional Development Agency') ? `ARD ${row.name}` : row.agency;
}

function agencyOf(row) {
  const region = isoOf('PE', row.region_code);
  const notes = [NAMED, ...(MORE[region] ?? []), createdIn(row.year_created)];
  return {
    region,
    name: nameOf(row),
    year: row.year_created,
    address: row.year_created === '' ? RIMISP : ETHOS,
    note_es: notes.map(([es]) => es).join(' '),
    note_en: notes.map(([, en]) => en).join(' '),
  };
}

const agencies = readTable('tools/data/sources/peru/regional_development_agencies.csv').map(
  agencyOf,
);
mustEqual('agencies', agencies.length, 7);

const [folder = join(dirname(fileURLToPath(import.meta.url)), '../../data')] =
  process.argv.slice(2);
writeFileSync(join(folder, 'agencies.csv'), `${csvFormat(agencies)}\n`);
console.log(`${agencies.length} agencies`);
