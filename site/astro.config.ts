import { defineConfig } from 'astro/config';
import { minifySync } from 'vite';
import rendererAdapter from './renderer/adapter.ts';

/**
 * One code base, two ways out: `CCHC_RENDERER=1` compiles the pages once into a server bundle without content, which the
 * publisher renders from; without it a plain static build reads `CCHC_SNAPSHOT` and is the reference for its bytes.
 */
const isRenderer = process.env['CCHC_RENDERER'] === '1';
const outDir = process.env['CCHC_SITE_OUT'];

/**
 * Scripts loaded on demand stand alone, without stylesheets to wait for: the loader that Vite wraps around each `import()`
 * would be a fifth of the search page's script.
 */
const plainImports = {
  name: 'cchc-plain-imports',
  enforce: 'pre' as const,
  load: (id: string): string | null =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
};

/** Scripts that a page loads by their address are sent as light as those that are bundled. */
const lightScripts = {
  name: 'cchc-light-scripts',
  generateBundle(_: unknown, bundle: Readonly<Record<string, BuiltFile>>): void {
    for (const [name, file] of Object.entries(bundle)) {
      if (file.type !== 'asset' || !name.endsWith('.js')) continue;
      file.source = minifySync(name, Buffer.from(file.source).toString(), { module: false }).code;
    }
  },
};
type BuiltFile = { readonly type: 'chunk' } | { readonly type: 'asset'; source: string | Uint8Array };

export default defineConfig({
  ...(isRenderer ? { output: 'server', adapter: rendererAdapter() } : { output: 'static' }),
  ...(outDir === undefined ? {} : { outDir }),
  site: process.env['SITE_URL'] ?? 'http://localhost:4321',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never', assets: '_a' },
  vite: {
    plugins: [plainImports, lightScripts],
    build: { cssCodeSplit: false, assetsInlineLimit: 0 },
    // A bundle outside the project folder cannot look its packages up, so it carries them.
    ssr: { noExternal: true },
  },
});
