import { colour } from '../palette.ts';

interface Props {
  readonly id: string;
  /** Scale of the group it fills, so that the hatch stays as wide as elsewhere. */
  readonly scale?: number;
}

/** Fill of blanks: a quiet hatch that survives print. Define it once per svg and scale. */
export function HatchDefs({ id, scale = 1 }: Props) {
  return (
    <defs>
      <pattern
        id={id}
        width={6}
        height={6}
        patternUnits="userSpaceOnUse"
        patternTransform={`scale(${1 / scale}) rotate(45)`}
      >
        <rect width={6} height={6} fill={colour('paper')} />
        <line x1={0} y1={0} x2={0} y2={6} stroke={colour('hatch')} strokeWidth={2} />
      </pattern>
    </defs>
  );
}
