/** Explore without a pointer: every control is reached by Tab and answers to its usual keys. */
import type { Page } from '@playwright/test';
import { Explore } from './explore.ts';
import { yearsOf } from './figures.ts';
import { expect, test } from './fixture.ts';
import { SITES } from './sites.ts';

/** Tabs on until the wanted element has the focus; every stop on the way must be visible. */
async function tabTo(page: Page, wanted: ReturnType<Page['locator']>): Promise<void> {
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`60 tab stops do not lead to ${wanted.toString()}`);
}

for (const site of SITES) {
  const { words } = site;

  test(`${site.code}: the whole page without a pointer`, async ({ page }) => {
    const explore = new Explore(page, site);
    await explore.open();

    // The first stop is the link past the masthead, and it shows itself.
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: words.skip });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();

    // Country: arrows walk the alternatives.
    const countries = page.getByRole('group', { name: words.countryChoice });
    await tabTo(page, countries.getByRole('radio', { name: words.country('CL') }));
    await page.keyboard.press('ArrowRight');
    await expect(countries.getByRole('radio', { name: words.country('PE') })).toBeChecked();
    await expect(explore.map('PE')).toBeVisible();
    await page.keyboard.press('ArrowLeft');
    await expect(explore.map('CL')).toBeVisible();

    // The picker: Escape closes it and gives the focus back; a word and Enter choose.
    await tabTo(page, explore.picker);
    await page.keyboard.press('Enter');
    await expect(explore.dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(explore.dialog).toBeHidden();
    await expect(explore.picker).toBeFocused();
    await page.keyboard.press('Enter');
    const search = explore.dialog.getByRole('searchbox', { name: words.searchIndicator });
    await expect(search).toBeFocused();
    await page.keyboard.type(site.code === 'es' ? 'pobreza por ingresos' : 'income poverty');
    const offer = explore.dialog.locator('.picker-list').getByRole('button');
    await expect(offer).toHaveCount(1);
    await tabTo(page, offer);
    await page.keyboard.press('Enter');
    await expect(explore.dialog).toBeHidden();
    await expect(page).toHaveURL(/indicator=cl-poverty/);
    await explore.settled();

    // The year: arrows land on years that exist.
    const years = yearsOf('cl-poverty');
    await tabTo(page, explore.year);
    await page.keyboard.press('ArrowLeft');
    await expect(explore.year).toHaveValue(String(years.at(-2)));

    // The map: one stop, arrows walk the regions, Enter pins, Escape lets go.
    await tabTo(page, explore.map('CL'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = explore.map('CL').getByRole('option').nth(1);
    await expect(explore.map('CL')).toHaveAttribute(
      'aria-activedescendant',
      (await second.getAttribute('id')) ?? 'none',
    );
    await page.keyboard.press('Enter');
    await expect(second).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('End');
    await page.keyboard.press(' ');
    await expect(explore.pins).toHaveCount(2);
    await page.keyboard.press('Escape');
    await expect(explore.map('CL')).not.toHaveAttribute('aria-activedescendant');
    await expect(explore.pins).toHaveCount(2);

    // The legend: each class is a switch.
    const swatch = page.getByRole('button', { name: /^(Destacar|Highlight)/ }).first();
    await tabTo(page, swatch);
    await page.keyboard.press(' ');
    await expect(swatch).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Enter');
    await expect(swatch).toHaveAttribute('aria-pressed', 'false');

    // The ranking is a list of its own, the pins can be removed, and the table pins again.
    await tabTo(page, explore.ranking);
    await page.keyboard.press('End');
    await expect(explore.ranking).toHaveAttribute('aria-activedescendant', /CL-/);
    await tabTo(page, explore.pins.first().getByRole('button'));
    await page.keyboard.press('Enter');
    await expect(explore.pins).toHaveCount(1);
    await tabTo(page, explore.tableButton('Maule'));
    await page.keyboard.press('Enter');
    await expect(explore.tableButton('Maule')).toHaveAttribute('aria-pressed', 'true');
    await expect(explore.tableButton('Maule')).toBeFocused();
  });

  test(`${site.code}: what has the focus is seen to have it`, async ({ page }) => {
    const explore = new Explore(page, site);
    await explore.open('?pinned=CL-BI');
    const unseen: string[] = [];
    for (let stop = 0; stop < 45; stop++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        // Radio buttons lie under the label that shows their focus.
        const shown = element.matches('.choice input') ? element.nextElementSibling : element;
        const { outlineStyle, outlineWidth } = getComputedStyle(shown ?? element);
        const box = element.getBoundingClientRect();
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        const above = document.elementFromPoint(x, y);
        // Of what is small enough to be seen whole, nothing lies over the middle.
        const covered =
          above !== null &&
          box.height < 100 &&
          !element.closest('svg') &&
          !(above.closest('label') ?? above).contains(element) &&
          !element.contains(above);
        return {
          covered,
          name: element.getAttribute('aria-label') ?? element.textContent ?? element.tagName,
          outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0,
          inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
        };
      });
      if (!at) break;
      if (!at.outlined || !at.inView || at.covered) unseen.push(at.name);
    }
    expect(unseen).toEqual([]);
  });
}
