/** What a new user comes to the page on data for: find, read, cite, download, open elsewhere. */
import { readFileSync } from 'node:fs';
import { dsvFormat } from 'd3-dsv';
import { PAGES } from '../../src/app/pages.ts';
import { en } from '../../src/i18n/pages/data.en.ts';
import { es } from '../../src/i18n/pages/data.es.ts';
import { expect, test } from './fixture.ts';
import { SITES } from './sites.ts';
import { visit } from './visit.ts';

/** A word that only a caveat of regional GDP has, and how the page names that indicator. */
const WANTED = {
  es: { word: 'extrarregional', title: 'PIB regional', value: /^\d+(,\d+)?$/ },
  en: { word: 'extra-regional', title: 'Regional GDP', value: /^\d+(\.\d+)?$/ },
} as const;

for (const site of SITES) {
  const texts = site.code === 'es' ? es : en;
  const address = `/${PAGES.data[site.code]}`;
  const { word, title, value } = WANTED[site.code];

  test(`${site.code}: find by a word of a caveat, read the source, cite, download`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await visit(page, address);
    await page.getByRole('searchbox').fill(word);
    await expect(page.locator('mark').first()).toHaveText(word);
    await page.getByRole('link', { name: title, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.getByText('pib_regional.csv').first()).toBeVisible();

    await page.getByRole('button', { name: `APA, ${title}` }).click();
    await expect(page.getByText(texts.copied)).toBeVisible();
    const cited = await page.evaluate(() => navigator.clipboard.readText());
    expect(cited).toContain(`Concentra. (2026). ${title}`);
    const plain = await page.request.get(/https?:\S+$/.exec(cited)?.[0] ?? '');
    expect(await plain.text()).toMatch(/^region,period,value,status\n/);

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('button', { name: site.code === 'es' ? texts.excelComma : texts.excelPoint })
        .click(),
    ]);
    const bytes = readFileSync(await file.path());
    expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
    const rows = dsvFormat(site.code === 'es' ? ';' : ',').parse(
      bytes.subarray(3).toString('utf8'),
    );
    expect(rows.map((row) => row[texts.sheet.region])).toContain('Ñuble');
    for (const row of rows) expect(row[texts.sheet.value]).toMatch(value);
  });

  test(`${site.code}: with the keyboard alone, there and back`, async ({ page }) => {
    await visit(page, `${address}?q=${word}`);
    const link = page.getByRole('link', { name: title, exact: true });
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.goBack();
    await expect(link).toBeFocused();
    await expect(link).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: texts.back }).press('Enter');
    await expect(link).toBeFocused();
    await expect(page.getByRole('searchbox')).toHaveValue(word);
  });

  test(`${site.code}: the whole package is there`, async ({ page }) => {
    await visit(page, address);
    const link = page.getByRole('link', { name: /ZIP/ }).first();
    const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(
      readFileSync(await file.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });
}

test('the whole catalogue answers to letters as they are typed', async ({ page }) => {
  await visit(page, `/${PAGES.data.es}`);
  const count = page.getByText(/\d indicadores$/);
  const all = await count.textContent();
  const start = Date.now();
  await page.getByRole('searchbox').pressSequentially('pobreza');
  await expect(count).not.toHaveText(all ?? '');
  expect(Date.now() - start, 'seven letters, on a slow machine').toBeLessThan(2500);
});
