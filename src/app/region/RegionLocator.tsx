import { useSuspenseQuery } from '@tanstack/react-query';
import { Locator } from '../../charts/map/Locator.tsx';
import type { Arrangement } from '../../charts/map/layout.ts';
import { countryOf, type Country } from '../../domain/region.ts';
import { layoutQuery } from '../../io/layouts.ts';
import type { Pair } from './subject.ts';

/** Chile lies on its side, so that it fits beside a headline. */
export function arrangementOf(country: Country): Arrangement {
  return country === 'CL' ? 'turned' : 'plain';
}

/** Where the region is, and the one beside it if it is of the same country: a picture, no control. */
export function RegionLocator({ pair: { region, compared } }: { readonly pair: Pair }) {
  const country = countryOf(region);
  const { data: layout } = useSuspenseQuery(layoutQuery(country, arrangementOf(country)));
  const beside = compared !== null && countryOf(compared) === country ? [compared] : [];
  return (
    <svg
      className={`locator locator-${country}`}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      aria-hidden="true"
    >
      <Locator layout={layout} regions={[region, ...beside]} />
    </svg>
  );
}
