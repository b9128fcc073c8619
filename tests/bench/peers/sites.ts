/** Builds the peers from this guide's text. */
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../../src/commands/tool.ts';
import { measured, type Program, type Run } from '../shared/program.ts';
import { makeStarlight } from './starlight/site.ts';

const modules = fileURLToPath(new URL('../node_modules', import.meta.url));
const settings = fileURLToPath(new URL('./eleventy/eleventy.config.mjs', import.meta.url));
const folder = join(root, '.test/bench');
const content = join(root, 'content');

/**
 * How Eleventy is run for a tree that holds `content/`: its pages come to `peer/`. It wants everything
 * relative to where it runs, and runs at the root: where a watched file lies above, its watcher takes a
 * changed page for another one and serves it as it was.
 */
export const eleventy = (tree: string): Program => ({
  args: [join(modules, '@11ty/eleventy/cmd.cjs'), `--config=${relative(root, settings)}`],
  cwd: root,
  env: {
    PEER_CONTENT: relative(root, join(tree, 'content')),
    PEER_OUT: relative(root, join(tree, 'peer')),
  },
});

/**
 * Builds the Eleventy peer into `peer/` of a tree.
 * @param tree holds `content/`.
 */
export function buildEleventy(tree: string): Promise<Run> {
  rmSync(join(tree, 'peer'), { recursive: true, force: true });
  return measured(eleventy(tree));
}

/** @returns the folder of the built Eleventy peer. */
export async function eleventySite(): Promise<string> {
  const tree = join(folder, 'eleventy');
  rmSync(tree, { recursive: true, force: true });
  mkdirSync(tree, { recursive: true });
  symlinkSync(content, join(tree, 'content'));
  await buildEleventy(tree);
  return join(tree, 'peer');
}

/** @returns the folder of the built Starlight peer. */
export async function starlightSite(): Promise<string> {
  const tree = join(folder, 'starlight');
  makeStarlight(tree, content, modules);
  await measured({ args: [join(modules, 'astro/bin/astro.mjs'), 'build'], cwd: tree });
  return join(tree, 'dist');
}
