// Step 1: the first-level divisions under their ISO 3166-2 codes, and the proof that the codes are right.
import assert from 'node:assert/strict';
import { collection, contains, feature } from './geojson.mjs';
import { shape } from './shaper.mjs';
import { admin1, generalised } from './sources.mjs';

// By the source's own key, never by its label: PER-573 is labelled "Callao" and is Puno.
const ISO = {
  'CHL-2691': 'CL-AI',
  'CHL-2692': 'CL-MA',
  'CHL-2693': 'CL-TA',
  'CHL-2694': 'CL-AP',
  'CHL-2695': 'CL-AN',
  'CHL-2696': 'CL-AT',
  'CHL-2697': 'CL-CO',
  'CHL-2698': 'CL-RM',
  'CHL-2699': 'CL-VS',
  'CHL-2700': 'CL-AR',
  'CHL-2701': 'CL-LR',
  'CHL-2702': 'CL-BI',
  'CHL-2703': 'CL-LI',
  'CHL-2704': 'CL-LL',
  'CHL-2705': 'CL-ML',
  'PER-3505': 'PE-CAL',
  'PER-566': 'PE-LAM',
  'PER-567': 'PE-PIU',
  'PER-568': 'PE-TUM',
  'PER-569': 'PE-APU',
  'PER-570': 'PE-ARE',
  'PER-571': 'PE-CUS',
  'PER-572': 'PE-MDD',
  'PER-573': 'PE-PUN',
  'PER-574': 'PE-MOQ',
  'PER-575': 'PE-TAC',
  'PER-577': 'PE-ANC',
  'PER-578': 'PE-CAJ',
  'PER-579': 'PE-HUC',
  'PER-580': 'PE-LAL',
  'PER-581': 'PE-PAS',
  'PER-582': 'PE-SAM',
  'PER-583': 'PE-UCA',
  'PER-584': 'PE-AMA',
  'PER-585': 'PE-LOR',
  'PER-586': 'PE-AYA',
  'PER-587': 'PE-LIM', // the province of Lima, which becomes one with the department
  'PER-588': 'PE-HUV',
  'PER-589': 'PE-ICA',
  'PER-590': 'PE-JUN',
  'PER-591': 'PE-LIM',
};

/** The regions of a country as the source draws them, `id` being the ISO code: 15 for Chile, 26 for Peru. */
export async function loadRegions(country) {
  const regions = collection(
    admin1[country].features.map(({ properties, geometry }) => {
      const id = ISO[properties.adm1_code];
      assert(id, `no code for ${properties.adm1_code}`);
      return feature({ id }, geometry);
    }),
  );
  await checkCodes(regions, generalised[country]);
  return regions;
}

/** An inner point of every region of the second source, which carries ISO codes, must fall into our region of that code. */
async function checkCodes(regions, reference) {
  const inner = await shape('-i s.json -points inner', { 's.json': reference });
  for (const { properties, geometry } of inner.features) {
    const expected = properties.ISO === 'CL-NB' ? 'CL-BI' : properties.ISO;
    const hits = regions.features.filter((region) =>
      contains(region.geometry, geometry.coordinates),
    );
    assert(
      hits.some((region) => region.properties.id === expected),
      `${expected}: its inner point falls into ${hits.map((region) => region.properties.id)}`,
    );
  }
}
