/** Builds the peers from this guide's text. */
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../../src/commands/tool.ts';
import { measured, type Run } from '../shared/program.ts';
import { makeStarlight } from './starlight/site.ts';

const modules = fileURLToPath(new URL('../node_modules', import.meta.url));
const settings = fileURLToPath(new URL('./eleventy/eleventy.config.mjs', import.meta.url));
const folder = join(root, '.test/bench');
const content = join(root, 'content');

/** What Node is told to run Eleventy in a tree; Eleventy wants everything relative to where it runs. */
export const eleventyArgs = (tree: string): string[] => [
  join(modules, '@11ty/eleventy/cmd.cjs'),
  `--config=${relative(tree, settings)}`,
];

/**
 * Builds the Eleventy peer into `peer/` of a tree.
 * @param tree holds `content/`.
 */
export function buildEleventy(tree: string): Promise<Run> {
  rmSync(join(tree, 'peer'), { recursive: true, force: true });
  return measured({ args: eleventyArgs(tree), cwd: tree });
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
