/** Makes the search index from the built pages: one for each language. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Files of Pagefind's own interfaces, which the guide does not use. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight|playground)/;

/**
 * Indexes a folder of built pages into its `pagefind/`, which is emptied first: Pagefind leaves the
 * files of an earlier run.
 * @param folder an absolute path.
 * @returns the number of pages indexed.
 * @throws Error with Pagefind's own words when it fails.
 */
export async function indexPages(folder: string): Promise<number> {
  const outputPath = join(folder, 'pagefind');
  await rm(outputPath, { recursive: true, force: true });
  const { index, errors } = await createIndex({ excludeSelectors: ['.cite'] });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: folder });
  const written = await index.writeFiles({ outputPath });
  await close();
  const all = [...added.errors, ...written.errors];
  if (all.length > 0) throw new Error(`Pagefind: ${all.join('; ')}`);
  const names = await readdir(outputPath);
  const extra = names.filter((name) => unused.test(name));
  await Promise.all(extra.map((name) => rm(join(outputPath, name), { recursive: true })));
  return added.page_count;
}

export const pagefind = (): AstroIntegration => ({
  name: 'kriya-lebak:pagefind',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const count = await indexPages(fileURLToPath(dir));
      logger.info(`${count} pages indexed`);
    },
  },
});
