/** What is to be kept: the lists that the build writes beside the worker. */

/** One file of dist/: its path below the base, its size in bytes and its digest. */
export interface ListedFile {
  path: string;
  size: number;
  hash: string;
}

/** A whole set of files that belong together. */
export interface List {
  /** `frame` is kept by itself on the first visit, `everything` on the reader's tap. */
  tier: 'frame' | 'everything';
  /** Changes when any file of the guide does; both lists of one build carry the same. */
  revision: string;
  /** Bytes on the device. */
  bytes: number;
  /** Bytes over the line from a server that compresses (gzip); an estimate. */
  transfer: number;
  /** The page that explains a missing copy, by the beginning of the path that was asked for. */
  explains: Record<string, string>;
  /** The page for an address that the guide does not have. */
  notFound: string;
  files: ListedFile[];
}

/** Where the build writes the two lists, below the base. */
export const listPath = { frame: 'offline/frame.json', everything: 'offline/everything.json' };

/** @returns whether something read from the network has the shape of a list. */
export function isList(value: unknown): value is List {
  const list = value as Partial<List> | null | undefined;
  return (
    typeof list === 'object' &&
    typeof list?.revision === 'string' &&
    typeof list.explains === 'object' &&
    Array.isArray(list.files) &&
    list.files.every(({ path, hash }) => typeof path === 'string' && /^[0-9a-f]{32}$/.test(hash))
  );
}

/** @returns the page of a list that explains a missing copy of a path; the longest beginning wins. */
export function explainerOf({ explains }: List, path: string): string | undefined {
  const beginnings = Object.keys(explains).filter((beginning) => path.startsWith(beginning));
  const [longest] = beginnings.sort((a, b) => b.length - a.length);
  return longest === undefined ? undefined : explains[longest];
}
