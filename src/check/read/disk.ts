/** The files below the content folder, as bytes. */
import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';

/** Largest picture that is read and allowed, in bytes. */
export const largestPicture = 8_000_000;

/** A file as it lies on the disk. */
export interface RawFile {
  /** From the content folder, with slashes: `villages/pasir-ona/index.id.md`. */
  path: string;
  size: number;
  /** Left out for a picture that is too large, and for a file that cannot be opened. */
  bytes?: Uint8Array;
  /** Why it cannot be opened, as the system says it. */
  failure?: string;
}

/** A folder of files, and how it is called in messages. */
export interface Tree {
  name: string;
  files: RawFile[];
}

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

async function readRaw(dir: string, path: string): Promise<RawFile> {
  try {
    const { size } = await stat(join(dir, path));
    if (size > largestPicture) return { path, size };
    return { path, size, bytes: await readFile(join(dir, path)) };
  } catch (error) {
    return { path, size: 0, failure: codeOf(error) };
  }
}

/** @returns every file below a folder, hidden ones left out; no file when there is no such folder. */
export async function readTree(dir: string): Promise<Tree> {
  const found = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = found
    .filter((each) => !each.isDirectory())
    .map((each) => relative(dir, join(each.parentPath, each.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .sort();
  const files = await Promise.all(paths.map((path) => readRaw(dir, path)));
  return { name: basename(resolve(dir)), files };
}
