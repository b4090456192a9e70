/** The two countries of the atlas, by ISO 3166-1 alpha-2 code. */
export const COUNTRIES = ['CL', 'PE'] as const;
export type Country = (typeof COUNTRIES)[number];

/** A territorial unit: a region of Chile or a department of Peru. */
export interface Region {
  /** ISO 3166-2 code, e.g. `CL-RM`. */
  readonly id: string;
  readonly country: Country;
  /** CUT (Chile) or UBIGEO-INEI (Peru): two characters with the leading zero. */
  readonly code: string;
  /** Short name for labels, the same in both languages, e.g. `Metropolitana`. */
  readonly name: string;
  readonly officialName: string;
  readonly capital: string;
  /** Place in the country's customary order: north to south in Chile, UBIGEO in Peru. */
  readonly order: number;
  /** Conventional macrozone, e.g. `centro`. */
  readonly zone: string;
}

/**
 * A unit of observation: one region (`CL-RM`) or, where a source keeps an older or coarser
 * division, the union of several joined by `+` (`CL-BI+CL-NB`: Biobío before Ñuble was split off).
 */
export type Unit = string;

/**
 * Parts of a region that some sources tell apart, by code: the region they lie in and their name.
 * ISO 3166-2 lists the metropolis as `PE-LMA`, and has no code for the rest of the department:
 * `PE-LPR` is this atlas's own.
 */
const PARTS: ReadonlyMap<Unit, { readonly of: string; readonly name: string }> = new Map([
  ['PE-LMA', { of: 'PE-LIM', name: 'Lima Metropolitana' }],
  ['PE-LPR', { of: 'PE-LIM', name: 'Lima Provincias' }],
]);

/** Codes of the parts, in the order of the figure files: behind the region they lie in. */
export const PART_CODES: readonly Unit[] = [...PARTS.keys()];

/** Whether the unit is a part of a region, which stands beside the region and never adds to it. */
export function isPart(unit: Unit): boolean {
  return PARTS.has(unit);
}

/** Name of a part, the same in both languages; undefined for any other unit. */
export function partName(unit: Unit): string | undefined {
  return PARTS.get(unit)?.name;
}

/** The regions a unit of observation covers; of a part, the region it lies in. */
export function members(unit: Unit): string[] {
  const whole = PARTS.get(unit)?.of;
  return whole === undefined ? unit.split('+') : [whole];
}

/** Whether two units share ground: one is the other, covers it or is a part of it. */
export function overlap(a: Unit, b: Unit): boolean {
  if (isPart(a) && isPart(b)) return a === b;
  return members(a).some((id) => members(b).includes(id));
}

/** The country's own code when it stands as a unit: a published national value. */
export function isNational(unit: Unit): boolean {
  return unit.length === 2;
}

/** Money or output that the source assigns to no region (`CL-ZZ`, `PE-ZZ`): shown, never spread. */
export function isUnassigned(unit: Unit): boolean {
  return unit.endsWith('-ZZ');
}

/**
 * Whether the unit is a region or a union of regions, so that it can be drawn on the map. Parts are
 * not: their region stands in the same file, and whoever adds both counts it twice.
 */
export function isRegional(unit: Unit): boolean {
  return !isNational(unit) && !isUnassigned(unit) && !isPart(unit);
}

/** The country a unit belongs to. */
export function countryOf(unit: Unit): Country {
  return unit.startsWith('CL') ? 'CL' : 'PE';
}

/** Where each country's capital city is: Santiago, and Lima with its port, Callao. */
const CAPITAL_REGIONS: Record<Country, readonly string[]> = {
  CL: ['CL-RM'],
  PE: ['PE-LIM', 'PE-CAL'],
};

/** The regions that hold the capital city; Callao belongs to the capital's agglomeration. */
export function capitalRegions(country: Country): readonly string[] {
  return CAPITAL_REGIONS[country];
}

/**
 * Whether a unit is, or contains, the region that names the capital (Metropolitana, Lima); of
 * Lima's parts, the metropolis alone is.
 */
export function isCapital(unit: Unit): boolean {
  if (isPart(unit)) return unit === 'PE-LMA';
  return members(unit).some((id) => id === 'CL-RM' || id === 'PE-LIM');
}
