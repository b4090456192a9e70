import type { Preload } from '../start.tsx';

/** Nothing yet that the first picture needs. */
export const preload: Preload = () => Promise.resolve();
