import { legitimateShows, isMappable } from '../../domain/entry.ts';
import { isCapital, members, type Unit } from '../../domain/region.ts';
import type { ChartType, FigureProps } from '../chart.ts';
import { colour, pinColour, rampColour } from '../palette.ts';
import { formatOf, isPointed, pinOf, sayUnit } from '../panel-input.ts';
import { panelSentences, panelSubtitle, panelTable, panelTitle } from '../panel-text.ts';
import { HatchDefs } from '../parts/Hatch.tsx';
import { listbox, option } from '../parts/listbox.tsx';
import { ClassLegend, CLASS_LEGEND_HEIGHT } from '../parts/ClassLegend.tsx';
import { SymbolLegend } from '../parts/SymbolLegend.tsx';
import { MapGround } from './MapGround.tsx';
import { MapInsets } from './MapInsets.tsx';
import { LeaderLabels, PlacedLabels } from './MapLabels.tsx';
import { mapModel, place, symbolRadius } from './model.ts';
import type { MapInput, MapModel, Mark, Placement } from './model.ts';

/** Units in reading order: north to south in Chile, as the source lists them in Peru. */
function readingOrder(model: MapModel): Unit[] {
  const order = model.layout.regions.map((region) => region.id);
  const first = (unit: Unit) => order.indexOf(members(unit)[0] ?? '');
  return model.marks.map((mark) => mark.unit).sort((a, b) => first(a) - first(b));
}

function fillOf(model: MapModel, mark: Mark, hatch: string, lit: readonly number[]): string {
  if (mark.value === null) return `url(#${hatch})`;
  if (!model.classes) return colour('land');
  if (lit.length > 0 && !lit.includes(mark.classIndex)) return colour('rule');
  return rampColour(mark.classIndex, model.classes.limits.length - 1);
}

function Figure({ model: m, format, language, linked }: FigureProps<MapModel>) {
  const { layout, marks } = m;
  const id = `map-${layout.country}`;
  const hatch = `hatch-${id}`;
  const placement = place(m, format.width, format.height);
  const { k, x, y } = placement;
  const regions = new Map(layout.regions.map((region) => [region.id, region]));
  const byUnit = new Map(marks.map((mark) => [mark.unit, mark]));
  const units = readingOrder(m);
  const unitOf = new Map(units.flatMap((unit) => members(unit).map((one) => [one, unit])));
  const label = language.words.mapLabel(language.words.country(layout.country));
  const lit = linked?.classes ?? [];
  return (
    <g>
      <HatchDefs id={hatch} />
      <g transform={`translate(${x} ${y}) scale(${k})`}>
        <MapGround layout={layout} id={id} />
      </g>
      <g {...listbox(id, label, units, linked)}>
        {units.map((unit) => {
          const mark = byUnit.get(unit);
          if (!mark) return null;
          const fill = fillOf(m, mark, hatch, lit);
          return (
            <g key={unit} {...option(id, unit, sayUnit(m, unit, language), linked)}>
              <g transform={`translate(${x} ${y}) scale(${k})`} fill={fill}>
                {members(unit).map((one) => (
                  <path key={one} d={regions.get(one)?.d} />
                ))}
                <MapInsets.Shapes layout={layout} unit={unit} />
              </g>
              <LeaderLabels.Target model={m} placement={placement} unit={unit} format={format} />
              <Marker model={m} placement={placement} unit={unit} fill={fill} />
            </g>
          );
        })}
      </g>
      <g pointerEvents="none">
        <g
          transform={`translate(${x} ${y}) scale(${k})`}
          fill="none"
          stroke={colour('border')}
          strokeLinejoin="round"
        >
          {layout.borders.map(({ between: [a, b], d }) =>
            unitOf.get(a) === unitOf.get(b) ? null : (
              <path key={`${a}${b}`} d={d} strokeWidth={1} vectorEffect="non-scaling-stroke" />
            ),
          )}
          <path d={layout.lakes} fill={colour('sea')} stroke="none" />
        </g>
        <MapInsets.Frames layout={layout} placement={placement} fontSize={format.fontSize} />
        {m.classes ? null : <Symbols model={m} placement={placement} />}
        <Outlines model={m} placement={placement} linked={linked} />
        {layout.arrangement === 'column' ? (
          <LeaderLabels.Texts
            model={m}
            placement={placement}
            format={format}
            language={language}
            linked={linked}
          />
        ) : (
          <PlacedLabels
            model={m}
            placement={placement}
            format={format}
            language={language}
            linked={linked}
          />
        )}
      </g>
      <g transform={`translate(0 ${format.height - CLASS_LEGEND_HEIGHT + 8})`}>
        {m.classes ? (
          <ClassLegend
            view={m}
            classes={m.classes}
            format={format}
            language={language}
            linked={linked}
            hatch={hatch}
            blanks={blankStatuses(m)}
          />
        ) : (
          <SymbolLegend
            radius={(value) => symbolRadius(m, value) * k}
            largest={m.largest}
            write={formatOf(m, language).short}
            fontSize={format.fontSize}
          />
        )}
      </g>
    </g>
  );
}

