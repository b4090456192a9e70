import { expect, type Locator, type Page } from '@playwright/test';
import type { Site } from './sites.ts';
import { untilAlive } from './visit.ts';

/** The Explore page as a person meets it: its parts by role and name. */
export class Explore {
  readonly headline: Locator;
  readonly year: Locator;
  readonly pins: Locator;
  readonly picker: Locator;
  readonly dialog: Locator;
  readonly ranking: Locator;
  readonly notices: Locator;

  constructor(
    readonly page: Page,
    readonly site: Site,
  ) {
    const { words } = site;
    this.headline = page.getByRole('heading', { level: 1 });
    this.year = page.getByRole('slider', { name: words.yearChoice });
    this.pins = page.getByRole('region', { name: words.pinnedTitle }).getByRole('listitem');
    this.picker = page.locator('button[aria-haspopup="dialog"]');
    this.dialog = page.getByRole('dialog', { name: words.indicatorChoice });
    this.ranking = page.getByRole('listbox', { name: words.rankingLabel });
    // The year shown is a status as well.
    this.notices = page.getByRole('status').and(page.locator('.notices'));
  }

  /** Opens the page with a query and waits until the map stands in its own type. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`${this.site.explore}${query}`);
    await this.settled();
  }

  /** Until the page answers, the map is drawn and nothing is loading. */
  async settled(): Promise<void> {
    await untilAlive(this.page);
    await expect(this.page.locator('svg#map')).toBeVisible();
    await expect(this.page.getByText(this.site.words.loading)).toHaveCount(0);
  }

  map(country: 'CL' | 'PE'): Locator {
    const { words } = this.site;
    return this.page.getByRole('listbox', { name: words.mapLabel(words.country(country)) });
  }

  /** A region on the map. */
  region(country: 'CL' | 'PE', name: string): Locator {
    return this.map(country).getByRole('option', { name: startsWith(name) });
  }

  /** A region's row in the ranking. */
  row(name: string): Locator {
    return this.ranking.getByRole('option', { name: startsWith(name) });
  }

  /** A region's button in the table, which pins it. */
  tableButton(name: string): Locator {
    return this.page.getByRole('rowheader').getByRole('button', { name, exact: true });
  }

  async chooseCountry(country: 'CL' | 'PE' | 'both'): Promise<void> {
    const { words } = this.site;
    const name = country === 'both' ? words.both : words.country(country);
    await this.choose(words.countryChoice, name);
  }

  /** Presses one of the alternatives of a choice by its visible name. */
  async choose(legend: string, name: string): Promise<void> {
    await this.page
      .getByRole('group', { name: legend })
      .getByRole('radio', { name, exact: true })
      .click();
    await this.settled();
  }

  /** Opens the picker, searches with a word and takes the indicator of a title. */
  async chooseIndicator(word: string, title: string): Promise<void> {
    const { words } = this.site;
    await this.picker.click();
    await this.dialog.getByRole('searchbox', { name: words.searchIndicator }).fill(word);
    await this.dialog
      .getByRole('button')
      .filter({ has: this.page.getByText(title, { exact: true }) })
      .click();
    await expect(this.dialog).toBeHidden();
    await this.settled();
  }

  /** Everything drawn and the headline: two views with the same picture read the same. */
  async picture(): Promise<string> {
    await this.page.mouse.move(0, 0);
    await this.settled();
    await expect(this.map('CL').or(this.map('PE')).first()).not.toHaveAttribute(
      'aria-activedescendant',
    );
    return this.page.evaluate(() =>
      [...document.querySelectorAll('main h1, main figure svg')]
        .map((one) => (one instanceof SVGElement ? one.outerHTML : (one.textContent ?? '')))
        .join('\n'),
    );
  }
}

function startsWith(name: string): RegExp {
  return new RegExp(`^${name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}:`);
}
