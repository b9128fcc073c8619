/** Keeps old addresses alive: `_redirects`, and a page that leads on at each of them. */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { movedPage, movedPages, redirectsFile, type Moved } from '../exports/redirects.ts';

/** @returns what `content/redirects.yaml` says; nothing where it is not there. */
export function readRedirects(file: string): Record<string, string> {
  if (!existsSync(file)) return {};
  return (parse(readFileSync(file, 'utf8')) ?? {}) as Record<string, string>;
}

/**
 * Writes the pages of old addresses into a finished dist/.
 * @throws Error for an old address that a page of the guide has.
 */
export async function writeMoved(dist: string, moved: readonly Moved[]): Promise<void> {
  for (const each of moved) {
    const path = join(dist, each.from, 'index.html');
    if (existsSync(path)) throw new Error(`redirects.yaml: ${each.from} is a page of the guide`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, movedPage(each));
  }
  await writeFile(join(dist, '_redirects'), redirectsFile(moved));
}

export function redirects(): AstroIntegration {
  let file = '';
  return {
    name: 'kriya-lebak:redirects',
    hooks: {
      'astro:config:done': ({ config }) => {
        file = fileURLToPath(new URL('content/redirects.yaml', config.root));
      },
      'astro:build:done': ({ dir }) =>
        writeMoved(fileURLToPath(dir), movedPages(readRedirects(file))),
    },
  };
}
