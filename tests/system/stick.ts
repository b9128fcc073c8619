/** The USB edition that `npm test -- usb` has made, as its tests read it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { testStick } from '../../src/commands/jobs/table.ts';

/** @returns the zip of a folder. @throws Error when none was made. */
export function zipIn(folder: string): { name: string; bytes: Uint8Array } {
  const made = existsSync(folder) ? readdirSync(folder) : [];
  const name = made.find((each) => each.includes('-usb-') && each.endsWith('.zip'));
  if (name === undefined) throw new Error(`No edition in ${folder}: run npm test -- usb first.`);
  return { name, bytes: readFileSync(join(folder, name)) };
}

/** @returns the files of the edition, by path below its one folder, as another reader unpacks them. */
export function stickFiles(folder = resolve(testStick)): Map<string, Uint8Array> {
  const { name, bytes } = zipIn(folder);
  const inside = `${name.replace(/\.zip$/, '')}/`;
  const all = Object.entries(unzipSync(bytes));
  const foreign = all.filter(([path]) => !path.startsWith(inside)).map(([path]) => path);
  if (foreign.length > 0) throw new Error(`Not below ${inside}: ${foreign.join(', ')}`);
  return new Map(all.map(([path, content]) => [path.slice(inside.length), content]));
}

/**
 * Unpacks the edition as a reader does, into a folder whose name holds what names of sticks hold.
 * @param reader a number for each that reads at the same time.
 * @returns its address, `file:///…/`.
 */
export function unpacked(reader: number): string {
  const folder = resolve(testStick, `Flash disk (${reader})`);
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of stickFiles()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return `${pathToFileURL(folder).href}/`;
}
