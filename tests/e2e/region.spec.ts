/** What a councillor does: looks her region up, sets another beside it, and goes to the map. */
import { PAGES } from '../../src/app/pages.ts';
import { en as textsEn } from '../../src/i18n/pages/region.en.ts';
import { es as textsEs } from '../../src/i18n/pages/region.es.ts';
import { expect, test } from './fixture.ts';
import { SITES } from './sites.ts';
import { untilAlive, visit } from './visit.ts';

const TEXTS = { es: textsEs, en: textsEn };

for (const site of SITES) {
  const { words, code } = site;
  const texts = TEXTS[code];
  const address = `/${PAGES.region[code]}`;

  test(`${code}: from the menu to a region, one like it beside it, and on to the map`, async ({
    page,
  }) => {
    await visit(page, site.explore);
    await page
      .getByRole('navigation', { name: words.pages })
      .getByRole('link', { name: words.menu.region })
      .click();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
    await untilAlive(page);
    await page.getByRole('combobox', { name: texts.choose }).selectOption('CL-BI');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Biobío');

    await page.getByRole('link', { name: texts.similarTitle }).click();
    const similar = page.locator('#similar button').first();
    const beside = await similar.textContent();
    await similar.click();
    await expect(page.getByRole('combobox', { name: texts.compareWith })).toHaveValue(/^CL-/);
    await expect(page.locator('.key')).toContainText(beside ?? '');

    await page.getByRole('link', { name: words.questions.C }).click();
    const row = page.locator('#C li').first();
    await expect(row.getByRole('img').last()).toHaveAccessibleName(/16.*Biobío/);
    await row.getByRole('link').click();
    await expect(page).toHaveURL(/indicator=cl-gdp&.*pinned=CL-BI,CL-/);
  });

  test(`${code}: a handful of files before the first paint, every row in its turn`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/indicators/')) asked.push(request.url());
    });
    await page.setViewportSize({ width: 1280, height: 600 });
    await visit(page, `${address}?pinned=PE-PIU`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Piura');
    expect(asked.length).toBeLessThan(30);
    await expect(page.locator('#inside figure svg').first()).toBeAttached({ timeout: 20_000 });
    expect(new Set(asked).size).toBe(asked.length);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}
