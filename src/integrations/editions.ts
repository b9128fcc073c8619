/** Offers the editions that were made for download: pages learn of them, and the files come along. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import {
  edition,
  editionsFolder,
  guideDate,
  offeredEditions,
  printFolder,
  type MadeEdition,
} from '../site.ts';
import { buildId } from './build-id.ts';
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
  for (const { path, sha256 } of newest.flatMap((made) => filesOf(made))) {
    const from = join(folder, path);
    const hash = existsSync(from) && createHash('sha256').update(readFileSync(from)).digest('hex');
    if (hash !== sha256) throw new Error(`${from} is not what was made: make the edition again.`);
  }
  return newest;
}

/** Files of an edition below the folder that it was put in, or below that of the guide. */
const filesOf = ({ file, sha256, parts = [] }: MadeEdition) => [
  { path: file, sha256 },
  ...parts.map((part) => ({ path: `${basename(printFolder)}/${part.file}`, sha256: part.sha256 })),
];

/**
 * What a build offers: an edition that opens as a folder brings PDFs of its own day and version, but
 * no zip within a zip. Those for pupils stay out, or a stick's zip would be beyond 15 MB: its pages
 * print them from the browser.
 */
function offered(folder: string, version: string): MadeEdition[] {
  const made = readEditions(folder);
  if (edition() === undefined) return made;
  return made
    .filter((each) => each.parts && each.date === guideDate() && each.version === version)
    .map((each) => ({ ...each, parts: each.parts?.filter(({ part }) => part !== 'pupils') ?? [] }));
}

/** Comes before what makes lists of the finished files. */
export const editions = (): AstroIntegration => {
  const folder = offeredEditions() ?? '';
  let made: MadeEdition[] = [];
  return {
    name: 'kriya-lebak:editions',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        made = folder ? offered(folder, buildId(fileURLToPath(config.root))) : [];
        updateConfig({ vite: { plugins: [virtual('virtual:editions', made)] } });
      },
      'astro:build:done': ({ dir, logger }) => {
        const target = join(fileURLToPath(dir), editionsFolder);
        const files = made
          .flatMap(filesOf)
          .filter(({ path }) => !edition() || !path.endsWith('.zip'));
        for (const { path } of files) cpSync(join(folder, path), join(target, path));
        logger.info(`${made.length} editions offered`);
      },
    },
  };
};
