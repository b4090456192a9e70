/** The year control: only years that exist, by keyboard, by hand and by playing. */
import { Explore } from './explore.ts';
import { yearsOf } from './figures.ts';
import { expect, test } from './fixture.ts';
import { SPANISH } from './sites.ts';

for (const site of SPANISH) {
  const { words } = site;
  const years = yearsOf('cl-poverty');

  test(`${site.code}: arrows land only on years that exist, both ways`, async ({ page }) => {
    const explore = new Explore(page, site);
    await explore.open('?indicator=cl-poverty');
    const range = page.locator('input[type=range]#year');
    await expect(range).toHaveCount(1);
    await range.focus();
    for (const year of years.toReversed()) {
      await expect(range).toHaveValue(String(year));
      await expect(page.getByRole('heading', { level: 2 }).first()).toContainText(String(year));
      await page.keyboard.press('ArrowLeft');
    }
    await expect(range).toHaveValue(String(years[0]));
    for (const year of years) {
      await expect(range).toHaveValue(String(year));
      await page.keyboard.press('ArrowRight');
    }
    await expect(range).toHaveValue(String(years.at(-1)));
    // Any year asked for by hand gives one that exists; 2013 was left out of the series.
    await range.fill('2013');
    await expect(range).toHaveValue(/^(2011|2015)$/);
    expect(years).toContain(Number(await range.inputValue()));
  });

  test(`${site.code}: playing walks through the years, stops at the end and when told`, async ({
    page,
  }) => {
    const explore = new Explore(page, site);
    const [before = 0, last = 0] = years.slice(-2);
    await explore.open(`?indicator=cl-poverty&year=${years.at(-3)}`);
    await page.getByRole('button', { name: words.play }).click();
    const pause = page.getByRole('button', { name: words.pause });
    await expect(pause).toBeVisible();
    await expect(explore.year).toHaveValue(String(before));
    await expect(explore.year).toHaveValue(String(last));
    await expect(pause).toBeHidden();
    await expect(page.getByRole('button', { name: words.play })).toBeVisible();
    // From the end it starts over; told to stop, it stays.
    await page.getByRole('button', { name: words.play }).click();
    await expect(explore.year).toHaveValue(String(years[1]));
    await pause.click();
    await page.waitForTimeout(1400);
    await expect(explore.year).toHaveValue(String(years[1]));
    // Playing is one step for the back button, not one a year.
    await page.goBack();
    await expect(page).not.toHaveURL(/indicator=cl-poverty/);
  });

  test(`${site.code}: the first complete map is marked once`, async ({ page }) => {
    const explore = new Explore(page, site);
    const marks = () => page.evaluate(() => performance.getEntriesByName('map-ready').length);
    // The opening view stands in the HTML; any other is drawn by the page, and so is a narrow one.
    await explore.open();
    expect(await marks(), 'opening view').toBe(1);
    await explore.open('?indicator=cl-poverty');
    expect(await marks(), 'another view').toBe(1);
    await explore.chooseCountry('both');
    await explore.chooseCountry('PE');
    expect(await marks(), 'after two changes').toBe(1);
    await page.setViewportSize({ width: 360, height: 740 });
    await explore.open();
    expect(await marks(), 'narrow').toBe(1);
    await expect(page.locator('svg#map path').first()).toBeAttached();
    const regions = page.locator('svg#map').getByRole('option');
    expect(await regions.count()).toBe(16);
  });
}
