import type { Plugin } from 'vite';

/** Asks for the typeface's Latin file at once, so that text does not wait for the style sheet. */
export function fontPlugin(): Plugin {
  return {
    name: 'concentra-font',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle, path }) {
        const file = Object.keys(bundle ?? {}).find((name) => name.includes('inter-latin-wght-'));
        if (!file) throw new Error('the Latin file of the typeface is not in the bundle');
        const up = '../'.repeat(path.split('/').length - 2);
        const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true };
        return [{ tag: 'link', attrs: { ...attrs, href: `${up}${file}` }, injectTo: 'head' }];
      },
    },
  };
}
