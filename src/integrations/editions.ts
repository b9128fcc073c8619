/** Offers the editions that were made for download: pages learn of them, and the files come along. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { editionsFolder, offersEditions, type MadeEdition } from '../site.ts';
import { virtual } from './virtual.ts';

/**
 * @param folder in which `npm run edition:…` has put editions, each with a JSON file that tells of it.
 * @returns the newest of each kind, by kind.
 * @throws Error when a file is not there, or is not the one that its JSON file tells of.
 */
export function readEditions(folder: string): MadeEdition[] {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const all = names
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as MadeEdition);
  const newest = [...new Map(all.map((made) => [made.edition, made])).values()];
  for (const { file, sha256 } of newest) {
    const path = join(folder, file);
    const hash = existsSync(path) && createHash('sha256').update(readFileSync(path)).digest('hex');
    if (hash !== sha256) throw new Error(`${path} is not what was made: make the edition again.`);
  }
  return newest;
}

/** Comes before what makes lists of the finished files. */
export const editions = (): AstroIntegration => {
  let folder = '';
  let made: MadeEdition[] = [];
  return {
    name: 'kriya-lebak:editions',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        folder = fileURLToPath(new URL(`${editionsFolder}/`, config.root));
        made = offersEditions() ? readEditions(folder) : [];
        updateConfig({ vite: { plugins: [virtual('virtual:editions', made)] } });
      },
      'astro:build:done': ({ dir, logger }) => {
        const target = join(fileURLToPath(dir), editionsFolder);
        if (made.length > 0) mkdirSync(target, { recursive: true });
        for (const { file } of made) copyFileSync(join(folder, file), join(target, file));
        logger.info(`${made.length} editions offered`);
      },
    },
  };
};
