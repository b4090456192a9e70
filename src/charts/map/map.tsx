import { isMappable } from '../../domain/entry.ts';
import { members, type Unit } from '../../domain/region.ts';
import type { Language } from '../../i18n/language.ts';
import type { ChartType, FigureProps } from '../chart.ts';
import { colour, classColour } from '../palette.ts';
import { formatOf, sayUnit } from '../panel-input.ts';
import { panelSubtitle, panelTable, panelTitle } from '../panel-text.ts';
import { headline } from '../headline.ts';
import { HatchDefs } from '../parts/Hatch.tsx';
import { listbox, option } from '../parts/listbox.tsx';
import { ClassLegend, CLASS_LEGEND_HEIGHT } from '../parts/ClassLegend.tsx';
import { SymbolLegend } from '../parts/SymbolLegend.tsx';
import { MapGround } from './MapGround.tsx';
import { MapInsets } from './MapInsets.tsx';
import { LeaderLabels, PlacedLabels, type LabelProps } from './MapLabels.tsx';
import { Marker, Outlines, Symbols } from './MapMarks.tsx';
import { MapScale } from './MapScale.tsx';
import { SymbolLabels } from './SymbolLabels.tsx';
import { TurnedLabels } from './TurnedLabels.tsx';
import { mapModel, place, symbolRadius, TURNED_HEAD } from './model.ts';
import type { MapInput, MapModel, Mark } from './model.ts';

/** Units in reading order: north to south in Chile, as the source lists them in Peru. */
function readingOrder(model: MapModel): Unit[] {
  const order = model.layout.regions.map((region) => region.id);
  const first = (unit: Unit) => order.indexOf(members(unit)[0] ?? '');
  return model.marks.map((mark) => mark.unit).sort((a, b) => first(a) - first(b));
}

function fillOf(model: MapModel, mark: Mark, hatch: string, lit: readonly number[]): string {
  if (mark.value === null) return `url(#${hatch})`;
  if (!model.classes) return colour('home');
  if (lit.length > 0 && !lit.includes(mark.classIndex)) return colour('home');
  return classColour(model.classes, mark.classIndex);
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
      <HatchDefs id={`${hatch}-map`} scale={k} />
      <g transform={`translate(${x} ${y}) scale(${k})`}>
        <MapGround layout={layout} id={id} />
      </g>
      <g {...listbox(id, label, units, linked)}>
        {units.map((unit) => {
          const mark = byUnit.get(unit);
          if (!mark) return null;
          const fill = fillOf(m, mark, `${hatch}-map`, lit);
          return (
            <g key={unit} {...option(id, unit, sayUnit(m, unit, language), linked)}>
              <g
                transform={`translate(${x} ${y}) scale(${k})`}
                fill={fill}
                stroke={m.classes ? 'none' : colour('limit')}
                strokeWidth={0.6 / k}
              >
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
          stroke={colour(m.classes ? 'border' : 'limit')}
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
        <MapScale layout={layout} placement={placement} fontSize={format.fontSize} />
        <Labels
          model={m}
          placement={placement}
          format={format}
          language={language}
          linked={linked}
        />
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

/** Why the map has fewer units than the figures beside it. */
function undividedText({ undivided }: MapModel, { name, words }: Language): string[] {
  return undivided.map((region) => words.treatment.undivided(name(region)));
}

/** Labels as the arrangement and the kind of map want them. */
function Labels(props: LabelProps) {
  const { layout, classes } = props.model;
  if (layout.arrangement === 'turned') return <TurnedLabels {...props} />;
  if (layout.arrangement === 'column') return <LeaderLabels.Texts {...props} />;
  return classes ? <PlacedLabels {...props} /> : <SymbolLabels {...props} />;
}

/** Map of one indicator: a choropleth of rates and shares, proportional symbols for amounts. */
export const map: ChartType<MapInput, MapModel> = {
  id: 'map',
  accepts: (entry) => isMappable(entry),
  model: mapModel,
  Figure,
  height(m, width) {
    const { layout } = m;
    if (layout.arrangement === 'column')
      return Math.max(16 * 34, layout.height * (m.scale ?? 0)) + CLASS_LEGEND_HEIGHT;
    const fit = (width / layout.width) * layout.height;
    if (layout.arrangement === 'turned') return Math.round(fit) + TURNED_HEAD + CLASS_LEGEND_HEIGHT;
    return Math.round(Math.min(fit, MOST_HEIGHT)) + CLASS_LEGEND_HEIGHT;
  },
  table: panelTable,
  title: (m, language) => ({
    title: panelTitle(m, language),
    subtitle: [panelSubtitle(m, language), ...undividedText(m, language)].join(' · '),
  }),
  describe: headline,
};

/** Taller than this a map no longer fits an office screen together with its headline. */
const MOST_HEIGHT = 720;
