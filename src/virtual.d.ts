declare module 'virtual:data/*' {
  import type { Entry } from './domain/entry.ts';
  import type { Instrument } from './domain/instrument.ts';
  import type { NamedRegion } from './i18n/language.ts';

  export const catalogue: readonly Entry[];
  export const regions: readonly NamedRegion[];
  export const instruments: readonly Instrument[];
}

declare module 'virtual:published/*' {
  import type { Finding } from './domain/published.ts';

  export const findings: readonly Finding[];
}

declare module 'virtual:layout/*' {
  import type { MapLayout } from './charts/map/layout.ts';

  const layout: MapLayout;
  export default layout;
}

declare module 'virtual:agencies/*' {
  import type { Agency } from './domain/agency.ts';

  const agencies: readonly Agency[];
  export default agencies;
}
