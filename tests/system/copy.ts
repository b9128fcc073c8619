/** A copy of the repository's working tree, to be changed and built apart from it. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testEnvironment } from '../../src/commands/jobs/table.ts';
import { root } from '../../src/commands/tool.ts';

/** What a fresh copy of the repository does not hold. */
const left = new Set(['.git', '.test', '.astro', '.dist', 'dist', 'editions', 'node_modules']);

/** The packages are those of here, each by a link: what Astro keeps beside them is not shared. */
function linkPackages(copy: string): void {
  const packages = join(root, 'node_modules');
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(packages))
    if (!['.astro', '.vite', '.cache'].includes(name))
      symlinkSync(join(packages, name), join(copy, 'node_modules', name));
}

/**
 * @param name for its folder; @param without further names at the root that are left out.
 * @returns the folder of a copy in which every command runs; who made it removes it.
 */
export function copyOfTree(name: string, ...without: string[]): string {
  const copy = mkdtempSync(join(tmpdir(), `${name}-`));
  const names = readdirSync(root).filter((each) => !left.has(each) && !without.includes(each));
  for (const each of names)
    cpSync(join(root, each), join(copy, each), {
      recursive: true,
      filter: (path) => !path.includes('node_modules'),
    });
  linkPackages(copy);
  return copy;
}

/** Runs a command of a copy. @returns what it printed. @throws with that, when it fails. */
export const runIn = (copy: string, args: readonly string[], environment = {}): string =>
  execFileSync(process.execPath, [join(copy, 'src/commands/main.mjs'), ...args], {
    cwd: copy,
    encoding: 'utf8',
    // The runner's own mode would leave the scripts as they were written.
    env: {
      ...{ ...process.env, ...testEnvironment, NODE_ENV: 'production', TEST_DIST: '', VITEST: '' },
      ...environment,
    },
    stdio: 'pipe',
    maxBuffer: 2 ** 26,
  });
