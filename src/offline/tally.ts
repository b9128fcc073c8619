/** Counts how far a download is. */
import type { ListedFile } from './list.ts';

/** How far it is. */
export interface Progress {
  /** Files of the list that are kept, and their bytes. */
  files: number;
  bytes: number;
  /** Bytes that have come over the line, of those that have to; of single files an estimate. */
  came: number;
  coming: number;
}

/** A count that goes on. */
export interface Tally {
  /** Bytes of a pack have come. */
  came(bytes: number): void;
  /** A file is kept; @param came bytes that brought it, where they were not told of as they came. */
  kept(file: ListedFile, came?: number): void;
  /** A file that was thought to be kept is not. */
  lost(file: ListedFile): void;
  /** So many bytes more (or fewer) are to come than was thought. */
  expect(bytes: number): void;
}

/** @param tell called after each change but that of a mere expectation. */
export function tallyOf(start: Progress, tell: (progress: Progress) => void): Tally {
  const progress = { ...start };
  const count = (files: number, bytes: number, came: number) => {
    progress.files += files;
    progress.bytes += bytes;
    progress.came += came;
    tell({ ...progress });
  };
  return {
    came: (bytes) => count(0, 0, bytes),
    kept: ({ size }, came = 0) => count(1, size, came),
    lost: ({ size }) => count(-1, -size, 0),
    expect(bytes) {
      progress.coming += bytes;
    },
  };
}
