/** What a sceptic does: looks a published figure up, sees ours beside it, and goes to the figures. */
import { en as textsEn } from '../../src/i18n/pages/published.en.ts';
import { es as textsEs } from '../../src/i18n/pages/published.es.ts';
import { publishedIn } from '../charts/findings.ts';
import { expect, test } from './fixture.ts';
import { SITES } from './sites.ts';
import { untilAlive, visit } from './visit.ts';

const TEXTS = { es: textsEs, en: textsEn };

for (const site of SITES) {
  const { words, code } = site;
  const texts = TEXTS[code];

  test(`${code}: from the menu to the OECD's index, and on to its figures`, async ({ page }) => {
    await visit(page, site.explore);
    await page
      .getByRole('navigation', { name: words.pages })
      .getByRole('link', { name: words.menu.published })
      .click();
    await expect(page).toHaveURL(new RegExp(`${site.published}$`));
    await untilAlive(page);
    const { agreeing, compared, findings } = publishedIn(code);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      texts.lead(agreeing, compared, findings.length),
    );

    // Thirteen years, each equal to the last digit.
    const theil = page.locator('article#A1');
    for (const row of await theil.locator('tbody tr').all()) {
      const [published, ours] = await row.getByRole('cell').allTextContents();
      if (published !== words.beside.none) expect(ours).toBe(published);
    }
    await expect(theil.getByRole('img')).toHaveAccessibleName(/13/);

    // On to the figures it is computed from, in the same language.
    await theil.getByRole('link', { name: texts.explore('').trim() }).click();
    await expect(page).toHaveURL(/indicator=cl-oecd-gdp-per-head/);
    await untilAlive(page);
    await expect(page.locator('html')).toHaveAttribute('lang', code);
    await expect(page.locator('.notices')).toHaveCount(0);
  });

  test(`${code}: what differs in Peru, by keyboard, and the link says it`, async ({ page }) => {
    await visit(page, site.published);
    await page.getByRole('radio', { name: texts.countries.both }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('radio', { name: texts.verdicts.all }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/\?country=PE&verdict=differ$/);
    const law = page.locator('article#A10');
    await expect(law).toContainText(/1[.,]620/);
    await expect(page.locator('article#B6')).toHaveCount(0);
    await page.reload();
    await untilAlive(page);
    await expect(page.locator('article')).toHaveCount(5);
  });
}
