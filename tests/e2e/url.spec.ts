/** The URL is the only state: whoever opens the same address sees the same picture. */
import { Explore } from './explore.ts';
import { titleOf } from './figures.ts';
import { expect, test } from './fixture.ts';
import { SITES, SPANISH } from './sites.ts';
import { visit } from './visit.ts';

for (const site of SPANISH) {
  const { words } = site;

  test(`${site.code}: every choice stands in the address, and the address gives it back`, async ({
    page,
    elsewhere,
  }) => {
    const explore = new Explore(page, site);
    await explore.open();
    const seen = new Map<string, string>();
    const keep = async (parameter: RegExp) => {
      await expect(page).toHaveURL(parameter);
      const picture = await explore.picture();
      expect([...seen.values()], `${parameter} changes the picture`).not.toContain(picture);
      seen.set(page.url(), picture);
    };
    seen.set(page.url(), await explore.picture());
    await explore.chooseCountry('PE');
    await keep(/[?&]country=PE/);
    await explore.chooseIndicator('func', titleOf('pe-regional-spending-function', site.code));
    await keep(/[?&]indicator=pe-regional-spending-function/);
    const [functions, phases] = await page.getByRole('combobox').all();
    await functions?.selectOption('10');
    await keep(/[?&]category=function:10/);
    await phases?.selectOption('pim');
    await keep(/[?&]category=function:10,phase:pim/);
    await explore.choose(words.showChoice, words.treatment.shows('per-head', true));
    await keep(/[?&]show=per-head/);
    await explore.tableButton('Piura').click();
    await keep(/[?&]pinned=PE-PIU/);
    await page
      .getByRole('button', { name: /^(Destacar|Highlight)/ })
      .last()
      .click();
    await keep(/[?&]classes=\d/);
    await explore.year.focus();
    await page.keyboard.press('Home');
    await keep(/[?&]year=2024/);

    // Someone else, elsewhere, by the link alone.
    for (const [address, picture] of [...seen].slice(-2)) {
      const other = await elsewhere.newPage();
      await other.goto(address);
      expect(await new Explore(other, site).picture()).toBe(picture);
      await other.close();
    }
    const last = [...seen].at(-1);
    await page.reload();
    expect(await explore.picture(), 'after reload').toBe(last?.[1]);
  });

  test(`${site.code}: both countries, one scale, in the address`, async ({ page, elsewhere }) => {
    const explore = new Explore(page, site);
    await explore.open('?country=PE');
    await explore.chooseCountry('both');
    await expect(page).toHaveURL(/country=both/);
    await expect(explore.map('CL')).toBeVisible();
    await expect(explore.map('PE')).toBeVisible();
    const fit = await explore.picture();
    await page.getByRole('checkbox', { name: words.scaleChoice }).check();
    await expect(page).toHaveURL(/scale=same/);
    const same = await explore.picture();
    expect(same).not.toBe(fit);
    const other = await elsewhere.newPage();
    await other.goto(page.url());
    expect(await new Explore(other, site).picture()).toBe(same);
    await page.goBack();
    await expect(page.getByRole('checkbox', { name: words.scaleChoice })).not.toBeChecked();
    expect(await explore.picture()).toBe(fit);
  });

  test(`${site.code}: back and forward walk through the pictures`, async ({ page }) => {
    const explore = new Explore(page, site);
    await explore.open();
    const pictures = [await explore.picture()];
    await explore.chooseCountry('PE');
    pictures.push(await explore.picture());
    await explore.tableButton('Piura').click();
    pictures.push(await explore.picture());
    await explore.choose(words.showChoice, words.treatment.shows('amount', true));
    pictures.push(await explore.picture());
    for (const picture of pictures.slice(0, -1).reverse()) {
      await page.goBack();
      expect(await explore.picture(), 'back').toBe(picture);
    }
    for (const picture of pictures.slice(1)) {
      await page.goForward();
      expect(await explore.picture(), 'forward').toBe(picture);
    }
  });

  test(`${site.code}: the other language keeps the view`, async ({ page }) => {
    const explore = new Explore(page, site);
    const query = '?country=PE&indicator=pe-population&year=2021&show=amount&pinned=PE-PIU,PE-CAL';
    await explore.open(query);
    await page.getByRole('link', { name: words.otherLanguage }).click();
    const other = SITES.find((one) => one.code !== site.code) ?? site;
    await expect(page).toHaveURL(new RegExp(`${other.explore}\\${query}$`));
    const translated = new Explore(page, other);
    await translated.settled();
    await expect(page.locator('html')).toHaveAttribute('lang', other.code);
    await expect(translated.pins).toHaveCount(2);
    await expect(translated.year).toHaveValue('2021');
    await expect(translated.region('PE', 'Callao')).toHaveAttribute('aria-selected', 'true');
    // And from the other page as well, with the budget phase chosen there.
    await visit(page, `${site.levels}?category=phase:pia`);
    await page.getByRole('link', { name: words.otherLanguage }).click();
    await expect(page).toHaveURL(new RegExp(`${other.levels}\\?category=phase:pia$`));
    await expect(page.getByRole('combobox')).toHaveValue('pia');
  });

  test(`${site.code}: a broken value is named, and nothing else is lost`, async ({ page }) => {
    const explore = new Explore(page, site);
    const good = 'indicator=cl-poverty&year=2017&pinned=CL-BI';
    const broken: readonly (readonly [string, string])[] = [
      [`country=XX&${good}`, words.badParameter('country', 'XX')],
      [`${good}&show=pie`, words.badParameter('show', 'pie')],
      [`${good}&show=share`, words.treatment.shows('share', true).toLowerCase()],
      [`${good}&category=%3Cb%3E`, words.badParameter('category', '<b>')],
      [`${good}&category=phase:none`, 'phase'],
      [`${good}&scale=big`, words.badParameter('scale', 'big')],
      [`${good}&layout=round`, words.badParameter('layout', 'round')],
      [`${good}&classes=x`, words.badParameter('classes', 'x')],
      [`${good}&classes=9`, '9'],
      [`${good},CL-XX`, words.unknownRegion('CL-XX')],
      [`${good},PE-PIU`, 'Piura'],
    ];
    for (const [query, said] of broken) {
      await explore.open(`?${query}`);
      await expect.soft(explore.notices.first(), query).toBeVisible({ timeout: 1500 });
      await expect.soft(explore.notices.first(), query).toContainText(said, { timeout: 1500 });
      await expect(explore.year).toHaveValue('2017');
      await expect(explore.pins).toContainText(['Biobío']);
      await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('2017');
    }
  });

  test(`${site.code}: a year, an indicator or a list that does not exist is named`, async ({
    page,
  }) => {
    const explore = new Explore(page, site);
    await explore.open('?indicator=cl-poverty&year=2013&pinned=CL-BI');
    await expect(explore.notices.first()).toHaveText(words.yearMissing(2013, 2011));
    await expect(explore.year).toHaveValue('2011');
    await expect(explore.pins).toHaveCount(1);
    await explore.open('?indicator=cl-poverty&year=soon&pinned=CL-BI');
    await expect(explore.notices.first()).toContainText(words.badParameter('year', 'soon'));
    await expect(explore.pins).toHaveCount(1);
    await explore.open('?indicator=nothing&year=2017&pinned=CL-BI');
    await expect(explore.notices.first()).toContainText(words.unknownIndicator('nothing'));
    await expect(explore.year).toHaveValue('2017');
    await explore.open('?indicator=cl-poverty&year=2017&pinned=here');
    await expect(explore.notices.first()).toContainText(words.badParameter('pinned', 'here'));
    await expect(explore.year).toHaveValue('2017');
    // A notice goes when it was read, and the page stays usable.
    await page.getByRole('button', { name: words.dismiss }).click();
    await expect(explore.notices.first()).toBeHidden();
  });
}
