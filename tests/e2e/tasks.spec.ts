/** What a policymaker comes to find out, done by hand; the answers are computed from the figures. */
import { Explore } from './explore.ts';
import {
  largestOf,
  nameInSentence,
  nameOf,
  rankOf,
  regionsOf,
  rowsOf,
  shareOf,
  sum,
  titleOf,
  yearsOf,
} from './figures.ts';
import { expect, test } from './fixture.ts';
import { percent, signedPoints, SITES } from './sites.ts';
import { visit } from './visit.ts';

for (const site of SITES) {
  const { words } = site;

  test(`${site.code}: who holds most of InnovaChile's money, against people, and since when`, async ({
    page,
  }) => {
    const id = 'cl-innovachile';
    const years = yearsOf(id);
    const [first = 0, last = 0] = [years[0], years.at(-1)];
    const top = largestOf(id, last).unit;
    const number = (ratio: number) => percent(ratio, site.locale.CL);
    const explore = new Explore(page, site);
    await explore.open();
    await explore.chooseIndicator('innova', titleOf(id, site.code));

    // Which region, and is it more than its people?
    await expect(explore.year).toHaveValue(String(last));
    await expect(explore.headline).toContainText(nameInSentence(top, site.code), {
      ignoreCase: true,
    });
    await expect(explore.headline).toContainText(number(shareOf(id, last, top)));
    await expect(explore.headline).toContainText(number(shareOf('cl-population', last, top)));
    await expect(explore.row(nameOf(top))).toHaveAccessibleName(
      `${nameOf(top)}: ${number(shareOf(id, last, top))}, ${words.rankOf(1, 16)}`,
    );

    // How did it change? The sentence, the table of years, and the first year itself.
    const told = years
      .map((year) => ({ year, share: shareOf(id, year, top) }))
      .sort((a, b) => a.share - b.share)
      .map(({ year, share }) => ({ year, share: number(share) }));
    const [low, high] = [told[0], told.at(-1)];
    if (!low || !high) throw new Error('no shares');
    const changed = words.shareChanged({
      first: { year: first, share: number(shareOf(id, first, top)) },
      points: '',
      change: 0,
      swing: { low, high },
    });
    await expect(page.getByText(changed)).toBeVisible();
    await expect(page.getByText(words.reservation('partial', last))).toBeVisible();
    await page.getByText(words.openTable).click();
    const row = page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: nameOf(top) }) })
      .filter({ hasText: number(shareOf(id, first, top)) });
    for (const year of years)
      await expect(row.getByRole('cell').nth(years.indexOf(year))).toHaveText(
        number(shareOf(id, year, top)),
      );
    await explore.year.focus();
    await page.keyboard.press('Home');
    const early = largestOf(id, first).unit;
    await expect(explore.headline).toContainText(number(shareOf(id, first, early)));
    await expect(page).toHaveURL(new RegExp(`year=${first}`));
  });

  test(`${site.code}: how Piura does against Cusco`, async ({ page }) => {
    const id = 'pe-value-added';
    const years = yearsOf(id);
    const [first = 0, last = 0] = [years[0], years.at(-1)];
    const explore = new Explore(page, site);
    await explore.open();
    await explore.chooseCountry('PE');
    await explore.tableButton('Piura').click();
    await explore.tableButton('Cusco').click();
    await expect(explore.pins).toHaveCount(2);
    for (const [i, region] of ['PE-PIU', 'PE-CUS'].entries()) {
      const pin = explore.pins.nth(i);
      const { rank, count } = rankOf(id, last, region);
      const change = shareOf(id, last, region) - shareOf(id, first, region);
      await expect(pin).toContainText(nameOf(region));
      await expect(pin).toContainText(percent(shareOf(id, last, region), site.locale.PE));
      await expect(pin).toContainText(words.rankOf(rank, count));
      const points = words.points(signedPoints(change, site.locale.PE));
      await expect(pin).toContainText(words.since(first, points));
    }
    // Both are told apart on the map and in the change over time.
    for (const name of ['Piura', 'Cusco'])
      await expect(explore.region('PE', name)).toHaveAttribute('aria-selected', 'true');
    const trend = page.locator('figure').filter({ hasText: words.trendTitle(first, last) });
    for (const region of ['PE-PIU', 'PE-CUS'])
      await expect(
        trend
          .getByText(`${nameOf(region)} ${percent(shareOf(id, last, region), site.locale.PE)}`)
          .first(),
      ).toBeVisible();
  });

  test(`${site.code}: poverty of Piura and Cusco is a rate, in Chile's table too`, async ({
    page,
  }) => {
    const id = 'pe-poverty';
    const last = yearsOf(id).at(-1) ?? 0;
    const explore = new Explore(page, site);
    await explore.open('?country=PE');
    await explore.chooseIndicator(
      site.code === 'es' ? 'pobreza' : 'poverty',
      titleOf(id, site.code),
    );
    await explore.tableButton('Piura').click();
    await explore.tableButton('Cusco').click();
    for (const [i, region] of ['PE-PIU', 'PE-CUS'].entries()) {
      const own = regionsOf(id, last).find((row) => row.unit === region);
      await expect(explore.pins.nth(i)).toContainText(
        percent((own?.value ?? Number.NaN) / 100, site.locale.PE),
      );
    }
    // A rate does not add up: neither amounts nor shares are offered.
    await expect(page.getByRole('group', { name: words.showChoice })).toHaveCount(0);
    await expect(page.getByText(words.cards.notForRates).first()).toBeVisible();
  });

  test(`${site.code}: nation, regions or municipalities: who spends`, async ({ page }) => {
    const explore = new Explore(page, site);
    await explore.open();
    await page
      .getByRole('navigation', { name: words.pages })
      .getByRole('link', { name: words.menu.levels })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.menu.levels);
    await expect(page).toHaveURL(new RegExp(`${site.levels}$`));

    // The long series: what is not subnational is central. One page writes numbers in one way.
    for (const country of ['CL', 'PE'] as const) {
      const rows = rowsOf('imf-expenditure-decentralization').filter((one) => one.unit === country);
      const last = rows.reduce((latest, one) => (one.year > latest.year ? one : latest));
      const name = words.levelsTitle(words.country(country));
      const figure = page.locator('figure').filter({ hasText: name }).first();
      await figure.getByText(words.openTable).click();
      const row = figure.getByRole('row').filter({ hasText: String(last.year) });
      await expect(row.getByRole('cell')).toHaveText([
        percent(1 - last.value, site.locale.CL),
        percent(last.value, site.locale.CL),
      ]);
    }

    // Peru by level, in the phase that was executed.
    const executed = rowsOf('pe-spending-level').filter(
      (one) => one.category['phase'] === 'devengado',
    );
    const last = Math.max(...executed.map((one) => one.year));
    const own = executed.filter((one) => one.year === last);
    const shares = ['national', 'regional', 'local'].map((level) =>
      percent(sum(own.filter((one) => one.category['level'] === level)) / sum(own), site.locale.CL),
    );
    const byLevel = page
      .locator('figure')
      .filter({ hasText: titleOf('pe-spending-level', site.code) });
    await byLevel.getByText(words.openTable).click();
    const row = byLevel.getByRole('row').filter({ hasText: String(last) });
    for (const [i, share] of shares.entries())
      await expect(row.getByRole('cell').nth(i)).toHaveText(share);

    // The capital's share of what nation and regions decide, beside its people.
    const figure = page.locator('figure[data-chart="capital-share"]');
    await figure.getByText(words.openTable).click();
    for (const [id, year] of [
      ['cl-fndr-2026', 2026],
      ['cl-ficr', 2017],
      ['cl-gdp', 2025],
    ] as const)
      await expect(
        figure.getByRole('row').filter({ hasText: titleOf(id, site.code) }),
      ).toContainText(percent(shareOf(id, year, 'CL-RM'), site.locale.CL));
    await expect(
      figure.getByText(percent(shareOf('cl-census-2024', 2024, 'CL-RM'), site.locale.CL)).first(),
    ).toBeVisible();
  });

  test(`${site.code}: the budget phase and the year of Peru's functions can be chosen`, async ({
    page,
  }) => {
    await visit(page, site.levels);
    const rows = rowsOf('pe-spending-level-function');
    const years = [...new Set(rows.map((one) => one.year))].sort((a, b) => a - b);
    const first = years[0] ?? 0;
    await expect(page.getByRole('heading', { name: words.functionsTitle(2025) })).toBeVisible();
    await page
      .getByRole('group', { name: words.functionYear })
      .getByRole('radio', { name: String(first) })
      .click();
    await expect(page.getByRole('heading', { name: words.functionsTitle(first) })).toBeVisible();
    await page.getByRole('combobox').selectOption('pia');
    await expect(page).toHaveURL(/year=2024/);
    await expect(page).toHaveURL(/category=phase:pia/);
    const own = rows.filter((one) => one.year === first && one.category['phase'] === 'pia');
    const agriculture = own.filter((one) => one.category['function'] === '10');
    const national = agriculture.filter((one) => one.category['level'] === 'national');
    const figure = page.locator('figure[data-chart="functions"]');
    const share = Math.round((sum(national) / sum(agriculture)) * 100);
    await expect(
      figure.locator('svg').getByText(String(share), { exact: true }).first(),
    ).toBeVisible();
  });
}
