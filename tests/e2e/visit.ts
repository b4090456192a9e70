import type { Page } from '@playwright/test';

/**
 * Until the page answers and its type has come. The build writes the opening view into the HTML,
 * which can be read before it can be used: React leaves its mark on the container once it can.
 */
export async function untilAlive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const root = document.getElementById('root');
    return root !== null && Object.keys(root).some((key) => key.startsWith('__reactContainer'));
  });
  await page.evaluate(() => document.fonts.ready.then(() => null));
}

/** Goes to an address of the site and waits until the page answers. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await untilAlive(page);
}
