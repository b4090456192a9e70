/** Regions by the names that official files give them. */
import { readTable } from '../../tables.mjs';

/** In Peru “Región Lima” is the department without its capital, another unit, so it stays. */
const PREFIXES = {
  CL: /^\s*regi[oó]n\s+(de\s+|del\s+)?/i,
  PE: /^\s*departamento\s+(de\s+|del\s+)?/i,
};

/** `Región del Libertador Gral. Bernardo O’Higgins` and its other spellings as one key. */
function keyOf(name, country) {
  return name
    .replace(PREFIXES[country], '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/\d+\/|\d+$/g, '')
    .replaceAll(/\bgral\b/g, 'general')
    .replaceAll(/\bprov\. ?const\./g, 'provincia constitucional')
    .replaceAll(/\baisen\b/g, 'aysen')
    .replaceAll(/[^a-z]/g, '');
}

/** The official name without `Región de`, as the source tables of Chile write it. */
function labelOf({ country, name, officialName }) {
  return country === 'CL' ? officialName.replace(/^Región (de |del )?/, '') : name;
}

/**
 * A function from a name, in any customary spelling, to the region: `{ id, code, label }` with the
 * ISO 3166-2 id, the two-digit national code and the name as the source tables write it.
 *
 * @param {'CL' | 'PE'} country
 * @returns {(name: string, line: number) => { id: string, code: string, label: string }}
 *   throws, naming the line, when no region has that name
 */
export function regionsByName(country) {
  const rows = readTable('data/regions.csv').filter((row) => row.country === country);
  const found = new Map();
  for (const row of rows) {
    const region = { id: row.id, code: row.code, label: labelOf(row) };
    for (const name of [row.name, row.officialName]) found.set(keyOf(name, country), region);
  }
  return (name, line) => {
    const region = found.get(keyOf(name, country));
    if (region) return region;
    const names = rows.map((row) => row.name).join(', ');
    throw new Error(`line ${line}: "${name}" is no region of ${country} (known: ${names})`);
  };
}

/** Two-digit national codes of a country's regions with their ids and labels. */
export function regionsByCode(country) {
  const rows = readTable('data/regions.csv').filter((row) => row.country === country);
  return new Map(
    rows.map((row) => [row.code, { id: row.id, code: row.code, label: labelOf(row) }]),
  );
}
