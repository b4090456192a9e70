import { colour } from '../palette.ts';

/** Fill of blanks: a quiet hatch that survives print. Define it once per svg. */
export function HatchDefs({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern
        id={id}
        width={6}
        height={6}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width={6} height={6} fill={colour('paper')} />
        <line x1={0} y1={0} x2={0} y2={6} stroke={colour('hatch')} strokeWidth={2} />
      </pattern>
    </defs>
  );
}
