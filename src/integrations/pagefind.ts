/** Makes the search index from the built pages: one for each language. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile } from 'pagefind';
import { inOrder } from './pagefind-order.ts';

/** Files of Pagefind's own interfaces and of other languages, which the guide does not use. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight|playground)|^wasm\.unknown/;

/**
 * Writes the files of an index. Pagefind's own `writeFiles` answers before its last bytes are on the
 * disk: ended at once, it leaves files cut off at a multiple of 32 KiB.
 */
async function write(folder: string, files: readonly IndexFile[]): Promise<void> {
  const wanted = files.filter(({ path }) => !unused.test(path));
  await Promise.all(
    wanted.map(async ({ path, content }) => {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }),
  );
}

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
  const made = await index.getFiles();
  await close();
  const all = [...added.errors, ...made.errors];
  if (all.length > 0) throw new Error(`Pagefind: ${all.join('; ')}`);
  await write(outputPath, inOrder(made.files));
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
