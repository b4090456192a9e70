/** On paper and for those who ask for less motion. */
import { Explore } from './explore.ts';
import { expect, test } from './fixture.ts';
import { layoutFaults } from './layout.ts';
import { SPANISH } from './sites.ts';

for (const site of SPANISH) {
  const { words } = site;

  test(`${site.code}: on paper there are figures and no controls`, async ({ page }) => {
    const explore = new Explore(page, site);
    await explore.open('?country=PE&pinned=PE-PIU,PE-CUS');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    // The width of an A4 sheet within its margins.
    await page.setViewportSize({ width: 718, height: 1047 });
    for (const kind of ['button', 'input', 'select', 'summary', 'nav', 'dialog'])
      expect(
        await page
          .locator(kind)
          .evaluateAll((all) =>
            all
              .filter((one) => one.checkVisibility() && !one.closest('table, svg'))
              .map((one) => one.outerHTML.slice(0, 90)),
          ),
        `${kind} on paper`,
      ).toEqual([]);
    await expect(explore.headline).toBeVisible();
    await expect(page.locator('svg#map')).toBeVisible();
    await expect(explore.pins).toHaveCount(2);
    await expect(page.getByRole('heading', { name: words.sources })).toBeVisible();
    expect(await layoutFaults(page)).toEqual([]);
    // Paper is white, whatever the screen was.
    const ground = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    );
    expect(ground).toBe('rgb(255, 255, 255)');
    expect(
      await explore.headline.evaluate((heading) => getComputedStyle(heading).color),
    ).not.toMatch(/^rgb\(2[0-9]{2}/);
    const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g);
    expect(sheets?.length).toBeGreaterThan(0);
    expect(sheets?.length).toBeLessThanOrEqual(5);
  });

  test(`${site.code}: nothing moves for those who ask for less motion`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const explore = new Explore(page, site);
    await explore.open();
    const moving = () =>
      page.evaluate(() =>
        document
          .getAnimations()
          .map(({ effect }) => effect?.getComputedTiming().duration)
          .filter((duration) => Number(duration) > 1),
      );
    await explore.year.focus();
    await page.keyboard.press('ArrowLeft');
    expect(await moving()).toEqual([]);
    await explore.tableButton('Maule').click();
    expect(await moving()).toEqual([]);
    await explore.chooseCountry('PE');
    expect(await moving()).toEqual([]);
    await explore.picker.click();
    expect(await moving()).toEqual([]);
  });
}
