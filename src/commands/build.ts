/** `npm run build`: builds beside dist/ (Astro's hook checks the content first) and changes places only on success. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { editionsFolder } from '../site.ts';
import { root, runTool, type Environment } from './tool.ts';

const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });
const beside = (folder: string, ending = ''): string =>
  join(dirname(folder), `.${basename(folder)}${ending}`);

/**
 * Puts a new folder in the place of an old one; when that fails, the old one is back.
 * @throws what the file system says.
 */
function changePlaces(fresh: string, folder: string): void {
  const old = beside(folder, '.old');
  remove(old);
  if (existsSync(folder)) renameSync(folder, old);
  try {
    renameSync(fresh, folder);
  } catch (error) {
    if (existsSync(old)) renameSync(old, folder);
    throw error;
  }
  remove(old);
}

/**
 * Megabytes that V8 fills before it clears up in earnest; by itself it takes four thousand. With it fifty
 * times the content is built within 4 GB, a twentieth slower.
 */
export const heap = '--max-old-space-size=2500';

/** @returns NODE_OPTIONS with that limit, before what the machine says: of two limits the last holds. */
export const limited = (own = ''): string => `${heap} ${own}`.trim();

/**
 * @param environment what the build is told beside what the environment says already.
 * @returns what builds into a folder and gives the exit status of Astro.
 */
export const astroWith =
  (environment: Environment = {}) =>
  (fresh: string): Promise<number> => {
    const given = { NODE_OPTIONS: limited(process.env['NODE_OPTIONS']), ...environment };
    return runTool('astro', ['build', '--outDir', relative(root, fresh)], given);
  };

/**
 * Builds the guide.
 * @param folder where the result belongs; what is there stays when the build fails.
 * @param make builds one folder and gives its exit status; tests give their own.
 * @returns exit status: 0, or 1 when the content has problems or the build fails.
 */
export async function build(folder: string, make = astroWith()): Promise<number> {
  const fresh = beside(folder);
  remove(fresh);
  if ((await make(fresh)) === 0 && existsSync(fresh)) {
    changePlaces(fresh, folder);
    return 0;
  }
  remove(fresh);
  const kept = existsSync(folder) ? `; ${relative(root, folder)}/ is as it was` : '';
  console.error(`The build failed${kept}.`);
  return 1;
}

/**
 * `build [--into dist] [--editions] [--form]`: with the editions that were made, with the form for
 * editors at /admin/.
 */
export function run(args: string[]): Promise<number> {
  const options = {
    into: { type: 'string', default: 'dist' },
    editions: { type: 'boolean', default: false },
    form: { type: 'boolean', default: false },
  } as const;
  const { values } = parseArgs({ args, options });
  const environment = {
    ...(values.editions ? { GUIDE_EDITIONS: resolve(root, editionsFolder) } : {}),
    ...(values.form ? { GUIDE_FORM: 'yes' } : {}),
  };
  return build(resolve(root, values.into), astroWith(environment));
}
