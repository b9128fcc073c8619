/** `_headers`: what hosts that read such a file are to say with each file of the guide. */
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from '../exports/headers.ts';
import { formFolder } from '../exports/policy.ts';
import { basePath, offersForm } from '../site.ts';

/**
 * Writes `_headers` into a finished dist/.
 * @param dist the folder; @param base the path below which it will stand, a slash at both ends.
 */
async function writeHeaders(dist: string, base: string): Promise<void> {
  const found = await readdir(dist, { withFileTypes: true });
  const names = found.map((each) => (each.isDirectory() ? `${each.name}/` : each.name));
  // The worker and the form are written after all lists are made.
  const later = ['offline/', 'sw.js', ...(offersForm() ? [`${formFolder}/`] : [])];
  const all = [...new Set([...names, ...later])].sort();
  await writeFile(join(dist, '_headers'), headersFile(base, all));
}

export const headers = (): AstroIntegration => ({
  name: 'kriya-lebak:headers',
  hooks: { 'astro:build:done': ({ dir }) => writeHeaders(fileURLToPath(dir), basePath()) },
});
