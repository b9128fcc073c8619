/** `/data/checksums.txt`: SHA-256 of the open data, in the form that `sha256sum -c` reads. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesBelow } from './files-below.ts';

const target = 'data/checksums.txt';

/** Every file below data/ that is no page, and the trips' files beside their pages. */
const isOpen = (path: string) =>
  path !== target && !path.endsWith('.html') && (path.startsWith('data/') || path.endsWith('.gpx'));

/**
 * Writes the checksums of the finished files.
 * @param dist the folder of the site; paths in the list begin there.
 * @returns how many files the list names.
 */
export async function writeChecksums(dist: string): Promise<number> {
  const paths = (await filesBelow(dist)).filter(isOpen);
  const lines = await Promise.all(
    paths.map(async (path) => {
      const bytes = await readFile(join(dist, path));
      return `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`;
    }),
  );
  await writeFile(join(dist, target), lines.join(''));
  return lines.length;
}

export const checksums = (): AstroIntegration => ({
  name: 'kriya-lebak:checksums',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      logger.info(`${await writeChecksums(fileURLToPath(dir))} files of open data`);
    },
  },
});
