import { useEffect, useState } from 'react';
import { useSite } from '../site.ts';
import type { ChangeView } from '../url.ts';

interface Props {
  /** Years that exist, ascending. */
  readonly years: readonly number[];
  readonly year: number;
  readonly change: ChangeView;
}

const STEP_MS = 900;

/** A native range over the years that exist, with play: gaps between years are stepped over. */
export function YearControl({ years, year, change }: Props) {
  const { words } = useSite();
  const [playing, setPlaying] = useState(false);
  const first = years[0] ?? year;
  const last = years.at(-1) ?? year;
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setTimeout(() => {
      const next = years.find((one) => one > year);
      if (next === undefined) setPlaying(false);
      else change({ year: next === last ? 0 : next }, 'replace');
    }, STEP_MS);
    return () => clearTimeout(timer);
  }, [playing, year, years, last, change]);
  const go = (asked: number) => {
    const next =
      asked >= year
        ? (years.find((one) => one >= asked) ?? last)
        : (years.findLast((one) => one <= asked) ?? first);
    change({ year: next === last ? 0 : next }, 'replace');
  };
  const play = () => {
    if (!playing && year === last) change({ year: first }, 'replace');
    setPlaying(!playing);
  };
  const alone = years.length < 2;
  return (
    <div className="timeline">
      <button
        type="button"
        className="play"
        aria-label={playing ? words.pause : words.play}
        disabled={alone}
        onClick={play}
      >
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path d={playing ? 'M2 1h3.5v12H2zM8.5 1H12v12H8.5z' : 'M2 1l11 6-11 6z'} />
        </svg>
      </button>
      <label htmlFor="year">{words.yearChoice}</label>
      <output htmlFor="year">{year}</output>
      <div className="track">
        <input
          id="year"
          type="range"
          min={first}
          max={last}
          step={1}
          value={year}
          disabled={alone}
          onChange={(event) => {
            setPlaying(false);
            go(Number(event.target.value));
          }}
        />
        <div className="ticks" aria-hidden="true">
          {years.map((one) => (
            <i
              key={one}
              style={{ left: `${last > first ? ((one - first) / (last - first)) * 100 : 0}%` }}
            />
          ))}
        </div>
      </div>
      <span className="ends" aria-hidden="true">
        {alone ? '' : `${first}–${last}`}
      </span>
    </div>
  );
}
