/** Puts a new entry into the content: the whole folder at once, and never over another. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes the files of a folder that is not there yet. They are made beside it under a hidden name
 * and then take their place, so that whoever stops in between leaves no half of an entry.
 * @returns whether it was written; `false` when the folder is there already.
 * @throws what the file system says.
 */
export function writeFolder(folder: string, files: Readonly<Record<string, string>>): boolean {
  if (existsSync(folder)) return false;
  const beside = join(dirname(folder), `.new-${basename(folder)}`);
  rmSync(beside, { recursive: true, force: true });
  try {
    mkdirSync(beside, { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(beside, name), text);
    renameSync(beside, folder);
    return true;
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}
