/** Nothing overlaps, leaves its picture or is cut off, from a phone to a wide screen. */
import type { Page } from '@playwright/test';
import { PAGES } from '../../src/app/pages.ts';
import { Explore } from './explore.ts';
import { expect, test } from './fixture.ts';
import { layoutFaults } from './layout.ts';
import { loadWhole } from './region.ts';
import { SITES } from './sites.ts';
import { visit } from './visit.ts';

/** Every width in Spanish, whose words are the longer; the narrowest in English. */
const WIDTHS = { es: [360, 768, 1280, 1920], en: [360] } as const;

/** One of every kind of picture: indicators, ways of showing, layouts, pins, old divisions. */
const VIEWS = [
  '?',
  '?show=per-head',
  '?show=amount',
  '?layout=turned',
  '?layout=column',
  '?layout=turned&show=amount',
  '?pinned=CL-RM,CL-BI,CL-AN,CL-MA,CL-AP,CL-NB',
  '?indicator=cl-population&show=amount',
  '?indicator=cl-population&show=share&year=2002',
  '?indicator=cl-firms&show=per-head',
  '?indicator=cl-workers&show=amount&year=2005',
  '?indicator=cl-poverty&year=2009&pinned=CL-BI,CL-LR',
  '?indicator=cl-gdp-per-head',
  '?indicator=cl-innovachile',
  '?indicator=cl-innovachile&show=per-head&year=2009',
  '?indicator=cl-rd-tax-credit&year=2012',
  '?indicator=cl-sercotec-beneficiaries&show=per-head',
  '?indicator=cl-regional-government-investment-2026&show=per-head',
  '?indicator=cl-ficr&show=amount',
  '?country=PE',
  '?country=PE&show=per-head',
  '?country=PE&pinned=PE-LIM,PE-CAL,PE-PIU,PE-CUS,PE-LOR,PE-TUM',
  '?country=PE&indicator=pe-population&show=amount',
  '?country=PE&indicator=pe-poverty&pinned=PE-HUV,PE-MDD',
  '?country=PE&indicator=pe-poverty&division=26&pinned=PE-LIM,PE-CUS',
  '?country=PE&indicator=pe-regional-spending&division=26&show=per-head',
  '?country=PE&indicator=pe-regional-spending-function&category=function:10,phase:pia',
  '?country=PE&indicator=pe-executing-units-spending-level&show=per-head',
  '?country=both',
  '?country=both&scale=same',
  '?country=both&show=amount&scale=same',
  '?country=both&indicator=cl-population&pinned=CL-RM,CL-BI,CL-AN,PE-LIM,PE-CAL,PE-PIU',
];

/** In Spanish every view at the narrowest and the commonest width, half of them each elsewhere. */
function viewsAt(width: number, code: string): readonly string[] {
  if (code === 'es' && (width === 360 || width === 1280)) return VIEWS;
  return VIEWS.filter((_, i) => i % 2 === (width === 1920 ? 1 : 0));
}

/** Goes to another view the way the back button does, without loading the page again. */
async function turnTo(page: Page, query: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
}

for (const site of SITES)
  for (const width of WIDTHS[site.code]) {
    test(`${site.code}: Explore at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: width < 600 ? 740 : 900 });
      const explore = new Explore(page, site);
      await explore.open();
      const faults: string[] = [];
      for (const view of viewsAt(width, site.code)) {
        await turnTo(page, view);
        await explore.settled();
        // Two frames: the places are measured, then drawn at their width.
        await page.evaluate(
          () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
        );
        faults.push(...(await layoutFaults(page)).map((fault) => `${view} ${fault}`));
      }
      expect(faults).toEqual([]);
    });

    test(`${site.code}: National or regional at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: width < 600 ? 740 : 900 });
      await visit(page, site.levels);
      await expect(page.locator('figure svg')).toHaveCount(5);
      const faults = await layoutFaults(page);
      await page.getByRole('combobox').selectOption('pia');
      faults.push(...(await layoutFaults(page)));
      for (const summary of await page.getByText(site.words.openTable).all()) await summary.click();
      faults.push(...(await layoutFaults(page)));
      expect([...new Set(faults)]).toEqual([]);
    });

    test(`${site.code}: One region at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: width < 600 ? 740 : 900 });
      const faults: string[] = [];
      for (const pinned of ['CL-RM', 'CL-AP,PE-MDD', 'PE-PIU,PE-CUS']) {
        await visit(page, `/${PAGES.region[site.code]}?pinned=${pinned}`);
        await loadWhole(page);
        faults.push(...(await layoutFaults(page)).map((fault) => `${pinned} ${fault}`));
      }
      expect([...new Set(faults)]).toEqual([]);
    });

    test(`${site.code}: Published figures at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: width < 600 ? 740 : 900 });
      await visit(page, site.published);
      await expect(page.locator('article figure svg').first()).toBeVisible();
      expect(await layoutFaults(page)).toEqual([]);
    });

    test(`${site.code}: Data and sources at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: width < 600 ? 740 : 900 });
      const faults: string[] = [];
      await visit(page, `/${PAGES.data[site.code]}`);
      await expect(page.locator('.missing li').first()).toBeVisible();
      faults.push(...(await layoutFaults(page)));
      for (const [choice, of] of (await page.getByRole('combobox').all()).entries()) {
        const options = await of.locator('option').all();
        for (const option of options) {
          await of.selectOption((await option.getAttribute('value')) ?? '');
          faults.push(...(await layoutFaults(page)).map((fault) => `choice ${choice}: ${fault}`));
        }
        await of.selectOption({ index: 0 });
      }
      for (const indicator of ['cl-gdp', 'pe-regional-spending-function', 'cl-poverty']) {
        await turnTo(page, `?indicator=${indicator}`);
        await expect(page.locator('.lede')).toBeVisible();
        await page.locator('.record summary').click();
        faults.push(...(await layoutFaults(page)).map((fault) => `${indicator}: ${fault}`));
      }
      expect([...new Set(faults)]).toEqual([]);
    });

    test(`${site.code}: the picker at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: width < 600 ? 740 : 900 });
      const explore = new Explore(page, site);
      await explore.open();
      await explore.picker.click();
      await expect(explore.dialog).toBeVisible();
      expect(await layoutFaults(page)).toEqual([]);
      const box = await explore.dialog.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    });
  }
