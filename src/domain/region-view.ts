import { makeCodec, type BadParameter } from './fields.ts';
import { capitalRegions } from './region.ts';
import type { Notice } from './resolve.ts';
import { FIELDS, type View } from './view.ts';

/** What the address of the page on one region says: the region, then the one beside it. */
export type RegionView = Pick<View, 'pinned'>;

/** Reads and writes the address of the page on one region: `pinned` as on the other pages. */
export const REGION_CODEC = makeCodec<RegionView>({ pinned: FIELDS.pinned });

export interface ChosenRegions {
  /** Id of the region the page is about. */
  readonly region: string;
  /** Id of the region beside it, of either country; null for none. */
  readonly compared: string | null;
  /** Regions named beyond the second: they find no room on this page. */
  readonly ignored: readonly string[];
  readonly notices: readonly Notice[];
}

/**
 * The region of the page and the one beside it.
 *
 * @param ids ids of all regions; what is not among them is left out with a notice
 * @returns Chile's capital region where the address names none
 */
export function chooseRegions(
  view: RegionView,
  bad: readonly BadParameter[],
  ids: ReadonlySet<string>,
): ChosenRegions {
  const unknown = view.pinned.filter((id) => !ids.has(id));
  const [region, compared, ...ignored] = view.pinned.filter((id) => ids.has(id));
  return {
    region: region ?? capitalRegions('CL')[0] ?? '',
    compared: compared ?? null,
    ignored,
    notices: [
      ...bad.map((one): Notice => ({ kind: 'bad-parameter', ...one })),
      ...unknown.map((id): Notice => ({ kind: 'unknown-region', id })),
    ],
  };
}
