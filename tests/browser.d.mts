export const WHAT_TO_INSTALL: string;
export function findBrowser(): string | undefined;
export function getBrowser(): string | undefined;
