/** Builds the guide as an edition, and says which one it is. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Issue } from '../../editions/papers.ts';
import { absolute } from '../../i18n/routes.ts';
import { guideDate, type Edition } from '../../site.ts';
import { astroWith, build } from '../build.ts';
import { root } from '../tool.ts';

/** Where editions are put, below the root. */
export const editionsFolder = 'editions';

/** @returns the commit, with a mark when files differ from it; empty outside Git. */
function commitOf(folder: string): string {
  const args = ['describe', '--always', '--dirty', '--abbrev=10', '--exclude=*'];
  try {
    return execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return '';
  }
}

/** @returns what an edition that is made now says of itself. */
export function issueNow(): Issue {
  const text = readFileSync(join(root, 'package.json'), 'utf8');
  const { version } = JSON.parse(text) as { version: string };
  const commit = commitOf(root);
  const named = commit ? `${version} (${commit})` : version;
  return { version: named, date: guideDate(), home: absolute('/') };
}

/** @returns every file below a folder, by path with slashes. */
export async function readFolder(folder: string): Promise<Map<string, Uint8Array>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name));
  const files = await Promise.all(
    paths.map(async (path): Promise<[string, Uint8Array]> => [
      relative(folder, path).replaceAll(sep, '/'),
      await readFile(path),
    ]),
  );
  return new Map(files);
}

/**
 * Builds the guide as an edition and hands the build over; the folder is gone afterwards.
 * @param into the folder in which the edition is put.
 * @param use gets the folder of the build. @returns its answer, or nothing when the build failed.
 */
export async function withBuild<T>(
  edition: Edition,
  into: string,
  use: (dist: string) => Promise<T>,
): Promise<T | undefined> {
  const dist = join(into, `build-${edition}`);
  const environment = { GUIDE_EDITION: edition, GUIDE_DATE: guideDate() };
  try {
    if ((await build(dist, astroWith(environment))) !== 0) return undefined;
    return await use(dist);
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
}
