/** Temporary trees to build in: the code as it is, with the content multiplied. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../../src/commands/tool.ts';
import { copiesOf, namesIn, type ContentFile } from './multiply.ts';

/** Where all benchmarks put what they make, below the root. */
export const benchFolder = join(root, '.test/bench');

/** What a build reads besides the content. */
const code = ['src', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'];

/** Astro with only some of the integrations: those left out read or follow the finished pages. */
const only = (kept: RegExp): string => `import settings from './astro.config.mjs';
settings.integrations = settings.integrations.filter((each) => ${String(kept)}.test(each.name));
settings.cacheDir = './cache';
export default settings;
`;

/** What pages are made with, or import something of. */
const needed = /mode|mdx|data-store|last-changed|build-id|editions/;
const bare = only(needed);
const searched = only(new RegExp(`${needed.source}|pagefind`));

/** The guide's own settings, with a cache that a benchmark can throw away. */
const cached = `import settings from './astro.config.mjs';
export default { ...settings, cacheDir: './cache' };
`;

/** Astro with nothing of the guide but its entries, each on a page of the barest kind. */
const floor = `import settings from './astro.bare.mjs';
export default { ...settings, srcDir: './floor', publicDir: './none', outDir: './dist-floor' };
`;
const floorFolder = fileURLToPath(new URL('./floor', import.meta.url));

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const below = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));

/**
 * Makes a tree with the content some times over; what stood there goes.
 * @param times from 1, which is the content as it is.
 * @returns its absolute path.
 */
export function makeTree(times: number): string {
  const tree = join(benchFolder, `build-${times}`);
  rmSync(tree, { recursive: true, force: true });
  mkdirSync(tree, { recursive: true });
  for (const name of code) cpSync(join(root, name), join(tree, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
  cpSync(join(root, 'content'), join(tree, 'content'), { recursive: true });
  write(join(tree, 'astro.bare.mjs'), bare);
  write(join(tree, 'astro.searched.mjs'), searched);
  write(join(tree, 'astro.cached.mjs'), cached);
  write(join(tree, 'astro.floor.mjs'), floor);
  cpSync(floorFolder, join(tree, 'floor'), { recursive: true });
  const paths = below(join(root, 'content'));
  const names = namesIn(paths);
  const read = (path: string): ContentFile => ({
    path,
    text: readFileSync(join(root, 'content', path), 'utf8'),
  });
  for (const path of paths)
    for (const made of copiesOf(read(path), names, times))
      write(join(tree, 'content', made.path), made.text);
  return tree;
}
