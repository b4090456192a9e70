import { createServer, type AddressInfo } from 'node:net';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/browser.mjs';

/** A port nobody uses; kept in the environment, because every worker reads this file again. */
async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return String(port);
}

process.env['PREVIEW_PORT'] ??= await freePort();
const address = `http://127.0.0.1:${process.env['PREVIEW_PORT']}/`;
const executablePath = findBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  forbidOnly: true,
  // A test waits a third of its time: one more than there are cores.
  workers: 3,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // A page that does not come up fails every test: the first few say enough.
  maxFailures: 15,
  reporter: [['list'], ['json', { outputFile: '.cache/tests/pages.json' }]],
  webServer: {
    command: `npx --no-install vite preview --strictPort --port ${process.env['PREVIEW_PORT']}`,
    url: address,
    reuseExistingServer: false,
  },
  use: {
    browserName: 'chromium',
    baseURL: address,
    actionTimeout: 10_000,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        // Chromium's sandbox refuses to run as root, as in a container.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    {
      name: 'desktop',
      use: { viewport: { width: 1280, height: 900 } },
      testIgnore: 'thumb.spec.ts',
    },
    {
      name: 'phone',
      // Without `isMobile`: it would zoom out until a page that is too wide fits.
      use: { viewport: { width: 360, height: 740 }, hasTouch: true },
      // The other files set their own sizes, or test what does not depend on the size; nor do the
      // colours of the dark, nor the keys and what axe finds in a second language.
      testMatch: /(tasks|keyboard|thumb|access)\.spec\.ts/,
      grepInvert:
        /, dark|en, light|en: (the whole page|what has the focus)|(Data and sources|Published figures|both countries)/,
    },
  ],
});
