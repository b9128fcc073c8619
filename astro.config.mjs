import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { check } from './src/integrations/check.ts';
import { checksums } from './src/integrations/checksums.ts';
import { dataStore } from './src/integrations/data-store.ts';
import { earlyModules } from './src/integrations/early-modules.ts';
import { editions } from './src/integrations/editions.ts';
import { buildIds } from './src/integrations/build-id.ts';
import { form } from './src/integrations/form.ts';
import { headers } from './src/integrations/headers.ts';
import { changes } from './src/integrations/last-changed.ts';
import { mode } from './src/integrations/mode.ts';
import { moduleFiles } from './src/integrations/module-files.ts';
import { pagefind } from './src/integrations/pagefind.ts';
import { redirects } from './src/integrations/redirects.ts';
import { serviceWorker } from './src/integrations/service-worker.ts';
import { sitemapItem } from './src/integrations/sitemap.ts';
import { social } from './src/integrations/social/index.ts';
import { worklistPage } from './src/integrations/worklist.ts';
import { basePath, edition, origin } from './src/site.ts';

/**
 * In an edition the script of a page holds all that it imports: there is nothing to load before.
 * Said by a plugin, since Astro has a word of its own on this in the settings.
 */
const noPreload = { name: 'no-preload', config: () => ({ build: { modulePreload: false } }) };

// The address and the base come from the environment (see src/site.ts); nothing is invented here.
export default defineConfig({
  ...(origin() ? { site: origin() } : {}),
  base: basePath(),
  output: 'static',
  trailingSlash: 'ignore',
  // Keeps the white space between words and marks, which the default drops.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // Nothing is written into the pages themselves: one security policy fits every page.
  vite: {
    build: { assetsInlineLimit: 0 },
    resolve: { alias: moduleFiles },
    define: { 'import.meta.env.FOLDER': String(edition() !== undefined) },
    plugins: edition() ? [noPreload] : [],
  },
  integrations: [
    mode(),
    check(),
    worklistPage(),
    mdx(),
    dataStore(),
    changes(),
    buildIds(),
    ...(origin() ? [sitemap({ serialize: sitemapItem() })] : []),
    pagefind(),
    ...(edition() ? [] : [earlyModules()]),
    redirects(),
    social(),
    editions(),
    headers(),
    // What the finished files are called and hold: these two come last.
    checksums(),
    serviceWorker(),
    // In none of their lists, nor in the search or the sitemap.
    form(),
  ],
});
