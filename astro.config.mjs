import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { check } from './src/integrations/check.ts';
import { checksums } from './src/integrations/checksums.ts';
import { buildIds } from './src/integrations/build-id.ts';
import { headers } from './src/integrations/headers.ts';
import { changes } from './src/integrations/last-changed.ts';
import { pagefind } from './src/integrations/pagefind.ts';
import { serviceWorker } from './src/integrations/service-worker.ts';
import { sitemapItem } from './src/integrations/sitemap.ts';
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
  integrations: [
    check(),
    mdx(),
    changes(),
    buildIds(),
    ...(origin() ? [sitemap({ serialize: sitemapItem() })] : []),
    pagefind(),
    headers(),
    // What the finished files are called and hold: these two come last.
    checksums(),
    serviceWorker(),
  ],
});
