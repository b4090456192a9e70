import { expect, type Page } from '@playwright/test';

/** Scrolls through the page on one region until every section is there. */
export async function loadWhole(page: Page): Promise<void> {
  for (const section of await page.locator('.region-page section[id]').all())
    await section.scrollIntoViewIfNeeded();
  await expect(page.locator('#similar .lede')).toBeAttached();
  await expect(page.locator('main .loading')).toHaveCount(0);
}
