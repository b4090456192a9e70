import type { Language } from '../../i18n/language.ts';
import { colour } from '../palette.ts';
import { textWidth } from '../parts/metrics.ts';

/** Height that the key takes at the top of a figure. */
export const KEY_HEIGHT = 26;

/** Open circle: published; full one: ours. */
export function Mark({
  kind,
  x,
  y,
}: {
  readonly kind: 'published' | 'ours';
  readonly x: number;
  readonly y: number;
}) {
  return kind === 'published' ? (
    <circle cx={x} cy={y} r={5} fill="none" stroke={colour('ink')} strokeWidth={1.6} />
  ) : (
    <circle cx={x} cy={y} r={2.8} fill={colour('symbol')} />
  );
}

/** What the two marks are, in one line at the top. */
export function BesideKey({
  language,
  size,
}: {
  readonly language: Language;
  readonly size: number;
}) {
  const { published, ours } = language.words.beside;
  const second = 16 + textWidth(published, size) + 22;
  return (
    <g fill={colour('ink')}>
      <Mark kind="published" x={6} y={8} />
      <text x={16} y={8 + size * 0.36}>
        {published}
      </text>
      <Mark kind="ours" x={second - 8} y={8} />
      <text x={second} y={8 + size * 0.36}>
        {ours}
      </text>
    </g>
  );
}
