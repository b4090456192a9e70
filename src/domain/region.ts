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

/** The regions a unit of observation covers. */
export function members(unit: Unit): string[] {
  return unit.split('+');
}

/** The country's own code when it stands as a unit: a published national value. */
export function isNational(unit: Unit): boolean {
  return unit.length === 2;
}

/** Money or output that the source assigns to no region (`CL-ZZ`, `PE-ZZ`): shown, never spread. */
export function isUnassigned(unit: Unit): boolean {
  return unit.endsWith('-ZZ');
}

/** Whether the unit is a region or a union of regions, so that it can be drawn on the map. */
export function isRegional(unit: Unit): boolean {
  return !isNational(unit) && !isUnassigned(unit);
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

/** Whether a unit is, or contains, the region that names the capital (Metropolitana, Lima). */
export function isCapital(unit: Unit): boolean {
  return members(unit).some((id) => id === 'CL-RM' || id === 'PE-LIM');
}
