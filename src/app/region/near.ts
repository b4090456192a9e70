import { useCallback, useEffect, useState } from 'react';

/** How far below the window a section is already worth loading. */
const AHEAD = '900px';

/** Rest in milliseconds before what is out of sight is loaded, and between two sections of it. */
const REST = 800;

/**
 * Whether a section is to be loaded: once it comes near the window, or in its turn after the page
 * has come to rest, so that a print or a search in the page finds it. Where nothing tells what is
 * in sight (the build, a test), everything is.
 *
 * @param turn place of the section on the page, from 0
 */
export function useNear(turn: number): [(element: HTMLElement | null) => void, boolean] {
  const [near, setNear] = useState(() => typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    if (near) return undefined;
    const timer = setTimeout(() => setNear(true), REST * (turn + 1));
    return () => clearTimeout(timer);
  }, [near, turn]);
  const attach = useCallback((element: HTMLElement | null) => {
    if (!element || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((one) => one.isIntersecting)) setNear(true);
      },
      { rootMargin: AHEAD },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [attach, near];
}
