import type { DataTexts } from './data.es.ts';

const SCALES: Readonly<Record<number, string>> = {
  0.01: 'hundredths of ',
  1e3: 'thousand ',
  1e6: 'million ',
  1e9: 'billion ',
  1e12: 'trillion ',
};

export const en: DataTexts = {
  title: 'Data and sources',
  lead: 'Every indicator of the atlas: what it measures, where it comes from, how to cite and download it, and what is missing.',
  package: 'The whole data package',
  wholePackage: (size) => `Download everything (ZIP, ${size})`,
  packageNote: (version, day) =>
    `Version ${version}, ${day}: all figures as CSV, with their codes, catalogue and dictionary, by the Frictionless Data Package standard.`,

  search: 'Search',
  searchHint: 'Title, caveat, source…',
  filters: 'Filters of the catalogue',
  country: 'Country',
  any: 'Both',
  topic: 'Topic',
  question: 'Question',
  level: 'Level of government',
  year: 'With figures of',
  anyTopic: 'All',
  anyQuestion: 'All',
  anyLevel: 'All',
  anyYear: 'Any',
  levels: { national: 'National', regional: 'Regional', local: 'Municipal' },
  clear: 'Clear the filters',
  catalogue: 'Catalogue',
  count: (shown, all) => (shown === all ? `${all} indicators` : `${shown} of ${all} indicators`),
  none: 'No indicator meets all of that. Try another word or remove a filter.',
  foundIn: {
    description: 'What it measures',
    caveat: 'Caveat',
    break: 'Break',
    source: 'Source',
    category: 'Category',
  },
  noSuchTopic: (id) => `There is no topic “${id}”: all are shown.`,
  noSuchIndicator: (id) => `There is no indicator “${id}”: the catalogue is shown.`,

  coverage: 'Coverage',
  completeness: { complete: 'Complete', partial: 'Incomplete', none: 'No figures' },
  coverageKey: 'Each mark is a year.',
  coverageOf: (s) =>
    [
      s.from === s.to ? `${s.from}` : `From ${s.from} to ${s.to}`,
      `: ${s.complete} complete ${s.complete === 1 ? 'year' : 'years'}`,
      s.partial > 0 ? `, ${s.partial} incomplete` : '',
      s.none > 0 ? `, ${s.none} without figures` : '',
    ].join(''),
  completeIn: (years) => `Complete in ${years}.`,
  partialIn: (years) => `Incomplete in ${years}.`,
  unitsMissing: (units) => `There are figures of ${units} units.`,
  noneIn: (years) => `No figures in ${years}.`,
  coverageTable: 'Coverage by year',
  unitsWith: 'Units with a figure',
  unitsExpected: 'Units in all',
  ofUnits: (have, expected) => `${have} of ${expected}`,

  back: 'Back to the catalogue',
  howToRead: 'How to read it',
  caveats: 'Caveats',
  reading: {
    total: (s) =>
      `In ${s.year}${s.where}, ${s.who} had the highest figure: ${s.value}; that is, ${s.share} of what ${s.units} add up to.`,
    rate: (s) =>
      `In ${s.year}${s.where}, ${s.who} had the highest figure, ${s.value}, and ${s.low} the lowest, ${s.lowValue}${
        s.times === null ? '' : `: that is, the first is ${s.times} times the second`
      }.`,
    single: (s) => `In ${s.year}${s.where}, ${s.who}: ${s.value}.`,
    alone: (s) => `In ${s.year}${s.where}: ${s.list}.`,
    units: (count, country, places) => {
      if (places)
        return country === 'PE'
          ? `the ${count} districts with a figure`
          : `the ${count} communes with a figure`;
      return country === 'PE'
        ? `the ${count} departments with a figure`
        : `the ${count} regions with a figure`;
    },
    placeIn: (place, region) => `${place} (${region})`,
  },
  facts: 'At a glance',
  factYears: 'Years',
  factUnit: 'Unit in the file',
  factPlace: 'Where it is counted',
  factQuestions: 'Answers',
  factLevel: 'Level of government it is about',
  noLevel: 'None',
  factDimensions: 'Divided by',
  seeMap: 'See it on the map',

  chain: 'Where it comes from',
  published: 'Published by',
  readThere: 'Read in',
  readOn: (day) => `on ${day}`,
  fileHere: 'File of this atlas',
  fileFacts: (bytes) => `${bytes}, SHA-256 checksum:`,
  licence: 'Licence',
  licenceHere:
    'The code of the atlas is MIT; figures keep the licence of their source: read it before publishing them anew.',
  revision: 'Version and revisions',
  revised: (vintage, version, day) =>
    `${vintage}. This file belongs to version ${version} of the package, of ${day}: it stays as it is even if the publisher revises the figures; a new version will say so here, and the checksum will differ.`,
  breakIn: (year, reason) => `Break in ${year}: ${reason}`,

  downloads: 'Download',
  tidyCsv: 'CSV for programs',
  tidyNote: 'codes, decimal point and commas',
  excelComma: 'CSV for Excel with a decimal comma',
  excelCommaNote: 'as in Chile; with names of regions and categories',
  excelPoint: 'CSV for Excel with a decimal point',
  excelPointNote: 'as in English and in Peru; with names of regions and categories',
  zip: 'The whole package',
  excelFailed: 'The file could not be made. Please try again.',
  cite: 'Cite',
  citeOriginal: 'The table of its publisher',
  citeHere: 'The file of this atlas',
  citation: {
    undated: 'n.d.',
    dataSet: 'Data set',
    version: (version) => `Version ${version}`,
    retrieved: (day, address) => `Retrieved ${day}, from ${address}`,
  },
  readNote: (day, where) => `Read on ${day} in ${where}`,
  madeFrom: (publishers) => `Made from data of ${publishers}`,
  snippets: 'Open it in another program',
  snippetsNote:
    'Codes are read as text, blanks as blanks and decimals with a point, whatever the settings of the computer.',
  snippetNames: {
    python: 'Python (pandas)',
    r: 'R (readr)',
    excel: 'Excel (Power Query)',
    sheets: 'Google Sheets',
  },
  excelHow: 'In Excel: Data › Get Data › Launch Power Query Editor › Advanced Editor, and paste.',
  sheetsHow:
    'For a sheet with a decimal point; if yours uses a decimal comma, change the commas between arguments to semicolons.',
  sheetsCodes: 'The second formula restores the zeros of codes; paste it into a free column.',
  variable: 'figures',
  copy: 'Copy',
  copyOf: (what) => `Copy: ${what}`,
  copied: 'Copied',
  copyFailed: 'Could not copy: select the text',

  sheet: {
    regionCode: 'Region code',
    region: 'Region',
    placeCode: 'Code of the commune or district',
    place: 'Commune or district',
    codeOf: (dimension) => `${dimension} (code)`,
    year: 'Year',
    value: 'Value',
    unit: 'Unit',
    status: 'Status of the figure',
    unassigned: 'Assigned to no region',
  },
  fileUnit: {
    ratio: 'Ratio (1 is 100%)',
    percent: 'Per cent',
    scaled: (multiplier, noun) =>
      multiplier === 1 ? noun : `${SCALES[multiplier] ?? `${multiplier} × `}${noun}`,
  },

  missing: 'What is missing',
  missingLead:
    'Figures that were looked for and not found in a usable form. Whoever has one can complete the atlas. Addresses are a guide: not all could be checked.',
  missingPlace: 'Where it would be',
  missingShows: 'Would show',
};
