import { useSuspenseQueries } from '@tanstack/react-query';
import { useLayoutEffect } from 'react';
import type { Linked } from '../../charts/chart.ts';
import { map } from '../../charts/map/map.tsx';
import type { View } from '../../domain/view.ts';
import type { Language } from '../../i18n/language.ts';
import { layoutQuery } from '../../io/layouts.ts';
import { ChartPanel } from '../ChartPanel.tsx';
import { useWidth } from '../width.ts';
import { arrangementOf } from './arrangement.ts';
import type { Part } from './Picture.tsx';

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
      {parts.map(({ panel, country }, i) => {
        const layout = layouts[i];
        if (!layout) return null;
        return (
          <ChartPanel
            key={country}
            chart={map}
            model={map.model({ panel, year, layout, scale })}
            language={language}
            linked={linked}
            id={i === 0 ? 'map' : `map-${country.toLowerCase()}`}
          />
        );
      })}
    </div>
  );
}
