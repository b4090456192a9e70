/** What can be checked of accessibility by rule: axe finds nothing, in any dress of the page. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { PAGES } from '../../src/app/pages.ts';
import { Explore } from './explore.ts';
import { expect, test } from './fixture.ts';
import { loadWhole } from './region.ts';
import { SITES } from './sites.ts';
import { visit } from './visit.ts';

/** In the dark the elements are the same and only their colours are others. */
const DARK = { type: 'rule', values: ['color-contrast'] } as const;

/** Every violation in one line: rule, element and what is wrong. */
async function violations(page: Page): Promise<string[]> {
  const dark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const { violations: found } = await new AxeBuilder({ page })
    .options({
      resultTypes: ['violations'],
      ...(dark ? { runOnly: { ...DARK, values: [...DARK.values] } } : {}),
      rules: { 'target-size': { enabled: true } },
    })
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
}

/** The dark has other colours but no other words: one language shows them. */
const DRESSES = SITES.flatMap((site) =>
  site.code === 'es'
    ? [
        { site, colorScheme: 'light' as const },
        { site, colorScheme: 'dark' as const },
      ]
    : [{ site, colorScheme: 'light' as const }],
);

for (const { site, colorScheme } of DRESSES)
  test.describe(`${site.code}, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('Explore, plain and with the picker open', async ({ page }) => {
      const explore = new Explore(page, site);
      await explore.open('?pinned=CL-RM,CL-BI');
      expect(await violations(page)).toEqual([]);
      await explore.picker.click();
      await expect(explore.dialog).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('both countries, notices and a region pointed at', async ({ page }) => {
      const explore = new Explore(page, site);
      await explore.open('?country=both&pinned=CL-RM,PE-PIU&scale=big');
      await explore.map('CL').focus();
      await page.keyboard.press('ArrowDown');
      expect(await violations(page)).toEqual([]);
    });

    test('National or regional', async ({ page }) => {
      await visit(page, site.levels);
      await expect(page.locator('figure svg')).toHaveCount(5);
      await page.getByText(site.words.openTable).first().click();
      expect(await violations(page)).toEqual([]);
    });

    test('One region, beside one of the other country', async ({ page }) => {
      // Hundreds of marks for axe to walk.
      test.slow();
      await visit(page, `/${PAGES.region[site.code]}?pinned=PE-PIU,CL-BI`);
      await loadWhole(page);
      await page.locator('#C details summary').click();
      await expect(page.locator('#C table')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('Published figures', async ({ page }) => {
      await visit(page, `${site.published}?verdict=perhaps`);
      await expect(page.locator('article')).not.toHaveCount(0);
      expect(await violations(page)).toEqual([]);
    });

    test('Data and sources: the catalogue, searched, and the record of an indicator', async ({
      page,
    }) => {
      const address = `/${PAGES.data[site.code]}`;
      await visit(page, `${address}?q=min`);
      await expect(page.locator('mark').first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await visit(page, `${address}?indicator=pe-regional-spending-function&country=BO`);
      await page.locator('details summary').first().click();
      await expect(page.locator('.lede')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('letters in figures stand out from what is behind them', async ({ page }) => {
      // axe leaves texts of pictures aside: the muted and the inked are compared with the ground.
      const explore = new Explore(page, site);
      await explore.open('?pinned=CL-BI,CL-AN,CL-MA,CL-AP,CL-NB,CL-VS');
      const weak = await page.evaluate(() => {
        const pen = document.createElement('canvas').getContext('2d', {
          willReadFrequently: true,
        });
        const luminance = (colour: string): number => {
          if (!pen) return Number.NaN;
          pen.fillStyle = colour;
          pen.fillRect(0, 0, 1, 1);
          const [r = 0, g = 0, b = 0] = [...pen.getImageData(0, 0, 1, 1).data]
            .map((one) => one / 255)
            .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const ground = luminance(getComputedStyle(document.documentElement).backgroundColor);
        return [...document.querySelectorAll<SVGTextElement>('figure svg text')].flatMap((text) => {
          const { fill, stroke } = getComputedStyle(text);
          // A halo is the ground of the letters it surrounds.
          const behind = stroke === 'none' ? ground : luminance(stroke);
          const own = luminance(fill);
          const [dark, light] = [Math.min(own, behind), Math.max(own, behind)];
          const ratio = (light + 0.05) / (dark + 0.05);
          return ratio < 4.5 ? [`${text.textContent} ${ratio.toFixed(2)}`] : [];
        });
      });
      expect([...new Set(weak)]).toEqual([]);
    });
  });
