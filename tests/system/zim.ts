/** The ZIM that `npm test -- zim` has made, as openZIM's programs read it. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @returns the path of the ZIM in a folder. */
export const zimIn = (folder: string): string =>
  join(folder, readdirSync(folder).find((each) => each.endsWith('.zim')) ?? '');

/** @returns what a program of the system says. @throws Error with how to get it. */
export function said(program: string, ...args: string[]): string {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { code, stdout } = error as { code?: string; stdout?: string };
    if (code !== 'ENOENT') throw new Error(stdout ?? String(error), { cause: error });
    throw new Error(`No ${program}: apt-get install zim-tools kiwix-tools`, { cause: error });
  }
}

/** @returns the entries of a ZIM, as zimdump writes them, each with the hash of its content. */
export function entriesOf(file: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'zim-'));
  try {
    said('zimdump', 'dump', `--dir=${folder}`, file);
    const found = readdirSync(folder, { recursive: true, withFileTypes: true });
    const paths = found
      .filter((each) => each.isFile())
      .map((each) => join(each.parentPath, each.name));
    const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
    return paths.sort().map((path) => `${hash(path)}  ${path.slice(folder.length + 1)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
