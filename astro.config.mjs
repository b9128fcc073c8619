import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { check } from './src/integrations/check.ts';
import { pagefind } from './src/integrations/pagefind.ts';
import { serviceWorker } from './src/integrations/service-worker.ts';
import { basePath, origin } from './src/site.ts';

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
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [check(), mdx(), ...(origin() ? [sitemap()] : []), pagefind(), serviceWorker()],
});
