/** Makes the finished guide able to open without a line: the lists of what to keep, and the worker. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { always } from '../exports/headers.ts';
import { classicScript } from './classic-script.ts';
import { writeLists } from './offline-lists.ts';

const worker = fileURLToPath(new URL('../offline/sw.ts', import.meta.url));

/**
 * Bundles the worker as one classic script: modules in workers are younger than cheap phones.
 * @param revision written into it, so that each build is another worker to a browser.
 */
export const bundleWorker = (revision: string): Promise<string> =>
  classicScript({
    modules: [worker],
    define: { REVISION: JSON.stringify(revision), HEADERS: JSON.stringify(always) },
  });

/**
 * Writes `offline/frame.json`, `offline/everything.json` and `sw.js` into a finished dist/.
 * @param dist the folder; @param base the path below which it will stand, a slash at both ends.
 */
async function writeOffline(dist: string, base: string): Promise<string> {
  const { frame, everything } = await writeLists(dist, base);
  await writeFile(join(dist, 'sw.js'), await bundleWorker(everything.revision));
  const tell = ({ files, bytes, transfer }: typeof frame) =>
    `${files.length} files, ${Math.round(bytes / 1e3)} kB (${Math.round(transfer / 1e3)} kB compressed)`;
  return `frame: ${tell(frame)}; everything: ${tell(everything)}`;
}

/**
 * The Astro integration. It lists what is in dist/, so it comes after every integration that writes
 * there (Pagefind's, editions).
 */
export function serviceWorker(): AstroIntegration {
  let base = '/';
  return {
    name: 'kriya-lebak:service-worker',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(await writeOffline(fileURLToPath(dir), base));
      },
    },
  };
}
