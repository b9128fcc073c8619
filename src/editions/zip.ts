/** A zip that is the same, byte for byte, wherever and whenever it is made of the same files. */
import { zipSync } from 'fflate';
import type { Files } from './folder.ts';

/**
 * @param files by path; @param folder the one folder that unpacking makes.
 * @param date an ISO day, given to each file: zip keeps a time without a zone (PKWARE APPNOTE, 4.4.6).
 */
export function zipOf(files: Files, folder: string, date: string): Uint8Array {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  // The library reads the parts of a date in the zone of the machine, so they are given in that zone.
  const mtime = new Date(year, month - 1, day, 12);
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = Object.fromEntries(sorted.map(([path, bytes]) => [`${folder}/${path}`, bytes]));
  return zipSync(entries, { level: 9, mtime, os: 0 });
}