function blankStatuses(m: MapModel) {
  return [...m.period.cells.values()].flatMap((cell) => (cell.value === null ? [cell.status] : []));
}

interface Placed {
  readonly model: MapModel;
  readonly placement: Placement;
}

function Symbols({ model: m, placement: { k, x, y } }: Placed) {
  const anchors = new Map(m.layout.regions.map((region) => [region.id, region.anchor]));
  return m.marks.map((mark) => {
    const anchor = anchors.get(members(mark.unit)[0] ?? '');
    if (!anchor || mark.value === null) return null;
    return (
      <circle
        key={mark.unit}
        cx={x + anchor[0] * k}
        cy={y + anchor[1] * k}
        r={symbolRadius(m, mark.value) * k}
        fill={colour(isCapital(mark.unit) ? 'capital' : 'symbol')}
        fillOpacity={0.72}
        stroke={colour('paper')}
      />
    );
  });
}

/** Callao is a few pixels wide: a square out at sea takes clicks for it. */
function Marker({
  model: m,
  placement: { k, x, y },
  unit,
  fill,
}: Placed & { readonly unit: Unit; readonly fill: string }) {
  return m.layout.markers
    .filter((marker) => members(unit).includes(marker.id))
    .map((marker) => {
      const [cx, cy] = [x + marker.x * k, y + marker.y * k];
      return (
        <g key={marker.id}>
          <path
            d={`M${cx} ${cy}L${x + marker.at[0] * k} ${y + marker.at[1] * k}`}
            stroke={colour('muted')}
            fill="none"
          />
          <rect x={cx - 22} y={cy - 22} width={44} height={44} fill="transparent" />
          <rect
            x={cx - 9}
            y={cy - 9}
            width={18}
            height={18}
            rx={2}
            fill={fill}
            stroke={colour('muted')}
          />
        </g>
      );
    });
}

/** Outlines of pinned regions in their colour, and of the region pointed at in ink. */
function Outlines({
  model: m,
  placement: { k, x, y },
  linked,
}: Placed & { readonly linked: FigureProps<MapModel>['linked'] }) {
  if (!linked) return null;
  const regions = new Map(m.layout.regions.map((region) => [region.id, region.d]));
  return (
    <g transform={`translate(${x} ${y}) scale(${k})`} fill="none" strokeLinejoin="round">
      {m.marks.map(({ unit }) => {
        const pin = pinOf(unit, linked);
        const pointed = isPointed(unit, linked);
        if (pin < 0 && !pointed) return null;
        const d = members(unit)
          .map((one) => regions.get(one) ?? '')
          .join('');
        const stroke = pointed ? colour('ink') : pinColour(unit, pin);
        return (
          <g key={unit}>
            <path
              d={d}
              stroke={colour('paper')}
              strokeWidth={5}
              vectorEffect="non-scaling-stroke"
            />
            <path d={d} stroke={stroke} strokeWidth={2.5} vectorEffect="non-scaling-stroke" />
          </g>
        );
      })}
    </g>
  );
}

/** Map of one indicator: a choropleth of rates and shares, proportional symbols for amounts. */
export const map: ChartType<MapInput, MapModel> = {
  id: 'map',
  accepts: (entry) => isMappable(entry) && legitimateShows(entry).length > 0,
  model: mapModel,
  Figure,
  height(m, width) {
    const { layout } = m;
    if (layout.arrangement === 'column') return 16 * 34 + CLASS_LEGEND_HEIGHT;
    const fit = (width / layout.width) * layout.height;
    return Math.round(Math.min(fit, MOST_HEIGHT[layout.arrangement])) + CLASS_LEGEND_HEIGHT;
  },
  table: panelTable,
  title: (m, language) => ({
    title: panelTitle(m, language),
    subtitle: panelSubtitle(m, language),
  }),
  describe: panelSentences,
};

const MOST_HEIGHT = { plain: 640, columns: 640, turned: 320 } as const;
