/** When the network fails: the page says so, keeps what it can, and tries again when asked. */
import { Explore } from './explore.ts';
import { titleOf } from './figures.ts';
import { expect, test } from './fixture.ts';
import { SPANISH } from './sites.ts';
import { visit } from './visit.ts';

test.use({ expectedTroubles: /^console: .*(Failed to (load resource|fetch)|cl-innovachile)/s });

for (const site of SPANISH) {
  const { words } = site;

  test(`${site.code}: figures that do not come are named, and come when asked again`, async ({
    page,
  }) => {
    const explore = new Explore(page, site);
    await explore.open();
    await page.route('**/cl-innovachile.csv*', (route) => route.abort());
    await explore.picker.click();
    await explore.dialog
      .getByRole('button', { name: titleOf('cl-innovachile', site.code) })
      .click();
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(words.failed);
    // The controls stay, so that the reader may go elsewhere.
    await expect(explore.picker).toBeEnabled();
    await page.unroute('**/cl-innovachile.csv*');
    await alert.getByRole('button', { name: words.retry }).click();
    await expect(alert).toBeHidden();
    await explore.settled();
    await expect(page.getByRole('heading', { level: 2 }).first()).toContainText(
      titleOf('cl-innovachile', site.code),
    );
  });

  test(`${site.code}: from a failed picture one can go to another`, async ({ page }) => {
    const explore = new Explore(page, site);
    await page.route('**/cl-innovachile.csv*', (route) => route.fulfill({ status: 500 }));
    await visit(page, `${site.explore}?indicator=cl-innovachile`);
    await expect(page.getByRole('alert')).toContainText(words.failed);
    await explore.chooseIndicator('', titleOf('cl-gdp', site.code));
    await expect(page.getByRole('alert')).toBeHidden();
    await expect(explore.map('CL')).toBeVisible();
  });

  test(`${site.code}: one failed panel leaves the others standing`, async ({ page }) => {
    await page.route('**/cl-innovachile.csv*', (route) => route.abort());
    await visit(page, site.levels);
    await expect(page.getByRole('alert')).toHaveCount(1);
    await expect(page.locator('figure svg')).toHaveCount(4);
    await page.unroute('**/cl-innovachile.csv*');
    await page.getByRole('button', { name: words.retry }).click();
    await expect(page.locator('figure svg')).toHaveCount(5);
  });
}
