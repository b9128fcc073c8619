/** What travels together: the files of a pack or, where there are no packs, all of a list. Pure. */
import type { List, ListedFile, Pack } from './list.ts';

/** Files next to each other in a list, and the pack that holds them all, if there is one. */
export interface Load {
  files: readonly ListedFile[];
  pack: Pack | undefined;
  /** Bytes over the line when each file travels by itself. */
  single: number;
}

const sizeOf = (files: readonly ListedFile[]) => files.reduce((sum, { size }) => sum + size, 0);

const singleOf = (packs: readonly Pack[]) => packs.reduce((sum, { single }) => sum + single, 0);

/**
 * @param canUnpack whether packs can be read here.
 * @returns the loads of a list, in its order; together they hold every file once.
 */
export function loadsOf({ files, transfer, packs }: List, canUnpack: boolean): Load[] {
  if (!packs) return [{ files, pack: undefined, single: transfer }];
  if (!canUnpack) return [{ files, pack: undefined, single: singleOf(packs) }];
  let from = 0;
  return packs.map((pack) => {
    const start = from;
    from += pack.files;
    return { files: files.slice(start, from), pack, single: pack.single };
  });
}

/** @returns about how many bytes some files of a load are over the line, each by itself. */
export const singlyOf = ({ files, single }: Load, some: readonly ListedFile[]): number =>
  (single * sizeOf(some)) / Math.max(1, sizeOf(files));

/** What asking and answering cost beside the content, in bytes: the headers of both. */
const perRequest = 1_000;

/**
 * @returns the pack of a load where it is fewer bytes over the line than what is lacking by itself;
 *   for one file there is no need of a pack.
 */
export function packFor(load: Load, lacking: readonly ListedFile[]): Pack | undefined {
  if (lacking.length < 2) return undefined;
  const singly = singlyOf(load, lacking) + perRequest * lacking.length;
  return load.pack && load.pack.size + perRequest < singly ? load.pack : undefined;
}

/** @returns about how many bytes it takes to bring what a load lacks. */
export const costOf = (load: Load, lacking: readonly ListedFile[]): number =>
  packFor(load, lacking)?.size ?? singlyOf(load, lacking);
