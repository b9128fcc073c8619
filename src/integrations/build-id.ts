/** Which build this is: its version, and the commit or else the day. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { guideDate, site } from '../site.ts';
import { virtual } from './virtual.ts';

/** @returns the commit of a repository of this very folder; nothing in an archive of it. */
function commitOf(root: string): string | undefined {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim();
  try {
    return git('rev-parse', '--show-prefix') === '' ? git('rev-parse', 'HEAD') : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param root of the project.
 * @returns such as `0.1.0+a8dbd0fe21` (semver's build metadata), or with the day where Git knows nothing.
 */
export const buildId = (root: string): string =>
  `${site.version}+${commitOf(root)?.slice(0, 10) ?? guideDate()}`;

/**
 * Gives pages the name of the build as a module. Only a page that must name it does: whatever else carried it
 * would be another file with every commit, and readers would fetch it again.
 */
export const buildIds = (): AstroIntegration => ({
  name: 'kriya-lebak:build-id',
  hooks: {
    'astro:config:setup': ({ config, updateConfig }) => {
      const value = buildId(fileURLToPath(config.root));
      updateConfig({ vite: { plugins: [virtual('virtual:build-id', value)] } });
    },
  },
});
