/** Addresses of the built guide as links between the files of a folder. Pure. */
import { posix } from 'node:path';

/** The folder in which a link has to find its file. */
export interface Folder {
  /** The path below which the guide was built, a slash at both ends. */
  base: string;
  has: (file: string) => boolean;
}

/** @returns how a file of a folder names another one: `../desa/index.html`. */
export const between = (from: string, to: string): string =>
  posix.relative(posix.dirname(from), to);

/** @returns the file that a path below the base means, as a server would answer it. */
const fileOf = (path: string): string => (/(^|\/)$/.test(path) ? `${path}index.html` : path);

/**
 * @param value of an attribute such as `href`; what does not begin with the base is left as it is.
 * @param from the file that it stands in.
 * @returns the same as an address relative to that file, its `?` and `#` kept.
 * @throws Error when the folder has no such file.
 */
export function relativeAddress(value: string, from: string, { base, has }: Folder): string {
  if (!value.startsWith(base) || value.startsWith('//')) return value;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(value) ?? [];
  const file = fileOf(decodeURIComponent(path.slice(base.length)));
  if (!has(file)) throw new Error(`${from} names ${value}, which the edition lacks.`);
  return encodeURI(between(from, file)) + rest;
}
