import { useSuspenseQueries } from '@tanstack/react-query';
import { useLayoutEffect, useMemo } from 'react';
import type { Linked } from '../../charts/chart.ts';
import { map } from '../../charts/map/map.tsx';
import type { MapInput } from '../../charts/map/model.ts';
import { splitRegions } from '../../domain/division.ts';
import type { Panel } from '../../domain/panel.ts';
import type { View } from '../../domain/view.ts';
import type { Language } from '../../i18n/language.ts';
import { layoutQuery } from '../../io/layouts.ts';
import { ChartPanel } from '../ChartPanel.tsx';
import { useWidth } from '../width.ts';
import { arrangementOf } from './arrangement.ts';
import type { Part } from './parts.ts';

interface Props {
  readonly parts: readonly Part[];
  readonly year: number;
  readonly view: View;
  readonly language: Language;
  readonly linked: Linked;
}

const GAP = 32;

/** The map, or both countries' maps side by side, at one scale if the reader asks for it. */
export function Maps({ parts, year, view, language, linked }: Props) {
  const [attach, width] = useWidth();
  const stacked = width < 720;
  const each = parts.length > 1 && !stacked ? (width - GAP) / 2 : width;
  const layouts = useSuspenseQueries({
    queries: parts.map(({ country }) => layoutQuery(country, arrangementOf(country, view, each))),
  }).map((one) => one.data);
  useLayoutEffect(() => {
    if (performance.getEntriesByName('map-ready').length === 0) performance.mark('map-ready');
  }, []);
  const scale =
    view.scale === 'same' && parts.length > 1
      ? Math.min(...layouts.map((layout) => Math.min(each / layout.width, 640 / layout.height)))
      : undefined;
  return (
    <div ref={attach} className="maps">
      {parts.map(({ panel, onMap, country }, i) => {
        const layout = layouts[i];
        if (!layout) return null;
        return (
          <CountryMap
            key={country}
            id={i === 0 ? 'map' : `map-${country.toLowerCase()}`}
            input={{ panel: onMap, year, layout, scale, undivided: splitOf(panel) }}
            language={language}
            linked={linked}
          />
        );
      })}
    </div>
  );
}

/** Regions that the figures beside the map split. */
function splitOf({ treatment }: Panel): readonly string[] {
  return splitRegions(treatment.division);
}

interface CountryMapProps {
  readonly id: string;
  readonly input: MapInput;
  readonly language: Language;
  readonly linked: Linked;
}

/** One country's map; classes are not computed again while only the pointed region changes. */
function CountryMap({ id, input, language, linked }: CountryMapProps) {
  const { panel, year, layout, scale, undivided } = input;
  const model = useMemo(
    () => map.model({ panel, year, layout, scale, undivided }),
    [panel, year, layout, scale, undivided],
  );
  return <ChartPanel chart={map} model={model} language={language} linked={linked} id={id} />;
}
