import type { Status } from '../../domain/indicator.ts';
import type { Language } from '../../i18n/language.ts';
import type { Format, Linked } from '../chart.ts';
import type { Classes } from '../classes.ts';
import { classIndex } from '../classes.ts';
import { classColour, colour, pinColour } from '../palette.ts';
import { formatOf, pinOf, type PanelView } from '../panel-input.ts';
import { textWidth } from './metrics.ts';

/** Room a class legend takes below a map, its own margin included. */
export const CLASS_LEGEND_HEIGHT = 78;

interface Props {
  readonly view: PanelView;
  readonly classes: Classes;
  readonly format: Format;
  readonly language: Language;
  readonly linked: Linked | undefined;
  /** Id of the hatch pattern. */
  readonly hatch: string;
  readonly blanks: readonly Status[];
}

const SWATCH = 22;

/**
 * The classes as a row of swatches with their limits, derived from the very classes the map used.
 * Above it, where each pinned region stands. A swatch is a switch that keeps its class lit.
 */
export function ClassLegend({ view, classes, format, language, linked, hatch, blanks }: Props) {
  const count = classes.limits.length - 1;
  if (count < 1) return null;
  const { tick: write, short } = formatOf(view, language);
  const size = format.fontSize;
  const kinds = [...new Set(blanks)];
  const half = (limit: number | undefined) => textWidth(short(limit ?? 0), size) / 2;
  const left = half(classes.limits[0]);
  const room = Math.min(format.width, 440) - left - half(classes.limits.at(-1));
  const step = Math.min(84, room / count);
  const at = (value: number) => {
    const index = classIndex(classes, value);
    const [low = 0, high = 0] = classes.limits.slice(index, index + 2);
    const within = high > low ? (value - low) / (high - low) : 0.5;
    return left + (index + Math.max(0.06, Math.min(0.94, within))) * step;
  };
  return (
    <g fontSize={size}>
      {Array.from({ length: count }, (_, i) => {
        const lit = linked?.classes.includes(i) ?? false;
        const name = language.words.classRange(
          write(classes.limits[i] ?? 0),
          write(classes.limits[i + 1] ?? 0),
        );
        const button = linked
          ? {
              role: 'button',
              tabIndex: 0,
              'aria-pressed': lit,
              'aria-label': language.words.lightClass(name),
              className: 'swatch',
              onClick: () => linked.light(i),
              onKeyDown: (event: React.KeyboardEvent) => {
                if (event.key !== 'Enter' && event.key !== ' ') return;
                event.preventDefault();
                linked.light(i);
              },
            }
          : {};
        return (
          <g key={name} {...button}>
            <rect x={left + i * step} y={6} width={step} height={SWATCH + 8} fill="transparent" />
            <rect
              x={left + i * step}
              y={14}
              width={step - 1.5}
              height={SWATCH - 8}
              fill={classColour(classes, i)}
              stroke={lit ? colour('ink') : 'none'}
              strokeWidth={2}
            />
          </g>
        );
      })}
      <g fill={colour('muted')} textAnchor="middle" fontSize={size - 0.5}>
        {classes.limits.map((limit, i) => (
          <text key={limit} x={left + i * step} y={44}>
            {i === 0 || i === count ? short(limit) : write(limit)}
          </text>
        ))}
      </g>
      {view.period.units.map((unit) => {
        const pin = pinOf(unit, linked);
        const value = view.period.cells.get(unit)?.value;
        if (pin < 0 || value === null || value === undefined) return null;
        const x = at(value);
        return (
          <path key={unit} d={`M${x} 12l-4.5 -7h9z`} fill={pinColour(unit, pin)}>
            <title>{language.name(unit)}</title>
          </path>
        );
      })}
      {kinds.map((status, i) => (
        <g key={status} transform={`translate(${left + i * 150} 54)`}>
          <rect width={16} height={11} fill={`url(#${hatch})`} stroke={colour('limit')} />
          <text x={22} y={10} fill={colour('muted')} fontSize={size - 0.5}>
            {language.words.blank(status)}
          </text>
        </g>
      ))}
    </g>
  );
}
