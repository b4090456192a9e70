import { test as base, type BrowserContext } from '@playwright/test';

/** What no page may do: complain on the console, throw, or ask a machine other than this one. */
function watch(context: BrowserContext, troubles: string[]): void {
  context.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => troubles.push(`page: ${error.error().message}`));
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const local = hostname === '127.0.0.1' || protocol === 'data:' || protocol === 'blob:';
    if (!local) troubles.push(`request: ${request.url()}`);
  });
}

interface Fixtures {
  /** Fails the test at its end on any trouble but the expected. */
  readonly noTrouble: undefined;
  /** What the browser says of the faults that a test provokes itself. */
  readonly expectedTroubles: RegExp | null;
  /** A fresh browser context, as of someone who was sent a link; it is watched as well. */
  readonly elsewhere: BrowserContext;
}

/** Playwright's test with a watch on every page it opens. */
export const test = base.extend<Fixtures & { readonly troubles: string[] }>({
  // The first argument of a fixture must be destructured, even where it needs no other fixture.
  // eslint-disable-next-line no-empty-pattern
  troubles: async ({}, use) => {
    await use([]);
  },
  expectedTroubles: [null, { option: true }],
  noTrouble: [
    async ({ context, troubles, expectedTroubles }, use) => {
      watch(context, troubles);
      await use(undefined);
      const others = troubles.filter((one) => !expectedTroubles?.test(one));
      expect(others, 'no console error, page error or request to another machine').toEqual([]);
    },
    { auto: true },
  ],
  elsewhere: async ({ browser, viewport, hasTouch, troubles, baseURL }, use) => {
    const context = await browser.newContext({
      viewport,
      hasTouch,
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    watch(context, troubles);
    await use(context);
    await context.close();
  },
});

export const { expect } = test;
