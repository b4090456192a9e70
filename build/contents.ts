import type { Contents } from '../src/domain/contents.ts';
import { countCoverage } from '../src/domain/coverage.ts';
import { countryOf } from '../src/domain/region.ts';
import { zipPackage } from './archive.ts';
import { readCodes, readFigures, readPackage, readRegions, type Codes } from './catalogue.ts';
import type { Resource } from './catalogue.ts';

/** The codes a complete year of an indicator would hold. */
function expectedUnits(
  { concentra }: Resource,
  codes: Codes,
  regions: readonly string[],
): Set<string> {
  const { countries, scope } = concentra;
  const own = (unit: string) => countries.includes(countryOf(unit));
  if (scope === 'country') return new Set(countries);
  if (scope === 'regions') return new Set(regions.filter(own));
  const places = [...codes.places.values()].filter((place) => own(place.region));
  return new Set(places.map((place) => place.code));
}

/** The archive of the package and what it holds, counted from the figure files. */
export function readContents(folder: string): { contents: Contents; archive: Uint8Array } {
  const bundle = readPackage(folder);
  const codes = readCodes(folder);
  const regions = readRegions(folder, 'es').map((region) => region.id);
  const coverage = Object.fromEntries(
    bundle.resources.map((resource) => [
      resource.name,
      countCoverage(readFigures(folder, resource, codes), expectedUnits(resource, codes, regions)),
    ]),
  );
  const root = `${bundle.name}-${bundle.version}`;
  const archive = zipPackage(folder, root, bundle.created);
  const { title, version, created } = bundle;
  const contents = {
    title,
    version,
    created,
    archive: { name: `${root}.zip`, bytes: archive.length },
    coverage,
  };
  return { contents, archive };
}
