/** When each entry last changed, as Git knows it: for the sitemap and the feeds. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { virtual } from './virtual.ts';

const git = (root: string, ...args: string[]): string =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, stdio: 'pipe' });

/** @returns `folder/slug` of a file that belongs to an entry. */
const refIn = (path: string): string | undefined =>
  /^content\/([a-z]+\/[a-z0-9-]+)\//.exec(path)?.[1];

/**
 * Reads the log of `git log --format=#%cI --name-only`, the newest commit first.
 * @returns the moment of the last commit that touched each entry, as ISO text.
 */
export function readLog(log: string): Map<string, string> {
  const changed = new Map<string, string>();
  let moment = '';
  for (const line of log.split('\n')) {
    if (line.startsWith('#')) moment = line.slice(1);
    const ref = refIn(line);
    if (ref && !changed.has(ref)) changed.set(ref, moment);
  }
  return changed;
}

/**
 * @param root of the project.
 * @returns when each entry last changed; nothing outside Git (an archive) or in a shallow clone,
 * where every entry would seem to have changed with the oldest commit.
 */
export function lastChanged(root: string): Map<string, string> {
  try {
    if (git(root, 'rev-parse', '--is-shallow-repository').trim() !== 'false') return new Map();
    if (git(root, 'rev-parse', '--show-prefix').trim() !== '') return new Map();
    return readLog(git(root, 'log', '--format=#%cI', '--name-only', '--', 'content'));
  } catch {
    return new Map();
  }
}

/** Gives pages what Git knows, as a module: pages themselves ask no program. */
export const changes = (): AstroIntegration => ({
  name: 'kriya-lebak:last-changed',
  hooks: {
    'astro:config:setup': ({ config, updateConfig }) => {
      const found = Object.fromEntries(lastChanged(fileURLToPath(config.root)));
      updateConfig({ vite: { plugins: [virtual('virtual:last-changed', found)] } });
    },
  },
});
