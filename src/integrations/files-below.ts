/** The files of a finished build, for the hooks and commands that read all of them. */
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** @returns the paths of all files below a folder, from there on, with slashes, sorted. */
export async function filesBelow(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .sort();
}
