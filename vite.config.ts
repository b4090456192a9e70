import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { dataPlugin } from './build/data-plugin.ts';
import { fontPlugin } from './build/font-plugin.ts';
import { layoutPlugin } from './build/layout-plugin.ts';
import { palettePlugin } from './build/palette-plugin.ts';
import { prerenderPlugin } from './build/prerender-plugin.ts';
import { publishedPlugin } from './build/published.ts';
import { PAGE_NAMES, PAGES } from './src/app/pages.ts';
import { LANGUAGES } from './src/i18n/language.ts';

const htmlOf = (path: string) => resolve(import.meta.dirname, path, 'index.html');

export default defineConfig({
  // Relative addresses: the built folder works below any path.
  base: './',
  plugins: [
    react(),
    dataPlugin(),
    publishedPlugin(),
    layoutPlugin(),
    palettePlugin(),
    fontPlugin(),
    prerenderPlugin(),
  ],
  build: {
    // MIT, ISC and OFL ask that their texts travel with the code.
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      input: Object.fromEntries(
        PAGE_NAMES.flatMap((name) =>
          LANGUAGES.map((code) => [`${name}.${code}`, htmlOf(PAGES[name][code])]),
        ),
      ),
    },
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', port: 4173 },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    environment: 'node',
    // On a busy machine a test that starts another program waits for it.
    testTimeout: 30_000,
    // More than two cores have: pages wait for what they fetch, and one core would be left idle.
    maxWorkers: 3,
    setupFiles: ['tests/setup.ts'],
  },
});
