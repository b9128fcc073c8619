/** Packs: what the whole guide is fetched in, so that a slow line carries some twenty files, not 1,500. */
import { promisify } from 'node:util';
import { constants, deflate } from 'node:zlib';
import { digest } from '../offline/digest.ts';
import type { Pack } from '../offline/list.ts';

/** A file that goes into a pack. */
export interface Packed {
  path: string;
  bytes: Buffer;
  /** Bytes over the line by itself; as many as it has where its own format compresses. */
  transfer: number;
}

/** A pack and its content, in the zlib format (RFC 1950) that browsers read. */
export interface MadePack extends Pack {
  bytes: Buffer;
}

/**
 * A pack is closed when its files would be so many bytes by themselves: pages are half of that
 * together, since each is compressed with its neighbours in sight.
 */
const usual = 250_000;

/** Files that compress well, what is compressed already, photographs; last what readers have by then. */
const rankOf = ({ path, bytes, transfer }: Packed, inFrame: ReadonlySet<string>) => {
  if (inFrame.has(path)) return 3;
  if (/\.(jpg|avif|webp)$/.test(path)) return 2;
  return transfer < bytes.length ? 0 : 1;
};

/** @returns the files of each pack, in their order: like beside like, pages by their path. */
export function inPackOrder<T extends Packed>(
  files: readonly T[],
  inFrame: ReadonlySet<string>,
  enough = usual,
): T[][] {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const ranks = [0, 1, 2, 3].map((rank) => sorted.filter((file) => rankOf(file, inFrame) === rank));
  const packs: T[][] = [];
  for (const rank of ranks) {
    let single = Infinity;
    for (const file of rank) {
      if (single >= enough) {
        packs.push([]);
        single = 0;
      }
      packs.at(-1)?.push(file);
      single += file.transfer;
    }
  }
  return packs;
}

/** @returns the pack of some files, laid end to end. */
export async function packOf(files: readonly Packed[]): Promise<MadePack> {
  const level = constants.Z_BEST_COMPRESSION;
  const bytes = await promisify(deflate)(Buffer.concat(files.map((file) => file.bytes)), { level });
  const single = files.reduce((sum, { transfer }) => sum + transfer, 0);
  return { hash: await digest(bytes), size: bytes.length, files: files.length, single, bytes };
}
