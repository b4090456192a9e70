/** A thumb on a phone: what has to be hit is large enough to be hit. */
import type { Page } from '@playwright/test';
import { Explore } from './explore.ts';
import { expect, test } from './fixture.ts';
import { SPANISH } from './sites.ts';
import { visit } from './visit.ts';

/** Side in pixels of the largest square around a point whose hits all belong to one region. */
async function hitSquare(page: Page, centre: { x: number; y: number }, name: string) {
  return page.evaluate(
    ([{ x, y }, own]) => {
      const hits = (dx: number, dy: number) =>
        document
          .elementFromPoint(x + dx, y + dy)
          ?.closest('[role=option]')
          ?.getAttribute('aria-label')
          ?.startsWith(`${own}:`) ?? false;
      let half = 0;
      const edge = (h: number) =>
        Array.from({ length: 2 * h + 1 }, (_, i) => i - h).every(
          (i) => hits(i, -h) && hits(i, h) && hits(-h, i) && hits(h, i),
        );
      while (half < 40 && edge(half)) half++;
      return 2 * half;
    },
    [centre, name] as const,
  );
}

for (const site of SPANISH) {
  const { words } = site;

  test(`${site.code}: Callao can be hit with a thumb and is pinned by it`, async ({ page }) => {
    const explore = new Explore(page, site);
    await explore.open('?country=PE&indicator=pe-population');
    const callao = explore.region('PE', 'Callao');
    await callao.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const square = await callao.locator('rect').first().boundingBox();
    const centre = {
      x: (square?.x ?? 0) + (square?.width ?? 0) / 2,
      y: (square?.y ?? 0) + (square?.height ?? 0) / 2,
    };
    expect(await hitSquare(page, centre, 'Callao')).toBeGreaterThanOrEqual(40);
    await page.touchscreen.tap(centre.x + 14, centre.y - 14);
    await expect(page).toHaveURL(/pinned=PE-CAL/);
    await expect(explore.pins).toContainText(['Callao']);
    await page.touchscreen.tap(centre.x, centre.y);
    await expect(page).not.toHaveURL(/pinned/);
  });

  test(`${site.code}: a tap pins each of Chile's regions, small as they are`, async ({ page }) => {
    const explore = new Explore(page, site);
    await explore.open();
    const options = explore.map('CL').getByRole('option');
    await expect(options).toHaveCount(16);
    const small: string[] = [];
    for (const option of await options.all()) {
      const rows = await option.locator('rect').evaluateAll((rects) =>
        rects.map((rect) => {
          const { width, height } = rect.getBoundingClientRect();
          return Math.min(width, height);
        }),
      );
      if (Math.max(0, ...rows) < 24) small.push((await option.getAttribute('aria-label')) ?? '');
    }
    expect(small, 'targets below 24 px').toEqual([]);
    for (const name of ['Metropolitana', 'Ñuble']) {
      const box = await explore.region('CL', name).locator('rect').first().boundingBox();
      if (!box) throw new Error(`${name} has no target`);
      await page.evaluate((top) => scrollBy(0, top - innerHeight / 2), box.y);
      const now = await explore.region('CL', name).locator('rect').first().boundingBox();
      await page.touchscreen.tap((now?.x ?? 0) + box.width / 2, (now?.y ?? 0) + box.height / 2);
      await expect(explore.region('CL', name)).toHaveAttribute('aria-selected', 'true');
    }
    await expect(explore.pins).toContainText(['Metropolitana', 'Ñuble']);
  });

  test(`${site.code}: sentence, year and the head of the figure are on the first screen`, async ({
    page,
  }) => {
    const explore = new Explore(page, site);
    for (const query of ['', '?country=PE', '?indicator=cl-innovachile']) {
      await explore.open(query);
      await expect(explore.headline, query).toBeInViewport({ ratio: 1 });
      await expect(explore.year, query).toBeInViewport({ ratio: 1 });
      const map = await page.locator('svg#map').boundingBox();
      expect(map?.y, `the map begins on the first screen ${query}`).toBeLessThan(740 - 150);
    }
  });

  test(`${site.code}: every control is at least 24 px high and wide`, async ({ page }) => {
    const small = async () =>
      page.evaluate(() =>
        [...document.querySelectorAll('button, select, input, summary, nav a, a.language')]
          .filter((one) => one.checkVisibility() && !one.closest('dialog:not([open])'))
          .flatMap((one) => {
            const { width, height } = one.getBoundingClientRect();
            const name = one.getAttribute('aria-label') ?? one.textContent;
            return Math.min(width, height) < 24 && !one.matches('[type=checkbox]')
              ? [`${name} ${Math.round(width)} × ${Math.round(height)}`]
              : [];
          }),
      );
    const explore = new Explore(page, site);
    await explore.open('?pinned=CL-RM,CL-BI');
    expect(await small()).toEqual([]);
    await explore.picker.click();
    await expect(explore.dialog).toBeVisible();
    expect(await small()).toEqual([]);
    await visit(page, site.levels);
    await expect(page.getByRole('heading', { name: words.whoDecides })).toBeVisible();
    expect(await small()).toEqual([]);
  });
}
