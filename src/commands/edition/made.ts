/** Builds the guide as an edition, and says which one it is. */
import { rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Issue } from '../../editions/papers.ts';
import { absolute } from '../../i18n/routes.ts';
import { buildId } from '../../integrations/build-id.ts';
import { guideDate, type Edition } from '../../site.ts';
import { astroWith, build } from '../build.ts';
import { root } from '../tool.ts';

/** Where editions are put, below the root. */
export const editionsFolder = 'editions';

/** @returns what an edition that is made now says of itself. */
export const issueNow = (): Issue => ({
  version: buildId(root),
  date: guideDate(),
  home: absolute('/'),
});

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
