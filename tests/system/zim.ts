/** The ZIM that `npm test -- zim` has made, as openZIM's programs read it. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zimTools } from './program.ts';

/** @returns the path of the ZIM in a folder. */
export const zimIn = (folder: string): string =>
  join(folder, readdirSync(folder).find((each) => each.endsWith('.zim')) ?? '');

/** @returns the entries of a ZIM, as zimdump writes them, each with the hash of its content. */
export function entriesOf(file: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'zim-'));
  try {
    zimTools('zimdump', 'dump', `--dir=${folder}`, file);
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
