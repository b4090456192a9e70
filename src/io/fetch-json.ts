import { siteRoot } from './site-root.ts';

/**
 * A JSON file below `data/`.
 * @throws Error naming the address and the answer of the server
 */
export async function fetchJson(address: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(`${siteRoot()}data/${address}`, { signal });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
