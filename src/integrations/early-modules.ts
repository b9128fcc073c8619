/** Names in a page what its scripts import, where the reader waits for them: one round trip less. */
import { readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { basePath } from '../site.ts';
import { filesBelow } from './files-below.ts';

/** A page that has its data fetched with the page waits for its scripts too. */
const waits = /<link rel="preload" as="fetch"/;

/** @returns what modules import at once, and what that imports; paths below dist/. */
async function importsOf(dist: string, modules: readonly string[]): Promise<string[]> {
  const found = new Set(modules);
  for (const module of found) {
    const code = await readFile(join(dist, module), 'utf8');
    for (const [, name = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*"(\.[^"]+)"/g)) {
      found.add(posix.join(posix.dirname(module), name));
    }
  }
  return [...found].slice(modules.length);
}

/**
 * Writes `<link rel="modulepreload">` into the pages below dist/ that ask for data at once.
 * @param base the path below which it will stand, a slash at both ends.
 * @returns how many pages were changed.
 */
export async function nameModules(dist: string, base: string): Promise<number> {
  let changed = 0;
  for (const path of (await filesBelow(dist)).filter((each) => each.endsWith('.html'))) {
    const html = await readFile(join(dist, path), 'utf8');
    if (!waits.test(html)) continue;
    const scripts = [...html.matchAll(/<script type="module" src="([^"]+)"/g)];
    const modules = scripts.map(([, address = '']) => address.slice(base.length));
    const links = (await importsOf(dist, modules)).map(
      (module) => `<link rel="modulepreload" href="${base}${module}">`,
    );
    await writeFile(join(dist, path), html.replace('</head>', `${links.join('')}</head>`));
    changed += 1;
  }
  return changed;
}

export const earlyModules = (): AstroIntegration => ({
  name: 'kriya-lebak:early-modules',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      await nameModules(fileURLToPath(dir), basePath());
    },
  },
});
