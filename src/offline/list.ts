/** What is to be kept: the lists that the build writes beside the worker. */

/** One file of dist/: its path below the base, its size in bytes and its digest. */
export interface ListedFile {
  path: string;
  size: number;
  hash: string;
}

/** Several files of a list in one, laid end to end in its order and compressed together. */
export interface Pack {
  /** The digest of the pack itself; its name says it. */
  hash: string;
  /** Its bytes over the line. */
  size: number;
  /** How many files it holds: those that follow in the list after the files of the pack before. */
  files: number;
  /** Bytes over the line (gzip) if each of its files travelled by itself. */
  single: number;
}

/** A whole set of files that belong together. */
export interface List {
  /** `frame` is kept by itself on the first visit, `everything` on the reader's tap. */
  tier: 'frame' | 'everything';
  /** Changes when any file of the guide does; both lists of one build carry the same. */
  revision: string;
  /** Bytes on the device. */
  bytes: number;
  /** Bytes over the line: of the packs or, where there are none, of each file (gzip; an estimate). */
  transfer: number;
  /** The page that explains a missing copy, by the beginning of the path that was asked for. */
  explains: Record<string, string>;
  /** The page for an address that the guide does not have. */
  notFound: string;
  files: ListedFile[];
  /** Packs that hold the files in their order; the frame has none. */
  packs?: Pack[];
}

/** Where the build writes a pack, below the base. No host compresses what ends so a second time. */
export const packPath = (hash: string): string => `offline/${hash}.pack`;

/** Where the build writes the two lists, below the base. */
export const listPath = { frame: 'offline/frame.json', everything: 'offline/everything.json' };

const digits = /^[0-9a-f]{32}$/;

/** @returns whether something is a list of packs that hold so many files. */
const arePacks = (packs: Pack[], files: number) =>
  packs instanceof Array &&
  packs.every(({ hash }) => digits.test(hash)) &&
  packs.reduce((sum, pack) => sum + pack.files, 0) === files;

/** @returns whether something read from the network has the shape of a list. */
export function isList(value: unknown): value is List {
  const list = value as Partial<List> | null | undefined;
  return (
    typeof list === 'object' &&
    typeof list?.revision === 'string' &&
    typeof list.explains === 'object' &&
    Array.isArray(list.files) &&
    list.files.every(({ path, hash }) => typeof path === 'string' && digits.test(hash)) &&
    (list.packs === undefined || arePacks(list.packs, list.files.length))
  );
}

/** @returns the page of a list that explains a missing copy of a path; the longest beginning wins. */
export function explainerOf({ explains }: List, path: string): string | undefined {
  const beginnings = Object.keys(explains).filter((beginning) => path.startsWith(beginning));
  const [longest] = beginnings.sort((a, b) => b.length - a.length);
  return longest === undefined ? undefined : explains[longest];
}
