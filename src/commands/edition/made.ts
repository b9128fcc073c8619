/** Builds the guide as an edition, and says which one it is. */
import { rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderOf, type Files } from '../../editions/folder.ts';
import { sha256, type Issue } from '../../editions/papers.ts';
import { absolute } from '../../i18n/routes.ts';
import { buildId } from '../../integrations/build-id.ts';
import { classicScript } from '../../integrations/classic-script.ts';
import { filesBelow } from '../../integrations/files-below.ts';
import {
  basePath,
  editionName,
  guideDate,
  type Edition,
  type MadeEdition,
  type MadePart,
} from '../../site.ts';
import { astroWith, build } from '../build.ts';
import { root } from '../tool.ts';

/** @returns what an edition that is made now says of itself. */
export const issueNow = (): Issue => ({
  version: buildId(root),
  date: guideDate(),
  home: absolute('/'),
});

/**
 * Writes an edition and what tells of it.
 * @param into the folder; @param ending of its file, such as `zip`; @param parts that it is made of.
 * @returns a line for the reader.
 */
export function writeEdition(
  edition: Edition,
  into: string,
  ending: string,
  bytes: Uint8Array,
  parts?: MadePart[],
): string {
  const { version, date } = issueNow();
  const name = editionName(edition, date);
  const file = `${name}.${ending}`;
  const hash = sha256(bytes);
  const which = { edition, file, bytes: bytes.length, date, version, sha256: hash };
  const told: MadeEdition = { ...which, ...(parts ? { parts } : {}) };
  writeFileSync(join(into, file), bytes);
  writeFileSync(join(into, `${name}.json`), `${JSON.stringify(told, undefined, 2)}\n`);
  return `${file}: ${(bytes.length / 1e6).toFixed(2)} MB, SHA-256 ${hash}`;
}

/** @returns every file below a folder, by path with slashes. */
export async function readFolder(folder: string): Promise<Map<string, Uint8Array>> {
  const files = (await filesBelow(folder)).map(async (path): Promise<[string, Uint8Array]> => [
    path,
    await readFile(join(folder, path)),
  ]);
  return new Map(await Promise.all(files));
}

/** @returns the files of a folder that opens without a server, of a build in `dist`. */
export async function folderFrom(dist: string): Promise<Files> {
  const bundle = (modules: readonly string[]) =>
    classicScript({
      modules: modules.map((module) => join(dist, module)),
      // Of the bundler's own code, which looks there for what is to be loaded first: nothing is.
      define: { 'import.meta': '{}' },
    });
  return folderOf(await readFolder(dist), { base: basePath(), bundle });
}

/**
 * Builds the guide, as an edition or as it is on the web, and hands the build over; the folder is gone afterwards.
 * @param into the folder in which the edition is put.
 * @param use gets the folder of the build. @returns its answer, or nothing when the build failed.
 */
export async function withBuild<T>(
  edition: 'usb' | 'zim' | undefined,
  into: string,
  use: (dist: string) => Promise<T>,
): Promise<T | undefined> {
  const dist = join(into, `build-${edition ?? 'web'}`);
  // Of what was made before, the folder for a stick takes the PDFs along, and offers no more.
  const offered = edition === 'usb' ? into : '';
  const which = { GUIDE_EDITION: edition ?? '', GUIDE_EDITIONS: offered };
  const environment = { ...which, GUIDE_DATE: guideDate() };
  try {
    if ((await build(dist, astroWith(environment))) !== 0) return undefined;
    return await use(dist);
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
}
