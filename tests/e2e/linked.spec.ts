/** Linked figures: what is pointed at in one lights in the others; what is pinned stays. */
import type { Locator } from '@playwright/test';
import { Explore } from './explore.ts';
import { expect, test } from './fixture.ts';
import { SPANISH } from './sites.ts';

/** Whether a row of the ranking stands on a ground of its own. */
async function isLit(row: Locator): Promise<boolean> {
  return row
    .locator('rect')
    .first()
    .evaluate((rect) => !['none', 'rgba(0, 0, 0, 0)'].includes(getComputedStyle(rect).fill));
}

/** Whether the map draws a region's outline in ink. */
async function isOutlined(region: Locator): Promise<boolean> {
  const d = await region.locator('path').first().getAttribute('d');
  return region
    .page()
    .locator('svg#map path[fill=none], svg#map g[fill=none] path')
    .evaluateAll(
      (paths, own) =>
        paths.some(
          (path) => path.getAttribute('stroke') === 'var(--ink)' && path.getAttribute('d') === own,
        ),
      d,
    );
}

for (const site of SPANISH) {
  const { words } = site;

  test(`${site.code}: pointing at the map lights the ranking, and the other way round`, async ({
    page,
  }) => {
    const explore = new Explore(page, site);
    await explore.open();
    const [region, row] = [explore.region('CL', 'Antofagasta'), explore.row('Antofagasta')];
    expect(await isLit(row)).toBe(false);
    await region.hover();
    await expect.poll(() => isLit(row)).toBe(true);
    expect(await isLit(explore.row('Biobío'))).toBe(false);
    expect(await isOutlined(region)).toBe(true);
    await page.mouse.move(2, 2);
    await expect.poll(() => isLit(row)).toBe(false);
    expect(await isOutlined(region)).toBe(false);

    const biobio = explore.region('CL', 'Biobío');
    await explore.row('Biobío').hover();
    await expect.poll(() => isOutlined(biobio)).toBe(true);
    expect(await isOutlined(region)).toBe(false);
    // The table and the lines of the change over time point as well.
    await explore.tableButton('Antofagasta').hover();
    await expect.poll(() => isOutlined(region)).toBe(true);
    await expect.poll(() => isLit(row)).toBe(true);
    expect(await isOutlined(biobio)).toBe(false);
  });

  test(`${site.code}: six regions are compared, and a seventh is refused aloud`, async ({
    page,
  }) => {
    const explore = new Explore(page, site);
    await explore.open('?pinned=CL-RM,CL-BI,CL-AN,CL-MA,CL-AP');
    await explore.tableButton('Maule').click();
    await expect(explore.pins).toHaveCount(6);
    const colours = await explore.pins.evaluateAll((pins) =>
      pins.map((pin) => getComputedStyle(pin).borderLeftColor),
    );
    expect(new Set(colours).size, 'six colours').toBe(6);
    await explore.tableButton('Coquimbo').click();
    await expect(explore.pins).toHaveCount(6);
    await expect(page.getByText(words.pinnedFull)).toBeVisible();
    await page.getByRole('button', { name: words.unpin('Maule') }).click();
    await expect(explore.pins).toHaveCount(5);
    await expect(explore.tableButton('Maule')).toHaveAttribute('aria-pressed', 'false');
    await page.getByRole('button', { name: words.unpinAll }).click();
    await expect(explore.pins).toHaveCount(0);
    await expect(page).not.toHaveURL(/pinned/);
  });

  test(`${site.code}: the legend shows where a pinned region stands and filters the map`, async ({
    page,
  }) => {
    const explore = new Explore(page, site);
    await explore.open('?pinned=CL-AN');
    await expect(page.locator('svg#map title', { hasText: 'Antofagasta' })).toHaveCount(1);
    const fill = (name: string) =>
      explore
        .region('CL', name)
        .locator('g[fill]')
        .first()
        .evaluate((group) => getComputedStyle(group).fill);
    const before = [await fill('Metropolitana'), await fill('Aysén')];
    const highest = page.getByRole('button', { name: /^(Destacar|Highlight)/ }).last();
    await highest.click();
    await expect(highest).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => fill('Aysén')).not.toBe(before[1]);
    expect(await fill('Metropolitana')).toBe(before[0]);
    await highest.click();
    await expect.poll(() => fill('Aysén')).toBe(before[1]);
  });
}
