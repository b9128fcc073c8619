/** Reads packs: files laid end to end, compressed together in the zlib format (RFC 1950). */
import type { ListedFile } from './list.ts';

/** @returns whether this browser can read packs; older ones fetch each file by itself. */
export const canUnpack = (): boolean => typeof DecompressionStream === 'function';

/**
 * Gives the files of a pack as they come.
 * @param files in the order in which they lie in the pack; their sizes say where one ends.
 * @throws TypeError when the bytes are no pack, and what the stream throws; the files before are right.
 *   A stream that ends too early gives fewer files.
 */
export async function* unpack(
  packed: ReadableStream<Uint8Array<ArrayBuffer>>,
  files: readonly ListedFile[],
): AsyncGenerator<{ file: ListedFile; bytes: ArrayBuffer }> {
  const reader = packed.pipeThrough(new DecompressionStream('deflate')).getReader();
  let piece = new Uint8Array();
  try {
    for (const file of files) {
      const bytes = new Uint8Array(file.size);
      for (let filled = 0; filled < file.size;) {
        if (piece.length === 0) {
          const { value, done } = await reader.read();
          if (done) return;
          piece = value;
        }
        const part = piece.subarray(0, file.size - filled);
        bytes.set(part, filled);
        filled += part.length;
        piece = piece.subarray(part.length);
      }
      yield { file, bytes: bytes.buffer };
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
